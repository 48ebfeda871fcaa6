/** The start page: where Sweden stands this month. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Measure, NationObservation, Region } from "../data/types.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { describeNews } from "../text/news.ts";
import { describeNation, describeStatus } from "../text/summary.ts";
import { UI } from "../text/ui.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { mapChart } from "./map-view.ts";
import { measureMonth } from "./measure-month.ts";
import { rankingChart } from "./ranking.ts";
import { CARE_AREAS, told } from "./region.ts";
import { sourceSentence } from "./sources.ts";
import { spark } from "./spark.ts";

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
  readonly columns: readonly SeriesModel[];
  readonly nation: readonly (Figures | null)[];
  readonly matrix: readonly MatrixRow[];
  /** The leading measure with a threshold, on the map and in order; null without figures. */
  readonly leading: Leading | null;
  readonly news: readonly string[];
  readonly sources: string;
  /** Caption of the matrix, marked when figures are made up. */
  readonly caption: string;
}

/** The measure that the map and the ranking show. */
export interface Leading {
  readonly one: SeriesModel;
  readonly map: SingleChart;
  readonly ranking: Chart;
  readonly source: string;
}

/** Measures whose figure stands for their care area: those that the agreement held against a share. */
const LEADING: Readonly<Record<Measure["care"], string>> = {
  primary: "primary-assessment",
  specialist: "first-visit",
  bup: "bup-first-visit",
};

/** The finished start page. */
export function startView(model: Model, lang: Lang): StartView {
  const nation = model.series.flatMap((one) => told(one, "00"));
  const columns = matrixColumns(model);
  const row = (code: string) => columns.map((one) => figuresOf(one, code, lang));
  const month = model.latestPeriod === null ? "" : formatPeriod(model.latestPeriod, lang);
  const isMadeUp = columns.some(({ areas }) => [...areas.values()].some((a) => a.synthetic));
  return {
    month,
    caption: markedCaption(UI[lang].regions.tableCaption(month), isMadeUp, lang),
    summary: describeNation(nation, newestCoverage(model), model.data.regions.length, lang),
    blocks: CARE_AREAS.flatMap((care) => block(model, care, lang) ?? []),
    columns,
    leading: leadingView(model, lang),
    news: newsOf(model, lang),
    sources: sourceSentence(
      model.series.flatMap(({ series }) => [...series.regions.values(), series.nation].flat()),
      model.data.sources,
      lang,
    ),
    nation: row("00"),
    matrix: [...model.data.regions]
      .sort((a, b) => compareNames(a.shortName, b.shortName))
      .map((region) => ({ region, figures: row(region.code) })),
  };
}

/** One series of each measure, on the basis that the guarantee or the requirement follows. */
export function matrixColumns(model: Model): SeriesModel[] {
  return model.data.measures.flatMap((measure) => mainSeries(model, measure) ?? []);
}

/** The measure's completed series where it has a threshold on contacts, else its first basis. */
export function mainSeries(model: Model, { id, bases, thresholds }: Measure): SeriesModel | null {
  const basis = thresholds.length > 0 ? "completed" : bases[0];
  return model.series.find((one) => one.measure.id === id && one.basis === basis) ?? null;
}

function block(model: Model, care: Measure["care"], lang: Lang): Block | null {
  const measures = model.data.measures.filter((measure) => measure.care === care);
  const leading = measures.find(({ id }) => id === LEADING[care]) ?? measures[0];
  const one = leading && mainSeries(model, leading);
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
      const other = measure === leading ? null : mainSeries(model, measure);
      const its = other && figuresOf(other, "00", lang);
      return other && its ? [{ one: other, figures: its }] : [];
    }),
  };
}

/** How much of the country the leading primary care figure stands for. */
function newestCoverage(model: Model): NationObservation | null {
  const first = model.data.measures.find(({ id }) => id === LEADING.primary);
  return (first && mainSeries(model, first)?.series.nation.at(-1)) ?? null;
}

function leadingView(model: Model, lang: Lang): Leading | null {
  const measure = model.data.measures.find(({ id }) => id === LEADING.primary);
  const one = measure && mainSeries(model, measure);
  const month = one && measureMonth(model, one, lang);
  if (!one || !month) return null;
  const { nation, regions } = one.series;
  const observations = [...nation, ...[...regions.values()].flat()];
  return {
    one,
    map: mapChart(one, month, lang),
    ranking: rankingChart(one, month, lang),
    source: sourceSentence(observations, model.data.sources, lang),
  };
}

function newsOf({ changes, data }: Model, lang: Lang): string[] {
  const drop = data.sources.find((source) => source.drop.id === changes?.drop)?.drop;
  if (changes === null || drop === undefined) return [];
  const { publisher, retrieved, delivery } = drop;
  return describeNews({ publisher, retrieved, synthetic: delivery.synthetic }, changes, lang);
}
