/** Everything on a measure's page: the series that speaks first, then the others. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Measure } from "../data/types.ts";
import { collectorOf } from "../model/collector.ts";
import { periodsOfRegions } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import type { Ranking } from "../model/ranking.ts";
import { shownSeries, siblingOf } from "../model/siblings.ts";
import { speakingFor } from "../model/speaking.ts";
import { describeCollector } from "../text/collector.ts";
import { describeCoverage, describeMissingRegions } from "../text/coverage.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { describeLevel } from "../text/level.ts";
import { describeMadeUp, describePreliminary } from "../text/made-up.ts";
import { paragraph, uncapital } from "../text/sentence.ts";
import { describeSpread } from "../text/spread.ts";
import { describeMeasure } from "../text/summary.ts";
import { UI } from "../text/ui.ts";
import { bandsChart } from "./bands.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { heatChart } from "./heat.ts";
import { mapChart } from "./map-view.ts";
import { type LevelSection, levelSection } from "./measure-level.ts";
import { type MeasureMethod, measureMethod } from "./measure-method.ts";
import { type MeasureTable, measureTable } from "./measure-table.ts";
import { type Multiples, multiples } from "./multiples.ts";
import { namedRanking } from "./named-ranking.ts";
import { NATION } from "./place.ts";
import { queueChart, queueText } from "./queue.ts";
import { rankingChart } from "./ranking.ts";
import { seriesName } from "./series-name.ts";
import { regionsSource, type SourcedChart } from "./sources.ts";

/** One series of the measure: the country and the regions in order. */
export interface SeriesPart {
  readonly series: MeasureSeries;
  /** "Väntande den sista dagen i månaden, median i dagar". */
  readonly name: string;
  /** The nation's newest figures; null where there are none. */
  readonly nation: Figures | null;
  /** "Riket, oktober 2026, väntande den sista dagen i månaden". */
  readonly caption: string;
  /** Level, distance, change and trend of the nation. */
  readonly summary: string;
  /** What the national figure stands on, and that it is made up. */
  readonly coverage: string;
  /** Highest, lowest, how many meet the threshold, who is missing. */
  readonly spread: string;
  readonly ranking: SourcedChart | null;
  readonly level: LevelSection | null;
  /** The long waits, and what is to be said of them. */
  readonly queue: SourcedChart | null;
  readonly queueText: string;
  readonly bands: SourcedChart | null;
  /** All regions; for the series that speaks, and the first of each other quantity. */
  readonly regions: RegionsSection | null;
  readonly csv: string;
}

/** The charts of all regions. */
export interface RegionsSection {
  readonly multiples: Multiples;
  /** Null for a single period. */
  readonly heat: Chart | null;
  readonly map: SingleChart;
  readonly table: MeasureTable;
  /** Sources of the charts over time, and of the map. */
  readonly source: string;
  readonly mapSource: string;
}

/** A measure's page. */
export interface MeasureView {
  /** One sentence for search engines and links. */
  readonly description: string;
  /** The series that speaks first; none where nothing has been delivered. */
  readonly parts: readonly SeriesPart[];
  readonly method: MeasureMethod;
}

/** The finished page of a measure. */
export function measureView(model: Model, measure: Measure, lang: Lang): MeasureView {
  const own = shownSeries(model.series).filter((series) => series.measure.id === measure.id);
  const speaking = speakingFor(own, measure);
  const inOrder = speaking ? [speaking, ...own.filter((series) => series !== speaking)] : [];
  const told = new Set<string>();
  const parts = inOrder.map((series) => {
    const isFirst = !told.has(series.quantity);
    told.add(series.quantity);
    return seriesPart(model, series, isFirst, lang);
  });
  const facts = speaking?.areas.get("00");
  return {
    description:
      speaking && facts?.latest
        ? describeLevel({ ...speaking, area: "nation" }, facts, lang)
        : measure.definition[lang],
    parts,
    method: measureMethod(model, measure, lang),
  };
}

function seriesPart(
  model: Model,
  series: MeasureSeries,
  withRegions: boolean,
  lang: Lang,
): SeriesPart {
  const { measure, basis, quantity, areas } = series;
  const { data } = model;
  const { csv } = seriesFiles(series.seriesId);
  const ui = UI[lang];
  const ranking = namedRanking(model, series);
  const facts = areas.get("00");
  const nation = figuresOf(series, "00", lang);
  const period = nation?.period ?? (ranking ? formatPeriod(ranking.period, lang) : "");
  const subject = { measure, basis, quantity, area: "nation" as const };
  const backlog = quantity === "share" ? siblingOf(model.series, series, "backlog") : null;
  return {
    series,
    name: seriesName(series, lang),
    nation,
    caption: [ui.figure.nation, period, uncapital(seriesName(series, lang))]
      .filter(Boolean)
      .join(", "),
    summary: facts?.latest ? describeMeasure(subject, facts, lang, series.regionsInAll) : "",
    coverage: coverageText(model, series, ranking, lang),
    spread: ranking ? spreadText(series, ranking, lang) : "",
    ranking: ranking && {
      chart: rankingChart(series, ranking, lang),
      source: regionsSource(series, [ranking.period, ranking.earlier], data.sources, lang),
      csv,
    },
    level: levelSection(model, series, lang),
    queue: backlog && queueChart(backlog, series, NATION, data, lang),
    queueText: queueText(model, series, backlog, NATION, lang).join(" "),
    bands: quantity === "share" ? bandsChart(series, NATION, data, lang) : null,
    regions: ranking && withRegions ? regionsSection(model, series, ranking, lang) : null,
    csv,
  };
}

function regionsSection(
  model: Model,
  series: MeasureSeries,
  ranking: Ranking,
  lang: Lang,
): RegionsSection {
  const periods = periodsOfRegions(series);
  const { sources } = model.data;
  return {
    multiples: multiples(series, ranking, lang),
    heat: periods.length > 1 ? heatChart(series, ranking, lang) : null,
    map: mapChart(series, ranking, lang),
    table: measureTable(model, series, ranking, lang),
    source: regionsSource(series, periods, sources, lang),
    mapSource: regionsSource(series, [ranking.period], sources, lang),
  };
}

const spreadText = (series: MeasureSeries, ranking: Ranking, lang: Lang): string =>
  paragraph([
    ...describeSpread(series, { ...ranking, nation: null }, lang),
    ...describeMissingRegions(
      ranking.missing.map(({ region, absence }) => ({ name: region.name, absence })),
      lang,
    ),
    UI[lang].measure.rankCaution[series.frequency],
  ]);

function coverageText(
  { data }: Model,
  series: MeasureSeries,
  ranking: Ranking | null,
  lang: Lang,
): string {
  const facts = series.areas.get("00");
  const latest = facts?.latest ?? null;
  const nation =
    series.quantity === "share"
      ? series.observations.nation.find(({ period }) => period === latest?.period)
      : undefined;
  return paragraph([
    nation ? describeCoverage(nation, data.regions.length, lang) : null,
    latest && describePreliminary([latest], lang),
    facts ? describeCollector(collectorOf(series, facts, data.breaks), lang) : null,
    describeMadeUp(ranking?.synthetic === true || latest?.synthetic === true, lang),
  ]);
}
