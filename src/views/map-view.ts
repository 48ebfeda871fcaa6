/** The counties by whether the threshold is met, or by figure where there is none. */
import type { SingleChart, Table } from "../charts/chart.ts";
import { countyMap, type StepFill, type VerdictFill } from "../charts/map.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Ranking } from "../model/ranking.ts";
import type { HeldThreshold } from "../model/threshold.ts";
import { chartWords } from "../text/chart-words.ts";
import { verdictWords } from "../text/chart-words/threshold.ts";
import { compareNames } from "../text/collate.ts";
import { formatNumber, type Lang } from "../text/format.ts";
import { verdictWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { absenceWord, valueText } from "../text/value-words.ts";
import { edgeText, pageEdges, stepOf } from "./heat.ts";

/** Draws the map. */
export function mapChart(series: MeasureSeries, ranking: Ranking, lang: Lang): SingleChart {
  const held = ranking.ranked[0]?.distance ?? null;
  const text = chartWords.regions("map", series, ranking, null, ranking.synthetic, lang);
  return countyMap({
    id: `map-${series.id}`,
    words: { ...text, table: namesTable(series, ranking, text.caption, lang) },
    syntheticMark: UI[lang].figure.madeUp,
    order: [...ranking.ranked, ...ranking.missing]
      .map(({ region }) => region)
      .sort((a, b) => compareNames(a.shortName, b.shortName))
      .map(({ code }) => code),
    fill: held === null ? stepFill(series, ranking, lang) : verdictFill(held, ranking, lang),
  });
}

function verdictFill(held: HeldThreshold, { ranked }: Ranking, lang: Lang): VerdictFill {
  const { met, notMet } = verdictWords(held.threshold, held.inForce, lang);
  return {
    kind: "verdicts",
    verdicts: new Map(
      ranked.flatMap(({ region, distance }) =>
        distance === null ? [] : [[region.code, distance.verdict]],
      ),
    ),
    key: { met, notMet, unknown: UI[lang].measure.noFigure },
  };
}

function stepFill(series: MeasureSeries, ranking: Ranking, lang: Lang): StepFill {
  const { quantity } = series;
  const edges = pageEdges(series, ranking);
  const values = ranking.ranked.map(({ region, figure }) => {
    const label = formatNumber(figure.value, lang);
    return [region.code, { step: stepOf(figure.exact, edges, quantity), label }] as const;
  });
  return {
    kind: "steps",
    values: new Map(values),
    scale: {
      edges: edges.map((value) => edgeText(value, quantity, lang)),
      threshold: null,
      ends: null,
      missing: UI[lang].measure.noFigure,
      suppressed: null,
    },
  };
}

/** Every region in order of name: its figure, and where there is a threshold which side it lies on. */
function namesTable(
  { quantity }: MeasureSeries,
  { ranked, missing }: Ranking,
  caption: string,
  lang: Lang,
): Table {
  const { table } = UI[lang];
  const hasThreshold = ranked.some(({ distance }) => distance !== null);
  const rows = [
    ...ranked.map(({ region, figure, distance }) => ({
      head: region.shortName,
      cells: [
        valueText(figure, quantity, lang, distance?.threshold.value),
        ...(distance === null ? [] : [verdictWord(distance, lang)]),
      ],
    })),
    ...missing.map(({ region, absence, disclosureLimit }) => ({
      head: region.shortName,
      cells: [
        absenceWord(absence, disclosureLimit, lang),
        ...(hasThreshold ? [table.noValue] : []),
      ],
    })),
  ];
  return {
    caption,
    columns: [
      { label: table.region, numeric: false },
      { label: table.quantity[quantity], numeric: true },
      ...(hasThreshold ? [{ label: table.requirement, numeric: false }] : []),
    ],
    rows: rows.sort((a, b) => compareNames(a.head, b.head)),
  };
}
