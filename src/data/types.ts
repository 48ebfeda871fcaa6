/**
 * The words of the domain as types. Everything downstream works on these; nothing here knows how
 * a file looks. Optional values have died at the border: a field that has no value is `null`.
 */
import type { PublishedShare } from "./share.ts";

/** A calendar month, `YYYY-MM`. Sorts as text; `isMonth` is the test at the border. */
export type Month = `${number}-${number}`;

/** A calendar year, `YYYY`. */
export type Year = `${number}`;

/** What a cell is about: a month or a year, never the one in place of the other. */
export type Period = Month | Year;

/** How long the periods of a series are. */
export type Frequency = "month" | "year";

/** The frequency of a series over periods of the type `P`. */
export type FrequencyOf<P extends Period> = P extends Month ? "month" : "year";

/**
 * What is told of a cell: the share within the limit (percent, more is better), the median wait
 * (days, less is better) or those who have waited over 180 days (persons, fewer is better).
 */
export type Quantity = "share" | "median" | "backlog";

/** The quantities that an indicator of somebody else's can be. */
export type PublishedQuantity = Exclude<Quantity, "backlog">;

/** County code `01`…`25`, or `00` for the nation. */
export type RegionCode = string;

/** Contacts carried out during the month, or a snapshot of those waiting on its last day. */
export type Basis = "completed" | "waiting";

/** Swedish and English wording of the same thing. */
export interface Wording {
  readonly sv: string;
  readonly en: string;
}

/** Upper edges of the waiting-time bands of the tidy format; `d91` is "over 90 days" in one. */
export type Band =
  "d0_30" | "d31_60" | "d61_90" | "d91" | "d91_120" | "d121_180" | "d181_365" | "d366";

/** Persons or contacts per band; a band that the source does not give is absent. */
export type Distribution = Readonly<Partial<Record<Band, number>>>;

interface Delivered {
  /** Share of the reporting units that answered, in percent. */
  readonly responseRate: number | null;
  /** ISO date on which the region reported the month. */
  readonly reportedOn: string | null;
  /** Folder name of the drop that the cell comes from. */
  readonly source: string;
  /** Made-up figures, to be marked as such wherever they show. */
  readonly synthetic: boolean;
  /** Not yet called final by the publisher. */
  readonly preliminary: boolean;
}

/** A cell with a figure. Counts are whole numbers; `share` is the published percent, if any. */
export interface Figure extends Delivered {
  readonly status: "ok";
  readonly total: number | null;
  readonly within: number | null;
  readonly share: PublishedShare | null;
  /** Of those waiting, how many have waited more than 180 days. */
  readonly over180: number | null;
  readonly distribution: Distribution | null;
  /** Patient-chosen and medically caused waiting. */
  readonly pvv: number | null;
  readonly mov: number | null;
}

/** A total of 0: reported, and without a share. The backlog may still be known (0). */
export interface NoContacts extends Delivered {
  readonly status: "no-contacts";
  readonly total: 0;
  readonly within: number | null;
  readonly over180: number | null;
  /** Waiting outside the total, which may be there without a contact; a sum over regions has none. */
  readonly pvv: number | null;
  readonly mov: number | null;
}

/** Too few to show; the number behind it is nowhere in memory. */
export interface Suppressed extends Delivered {
  readonly status: "suppressed";
  /** The source's rule: fewer than this many contacts are not shown (0: the source's own mark). */
  readonly disclosureLimit: number;
}

/** The region did not report the month. */
export interface NotReported extends Delivered {
  readonly status: "not-reported";
}

/** One cell = period × region × measure × basis, as one drop has it; its days stand apart. */
export type Cell = Figure | NoContacts | Suppressed | NotReported;

/** How long was waited, as published, in days; at least one of the two is known. */
export interface DaysFigure extends Delivered {
  readonly status: "ok";
  readonly medianDays: number | null;
  readonly meanDays: number | null;
}

/**
 * The days of a cell: a part of their own, since sources publish them apart from the share. They have
 * their own status, source and revisions; a delivery without days leaves them as they were.
 */
export type DaysCell = DaysFigure | Suppressed | NotReported;

export type Status = Cell["status"];

/** A cell (or its days) with what it replaced. */
export interface Observation<P extends Period = Period, C = Cell> {
  readonly period: P;
  readonly region: RegionCode;
  readonly cell: C;
  /** Earlier published values of the cell, newest first; equal values make none. */
  readonly revisions: readonly C[];
  /** Drop that first delivered the value; the cell's source is the newest that did. */
  readonly since: string;
}

