/** Everything on a measure's page, finished. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Measure } from "../data/types.ts";
import { observationOf } from "../model/grid.ts";
import type { Model, SeriesModel } from "../model/model.ts";
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
import { type MeasureMonth, measureMonth } from "./measure-month.ts";
import { type MeasureTable, measureTable } from "./measure-table.ts";
import { type Multiples, multiples } from "./multiples.ts";
import { NATION } from "./place.ts";
import { queueChart, queueText } from "./queue.ts";
import { rankingChart } from "./ranking.ts";
import { areaSource, type SourcedChart, sourceSentence } from "./sources.ts";

/** One basis of the measure: the country and the regions in order. */
export interface BasisSection {
  readonly one: SeriesModel;
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
  /** Where the regions' figures come from, and the nation's. */
  readonly source: string;
  readonly nationSource: string;
  readonly csv: string;
}

/** The charts of all regions, for the main basis. */
export interface RegionsSection {
  readonly multiples: Multiples;
  readonly heat: Chart;
  readonly map: SingleChart;
  readonly table: MeasureTable;
}

/** A measure's page. */
export interface MeasureView {
  /** One sentence for search engines and links. */
  readonly description: string;
  /** The basis that the measure is followed by; null where nothing has been delivered. */
  readonly main: BasisSection | null;
  readonly regions: RegionsSection | null;
  readonly others: readonly BasisSection[];
  readonly method: MeasureMethod;
}

/** The finished page of a measure. */
export function measureView(model: Model, measure: Measure, lang: Lang): MeasureView {
  const [first, ...rest] = measure.bases.flatMap(
    (basis) =>
      model.series.find((one) => one.measure.id === measure.id && one.basis === basis) ?? [],
  );
  const month = first ? measureMonth(model, first, lang) : null;
  const trend = first?.areas.get("00");
  const subject = first && { measure, basis: first.basis, area: "nation" as const };
  return {
    description:
      subject && trend ? describeLevel(subject, trend, lang) : UI[lang].measures.description,
    main: first ? basisSection(model, first, month, lang) : null,
    regions: first && month ? regionsSection(model, first, month, lang) : null,
    others: rest.map((one) => basisSection(model, one, measureMonth(model, one, lang), lang)),
    method: measureMethod(model, measure, lang),
  };
}

function basisSection(
  model: Model,
  one: SeriesModel,
  month: MeasureMonth | null,
  lang: Lang,
): BasisSection {
  const { measure, basis, areas, series } = one;
  const { sources } = model.data;
  const { csv } = seriesFiles(one.id);
  const source = sourceSentence([...series.regions.values()].flat(), sources, lang);
  const ui = UI[lang];
  const trend = areas.get("00");
  const nation = figuresOf(one, "00", lang);
  const subject = { measure, basis, area: "nation" as const };
  const period = nation?.period ?? (month ? formatPeriod(month.period, lang) : "");
  return {
    one,
    nation,
    caption: [ui.figure.nation, period, uncapital(ui.basisLong[basis])].filter(Boolean).join(", "),
    summary: trend ? describeMeasure(subject, trend, lang) : "",
    coverage: coverageText(model, one, month, lang),
    spread: month
      ? paragraph([
          ...describeSpread(subject, { ...month.spread, nation: null }, lang),
          describeMissingRegions(
            month.missing.map(({ region }) => region.name),
            lang,
          ),
          ui.measure.rankCaution,
        ])
      : "",
    ranking: month && { chart: rankingChart(one, month, lang), source, csv },
    level: levelSection(model, one, lang),
    queue: queueChart(one, NATION, model.data, lang),
    queueText: queueText(one, NATION, lang).join(" "),
    bands: bandsChart(one, NATION, model.data, lang),
    source,
    nationSource: areaSource(one, "00", sources, lang),
    csv,
  };
}

function regionsSection(
  model: Model,
  one: SeriesModel,
  month: MeasureMonth,
  lang: Lang,
): RegionsSection {
  return {
    multiples: multiples(one, month, model.data.breaks, lang),
    heat: heatChart(one, month, lang),
    map: mapChart(one, month, lang),
    table: measureTable(one, month, lang),
  };
}

function coverageText(
  model: Model,
  { series, areas }: SeriesModel,
  month: MeasureMonth | null,
  lang: Lang,
): string {
  const trend = areas.get("00");
  const period = trend?.latest?.period;
  const nation = series.nation.find((one) => one.period === period);
  const isMadeUp =
    month?.synthetic === true ||
    (period !== undefined && observationOf(series, "00", period)?.cell.synthetic === true);
  return paragraph([
    nation ? describeCoverage(nation, model.data.regions.length, lang) : null,
    nation ? describePreliminary([{ period: nation.period, ...nation.cell }], lang) : null,
    describeMadeUp(isMadeUp, lang),
  ]);
}
