/** The figures of an area's series as finished texts, for strips and tables. */
import type { Cell, RegionCode } from "../data/types.ts";
import { type AreaTrend, isBroken } from "../model/area-trend.ts";
import { observationOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentAgainst } from "../text/cell-words.ts";
import { comparedPeriod } from "../text/change.ts";
import { meetsThreshold } from "../text/distance.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { rankWords } from "../text/rank.ts";
import { changeWords, variationWord } from "../text/short-words.ts";

const NOTHING = "–";

/** One area on one series, ready for a row of a table. */
export interface Figures {
  readonly trend: AreaTrend;
  readonly period: string;
  readonly share: string;
  readonly changeYear: string;
  readonly variation: string;
  readonly rank: string;
  /** Contacts or persons from the threshold; a dash without one. */
  readonly distance: string;
  /** Number over the backlog limit; a dash where it is not counted. */
  readonly backlog: string;
  /** Against the threshold; null where there is none or no share. */
  readonly verdict: "met" | "not-met" | null;
}

/** The finished figures; null where the area is not in the series or has no share. */
export function figuresOf(one: SeriesModel, code: RegionCode, lang: Lang): Figures | null {
  const trend = one.areas.get(code);
  if (trend === undefined || trend.latest === null) return null;
  const { latest, rank, distance, spc, backlog, change } = trend;
  const threshold = one.measure.thresholds.at(-1)?.value ?? null;
  const contacts = distance?.contacts ?? null;
  return {
    trend,
    period: formatPeriod(latest.period, lang),
    share: percentAgainst(latest.share, threshold, lang),
    changeYear: changeWords(
      isBroken(trend, comparedPeriod(latest.period, "year")) ? null : change.year,
      lang,
    ),
    variation: spc === null ? NOTHING : variationWord(spc.variation, lang),
    rank: rank === null ? NOTHING : rankWords(rank, tiesOf(one, code), lang),
    distance: contacts === null ? NOTHING : formatNumber(contacts, lang),
    backlog: backlog === null ? NOTHING : formatNumber(backlog.number, lang),
    verdict: verdictOf(one, trend),
  };
}

/** The cell of the area's newest figure. */
export function newestCell({ series, areas }: SeriesModel, code: RegionCode): Cell | null {
  const period = areas.get(code)?.latest?.period;
  return (period !== undefined && observationOf(series, code, period)?.cell) || null;
}

/** How many other regions share the region's place in the same period. */
export function tiesOf({ areas }: SeriesModel, code: RegionCode): number {
  const own = areas.get(code);
  if (!own?.rank) return 0;
  const { latest, rank } = own;
  return [...areas].filter(
    ([other, trend]) =>
      other !== code && trend.latest?.period === latest?.period && trend.rank?.place === rank.place,
  ).length;
}

/** Whether the share meets the measure's threshold; null where there is none. */
export function verdictOf({ measure }: SeriesModel, trend: AreaTrend): Figures["verdict"] {
  const isMet = meetsThreshold(trend, measure.thresholds.at(-1) ?? null);
  return isMet === null ? null : isMet ? "met" : "not-met";
}
