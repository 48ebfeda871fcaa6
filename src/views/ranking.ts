/** The regions in order of share: this month, a year ago, the threshold, the nation. */
import type { Chart, Table } from "../charts/chart.ts";
import { dotRanking } from "../charts/dot-ranking.ts";
import { holdsIn } from "../charts/thresholds.ts";
import type { SeriesModel } from "../model/model.ts";
import { percentAgainst, percentOfCellWords } from "../text/cell-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { yardstickLabel } from "../text/chart-words/threshold.ts";
import { formatPercent, formatPeriod, formatPlainPercent, type Lang } from "../text/format.ts";
import { rankWords } from "../text/rank.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { percentAxis, thresholdVerdicts } from "./chart-parts.ts";
import { tiesOf } from "./figures.ts";
import type { MeasureMonth } from "./measure-month.ts";

/** Draws the ranking of a series in its newest period. */
export function rankingChart(one: SeriesModel, month: MeasureMonth, lang: Lang): Chart {
  const ui = UI[lang];
  const { measure, basis } = one;
  const { period, earlier, ranked, missing, nation, spread, synthetic } = month;
  const [now, then] = [formatPeriod(period, lang), formatPeriod(earlier, lang)];
  const threshold = measure.thresholds.at(-1) ?? null;
  const text = chartWords.regions("ranking", { measure, basis }, spread, null, synthetic, lang);
  const limit = threshold?.value ?? null;
  const holds = threshold !== null && holdsIn(threshold, period);
  const verdicts = thresholdVerdicts(measure, period, lang);
  const values = ranked.flatMap(({ share, yearAgo }) => [share, yearAgo]);
  return dotRanking({
    id: `ranking-${one.id}`,
    lang,
    words: { ...text, table: rankingTable(one, month, text.caption, lang) },
    syntheticMark: ui.figure.madeUp,
    rows: ranked.map(({ region, cell, share, yearAgo, verdict }) => ({
      name: region.shortName,
      value: share,
      valueLabel: percentOfCellWords(cell, limit, lang) ?? "",
      yearAgo,
      verdict,
      isFocus: false,
    })),
    missing: missing.map(({ region, reason }) => ({
      name: region.shortName,
      reason: uncapital(reason),
    })),
    axis: percentAxis([...values, limit, nation], lang),
    // Short, since it stands beside the nation's; the sentences say when it was required.
    threshold: threshold && {
      value: threshold.value,
      holds,
      label: holds
        ? `${uncapital(ui.table.threshold)} ${formatPlainPercent(threshold.value, lang)}`
        : yardstickLabel(threshold, lang),
    },
    nation:
      nation === null
        ? null
        : { value: nation, label: `${ui.figure.nation} ${percentAgainst(nation, limit, lang)}` },
    key: {
      met: verdicts && `${now}, ${uncapital(verdicts.met)}`,
      notMet: verdicts && `${now}, ${uncapital(verdicts.notMet)}`,
      now: threshold ? null : now,
      yearAgo: ranked.some(({ yearAgo }) => yearAgo !== null) ? then : null,
    },
  });
}

function rankingTable(
  one: SeriesModel,
  { period, earlier, ranked, missing }: MeasureMonth,
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  const limit = one.measure.thresholds.at(-1)?.value ?? null;
  return {
    caption,
    columns: [
      { label: ui.region, numeric: false },
      { label: ui.rank, numeric: false },
      { label: formatPeriod(period, lang), numeric: true },
      { label: formatPeriod(earlier, lang), numeric: true },
    ],
    rows: [
      ...ranked.map(({ region, cell, trend, yearAgo }) => ({
        head: region.shortName,
        cells: [
          trend.rank === null ? ui.noValue : rankWords(trend.rank, tiesOf(one, region.code), lang),
          percentOfCellWords(cell, limit, lang) ?? ui.noValue,
          yearAgo === null ? ui.noValue : formatPercent(yearAgo, lang),
        ],
      })),
      ...missing.map(({ region, reason }) => ({
        head: region.shortName,
        cells: [ui.noValue, reason, ui.noValue],
      })),
    ],
  };
}
