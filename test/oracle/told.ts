/** The published tables of cells, months and years, as quantities of series. */
import { fromCSV } from "arquero";

import type { BreakRow, Published } from "./published.ts";

export type Quantity = "share" | "median" | "backlog";

/** A row of the tables of cells, monthly or yearly. */
export interface Row {
  readonly period: string;
  readonly region: string;
  readonly measure: string;
  readonly basis: string;
  readonly status: string | null;
  readonly source: string | null;
  readonly days_status: string | null;
  readonly total: number | null;
  readonly within: number | null;
  readonly share: number | null;
  readonly over_180: number | null;
  readonly median_days: number | null;
}

/** One quantity of one series: its rows by area and period. */
export interface Told {
  readonly key: string;
  readonly quantity: Quantity;
  readonly areas: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  readonly starts: (region: string) => readonly string[];
}

/** The rows of the two tables as quantities of series. */
export function toldIn({ text, breaks }: Published): Told[] {
  const parse = { period: String, region: String, source: String };
  const rows = ["all", "all-yearly"].flatMap((name) => {
    const csv = text(`csv/${name}.csv`);
    return fromCSV(csv, { parse, autoMax: csv.length }).objects() as Row[];
  });
  const series = Map.groupBy(
    rows,
    ({ measure, basis, period }) => `${measure}-${basis}${period.length === 4 ? "-yearly" : ""}`,
  );
  return [...series].flatMap(([key, own]) =>
    (["share", "median", "backlog"] as const).map((quantity): Told => {
      const there = own.filter((row) => statusOf(row, quantity) !== null);
      const areas = Map.groupBy(there, ({ region }) => region);
      const byPeriod = [...areas].map(
        ([code, all]) => [code, new Map(all.map((row) => [row.period, row]))] as const,
      );
      const measure = own[0]?.measure ?? "";
      const starts = (region: string) => startsOf(breaks, measure, region);
      return { key, quantity, areas: new Map(byPeriod), starts };
    }),
  );
}

const startsOf = (breaks: readonly BreakRow[], measure: string, region: string) =>
  breaks
    .filter((at) => [measure, "*"].includes(at.measure) && [region, "*"].includes(at.region))
    .map(({ period }) => period);

/** What a row says of a quantity; null where it says nothing. */
export const statusOf = (row: Row, quantity: Quantity): string | null =>
  quantity === "median" ? row.days_status : row.status;

/** Percent, days or persons. */
export function valueOf(row: Row, quantity: Quantity): number | null {
  if (quantity === "share") return row.share;
  return quantity === "median" ? row.median_days : row.over_180;
}
