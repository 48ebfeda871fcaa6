/**
 * One series as the comparison page needs it, for the build and for the script: finished words in
 * the language of the page, shares rounded to what is shown, and why a month has none kept apart
 * (a missing share is null, never zero).
 */
import type { ValueAxis } from "../charts/axis.ts";
import type { GapNotes } from "../charts/gap-rows.ts";
import type { LinePoint } from "../charts/runs.ts";
import type { ThresholdStep } from "../charts/thresholds.ts";
import type { TimeMark } from "../charts/time-marks.ts";
import type { Period } from "../data/types.ts";

/** What a month can be, apart from its share. */
export interface Kind extends Omit<LinePoint, "value"> {
  /** What a table says in place of a share: "Ej rapporterat", "Färre än 5"; a dash for nothing. */
  readonly word: string;
  /** What it says behind a share: "preliminär"; empty for a final one. */
  readonly mark: string;
  /** Whether anything was delivered for the month. */
  readonly delivered: boolean;
  /** Decimals of a share that was published rounded; null for one that is computed. */
  readonly decimals: number | null;
}

/** The newest figure of an area as finished texts. */
export interface LatestRow {
  readonly share: string;
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
  /** Percent, as many decimals as are shown. */
  readonly shares: ReadonlyArray<number | null>;
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

/** The kind of an area's month. */
export function kindAt({ kinds }: SeriesDocument, area: AreaSeries, index: number): Kind {
  const kind = kinds[LETTERS.indexOf(area.kinds[index] ?? "")];
  if (kind === undefined) throw new RangeError(`no kind for month ${index} of ${area.name}`);
  return kind;
}
