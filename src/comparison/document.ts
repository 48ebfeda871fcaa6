/**
 * One series as the comparison page needs it, for the build and for the script: finished words in
 * the language of the page, figures rounded to what is shown, and why a period has none kept apart
 * (a missing figure is null, never zero).
 */
import type { ValueAxis } from "../charts/axis.ts";
import type { GapNotes } from "../charts/gap-rows.ts";
import type { LinePoint } from "../charts/runs.ts";
import type { ThresholdStep } from "../charts/thresholds.ts";
import type { TimeMark } from "../charts/time-marks.ts";
import type { Period } from "../data/types.ts";

/** What a period can be, apart from its figure. */
export interface Kind extends Omit<LinePoint, "value"> {
  /** What a table says in place of a figure: "Ej rapporterat", "Färre än 5"; a dash for nothing. */
  readonly word: string;
  /** What it says behind a figure: "preliminär"; empty for a final one. */
  readonly mark: string;
  /** Decimals that the figure is shown with. */
  readonly decimals: number;
  /** Whether anything was delivered for the period. */
  readonly delivered: boolean;
}

/** The newest figure of an area as finished texts. */
export interface LatestRow {
  readonly value: string;
  readonly period: string;
  readonly changeYear: string;
  readonly trend: string;
  /** Against the threshold, in words. */
  readonly verdict: string;
  readonly rank: string;
}

/** One area: an entry per period. */
export interface AreaSeries {
  readonly name: string;
  /** Percent, days or persons, rounded to the decimals that are shown. */
  readonly values: ReadonlyArray<number | null>;
  /** A letter per period, its place in {@link LETTERS} being the place in the document's kinds. */
  readonly kinds: string;
  readonly latest: LatestRow | null;
}

/** A mark on the time axis of one area, or of all. */
export interface AreaMark extends TimeMark {
  /** A region's slug, {@link NATION}, or null for all areas. */
  readonly area: string | null;
}

/** The nation among slugs. */
export const NATION = "00";

/** The whole document. */
export interface SeriesDocument {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** What stands behind a figure: a percent sign, "dagar"; empty for persons. */
  readonly suffix: string;
  readonly periods: readonly Period[];
  readonly kinds: readonly Kind[];
  /** One axis for every choice of regions, so that two comparisons can be compared. */
  readonly axis: ValueAxis;
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly AreaMark[];
  readonly nation: AreaSeries;
  /** By slug. */
  readonly regions: Readonly<Record<string, AreaSeries>>;
  readonly words: {
    readonly madeUp: string;
    readonly gaps: GapNotes;
    readonly months: string;
    /** Column heads of the table of newest figures, the area first. */
    readonly latest: readonly string[];
  };
  readonly source: string;
  /** Path of the CSV file below the root of the site. */
  readonly csv: string;
}

/** Letters for places in the list of kinds. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The kind of an area's period. */
export function kindAt({ kinds }: SeriesDocument, area: AreaSeries, index: number): Kind {
  const kind = kinds[LETTERS.indexOf(area.kinds[index] ?? "")];
  if (kind === undefined) throw new RangeError(`no kind for period ${index} of ${area.name}`);
  return kind;
}
