/** The counties by whether the threshold is met, or by share where there is none. */
import type { SingleChart, Table } from "../charts/chart.ts";
import { countyMap, type StepFill, type VerdictFill } from "../charts/map.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentOfCellWords } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { compareNames } from "../text/collate.ts";
import { formatNumber, formatPlainPercent, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { thresholdVerdicts } from "./chart-parts.ts";
import { heatCell, pageEdges } from "./heat.ts";
import type { MeasureMonth, RankedRegion } from "./measure-month.ts";

/** Draws the map. */
export function mapChart(one: SeriesModel, month: MeasureMonth, lang: Lang): SingleChart {
  const { measure, basis } = one;
  const { spread, synthetic } = month;
  const text = chartWords.regions("map", { measure, basis }, spread, null, synthetic, lang);
  const words = thresholdVerdicts(measure, month.period, lang);
  return countyMap({
    id: `map-${one.id}`,
    words: { ...text, table: namesTable(one, month, text.caption, lang) },
    syntheticMark: UI[lang].figure.madeUp,
    order: [...month.ranked, ...month.missing]
      .map(({ region }) => region)
      .sort((a, b) => compareNames(a.shortName, b.shortName))
      .map(({ code }) => code),
    fill: words === null ? stepFill(one, month, lang) : verdictFill(month, words, lang),
  });
}

function verdictFill(
  { ranked }: MeasureMonth,
  { met, notMet }: { readonly met: string; readonly notMet: string },
  lang: Lang,
): VerdictFill {
  return {
    kind: "verdicts",
    verdicts: new Map(
      ranked.flatMap(({ region, verdict }) => (verdict === null ? [] : [[region.code, verdict]])),
    ),
    key: { met, notMet, unknown: UI[lang].measure.noFigure },
  };
}

function stepFill(one: SeriesModel, month: MeasureMonth, lang: Lang): StepFill {
  const { ranked } = month;
  const edges = pageEdges(one, month);
  const values = ranked.flatMap(({ region, cell, share }) => {
    const step = heatCell(cell, edges);
    const label = formatNumber(share, lang);
    return typeof step === "number" ? [[region.code, { step, label }] as const] : [];
  });
  return {
    kind: "steps",
    values: new Map(values),
    scale: {
      edges: edges.map((value) => formatPlainPercent(value, lang)),
      threshold: null,
      ends: null,
      missing: UI[lang].measure.noFigure,
      suppressed: null,
    },
  };
}

/** Every region in order of name: share, and where there is a threshold whether it is met. */
function namesTable(
  { measure }: SeriesModel,
  { period, ranked, missing }: MeasureMonth,
  caption: string,
  lang: Lang,
): Table {
  const { table } = UI[lang];
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const words = thresholdVerdicts(measure, period, lang);
  const word = (verdict: RankedRegion["verdict"]) =>
    (verdict === "met" ? words?.met : words?.notMet) ?? table.noValue;
  const rows = [
    ...ranked.map(({ region, cell, verdict }) => ({
      head: region.shortName,
      cells: [
        percentOfCellWords(cell, threshold, lang) ?? table.noValue,
        ...(threshold === null ? [] : [word(verdict)]),
      ],
    })),
    ...missing.map(({ region, reason }) => ({
      head: region.shortName,
      cells: threshold === null ? [reason] : [table.noValue, reason],
    })),
  ];
  return {
    caption,
    columns: [
      { label: table.region, numeric: false },
      { label: table.share, numeric: true },
      ...(threshold === null ? [] : [{ label: table.requirement, numeric: false }]),
    ],
    rows: rows.sort((a, b) => compareNames(a.head, b.head)),
  };
}
