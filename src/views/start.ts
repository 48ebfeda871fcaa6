/** The start page: where Sweden stands, by the figures there are. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Measure, NationObservation, Region } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { eventIn, type ToldCare, toldOf } from "../model/report.ts";
import {
  CARE_AREAS,
  daysBeside,
  newestPeriod,
  speakingFor,
  speakingForCare,
} from "../model/speaking.ts";
import { compareNames } from "../text/collate.ts";
import { describeCollector } from "../text/collector.ts";
import { formatList, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { describeNews } from "../text/news.ts";
import { type BriefParagraph, describeNation, describeStatus, notes } from "../text/summary.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf, newestFigure, type PeriodFigure } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { mapChart } from "./map-view.ts";
import { namedRanking } from "./named-ranking.ts";
import { rankingChart } from "./ranking.ts";
import { regionsSource, sourceSentence } from "./sources.ts";
import { spark, sparkPeriods } from "./spark.ts";

/** A care area's large figure; without any series there is only a sentence that says so. */
export interface Block {
  readonly care: Measure["care"];
  readonly figure: BlockFigure | null;
  /** The other measures of the care area in brief. */
  readonly others: readonly { readonly series: MeasureSeries; readonly figures: Figures }[];
}

/** The figure of a block with what is said of it. */
export interface BlockFigure {
  readonly series: MeasureSeries;
  readonly value: string;
  readonly period: string;
  readonly status: string;
  readonly spark: string;
  /** The median days beside a share. */
  readonly days: { readonly series: MeasureSeries; readonly figures: Figures } | null;
}

/** A region's row of the matrix. */
export interface MatrixRow {
  readonly region: Region;
  readonly figures: readonly PeriodFigure[];
}

/** The start page. */
export interface StartView {
  /** The newest period among the series that speak; empty without any. */
  readonly period: string;
  /** Median days are among what is told. */
  readonly hasDays: boolean;
  readonly summary: readonly BriefParagraph[];
  readonly blocks: readonly Block[];
  /** Null where no region has a figure. */
  readonly matrix: RegionMatrix | null;
  /** The series that the map and the ranking show; null without regional figures. */
  readonly leading: Leading | null;
  readonly news: readonly string[];
  /** How to read what the page shows, and nothing else. */
  readonly reading: readonly string[];
  readonly sources: string;
}

/** What the map and the ranking show. */
export interface Leading {
  readonly series: MeasureSeries;
  readonly map: SingleChart;
  readonly ranking: Chart;
  readonly source: string;
  readonly csv: string;
}

/** A column of the matrix: one series in its newest period. */
export interface MatrixColumn {
  readonly series: MeasureSeries;
  /** "oktober 2026", "2025". */
  readonly period: string;
}

/** The newest figure of every region on every measure, by the series that speaks. */
export interface RegionMatrix {
  readonly columns: readonly MatrixColumn[];
  /** Null where the country has no figure. */
  readonly nation: readonly PeriodFigure[] | null;
  readonly rows: readonly MatrixRow[];
  /** Names the regions of which nothing was delivered; null where there are none. */
  readonly others: string | null;
  /** Marked when figures are made up. */
  readonly caption: string;
  readonly hasThresholds: boolean;
}

/** The matrix of regions and measures; null where no region has a figure. */
export function regionMatrix(model: Model, lang: Lang): RegionMatrix | null {
  const { regions } = model.data;
  const all = matrixSeries(model).filter((series) => regions.some(({ code }) => has(series, code)));
  if (all.length === 0) return null;
  const row = (code: string) => all.map((series) => newestFigure(series, code, lang));
  const isMadeUp = all.some(({ areas }) => [...areas.values()].some((facts) => facts.synthetic));
  const inOrder = [...regions].sort((a, b) => compareNames(a.shortName, b.shortName));
  const rows = inOrder
    .filter(({ code }) => all.some(({ values }) => (values.get(code) ?? []).length > 0))
    .map((region) => ({ region, figures: row(region.code) }));
  const nation = row("00");
  const others = inOrder.filter((region) => !rows.some((one) => one.region === region));
  return {
    columns: all.map((series) => {
      const period = newestPeriod(series);
      return { series, period: period === null ? "" : formatPeriod(period, lang) };
    }),
    nation: nation.some(({ hasFigure }) => hasFigure) ? nation : null,
    rows,
    others:
      others.length === 0
        ? null
        : UI[lang].regions.others(
            formatList(
              others.map(({ shortName }) => shortName),
              lang,
            ),
          ),
    caption: markedCaption(UI[lang].regions.tableCaption, isMadeUp, lang),
    hasThresholds: rows.some(({ figures }) => figures.some(({ verdict }) => verdict !== null)),
  };
}

const has = (series: MeasureSeries, code: string): boolean =>
  (series.areas.get(code)?.latest ?? null) !== null;

