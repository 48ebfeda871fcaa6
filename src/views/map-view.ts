/** The counties by whether the threshold is met, for measures that have one. */
import type { SingleChart, Table } from "../charts/chart.ts";
import { countyMap } from "../charts/map.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentAgainst } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import type { MeasureMonth } from "./measure-month.ts";

/** Draws the map; null where the measure has no threshold to divide the regions by. */
export function mapChart(one: SeriesModel, month: MeasureMonth, lang: Lang): SingleChart | null {
  const { measure, basis } = one;
  if (measure.thresholds.length === 0) return null;
  const ui = UI[lang];
  const { spread, synthetic, ranked } = month;
  const text = chartWords.regions("map", { measure, basis }, spread, null, synthetic, lang);
  return countyMap({
    id: `map-${one.id}`,
    words: { ...text, table: namesTable(one, month, text.caption, lang) },
    syntheticMark: ui.figure.madeUp,
    verdicts: new Map(ranked.map(({ region, verdict }) => [region.code, verdict ?? "unknown"])),
    focus: null,
    key: {
      met: ui.status.aboveThreshold,
      notMet: ui.status.belowThreshold,
      unknown: ui.measure.noFigure,
    },
  });
}

/** Every region in order of name: share, and whether it meets the threshold. */
function namesTable(
  { measure }: SeriesModel,
  { ranked, missing }: MeasureMonth,
  caption: string,
  lang: Lang,
): Table {
  const { table, status } = UI[lang];
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const rows = [
    ...ranked.map(({ region, share, verdict }) => ({
      head: region.shortName,
      cells: [
        percentAgainst(share, threshold, lang),
        verdict === "met" ? status.aboveThreshold : status.belowThreshold,
      ],
    })),
    ...missing.map(({ region, reason }) => ({
      head: region.shortName,
      cells: [table.noValue, reason],
    })),
  ];
  return {
    caption,
    columns: [
      { label: table.region, numeric: false },
      { label: table.share, numeric: true },
      { label: table.requirement, numeric: false },
    ],
    rows: rows.sort((a, b) => compareNames(a.head, b.head)),
  };
}
