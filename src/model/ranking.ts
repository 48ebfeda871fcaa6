/** The regions in one period of a series: those with a figure in order, and why the others have none. */
import type { Period, Region } from "../data/types.ts";
import type { Rank } from "../stats/rank.ts";
import { type Absence, absenceOf } from "./absence.ts";
import { earlierPeriod, isSameStretch } from "./comparable.ts";
import type { MeasureSeries } from "./measure-series.ts";
import { newestPeriod } from "./speaking.ts";
import { type Distance, distanceOf } from "./threshold.ts";
import { type Figure, isBareZero, isFigure } from "./value.ts";

/** A region with a figure in the period. */
export interface RankedRegion {
  readonly region: Region;
  readonly figure: Figure;
  /** Null for numbers of persons, and for a published zero of an unknown number. */
  readonly rank: Rank | null;
  /** A year earlier; null without a figure, across a break, and for a zero of an unknown number. */
  readonly yearAgo: number | null;
  readonly distance: Distance | null;
}

/** A region without a figure in the period. */
export interface MissingRegion {
  readonly region: Region;
  readonly absence: Absence;
  /** For a suppressed figure: fewer than so many are not shown; else 0. */
  readonly disclosureLimit: number;
  /** The newest figure it has had; null where it never had one. */
  readonly latest: Figure | null;
}

/** Where the regions stand in the newest period that any of them has a figure for. */
export interface Ranking {
  readonly period: Period;
  /** The year before, which `yearAgo` is of. */
  readonly earlier: Period;
  /** The best first; equal figures in the order of `regions`. */
  readonly ranked: readonly RankedRegion[];
  /** In the order of `regions`. */
  readonly missing: readonly MissingRegion[];
  /** Null where there is no figure for the country in the period. */
  readonly nation: Figure | null;
  /** Made-up figures are among those of the regions or of the nation. */
  readonly synthetic: boolean;
}

/** The newest period of the regions; null where no region has a figure. */
export function rankingOf(series: MeasureSeries, regions: readonly Region[]): Ranking | null {
  const period = newestPeriod(series);
  const earlier = period && earlierPeriod(period, "year");
  if (period === null || earlier === null) return null;
  const { measure, quantity, at, areas } = series;
  const ranked = regions.flatMap((region): RankedRegion[] => {
    const figure = figureAt(series, region.code, period);
    if (figure === null) return [];
    const before = figureAt(series, region.code, earlier);
    const isComparable =
      before !== null &&
      !isBareZero(before) &&
      isSameStretch(series.startsOf(region.code), earlier, period);
    return [
      {
        region,
        figure,
        rank: series.rank(period, region.code),
        yearAgo: isComparable ? before.value : null,
        distance: distanceOf(measure, quantity, figure),
      },
    ];
  });
  if (ranked.length === 0) return null;
  const nation = figureAt(series, "00", period);
  return {
    period,
    earlier,
    ranked: ranked.sort(byPlace),
    missing: regions.flatMap((region): MissingRegion[] => {
      const { code } = region;
      const absence = absenceOf(series, code, period);
      if (absence === null) return [];
      const { disclosureLimit = 0 } = at(code, period) ?? {};
      return [{ region, absence, disclosureLimit, latest: areas.get(code)?.latest ?? null }];
    }),
    nation,
    synthetic: ranked.some(({ figure }) => figure.synthetic) || nation?.synthetic === true,
  };
}

/** The figure of an area in a period; null where there is none. */
export function figureAt({ at }: MeasureSeries, code: string, period: Period): Figure | null {
  const value = at(code, period);
  return value !== null && isFigure(value) ? value : null;
}

/** By place; what has none comes last. */
const byPlace = (a: RankedRegion, b: RankedRegion): number => placeOf(a) - placeOf(b);

const placeOf = ({ rank }: RankedRegion): number => rank?.place ?? Number.MAX_SAFE_INTEGER;