/** The finished start page. */
export function startView(model: Model, lang: Lang): StartView {
  const told = toldOf(model, "00");
  const matrix = regionMatrix(model, lang);
  return {
    period: newestSpeaking(model, lang),
    hasDays: told.some(({ series, days }) => series.quantity === "median" || days !== null),
    summary: [
      ...describeNation(told, told.map(coverageOf), lang, {
        regionsInAll: model.data.regions.length,
      }),
      ...notes([describeCollector(eventIn(told, model.data.breaks), lang)]),
    ],
    blocks: CARE_AREAS.map((care) => block(model, care, told, lang)),
    matrix,
    leading: leadingView(model, lang),
    news: newsOf(model, lang),
    reading: readingOf(model, lang),
    sources: shownSources(model, lang),
  };
}

/** What the national figure of a share rests on; null for medians, which are published. */
function coverageOf({ series, facts }: ToldCare): NationObservation | null {
  if (series.quantity !== "share") return null;
  const { nation } = series.observations;
  return nation.find(({ period }) => period === facts.latest?.period) ?? null;
}

function readingOf(model: Model, lang: Lang): string[] {
  const shown = matrixSeries(model).flatMap((series) => {
    const beside = daysBeside(model.series, series);
    return beside === null ? [series] : [series, beside];
  });
  const words = UI[lang].start.reading;
  const has = (test: (series: MeasureSeries) => boolean) => shown.some(test);
  return [
    ...(has(({ quantity }) => quantity === "share") ? [words.share] : []),
    ...(has(({ quantity }) => quantity === "median") ? [words.median] : []),
    ...(has(({ areas }) => [...areas.values()].some(({ distance }) => distance !== null))
      ? [words.threshold]
      : []),
    ...(has(({ frequency }) => frequency === "month") ? [words.trend] : []),
    ...(has(({ frequency }) => frequency === "year") ? [words.yearlyTrend] : []),
  ];
}

/** The newest period among the series that speak for the care areas. */
function newestSpeaking(model: Model, lang: Lang): string {
  const periods = CARE_AREAS.flatMap((care) => {
    const series = speakingForCare(model.series, care);
    return (series && newestPeriod(series)) ?? [];
  });
  const newest = periods.sort().at(-1);
  return newest === undefined ? "" : formatPeriod(newest, lang);
}

/** Where the page's own figures come from: those of the newest period and of the small lines. */
function shownSources(model: Model, lang: Lang): string {
  const values = matrixSeries(model).flatMap((series) => {
    const periods = new Set(sparkPeriods(series));
    return [...series.values.values()]
      .flat()
      .filter(({ period, value }) => value !== null && periods.has(period));
  });
  return sourceSentence(values, model.data.sources, lang, values);
}

/** The series that speaks for each measure. */
export const matrixSeries = ({ data, series }: Model): MeasureSeries[] =>
  data.measures.flatMap((measure) => speakingFor(series, measure) ?? []);

function block(model: Model, care: Measure["care"], told: readonly ToldCare[], lang: Lang): Block {
  const own = told.find(({ series }) => series.measure.care === care) ?? null;
  const others = matrixSeries(model).filter(
    ({ measure }) => measure.care === care && measure !== own?.series.measure,
  );
  return {
    care,
    figure: own && blockFigure(own, lang),
    others: others.flatMap((series) => {
      const figures = figuresOf(series, "00", lang);
      return figures ? [{ series, figures }] : [];
    }),
  };
}

function blockFigure({ series, facts, days }: ToldCare, lang: Lang): BlockFigure | null {
  const figures = figuresOf(series, "00", lang);
  if (figures === null) return null;
  const daysFigures = days && figuresOf(days.series, "00", lang);
  return {
    series,
    value: figures.value,
    period: figures.period,
    status: describeStatus({ ...series, area: "nation" }, facts, lang, series.regionsInAll) ?? "",
    spark: spark(series, "00", "block"),
    days: days && daysFigures && { series: days.series, figures: daysFigures },
  };
}

/** The first care area's speaking series that the regions have figures in. */
function leadingView(model: Model, lang: Lang): Leading | null {
  for (const care of CARE_AREAS) {
    const series = speakingForCare(model.series, care);
    const ranking = series && namedRanking(model, series);
    if (!series || !ranking) continue;
    const periods = [ranking.period, ranking.earlier];
    return {
      series,
      map: mapChart(series, ranking, lang),
      ranking: rankingChart(series, ranking, lang),
      source: regionsSource(series, periods, model.data.sources, lang),
      csv: seriesFiles(series.seriesId).csv,
    };
  }
  return null;
}

function newsOf({ changes, data }: Model, lang: Lang): string[] {
  const drop = data.sources.find((source) => source.drop.id === changes?.drop)?.drop;
  if (changes === null || drop === undefined) return [];
  const { publisher, retrieved, delivery } = drop;
  return describeNews(
    { publisher: publisher[lang], retrieved, synthetic: delivery.synthetic },
    changes,
    lang,
  );
}
