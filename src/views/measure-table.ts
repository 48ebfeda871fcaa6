/** The table of all regions on one series: everything that is said of them, in figures. */
import type { Region } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { per1000 } from "../model/per-1000.ts";
import type { MissingRegion, Ranking } from "../model/ranking.ts";
import { siblingOf } from "../model/siblings.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { withoutFloatNoise } from "../text/quantities.ts";
import { per1000Text } from "../text/queue.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { absenceWord, valueText } from "../text/value-words.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { seriesName } from "./series-name.ts";

/** A row: the nation, or a region with its figures or the reason that it has none. */
export interface MeasureRow {
  /** Null for the nation. */
  readonly region: Region | null;
  readonly figures: Figures | null;
  /** Why there is no figure in the period, and what the last one was; empty where there is one. */
  readonly reason: string;
  /** In the order of the table's further columns. */
  readonly further: readonly string[];
}

/** The table with the columns that some row can fill. */
export interface MeasureTable {
  readonly series: MeasureSeries;
  readonly caption: string;
  readonly rows: readonly MeasureRow[];
  readonly hasRank: boolean;
  readonly hasVariation: boolean;
  /** Heads of the columns after trend and variation. */
  readonly further: readonly string[];
}

/** The nation, the regions in order of rank, and those without a figure. */
export function measureTable(
  model: Pick<Model, "series" | "inhabitants">,
  series: MeasureSeries,
  ranking: Ranking,
  lang: Lang,
): MeasureTable {
  const { period, ranked, missing, synthetic } = ranking;
  const { measure } = series;
  const ui = UI[lang];
  const columns = furtherColumns(model, series, ranking, lang);
  const codes = ["00", ...ranked.map(({ region }) => region.code)];
  const filled = columns.filter(({ text }) => codes.some((code) => text(code) !== null));
  const row = (region: Region | null, reason: string): MeasureRow => {
    const code = region?.code ?? "00";
    return {
      region,
      reason,
      figures: reason === "" ? figuresOf(series, code, lang) : null,
      further: filled.map(({ text }) => text(code) ?? ui.table.noValue),
    };
  };
  const figures = ranked.flatMap(({ region }) => figuresOf(series, region.code, lang) ?? []);
  const { noValue } = ui.table;
  return {
    series,
    caption: markedCaption(
      `${measure.name[lang]}, ${uncapital(seriesName(series, lang))}, ${formatPeriod(period, lang)}`,
      synthetic,
      lang,
    ),
    rows: [
      ...(ranking.nation === null ? [] : [row(null, "")]),
      ...ranked.map(({ region }) => row(region, "")),
      ...missing.map((one) => row(one.region, reasonOf(series, one, lang))),
    ],
    hasRank: figures.some(({ rank }) => rank !== noValue),
    hasVariation: figures.some(({ variation }) => variation !== noValue),
    further: filled.map(({ head }) => head),
  };
}

interface FurtherColumn {
  readonly head: string;
  /** Null where the area has nothing for it. */
  readonly text: (code: string) => string | null;
}

/** Distance, how many, long waits in number and per inhabitant, how long the queue lasts. */
function furtherColumns(
  { series: all, inhabitants }: Pick<Model, "series" | "inhabitants">,
  series: MeasureSeries,
  { period }: Ranking,
  lang: Lang,
): FurtherColumn[] {
  const ui = UI[lang];
  const number = (value: number | null | undefined, decimals = 0) =>
    value === null || value === undefined
      ? null
      : formatNumber(withoutFloatNoise(value), lang, decimals);
  const backlog = series.quantity === "share" ? siblingOf(all, series, "backlog") : null;
  const long = (code: string) => backlog?.at(code, period)?.value ?? null;
  const facts = (code: string) => {
    const own = series.areas.get(code);
    return own?.latest?.period === period ? own : undefined;
  };
  return [
    { head: ui.table.distancePeople, text: (code) => number(facts(code)?.distance?.contacts) },
    {
      head: series.basis === "waiting" ? ui.measure.allWaiting : ui.table.total,
      text: (code) => number(series.at(code, period)?.total),
    },
    { head: ui.table.over180, text: (code) => number(long(code)) },
    {
      head: ui.table.per1000,
      text: (code) => {
        const value = long(code);
        const nation = backlog?.observations.nation;
        const per = value === null ? null : per1000({ value, period }, code, inhabitants, nation);
        return per === null ? null : per1000Text(per, lang);
      },
    },
    { head: ui.table.clearance, text: (code) => number(facts(code)?.clearanceMonths, 1) },
  ];
}

/** "Ej rapporterat (senast 78,2 % i juli 2026)". */
function reasonOf(
  { quantity }: MeasureSeries,
  { absence, disclosureLimit, latest }: MissingRegion,
  lang: Lang,
): string {
  const reason = absenceWord(absence, disclosureLimit, lang);
  if (latest === null) return reason;
  const figure = valueText(latest, quantity, lang);
  return UI[lang].measure.lastFigure(reason, figure, formatPeriod(latest.period, lang));
}
