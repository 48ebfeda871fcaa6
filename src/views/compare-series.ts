/** A series as the document that comparisons are made of. */
import {
  type AreaSeries,
  type Kind,
  type LatestRow,
  LETTERS,
  NATION,
  type SeriesDocument,
} from "../comparison/document.ts";
import { isMonth, yearOf } from "../data/period.ts";
import type { Break, Period, RegionCode } from "../data/types.ts";
import { absenceOf } from "../model/absence.ts";
import { periodsOf } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { thresholdFor } from "../model/threshold.ts";
import { type Lang, roundTo } from "../text/format.ts";
import { titleOf, unitOf } from "../text/measure-phrases.ts";
import { capital } from "../text/sentence.ts";
import { markWords, trendWord, verdictWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { cellText, decimalsOf, suffixOf } from "../text/value-words.ts";
import { axisOf, gapNotes, linePoints, thresholdSteps } from "./chart-parts.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { oncePerSeries } from "./once.ts";
import { regionsSource } from "./sources.ts";

/** The document of a series in a language; made when it is first asked for. */
export const seriesDocument = (model: Model, series: MeasureSeries, lang: Lang): SeriesDocument =>
  documentsOf(model)(series, lang);

const MAKERS = new WeakMap<Model, (series: MeasureSeries, lang: Lang) => SeriesDocument>();

function documentsOf(model: Model) {
  const maker =
    MAKERS.get(model) ?? oncePerSeries((series, lang) => makeDocument(model, series, lang));
  MAKERS.set(model, maker);
  return maker;
}

function makeDocument(model: Model, series: MeasureSeries, lang: Lang): SeriesDocument {
  const ui = UI[lang];
  const { measure, basis, quantity, frequency } = series;
  const periods = periodsOf(series);
  const kinds: Kind[] = [];
  const area = (code: RegionCode, name: string): AreaSeries => {
    const points = linePoints(series, code, periods);
    const own = periods.map((period, i) => {
      const { value = null, ...point } = points[i] ?? EMPTY;
      const decimals = decimalsAt(series, code, period);
      return {
        value: value === null ? null : roundTo(value, decimals),
        kind: kindOf(series, code, period, { ...point, decimals }, lang),
      };
    });
    return {
      name,
      values: own.map(({ value }) => value),
      kinds: own.map(({ kind }) => letterOf(kind, kinds)).join(""),
      latest: latestRow(figuresOf(series, code, lang), lang),
    };
  };
  const nation = area("00", ui.figure.nation);
  const regions = Object.fromEntries(
    model.data.regions.map(({ code, slug, shortName }) => [slug, area(code, shortName)]),
  );
  const title = titleOf(measure, basis, quantity, lang);
  const unit = unitOf(measure, basis, quantity, frequency, lang);
  const thresholds = thresholdSteps(series, lang);
  const drawn = [nation, ...Object.values(regions)].flatMap(({ values }) => values);
  const slugs = new Map(model.data.regions.map(({ code, slug }) => [code, slug]));
  const isYearly = series.frequency === "year";
  return {
    id: series.id,
    title,
    unit: capital(unit),
    suffix: suffixOf(quantity, lang),
    periods,
    kinds,
    axis: axisOf(quantity, [...drawn, ...thresholds.map(({ value }) => value)], lang),
    thresholds,
    marks: marksOf(model.data.breaks, measure.id, periods, lang).map(({ region, ...mark }) => ({
      ...mark,
      area: region === "*" ? null : (slugs.get(region) ?? NATION),
    })),
    nation,
    regions,
    words: {
      madeUp: ui.figure.madeUp,
      gaps: gapNotes(lang),
      months: isYearly ? ui.table.year : ui.table.month,
      latest: [
        ui.table.region,
        ui.table.quantity[quantity],
        ui.table.change.year[quantity],
        ui.table.threshold,
        ui.table.trend,
        ui.table.rank,
        ui.table.period,
      ],
    },
    source: regionsSource(series, periods, model.data.sources, lang),
    csv: seriesFiles(series.seriesId).csv,
  };
}

const EMPTY = { value: null, status: "absent", preliminary: false, synthetic: false } as const;

function decimalsAt(series: MeasureSeries, code: RegionCode, period: Period): number {
  const value = series.at(code, period);
  if (value === null || value.value === null) return 0;
  const held = thresholdFor(series.measure, series.quantity, period);
  return decimalsOf({ ...value, value: value.value }, series.quantity, held?.threshold.value);
}

function kindOf(
  series: MeasureSeries,
  code: RegionCode,
  period: Period,
  point: Pick<Kind, "status" | "preliminary" | "synthetic" | "decimals">,
  lang: Lang,
): Kind {
  const value = series.at(code, period);
  const absence = absenceOf(series, code, period);
  const [mark = ""] = markWords({ preliminary: point.preliminary, synthetic: false }, lang);
  return {
    ...point,
    word: absence === null ? "" : cellText(value, absence, series.quantity, lang),
    mark: mark.toLowerCase(),
    delivered: value !== null,
  };
}

/** The letter of a kind, which joins the list when it is new. */
function letterOf(kind: Kind, kinds: Kind[]): string {
  const text = JSON.stringify(kind);
  const place = kinds.findIndex((other) => JSON.stringify(other) === text);
  const letter = LETTERS[place < 0 ? kinds.push(kind) - 1 : place];
  if (letter === undefined) throw new RangeError("more kinds of period than letters");
  return letter;
}

function latestRow(figures: Figures | null, lang: Lang): LatestRow | null {
  if (figures === null) return null;
  const { value, period, changeYear, facts, verdict, rank } = figures;
  return {
    value,
    period,
    changeYear,
    trend: trendWord(facts, lang),
    verdict: verdictWord(verdict, lang),
    rank,
  };
}

/** Breaks and events of all areas on the series' time axis; see `timeMarks` for one area. */
function marksOf(
  breaks: readonly Break[],
  measure: string,
  periods: readonly Period[],
  lang: Lang,
) {
  const ui = UI[lang].figure;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return breaks
    .filter((one) => one.measure === "*" || one.measure === measure)
    .map((one) => ({ ...one, period: isMonth(first) ? one.period : yearOf(one.period) }))
    .filter(({ period }) => period > first && period <= last)
    .map(({ period, kind, region }) => ({
      period,
      kind,
      region,
      label: kind === "break" ? ui.newSeries : ui.newCollector,
    }));
}
