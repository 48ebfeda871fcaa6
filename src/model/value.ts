/** One quantity of a series, cell by cell: what every chart, rank, change and sentence is made of. */
import {
  countsOfCell,
  isRoundedShare,
  over180OfCell,
  shareOfCell,
  totalOfCell,
} from "../data/cells.ts";
import { COMPUTED } from "../data/nation.ts";
import { type Fraction, fraction, type PublishedShare, publishedShare } from "../data/share.ts";
import { toNumber, toPercent } from "../data/share.ts";
import type {
  Cell,
  DaysCell,
  DaysObservation,
  Observation,
  Period,
  Quantity,
  RegionCode,
  Series,
  Status,
} from "../data/types.ts";
import type { Polarity } from "../stats/polarity.ts";

/** What one area has of a quantity in one period. */
export interface Value<P extends Period = Period> {
  readonly period: P;
  readonly region: RegionCode;
  /** Why there may be no figure; `ok` also for a cell that says something else than this quantity. */
  readonly status: Status;
  /** Percent, days or persons, unrounded; null where there is none. */
  readonly value: number | null;
  /** The same, exact: a share as a fraction of 1, days and persons as they are. */
  readonly exact: Fraction | null;
  /** Contacts or persons; null where not known, and for days. */
  readonly total: number | null;
  /** The same with those within the limit; 0 of 0 without contacts. */
  readonly counts: { readonly total: number; readonly within: number } | null;
  /** The publisher's rounding, where nothing finer is known. */
  readonly rounded: PublishedShare | null;
  /** For a suppressed figure: fewer than so many are not shown; else 0. */
  readonly disclosureLimit: number;
  readonly source: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  /** Earlier published values. */
  readonly revisions: number;
}

/** A value that is there. */
export type Figure<P extends Period = Period> = Value<P> & {
  readonly value: number;
  readonly exact: Fraction;
};

/** Whether the value has a figure. */
export const isFigure = <P extends Period>(value: Value<P>): value is Figure<P> =>
  value.value !== null;

/**
 * A published share of 0 without counts: as published, of a number not known. It is told as such,
 * and has no rank and no change.
 */
export const isBareZero = ({ value, rounded }: Pick<Value, "value" | "rounded">): boolean =>
  value === 0 && rounded !== null;

/** Values of every area by code, `00` among them, each in order of period. */
export type ValuesByArea<P extends Period = Period> = ReadonlyMap<RegionCode, readonly Value<P>[]>;

/** Which way is better, by quantity. */
export const POLARITY: Readonly<Record<Quantity, Polarity>> = {
  share: "higher-is-better",
  median: "lower-is-better",
  backlog: "lower-is-better",
};

/** The order in which quantities speak. */
export const QUANTITIES: readonly Quantity[] = ["share", "median", "backlog"];

/** All values of a quantity of the series; an area without a cell is absent. */
export function valuesOf<P extends Period>(series: Series<P>, quantity: Quantity): ValuesByArea<P> {
  if (quantity === "median") {
    const { nation, regions } = series.days;
    const areas = [["00", nation] as const, ...regions];
    return new Map(areas.map(([code, days]) => [code, days.map(daysValue)]));
  }
  const read = quantity === "share" ? shareValue : backlogValue;
  const areas: (readonly [RegionCode, readonly Observation<P>[]])[] = [
    ["00", series.nation],
    ...series.regions,
  ];
  return new Map(areas.map(([code, observations]) => [code, observations.map(read)]));
}

/** Whether any area has a figure. */
export const hasFigures = (values: ValuesByArea): boolean =>
  [...values.values()].some((own) => own.some(({ value }) => value !== null));

const NO_COUNTS = { total: null, counts: null, rounded: null } as const;

function shareValue<P extends Period>(observation: Observation<P>): Value<P> {
  const { cell } = observation;
  const exact = shareOfCell(cell);
  return {
    ...common(observation),
    value: exact && toPercent(exact),
    exact,
    total: totalOfCell(cell),
    counts: countsOfCell(cell),
    rounded: cell.status === "ok" && isRoundedShare(cell) ? cell.share : null,
  };
}

function backlogValue<P extends Period>(observation: Observation<P>): Value<P> {
  const value = over180OfCell(observation.cell);
  const exact = value === null ? null : fraction(value);
  return { ...common(observation), value, exact, ...NO_COUNTS };
}

function daysValue<P extends Period>(observation: DaysObservation<P>): Value<P> {
  const { cell } = observation;
  const exact =
    cell.status === "ok" && cell.medianDays !== null ? exactDays(cell.medianDays) : null;
  return {
    ...common(observation),
    value: exact && toNumber(exact),
    exact,
    ...NO_COUNTS,
  };
}

/** Days as their decimal digits say: 20.5 is 205/10. */
function exactDays(days: number): Fraction {
  const { units, decimals } = publishedShare(String(days));
  return fraction(units, 10n ** BigInt(decimals));
}

interface Delivered<P extends Period> {
  readonly period: P;
  readonly region: RegionCode;
  readonly cell: Cell | DaysCell;
  readonly revisions: readonly unknown[];
}

function common<P extends Period>({ period, region, cell, revisions }: Delivered<P>) {
  const { status, source, synthetic, preliminary } = cell;
  const disclosureLimit = cell.status === "suppressed" ? cell.disclosureLimit : 0;
  const delivered = { status, source, synthetic, preliminary, disclosureLimit };
  return { period, region, ...delivered, revisions: revisions.length };
}

/** Whether the figure was summed by us rather than published. */
export const isComputed = ({ source }: Pick<Value, "source">): boolean => source === COMPUTED;