/** The days of a cell with what they replaced. */
export type DaysObservation<P extends Period = Period> = Observation<P, DaysCell>;

/** Sum over the regions that reported, and how much of the country they are. */
export interface ComputedNation {
  readonly total: number | null;
  readonly within: number | null;
  readonly over180: number | null;
  /** Number of regions in the sum. */
  readonly regions: number;
  /** Their share of the population, 0 to 1. */
  readonly populationShare: number;
  readonly synthetic: boolean;
}

/** The row `00`: the shown figure (published, else computed) and the sum over regions beside it. */
export interface NationObservation<P extends Period = Period> extends Observation<P> {
  readonly region: "00";
  /** Whether the shown figure is the publisher's own. */
  readonly published: boolean;
  readonly computed: ComputedNation;
}

/** All observations of one measure, basis and frequency, by region in order of period. */
export interface Series<P extends Period = Period> {
  /** `<measure>-<basis>` for months, `<measure>-<basis>-yearly` for years; see `seriesId`. */
  readonly id: string;
  readonly measure: string;
  readonly basis: Basis;
  readonly frequency: FrequencyOf<P>;
  readonly regions: ReadonlyMap<RegionCode, readonly Observation<P>[]>;
  readonly nation: readonly NationObservation<P>[];
  readonly days: Days<P>;
}

/** The days of a series; the nation's are the publisher's own, since a median has no sum. */
export interface Days<P extends Period = Period> {
  readonly regions: ReadonlyMap<RegionCode, readonly DaysObservation<P>[]>;
  readonly nation: readonly DaysObservation<P>[];
}

/** A series of either frequency; `frequency` tells which. */
export type AnySeries = Series<Month> | Series<Year>;

/** A dated threshold of a measure. */
export interface Threshold {
  /** Percent. */
  readonly value: number;
  readonly label: Wording;
  readonly from: Month;
  readonly to: Month | null;
  readonly agreement: string;
  readonly source: string;
}

/** A municipality, by which readers find their region. */
export interface Municipality {
  /** Statistics Sweden's code, four digits; the first two are the region's. */
  readonly code: string;
  readonly name: string;
  readonly region: RegionCode;
}

/** One file of data/measures/. */
export interface Measure {
  readonly id: string;
  /** Place among the measures wherever they are listed. */
  readonly order: number;
  /** Path segment of its page, per language. */
  readonly slug: Wording;
  readonly name: Wording;
  /** A name short enough for a table head. */
  readonly shortName: Wording;
  readonly care: "primary" | "specialist" | "bup";
  readonly bases: readonly Basis[];
  /** At most this many days is within; null where the limit is a date set for each patient. */
  readonly limitDays: number | null;
  /** Over 180 days of waiting is backlog, as `over_180` counts; null where the measure has none. */
  readonly backlogDays: 180 | null;
  readonly polarity: "higher-is-better";
  /** Stands for its care area in summaries and on the start page. */
  readonly leading: boolean;
  readonly definition: Wording;
  /** What is counted as within, and out of what. */
  readonly numerator: Wording;
  readonly denominator: Wording;
  readonly thresholds: readonly Threshold[];
  /** Kolada's indicators for the measure, per quantity and basis. */
  readonly kolada: Readonly<
    Partial<Record<PublishedQuantity, Readonly<Partial<Record<Basis, string>>>>>
  >;
  readonly sources: readonly string[];
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly nextReview: string;
}

/** One row of data/reference/regions.csv. */
export interface Region {
  readonly code: RegionCode;
  readonly slug: string;
  /** Official name, such as "Region Stockholm". */
  readonly name: string;
  /** Name for labels, such as "Stockholm". */
  readonly shortName: string;
  readonly countyLetter: string;
  readonly aliases: readonly string[];
  /** Inhabitants by ISO date. */
  readonly population: Readonly<Record<string, number>>;
}

/** One row of data/reference/breaks.csv; region and measure may be `*`. */
export interface Break {
  readonly region: RegionCode | "*";
  readonly measure: string;
  /** First month of the new series. */
  readonly period: Month;
  /** A break starts the series anew; an event is only drawn on the time axis. */
  readonly kind: "break" | "event";
  /** Belongs to made-up figures, and counts only where figures of its source are in the data. */
  readonly synthetic: boolean;
  readonly explanation: Wording;
  readonly source: string;
}
