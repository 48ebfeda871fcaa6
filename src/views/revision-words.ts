/** A revised cell as two texts: what it was, and what it became. */
import { percentOfCell } from "../data/cells.ts";
import type { Cell, DaysCell, DaysFigure } from "../data/types.ts";
import { formatDate, formatNumber, formatPercent, type Lang } from "../text/format.ts";
import { daysWords } from "../text/measure-phrases.ts";
import { decimalsToShow, withoutFloatNoise } from "../text/quantities.ts";
import { statusWord } from "../text/short-words.ts";

const WORDS = {
  sv: {
    of: (within: string, total: string) => `${within} av ${total}`,
    total: (total: string) => `${total} i allt`,
    mean: (days: string) => `medelvärde ${days}`,
    over180: (n: string) => `${n} över 180 dagar`,
    response: (rate: string) => `svarsfrekvens ${rate}`,
    reported: (date: string) => `rapporterat ${date}`,
    bands: "antal efter väntetid",
    other: "annan uppgift om samma tid",
  },
  en: {
    of: (within: string, total: string) => `${within} of ${total}`,
    total: (total: string) => `${total} in all`,
    mean: (days: string) => `mean ${days}`,
    over180: (n: string) => `${n} over 180 days`,
    response: (rate: string) => `response rate ${rate}`,
    reported: (date: string) => `reported ${date}`,
    bands: "numbers by length of wait",
    other: "other information on the same period",
  },
} as const;

/** "79,9 % (407 634 av 510 332)" for both cells, with what else differs between them. */
export function revisionTexts(
  before: Cell | DaysCell,
  after: Cell | DaysCell,
  lang: Lang,
): [string, string] {
  const decimals = shareDecimals(before, after);
  const [first, second] = [parts(before, lang, decimals), parts(after, lang, decimals)];
  const differing = first.map((part, i) => part !== second[i]);
  // What the cell is mainly of always shows; the rest where it is what changed.
  const pick = (texts: readonly (string | null)[]) => {
    const main = texts.findIndex((text) => text !== null);
    const shown = texts.filter((text, i) => text !== null && (i === main || differing[i]));
    return shown.length === 0 ? WORDS[lang].bands : shown.join(", ");
  };
  const [was, is] = [pick(first), pick(second)];
  return was === is ? [was, `${is}, ${WORDS[lang].other}`] : [was, is];
}

function parts(cell: Cell | DaysCell, lang: Lang, decimals: number): (string | null)[] {
  const words = WORDS[lang];
  const number = (value: number) => formatNumber(value, lang);
  const over180 = "over180" in cell ? cell.over180 : null;
  const meanDays = "meanDays" in cell ? cell.meanDays : null;
  return [
    "medianDays" in cell ? medianText(cell, lang) : shareText(cell, lang, decimals),
    meanDays === null ? null : words.mean(daysWords(meanDays, lang)),
    over180 === null ? null : words.over180(number(over180)),
    cell.responseRate === null ? null : words.response(formatPercent(cell.responseRate, lang)),
    cell.reportedOn === null ? null : words.reported(formatDate(cell.reportedOn, lang)),
  ];
}

const medianText = ({ medianDays }: DaysFigure, lang: Lang): string | null =>
  medianDays === null ? null : daysWords(medianDays, lang);

function shareText(
  cell: Exclude<Cell | DaysCell, DaysFigure>,
  lang: Lang,
  decimals: number,
): string | null {
  const words = WORDS[lang];
  if (cell.status !== "ok") return statusWord(cell, lang);
  const share = percentOfCell(cell);
  const total = cell.total === null ? null : formatNumber(cell.total, lang);
  const within = cell.within === null ? null : formatNumber(cell.within, lang);
  const counts =
    total === null ? null : within === null ? words.total(total) : words.of(within, total);
  if (share === null) return counts;
  // A publisher's rounding is kept; more than one decimal is none.
  const isRounded = cell.share !== null && cell.share.decimals <= 1;
  const percent = formatPercent(share, lang, isRounded ? cell.share.decimals : decimals);
  return counts === null ? percent : `${percent} (${counts})`;
}

/** As many decimals as it takes to see the difference, at most three. */
function shareDecimals(before: Cell | DaysCell, after: Cell | DaysCell): number {
  if ("medianDays" in before || "medianDays" in after) return 1;
  const [a, b] = [percentOfCell(before), percentOfCell(after)];
  if (a === null || b === null || a === b) return 1;
  return Math.min(3, decimalsToShow(Math.abs(withoutFloatNoise(a - b))));
}
