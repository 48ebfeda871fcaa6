/** A revised cell as two texts: what it was, and what it became. */
import { percentOfCell } from "../data/cells.ts";
import type { Cell } from "../data/types.ts";
import { formatDate, formatNumber, formatPercent, type Lang } from "../text/format.ts";
import { decimalsToShow, withoutFloatNoise } from "../text/quantities.ts";
import { statusWord } from "../text/short-words.ts";

const WORDS = {
  sv: {
    of: (within: string, total: string) => `${within} av ${total}`,
    total: (total: string) => `${total} i allt`,
    over180: (n: string) => `${n} över 180 dagar`,
    response: (rate: string) => `svarsfrekvens ${rate}`,
    reported: (date: string) => `rapporterat ${date}`,
    other: "annan uppgift om samma månad",
  },
  en: {
    of: (within: string, total: string) => `${within} of ${total}`,
    total: (total: string) => `${total} in all`,
    over180: (n: string) => `${n} over 180 days`,
    response: (rate: string) => `response rate ${rate}`,
    reported: (date: string) => `reported ${date}`,
    other: "other information on the same month",
  },
} as const;

/** "79,9 % (407 634 av 510 332)" for both cells, with what else differs between them. */
export function revisionTexts(before: Cell, after: Cell, lang: Lang): [string, string] {
  const decimals = shareDecimals(before, after);
  const [first, second] = [parts(before, lang, decimals), parts(after, lang, decimals)];
  const differing = first.map((part, i) => part !== second[i]);
  // The share and its counts always show; the rest where it is what changed.
  const pick = (texts: readonly (string | null)[]) =>
    texts.filter((text, i) => text !== null && (i === 0 || differing[i])).join(", ");
  const [was, is] = [pick(first), pick(second)];
  return was === is ? [was, `${is}, ${WORDS[lang].other}`] : [was, is];
}

function parts(cell: Cell, lang: Lang, decimals: number): (string | null)[] {
  const words = WORDS[lang];
  const number = (value: number) => formatNumber(value, lang);
  const has = cell.status === "ok" || cell.status === "no-contacts";
  const over180 = has ? cell.over180 : null;
  return [
    shareText(cell, lang, decimals),
    over180 === null ? null : words.over180(number(over180)),
    cell.responseRate === null ? null : words.response(formatPercent(cell.responseRate, lang)),
    cell.reportedOn === null ? null : words.reported(formatDate(cell.reportedOn, lang)),
  ];
}

function shareText(cell: Cell, lang: Lang, decimals: number): string {
  const words = WORDS[lang];
  if (cell.status !== "ok") return statusWord(cell, lang) ?? "";
  const share = percentOfCell(cell);
  const total = cell.total === null ? null : formatNumber(cell.total, lang);
  const within = cell.within === null ? null : formatNumber(cell.within, lang);
  const counts =
    total === null ? null : within === null ? words.total(total) : words.of(within, total);
  if (share === null) return counts ?? "";
  // A publisher's rounding is kept; more than one decimal is none.
  const isRounded = cell.share !== null && cell.share.decimals <= 1;
  const percent = formatPercent(share, lang, isRounded ? cell.share.decimals : decimals);
  return counts === null ? percent : `${percent} (${counts})`;
}

/** As many decimals as it takes to see the difference, at most three. */
function shareDecimals(before: Cell, after: Cell): number {
  const [a, b] = [percentOfCell(before), percentOfCell(after)];
  if (a === null || b === null || a === b) return 1;
  return Math.min(3, decimalsToShow(Math.abs(withoutFloatNoise(a - b))));
}
