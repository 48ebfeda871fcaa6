/** What a table says of a share: the figure, or in words why there is none. */
import { isRoundedShare, percentOfCell } from "../data/cells.ts";
import type { Cell } from "../data/types.ts";
import { formatPercent, formatPercentAgainst, type Lang } from "./format.ts";
import { markWords, statusWord } from "./short-words.ts";

const NOTHING = "–";

/**
 * "84,2 %", "84,2 % (preliminär)", or "Färre än 5", "Ej rapporterat", "Inga kontakter". A period
 * for which nothing was delivered has a dash.
 */
export function shareWords(cell: Cell | null, threshold: number | null, lang: Lang): string {
  if (cell === null) return NOTHING;
  const text = percentOfCellWords(cell, threshold, lang);
  if (text === null) return statusWord(cell, lang) ?? NOTHING;
  // That figures are made up is said once, in the caption.
  const [mark] = markWords({ preliminary: cell.preliminary, synthetic: false }, lang);
  return mark === undefined ? text : `${text} (${mark.toLowerCase()})`;
}

/**
 * "84,2 %", or "69 %" of a share that was published so; null without one. With a threshold never a
 * missed one that reads as met.
 */
export function percentOfCellWords(
  cell: Cell,
  threshold: number | null,
  lang: Lang,
): string | null {
  const share = percentOfCell(cell);
  if (share === null) return null;
  if (cell.status === "ok" && cell.share !== null && isRoundedShare(cell)) {
    return formatPercent(share, lang, cell.share.decimals);
  }
  return percentAgainst(share, threshold, lang);
}

/** "84,2 %"; with a threshold never a missed one that reads as met. */
export const percentAgainst = (share: number, threshold: number | null, lang: Lang): string =>
  threshold === null ? formatPercent(share, lang) : formatPercentAgainst(share, threshold, lang);
