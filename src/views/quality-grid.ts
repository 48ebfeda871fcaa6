/** Months as columns of shapes: for all regions, and for the care areas of one. */
import type { Month, Region } from "../data/types.ts";
import type { ReportedMonth, ReportingState } from "../model/reporting.ts";
import { QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatPeriod, type Lang, monthName } from "../text/format.ts";

/** The states in the order of the key. */
export const STATES: readonly ReportingState[] = [
  "in-time",
  "undated",
  "suppressed",
  "low",
  "late",
  "partly",
  "missing",
];

/** A row before it is drawn. */
export interface GridInput {
  readonly caption: string;
  readonly head: string;
  /** Heads of the columns after the months. */
  readonly counts: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    /** The region that the head links to, if any. */
    readonly region?: Region;
    readonly months: readonly ReportedMonth[];
    readonly counts: readonly string[];
  }[];
}

/** A finished grid. */
export interface MonthGrid {
  readonly caption: string;
  readonly head: string;
  /** Years over their months. */
  readonly years: readonly { readonly year: string; readonly months: number }[];
  readonly months: readonly { readonly initial: string; readonly name: string }[];
  readonly counts: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    readonly region: Region | null;
    readonly cells: readonly { readonly state: ReportingState; readonly words: string }[];
    readonly counts: readonly string[];
  }[];
  /** The shapes that occur, with their words. */
  readonly key: readonly { readonly state: ReportingState; readonly words: string }[];
}

/** Puts names to the months and words to the shapes. */
export function monthGrid({ caption, head, counts, rows }: GridInput, lang: Lang): MonthGrid {
  const periods = rows[0]?.months.map(({ period }) => period) ?? [];
  const words = QUALITY_WORDS[lang].state;
  const seen = new Set(rows.flatMap(({ months }) => months.map(({ state }) => state)));
  return {
    caption,
    head,
    years: yearsOf(periods),
    months: periods.map((period) => ({
      initial: monthName(period, lang).charAt(0),
      name: formatPeriod(period, lang),
    })),
    counts,
    rows: rows.map((row) => ({
      head: row.head,
      region: row.region ?? null,
      cells: row.months.map((month) => ({ state: month.state, words: cellWords(month, lang) })),
      counts: row.counts,
    })),
    key: STATES.filter((state) => seen.has(state)).map((state) => ({ state, words: words[state] })),
  };
}

/** All that is to be said of a month: "sen, låg svarsfrekvens". */
function cellWords(month: ReportedMonth, lang: Lang): string {
  const words = QUALITY_WORDS[lang].state;
  const facts: ReportingState[] = [
    ...(month.missing > 0 && month.missing < month.expected ? ["partly" as const] : []),
    ...(month.late > 0 ? ["late" as const] : []),
    ...(month.low > 0 ? ["low" as const] : []),
    ...(month.suppressed > 0 ? ["suppressed" as const] : []),
  ];
  return (facts.length === 0 ? [month.state] : facts).map((state) => words[state]).join(", ");
}

function yearsOf(periods: readonly Month[]): MonthGrid["years"] {
  const years = Map.groupBy(periods, (period) => period.slice(0, 4));
  return [...years].map(([year, { length }]) => ({ year, months: length }));
}
