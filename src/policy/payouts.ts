/** What was really paid, as published: data/reference/payouts.csv. */
import type { Csv } from "../data/csv.ts";
import { isBlankRow, parseCsv, tooLongLine } from "../data/csv.ts";
import type { RegionNames } from "../data/names.ts";
import { isMonth } from "../data/period.ts";
import type { Problem } from "../data/problems.ts";
import { listSome, quote } from "../data/problems.ts";
import type { Month, RegionCode } from "../data/types.ts";

/** A published payment. */
export interface Payout {
  /** Month of the payment. */
  readonly paid: Month;
  /** Id of the agreement. */
  readonly agreement: string;
  /** What part of the agreement, as the file has it in brackets; null where it has none. */
  readonly part: string | null;
  /** `00` for all regions together. */
  readonly region: RegionCode;
  readonly kronor: number;
  /** Address of the publication. */
  readonly source: string;
}

/** The payments of the file in its order, and what is wrong with it; a bad row gives none. */
export interface Payouts {
  readonly payouts: readonly Payout[];
  readonly problems: readonly Problem[];
}

const COLUMNS = ["paid", "agreement", "region", "kronor", "source"] as const;
type Column = (typeof COLUMNS)[number];
type Report = (row: number, column: Column, code: string, expected: string) => void;

/**
 * Reads the table. An agreement is written as its id, with the part of it in brackets:
 * `2024 (BUP, February-June)`. `file` is the name that problems get.
 */
export function parsePayouts(
  text: string,
  file: string,
  regions: RegionNames,
  agreementIds: readonly string[],
): Payouts {
  const csv = parseCsv(tooLongLine(text) === null ? text.replace(/^\uFEFF/, "") : "");
  const problems: Problem[] = [];
  const heading = csv.rows[0] ?? [];
  if (COLUMNS.some((name, i) => heading[i] !== name)) {
    problems.push(headingProblem(heading, file));
    return { payouts: [], problems };
  }
  const report: Report = (row, column, code, expected) => {
    const cell = COLUMNS.indexOf(column);
    problems.push({
      severity: "error",
      code,
      drop: null,
      file,
      ...csv.place(row, cell),
      found: quote(csv.rows[row]?.[cell] ?? ""),
      expected,
      remedy: "Correct the cell.",
    });
  };
  const payouts = csv.rows.flatMap((row, i) =>
    i === 0 || isBlankRow(row) ? [] : (parseRow(csv, i, regions, agreementIds, report) ?? []),
  );
  return { payouts, problems };
}

function parseRow(
  csv: Csv,
  row: number,
  regions: RegionNames,
  agreementIds: readonly string[],
  report: Report,
): Payout | null {
  const cell = (column: Column): string => csv.rows[row]?.[COLUMNS.indexOf(column)]?.trim() ?? "";
  const paid = cell("paid");
  const [, agreement = "", part = null] = /^(\S+)(?: \((.+)\))?$/.exec(cell("agreement")) ?? [];
  const region = regions.find(cell("region"));
  const kronor = Number(cell("kronor"));
  const source = cell("source");
  const isGood = [
    isMonth(paid) || report(row, "paid", "bad-month", "a month, YYYY-MM"),
    agreementIds.includes(agreement) ||
      report(row, "agreement", "unknown-agreement", `one of ${listSome(agreementIds)}`),
    region !== null || report(row, "region", "unknown-region", "a region or Alla regioner"),
    (/^\d+$/.test(cell("kronor")) && Number.isSafeInteger(kronor)) ||
      report(row, "kronor", "not-a-number", "whole kronor, digits only"),
    source.startsWith("https://") || report(row, "source", "bad-address", "an https address"),
  ].every((result) => result === true);
  return isGood && isMonth(paid) && region !== null
    ? { paid, agreement, part, region, kronor, source }
    : null;
}

function headingProblem(heading: readonly string[], file: string): Problem {
  return {
    severity: "error",
    code: "bad-heading",
    drop: null,
    file,
    line: 1,
    column: 1,
    found: quote(heading.join(",")),
    expected: COLUMNS.join(","),
    remedy: "Restore the heading.",
  };
}
