/** The table of all regions on one series: everything that is said of them, in figures. */
import { over180OfCell, totalOfCell } from "../data/cells.ts";
import type { Cell, Region } from "../data/types.ts";
import { observationOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentAgainst } from "../text/cell-words.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { withoutFloatNoise } from "../text/quantities.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { MeasureMonth, MissingRegion } from "./measure-month.ts";

/** A row: the nation, or a region with its figures or the reason that it has none. */
export interface MeasureRow {
  /** Null for the nation. */
  readonly region: Region | null;
  readonly figures: Figures | null;
  /** Why there is no share this month, and what the last one was; empty where there is one. */
  readonly reason: string;
  /** Contacts carried out or persons waiting. */
  readonly total: string;
  /** Waiting more than the backlog limit. */
  readonly backlog: string;
  /** The queue in months at the recent pace. */
  readonly clearance: string;
}

/** The table with the columns that the series can fill. */
export interface MeasureTable {
  readonly caption: string;
  readonly rows: readonly MeasureRow[];
  /** The measure has a threshold to be at a distance from. */
  readonly hasDistance: boolean;
  readonly isQueue: boolean;
  readonly hasBacklog: boolean;
}

/** The nation, the regions in order of rank, and those without a figure. */
export function measureTable(one: SeriesModel, month: MeasureMonth, lang: Lang): MeasureTable {
  const { measure, basis, series } = one;
  const { period, ranked, missing, synthetic } = month;
  const nation = figuresOf(one, "00", lang);
  const ui = UI[lang];
  const row = (region: Region | null, reason: string): MeasureRow => {
    const code = region?.code ?? "00";
    const cell = observationOf(series, code, period)?.cell ?? null;
    const figures = reason === "" ? figuresOf(one, code, lang) : null;
    const months = figures?.trend.clearanceMonths ?? null;
    return {
      region,
      figures,
      reason,
      total: numberOf(cell, totalOfCell, lang),
      backlog: numberOf(cell, over180OfCell, lang),
      clearance:
        months === null ? ui.table.noValue : formatNumber(withoutFloatNoise(months), lang, 1),
    };
  };
  const when = formatPeriod(period, lang);
  return {
    caption: markedCaption(
      `${measure.name[lang]}, ${uncapital(ui.basisLong[basis])}, ${when}`,
      synthetic,
      lang,
    ),
    rows: [
      ...(nation?.trend.latest?.period === period ? [row(null, "")] : []),
      ...ranked.map(({ region }) => row(region, "")),
      ...missing.map((region) => row(region.region, reasonOf(one, region, lang))),
    ],
    hasDistance: measure.thresholds.length > 0,
    isQueue: basis === "waiting",
    hasBacklog: basis === "waiting" && measure.backlogDays !== null,
  };
}

/** "Ej rapporterat (senast 78,2 % i juli 2026)". */
function reasonOf({ measure }: SeriesModel, { reason, trend }: MissingRegion, lang: Lang): string {
  const latest = trend?.latest ?? null;
  if (latest === null) return reason;
  const share = percentAgainst(latest.share, measure.thresholds.at(-1)?.value ?? null, lang);
  return UI[lang].measure.lastFigure(reason, share, formatPeriod(latest.period, lang));
}

function numberOf(cell: Cell | null, pick: (cell: Cell) => number | null, lang: Lang): string {
  const number = cell && pick(cell);
  return number === null ? UI[lang].table.noValue : formatNumber(number, lang);
}
