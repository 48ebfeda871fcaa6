/** The figures of an area's series as finished texts, for strips and tables. */
import type { RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { newestPeriod } from "../model/speaking.ts";
import type { Distance } from "../model/threshold.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { rankWords } from "../text/rank.ts";
import { variationWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { cellText, differenceText, valueText } from "../text/value-words.ts";

/** One area on one series, ready for a row of a table. */
export interface Figures {
  readonly facts: AreaFacts;
  readonly period: string;
  /** "84,2 %", "24 dagar", "1 234". */
  readonly value: string;
  readonly changeYear: string;
  /** "Vanlig variation"; a dash without limits to hold the figure against. */
  readonly variation: string;
  readonly rank: string;
  /** Contacts or persons from the threshold; a dash without one. */
  readonly distance: string;
  /** Against the threshold; null where there is none. */
  readonly verdict: Distance | null;
}

/** The finished figures; null where the area is not in the series or has no figure. */
export function figuresOf(series: MeasureSeries, code: RegionCode, lang: Lang): Figures | null {
  const facts = series.areas.get(code);
  const latest = facts?.latest ?? null;
  if (facts === undefined || latest === null) return null;
  const nothing = UI[lang].table.noValue;
  const { rank, distance, spc, change } = facts;
  const { quantity } = series;
  const contacts = distance?.contacts ?? null;
  return {
    facts,
    period: formatPeriod(latest.period, lang),
    value: valueText(latest, quantity, lang, distance?.threshold.value),
    changeYear: differenceText(change.year?.difference ?? null, quantity, lang),
    // A single value has no limits, so nothing can be said of its variation.
    variation: spc === null || spc.lower === null ? nothing : variationWord(spc.variation, lang),
    rank: rank === null ? nothing : rankWords(rank, lang),
    distance: contacts === null ? nothing : formatNumber(contacts, lang),
    verdict: distance,
  };
}

/** A cell of a table whose column is of one period: the figure, or in words why there is none. */
export interface PeriodFigure {
  readonly text: string;
  readonly verdict: Distance | null;
  readonly hasFigure: boolean;
}

/** The area's figure in the newest period of the series; never an older one. */
export function newestFigure(series: MeasureSeries, code: RegionCode, lang: Lang): PeriodFigure {
  const period = newestPeriod(series);
  const value = period && series.at(code, period);
  const absence = period === null ? "not-delivered" : absenceOf(series, code, period);
  const latest = series.areas.get(code)?.latest ?? null;
  const verdict = latest?.period === period ? (series.areas.get(code)?.distance ?? null) : null;
  const text = cellText(value, absence, series.quantity, lang, verdict?.threshold.value);
  return { text, verdict, hasFigure: absence === null };
}
