/** The regions in order: the newest period, a year before, the threshold, the nation. */
import type { Chart, Table } from "../charts/chart.ts";
import { dotRanking } from "../charts/dot-ranking.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Ranking } from "../model/ranking.ts";
import { chartWords } from "../text/chart-words.ts";
import { verdictWords, yardstickLabel } from "../text/chart-words/threshold.ts";
import { formatPeriod, formatPlainPercent, type Lang } from "../text/format.ts";
import { rankWords } from "../text/rank.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { absenceWord, valueText } from "../text/value-words.ts";
import { axisOf } from "./chart-parts.ts";

/** Draws the ranking of a series in its newest period. */
export function rankingChart(series: MeasureSeries, ranking: Ranking, lang: Lang): Chart {
  const ui = UI[lang];
  const { quantity } = series;
  const { period, earlier, ranked, missing, nation, synthetic } = ranking;
  const [now, then] = [formatPeriod(period, lang), formatPeriod(earlier, lang)];
  const held = ranked[0]?.distance ?? null;
  const limit = held?.threshold.value ?? null;
  const text = chartWords.regions("ranking", series, ranking, null, synthetic, lang);
  const values = ranked.flatMap(({ figure, yearAgo }) => [figure.value, yearAgo]);
  const words = held && verdictWords(held.threshold, held.inForce, lang);
  return dotRanking({
    id: `ranking-${series.id}`,
    lang,
    words: { ...text, table: rankingTable(series, ranking, text.caption, lang) },
    syntheticMark: ui.figure.madeUp,
    rows: ranked.map(({ region, figure, yearAgo, distance }) => ({
      name: region.shortName,
      value: figure.value,
      valueLabel: valueText(figure, quantity, lang, limit),
      yearAgo,
      verdict: distance?.verdict ?? null,
      isFocus: false,
    })),
    missing: missing.map(({ region, absence, disclosureLimit }) => ({
      name: region.shortName,
      reason: uncapital(absenceWord(absence, disclosureLimit, lang)),
    })),
    axis: axisOf(quantity, [...values, limit, nation?.value], lang),
    // Short, since it stands beside the nation's; the sentences say when it was required.
    threshold: held && {
      value: held.threshold.value,
      holds: held.inForce,
      label: held.inForce
        ? `${uncapital(ui.table.threshold)} ${formatPlainPercent(held.threshold.value, lang)}`
        : yardstickLabel(held.threshold, lang),
    },
    nation: nation && {
      value: nation.value,
      label: `${ui.figure.nation} ${valueText(nation, quantity, lang, limit)}`,
    },
    key: {
      met: words && `${now}, ${uncapital(words.met)}`,
      notMet: words && `${now}, ${uncapital(words.notMet)}`,
      now: words ? null : now,
      yearAgo: ranked.some(({ yearAgo }) => yearAgo !== null) ? then : null,
    },
  });
}

function rankingTable(
  { quantity, at }: MeasureSeries,
  { period, earlier, ranked, missing }: Ranking,
  caption: string,
  lang: Lang,
): Table {
  const ui = UI[lang].table;
  const hasYearAgo = ranked.some(({ yearAgo }) => yearAgo !== null);
  const hasRank = ranked.some(({ rank }) => rank !== null);
  const yearAgoText = (code: string, yearAgo: number | null): string => {
    const then = at(code, earlier);
    return yearAgo === null || then === null
      ? ui.noValue
      : valueText({ ...then, value: yearAgo }, quantity, lang);
  };
  return {
    caption,
    columns: [
      { label: ui.region, numeric: false },
      ...(hasRank ? [{ label: ui.rank, numeric: false }] : []),
      { label: formatPeriod(period, lang), numeric: true },
      ...(hasYearAgo ? [{ label: formatPeriod(earlier, lang), numeric: true }] : []),
    ],
    rows: [
      ...ranked.map(({ region, rank, figure, yearAgo, distance }) => ({
        head: region.shortName,
        cells: [
          ...(hasRank ? [rank === null ? ui.noValue : rankWords(rank, lang)] : []),
          valueText(figure, quantity, lang, distance?.threshold.value),
          ...(hasYearAgo ? [yearAgoText(region.code, yearAgo)] : []),
        ],
      })),
      ...missing.map(({ region, absence, disclosureLimit }) => ({
        head: region.shortName,
        cells: [
          ...(hasRank ? [ui.noValue] : []),
          absenceWord(absence, disclosureLimit, lang),
          ...(hasYearAgo ? [ui.noValue] : []),
        ],
      })),
    ],
  };
}
