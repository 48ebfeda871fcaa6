/** A series in its newest period: which regions have a share, in order, and which do not. */
import { percentOfCell } from "../data/cells.ts";
import { addMonths } from "../data/period.ts";
import type { Cell, Month, Region } from "../data/types.ts";
import { type AreaTrend, isBroken } from "../model/area-trend.ts";
import { observationOf, periodsOf } from "../model/grid.ts";
import { latestOf } from "../model/latest-period.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import { statusWord } from "../text/short-words.ts";
import type { Spread } from "../text/spread.ts";
import { UI } from "../text/ui.ts";
import { verdictOf } from "./figures.ts";

/** A region with a share in the period. */
export interface RankedRegion {
  readonly region: Region;
  readonly trend: AreaTrend;
  readonly cell: Cell;
  readonly place: number;
  /** Percent. */
  readonly share: number;
  /** Percent a year earlier; null without a figure, and across a break. */
  readonly yearAgo: number | null;
  readonly verdict: "met" | "not-met" | null;
}

/** A region without a share in the period. */
export interface MissingRegion {
  readonly region: Region;
  /** "Ej rapporterat", "Färre än 5", "Inga kontakter". */
  readonly reason: string;
  /** What the area had before; null where it never had a figure. */
  readonly trend: AreaTrend | null;
}

/** Where the regions stand in the newest period that any of them has a figure for. */
export interface MeasureMonth {
  readonly period: Month;
  readonly earlier: Month;
  /** The highest share first; equal shares in order of name. */
  readonly ranked: readonly RankedRegion[];
  /** In order of name. */
  readonly missing: readonly MissingRegion[];
  /** Percent; null where there is no figure for the country. */
  readonly nation: number | null;
  readonly spread: Spread;
  /** Made-up figures are among those of the regions or of the nation. */
  readonly synthetic: boolean;
}

/** The newest period of the regions; null where no region has a figure. */
export function measureMonth(model: Model, one: SeriesModel, lang: Lang): MeasureMonth | null {
  const { series, areas } = one;
  const period = latestOf([...series.regions.values()].flat());
  if (period === null) return null;
  const earlier = addMonths(period, -12);
  const regions = model.data.regions.map((region) => {
    const trend = areas.get(region.code) ?? null;
    return { region, trend, cell: observationOf(series, region.code, period)?.cell ?? null };
  });
  const ranked = regions.flatMap(({ region, trend, cell }): RankedRegion[] => {
    const share = cell && percentOfCell(cell);
    if (trend === null || cell === null || share === null) return [];
    const yearAgo = isBroken(trend, earlier) ? null : shareAt(one, region.code, earlier);
    const place = trend.rank?.place ?? 0;
    return [{ region, trend, cell, place, share, yearAgo, verdict: verdictOf(one, trend) }];
  });
  const nation = shareAt(one, "00", period);
  return {
    period,
    earlier,
    ranked: ranked.sort((a, b) => a.place - b.place || byName(a, b)),
    missing: regions
      .filter(({ cell }) => cell === null || percentOfCell(cell) === null)
      .map(({ region, trend, cell }) => ({ region, trend, reason: reasonOf(cell, lang) }))
      .sort(byName),
    nation,
    spread: {
      period,
      regions: ranked.map(({ region, share }) => ({ name: region.name, share })),
      nation,
    },
    synthetic:
      ranked.some(({ cell }) => cell.synthetic) ||
      observationOf(series, "00", period)?.cell.synthetic === true,
  };
}

/** The periods for which the regions were asked; years with a national figure only are left out. */
export function regionPeriods({ series }: SeriesModel): Month[] {
  const periods = periodsOf(series);
  const own = [...series.regions.values()].flat().map(({ period }) => period);
  const first = own.sort()[0];
  return first === undefined ? [] : periods.filter((period) => period >= first);
}

function shareAt({ series }: SeriesModel, code: string, period: Month): number | null {
  const found = observationOf(series, code, period);
  return found && percentOfCell(found.cell);
}

const reasonOf = (cell: Cell | null, lang: Lang): string =>
  (cell && statusWord(cell, lang)) ?? UI[lang].measure.notReported;

const byName = (a: { readonly region: Region }, b: { readonly region: Region }): number =>
  compareNames(a.region.shortName, b.region.shortName);
