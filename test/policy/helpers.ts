/** Cells, lookups and the project's own data files, for the tests of the policy layer. */
import { readdirSync, readFileSync } from "node:fs";

import { indexRegions } from "../../src/data/names.ts";
import { readRegions } from "../../src/data/reference.ts";
import type { ReportingRule } from "../../src/data/reporting.ts";
import { publishedShare } from "../../src/data/share.ts";
import type { Basis, Cell, Figure, Measure, Month, RegionCode } from "../../src/data/types.ts";
import { hasMoney, type PaidAgreement } from "../../src/policy/agreement.ts";
import type { CellOf, Gap, Lookup, Reason, Share } from "../../src/policy/months.ts";
import { shareOf } from "../../src/policy/months.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import { type RegionReport, reportParser } from "../../src/policy/parse-report.ts";
import type { ReportForm } from "../../src/policy/report-form.ts";
import { parseReportForm } from "../../src/policy/report-form.ts";

const data = new URL("../../data/", import.meta.url);

export const read = (path: string): string => readFileSync(new URL(path, data), "utf8");
export const readJson = (path: string): unknown => JSON.parse(read(path));
export const listJson = (folder: string): string[] =>
  readdirSync(new URL(folder, data)).filter((name) => name.endsWith(".json"));

export const regions = readRegions(
  { path: "reference/regions.csv", text: read("reference/regions.csv") },
  [],
);
export const regionNames = indexRegions(regions).names;
export const measures = listJson("measures/").map(
  (name) => readJson(`measures/${name}`) as Measure,
);
export const known = { measures, populationDates: Object.keys(regions[0]?.population ?? {}) };

/** The 2021 agreement as a fresh object that a test may bend. */
export function rawAgreement(): Record<string, unknown> {
  return readJson("agreements/2021-supplement.json") as Record<string, unknown>;
}

export function agreement2021(): PaidAgreement {
  const parsed = parseAgreement(rawAgreement(), "2021-supplement", known);
  if (!parsed.ok || !parsed.value.evaluable || !hasMoney(parsed.value)) {
    throw new Error("the 2021 agreement is broken");
  }
  return parsed.value;
}

export function form2024(): ReportForm {
  const parsed = parseReportForm(readJson("reference/report-2024.json"), "2024");
  if (!parsed.ok) throw new Error("the 2024 form is broken");
  return parsed.value;
}

export const rule = readJson("reference/reporting.json") as ReportingRule;

/** A made-up report of the data folder. */
export function exampleReport(slug: string): RegionReport {
  const parsed = reportParser(form2024(), regions)(
    readJson(`demo/reports/2024/${slug}.json`),
    slug,
  );
  if (!parsed.ok) throw new Error(`the report of ${slug} is broken`);
  return parsed.value;
}

const delivered = {
  responseRate: null,
  reportedOn: null,
  source: "2021-12-25-example",
  synthetic: false,
  preliminary: false,
};

export function figure(rest: Partial<Figure>): Figure {
  return {
    status: "ok",
    total: null,
    within: null,
    share: null,
    over180: null,
    distribution: null,
    pvv: null,
    mov: null,
    ...delivered,
    ...rest,
  };
}

export const counts = (within: number, total: number): Figure => figure({ within, total });
export const percent = (digits: string): Figure => figure({ share: publishedShare(digits) });
export const backlog = (over180: number): Figure => figure({ over180 });
export const noContacts: Cell = {
  status: "no-contacts",
  pvv: null,
  mov: null,
  total: 0,
  within: null,
  over180: null,
  ...delivered,
};
export const suppressed: Cell = { status: "suppressed", disclosureLimit: 5, ...delivered };
export const notReported: Cell = { status: "not-reported", ...delivered };

/** Cells of one region and measure, keyed `2021-09 completed`; the rest is not delivered. */
export type Cells = Readonly<Record<string, Cell | undefined>>;

export const cellsOf =
  (cells: Cells): CellOf =>
  (basis, period) =>
    cells[`${period} ${basis}`] ?? null;

/** The three months of 2021 on one basis. */
export function autumn(basis: Basis, cells: readonly (Cell | undefined)[]): Cells {
  const months = ["2021-09", "2021-10", "2021-11"];
  return Object.fromEntries(months.map((month, i) => [`${month} ${basis}`, cells[i]]));
}

/** A lookup over `region measure basis period` keys. */
export const lookupOf =
  (cells: Cells): Lookup =>
  (region, measure, basis, period) =>
    cells[[region, measure, basis, period].join(" ")] ?? null;

export const nothing: Lookup = () => null;

/** Every region meets every requirement in every month, or does what `except` says. */
export function allMet(
  except: (region: RegionCode, measure: string, basis: Basis, period: Month) => Cell | undefined,
): Lookup {
  return (region, measure, basis, period) =>
    except(region, measure, basis, period) ??
    figure({ within: 90, total: 100, over180: period.endsWith("-11") ? 10 : 40 });
}

export function shares(...cells: Cell[]): Share[] {
  return cells.flatMap((cell) => shareOf(cell) ?? []);
}

/** `because("2021-10", "completed", "not-reported")` */
export const because = (period: Month, basis: Basis, status: Gap): Reason => ({
  period,
  basis,
  status,
});
