/** The words of every kind of chart, by kind: `chartWords.level(subject, trend, span, lang)`. */
import { moneyWords, verdictMatrixWords } from "./chart-words/agreement.ts";
import { backlogWords, distributionWords } from "./chart-words/queue.ts";
import { regionsWords } from "./chart-words/regions.ts";
import { comparisonWords, levelWords, xmrWords } from "./chart-words/series.ts";

/** Title, subtitle, accessible name and description, and table caption of each chart. */
export const chartWords = {
  level: levelWords,
  comparison: comparisonWords,
  backlog: backlogWords,
  distribution: distributionWords,
  xmr: xmrWords,
  /** Ranking, small multiples, heat map and map. */
  regions: regionsWords,
  matrix: verdictMatrixWords,
  money: moneyWords,
} as const;
