/** The columns of the tidy format: names, Swedish aliases and what each may hold. */
import type { Band } from "./types.ts";

/** Columns that say which cell a row is about. */
export const KEY_COLUMNS = {
  period: ["period", "månad"],
  region: ["region"],
  measure: ["measure", "mått"],
  basis: ["basis", "mätmetod"],
} as const;

/** Columns with figures, in the order in which they are kept in memory and written to files. */
export const FIELDS = [
  "total",
  "within",
  "share",
  "over_180",
  "d0_30",
  "d31_60",
  "d61_90",
  "d91",
  "d91_120",
  "d121_180",
  "d181_365",
  "d366",
  "median_days",
  "mean_days",
  "pvv",
  "mov",
  "response_rate",
  "reported_on",
] as const;

/** Name of a column with figures. */
export type Field = (typeof FIELDS)[number];

/** Position of each field in a row of texts. */
export const FIELD = Object.fromEntries(FIELDS.map((name, i) => [name, i])) as Record<
  Field,
  number
>;

/** Whether the field (by position) is one of the days, which are a part of their own. */
export const isDaysField = (field: number): boolean =>
  field === FIELD.median_days || field === FIELD.mean_days;

/** Swedish headings. */
export const FIELD_ALIASES: Readonly<Record<string, Field>> = {
  antal: "total",
  inom: "within",
  andel: "share",
  över_180: "over_180",
  median: "median_days",
  medel: "mean_days",
  svarsfrekvens: "response_rate",
  rapporterad: "reported_on",
};

/** Bands with the highest number of days that each holds; the last ones are open. */
export const BANDS: readonly { readonly band: Band; readonly upTo: number }[] = [
  { band: "d0_30", upTo: 30 },
  { band: "d31_60", upTo: 60 },
  { band: "d61_90", upTo: 90 },
  { band: "d91", upTo: Infinity },
  { band: "d91_120", upTo: 120 },
  { band: "d121_180", upTo: 180 },
  { band: "d181_365", upTo: 365 },
  { band: "d366", upTo: Infinity },
];

/** The two sets of bands that cover every wait. */
export const COMPLETE_BANDS: readonly (readonly Band[])[] = [
  ["d0_30", "d31_60", "d61_90", "d91"],
  ["d0_30", "d31_60", "d61_90", "d91_120", "d121_180", "d181_365", "d366"],
];

/** Columns that this project's own downloads add; read past, since the drop says it. */
export const OWN_COLUMNS = new Set([
  "month",
  "region_name",
  "measure_name",
  "status",
  "source",
  "synthetic",
  "preliminary",
  "days_status",
  "days_source",
]);

/** Waits of more than this many days are the backlog that `over_180` counts. */
export const BACKLOG_COLUMN_DAYS = 180;

/** The basis by its English id or Swedish name; null for anything else. */
export function basisOfName(text: string): "completed" | "waiting" | null {
  const word = text.trim().toLowerCase();
  if (word === "completed" || word === "genomförda") return "completed";
  if (word === "waiting" || word === "väntande") return "waiting";
  return null;
}
