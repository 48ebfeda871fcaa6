/** What a table says of a cell: the figure, or in words why there is none. */
import { percentOfCell } from "../data/cells.ts";
import type { Cell } from "../data/types.ts";
import { formatPercent, formatPercentAgainst, type Lang } from "./format.ts";

const WORDS = {
  sv: {
    suppressed: "färre än {limit}",
    suppressedOnly: "för få för att visas",
    "not-reported": "ej rapporterat",
    "no-contacts": "inga kontakter",
    none: "–",
    preliminary: "preliminärt",
    synthetic: "påhittat",
  },
  en: {
    suppressed: "fewer than {limit}",
    suppressedOnly: "too few to show",
    "not-reported": "not reported",
    "no-contacts": "no contacts",
    none: "–",
    preliminary: "preliminary",
    synthetic: "made up",
  },
} as const;

/** "84,2 %", or "färre än 5", "ej rapporterat", "inga kontakter". Preliminary figures say so. */
export function shareWords(cell: Cell | null, threshold: number | null, lang: Lang): string {
  const missing = missingWords(cell, lang);
  if (missing !== null || cell === null) return missing ?? WORDS[lang].none;
  const share = percentOfCell(cell);
  if (share === null) return WORDS[lang].none;
  const text =
    threshold === null ? formatPercent(share, lang) : formatPercentAgainst(share, threshold, lang);
  return cell.preliminary ? `${text} (${WORDS[lang].preliminary})` : text;
}

/** Why a cell has no figure; null where it has one. */
export function missingWords(cell: Cell | null, lang: Lang): string | null {
  const words = WORDS[lang];
  if (cell === null) return words["not-reported"];
  if (cell.status === "ok") return null;
  if (cell.status !== "suppressed") return words[cell.status];
  return cell.disclosureLimit > 0
    ? words.suppressed.replace("{limit}", String(cell.disclosureLimit))
    : words.suppressedOnly;
}
