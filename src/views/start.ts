/** The start page: where Sweden stands this month. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Measure, NationObservation, Region } from "../data/types.ts";
import { CARE_AREAS, leadingSeries, mainSeries } from "../model/leading.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { describeNews } from "../text/news.ts";
import { describeNation, describeStatus } from "../text/summary.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { mapChart } from "./map-view.ts";
import { measureMonth } from "./measure-month.ts";
import { rankingChart } from "./ranking.ts";
import { leadingTrends } from "./region.ts";
import { sourceSentence } from "./sources.ts";
import { spark, sparkPeriods } from "./spark.ts";

/** A care area's large figure. */
export interface Block {
  readonly one: SeriesModel;
  readonly care: Measure["care"];
  readonly share: string;
  readonly period: string;
  readonly status: string;
  readonly spark: string;
  /** The other measures of the care area in brief. */
  readonly others: readonly { readonly one: SeriesModel; readonly figures: Figures }[];
}

/** A region's row of the matrix; a series without a figure is null. */
export interface MatrixRow {
  readonly region: Region;
  readonly figures: readonly (Figures | null)[];
}

/** The start page. */
export interface StartView {
  readonly month: string;
  readonly summary: string;
  readonly blocks: readonly Block[];
  readonly matrix: RegionMatrix;
  /** The leading measure with a threshold, on the map and in order; null without figures. */
  readonly leading: Leading | null;
  readonly news: readonly string[];
  readonly sources: string;
}

/** The measure that the map and the ranking show. */
export interface Leading {
  readonly one: SeriesModel;
  readonly map: SingleChart;
  readonly ranking: Chart;
  readonly source: string;
  readonly csv: string;
}

/** The newest share of every region on every measure. */
export interface RegionMatrix {
  readonly columns: readonly SeriesModel[];
  readonly nation: readonly (Figures | null)[];
  readonly rows: readonly MatrixRow[];
  /** Marked when figures are made up. */
  readonly caption: string;
}

/** The matrix of regions and measures. */
export function regionMatrix(model: Model, lang: Lang): RegionMatrix {
  const columns = matrixColumns(model);
  const row = (code: string) => columns.map((one) => figuresOf(one, code, lang));
  const isMadeUp = columns.some(({ areas }) => [...areas.values()].some((a) => a.synthetic));
  return {
    columns,
    nation: row("00"),
    rows: [...model.data.regions]
      .sort((a, b) => compareNames(a.shortName, b.shortName))
      .map((region) => ({ region, figures: row(region.code) })),
    caption: markedCaption(UI[lang].regions.tableCaption(monthOf(model, lang)), isMadeUp, lang),
  };
}

const monthOf = ({ latestPeriod }: Model, lang: Lang): string =>
  latestPeriod === null ? "" : formatPeriod(latestPeriod, lang);

/** The finished start page. */
export function startView(model: Model, lang: Lang): StartView {
  const nation = leadingTrends(model, "00");
  const matrix = regionMatrix(model, lang);
  return {
    month: monthOf(model, lang),
    summary: describeNation(nation, newestCoverage(model), model.data.regions.length, lang),
    blocks: CARE_AREAS.flatMap((care) => block(model, care, lang) ?? []),
    matrix,
    leading: leadingView(model, lang),
    news: newsOf(model, lang),
    sources: shownSources(model, matrix.columns, lang),
  };
}

/** Where the page's own figures come from: those of the newest period and of the small lines. */
function shownSources({ data }: Model, columns: readonly SeriesModel[], lang: Lang): string {
  const shown = columns.flatMap(({ series }) => {
    const periods = sparkPeriods(series);
    return [...series.nation, ...[...series.regions.values()].flat()].filter(({ period }) =>
      periods.includes(period),
    );
  });
  return sourceSentence(shown, data.sources, lang, shown);
}

/** One series of each measure, on the basis that the guarantee is followed by. */
export function matrixColumns(model: Model): SeriesModel[] {
  return model.data.measures.flatMap((measure) => mainSeries(model, measure) ?? []);
}

function block(model: Model, care: Measure["care"], lang: Lang): Block | null {
  const measures = model.data.measures.filter((measure) => measure.care === care);
  const one = leadingSeries(model, care);
  const figures = one && figuresOf(one, "00", lang);
  if (!one || !figures) return null;
  const subject = { measure: one.measure, basis: one.basis, area: "nation" as const };
  return {
    one,
    care,
    share: figures.share,
    period: figures.period,
    status: describeStatus(subject, figures.trend, lang) ?? "",
    spark: spark(one, "00", model.data.breaks, "block"),
    others: measures.flatMap((measure) => {
      const other = measure === one.measure ? null : mainSeries(model, measure);
      const its = other && figuresOf(other, "00", lang);
      return other && its ? [{ one: other, figures: its }] : [];
    }),
  };
}

/** How much of the country the leading primary care figure stands for. */
function newestCoverage(model: Model): NationObservation | null {
  return leadingSeries(model, "primary")?.series.nation.at(-1) ?? null;
}

function leadingView(model: Model, lang: Lang): Leading | null {
  const one = leadingSeries(model, "primary");
  const month = one && measureMonth(model, one, lang);
  if (!one || !month) return null;
  const regional = [...one.series.regions.values()].flat();
  return {
    one,
    map: mapChart(one, month, lang),
    ranking: rankingChart(one, month, lang),
    source: sourceSentence(regional, model.data.sources, lang),
    csv: seriesFiles(one.id).csv,
  };
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
