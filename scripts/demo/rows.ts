/** Cells as rows of the project's own CSV. */
import type { Month, RegionCode } from "../../src/data/types.ts";
import { BAND_NAMES, detailsOf } from "./details.ts";
import type { Counts } from "./levels.ts";
import type { SeriesPlan } from "./plan.ts";
import { randomFor } from "./random.ts";
import { DISCLOSURE_LIMIT, reportedOn, responseRate } from "./reporting.ts";

/** One cell of a series: its counts, or the word for why there are none. */
export interface DemoCell {
  readonly plan: SeriesPlan;
  readonly region: RegionCode;
  readonly period: Month;
  readonly content: Counts | { readonly missing: string };
  /** Only where it differs from the month's ordinary day: a late report. */
  readonly reportedOn?: string;
}

/** The file of one measure: heading and rows in order of period, region and basis. */
export function csvOf(measure: string, cells: readonly DemoCell[]): string {
  const rows = cells
    .filter(({ plan }) => plan.measure === measure)
    .sort((a, b) => compareText(sortKey(a), sortKey(b)))
    .map(fieldsOf);
  const used = COLUMNS.filter(
    (column) => COMMON.has(column) || rows.some((row) => row.get(column) !== undefined),
  );
  const lines = rows.map((row) => used.map((column) => row.get(column) ?? "").join(","));
  return [used.join(","), ...lines, ""].join("\n");
}

const COLUMNS = [
  ...["period", "region", "measure", "basis", "total", "within", "over_180"],
  ...BAND_NAMES,
  ...["median_days", "mean_days", "pvv", "mov", "response_rate", "reported_on"],
];

const COMMON = new Set([
  ...["period", "region", "measure", "basis", "total", "within"],
  ...["response_rate", "reported_on"],
]);

const sortKey = ({ period, region, plan }: DemoCell): string => `${period} ${region} ${plan.basis}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fieldsOf(cell: DemoCell): Map<string, string> {
  const { plan, region, period, content } = cell;
  const row = new Map([
    ["period", period],
    ["region", region],
    ["measure", plan.measure],
    ["basis", plan.basis],
  ]);
  if ("missing" in content) return row.set("total", content.missing);
  row.set("response_rate", String(responseRate(plan.care, region, period)));
  row.set("reported_on", cell.reportedOn ?? reportedOn(plan.care, region, period));
  if (content.total > 0 && content.total < DISCLOSURE_LIMIT) {
    const marker = `<${DISCLOSURE_LIMIT}`;
    return row.set("total", marker).set("within", marker);
  }
  row.set("total", String(content.total)).set("within", String(content.within));
  if (content.over180 !== null) row.set("over_180", String(content.over180));
  const random = randomFor("details", plan.measure, plan.basis, region, period);
  const { bands, medianDays, meanDays, pvv, mov } = detailsOf(plan, content, random);
  for (const [index, name] of BAND_NAMES.entries()) {
    if (bands) row.set(name, String(bands[index] ?? 0));
  }
  if (medianDays !== null) row.set("median_days", String(medianDays));
  if (meanDays !== null) row.set("mean_days", meanDays.toFixed(1));
  if (pvv !== null) row.set("pvv", String(pvv));
  if (mov !== null) row.set("mov", String(mov));
  return row;
}
