/** Figures of an outcome as short texts: value, margin, threshold, distance, reason. */
import type { Measure, Period } from "../data/types.ts";
import type { PeriodRequirement } from "../policy/agreement.ts";
import type { Reason } from "../policy/months.ts";
import type { ConditionalNumbers, Outcome, ReadingOutcome } from "../policy/verdict.ts";
import { AGREEMENT_WORDS } from "./agreement-words.ts";
import {
  formatList,
  formatNumber,
  formatPercent,
  formatPercentAgainst,
  formatPeriodShort,
  formatPlainPercent,
  formatSigned,
  type Lang,
} from "./format.ts";
import { daysWords } from "./measure-phrases.ts";
import { decimalsToShow, withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

const MINUS = "\u2212";
const MILLION = 1_000_000;

/** "minst 82 %", "minst 25 % färre över 180 dagar", "minst 72 % av genomförda och 72 % av väntande". */
export function thresholdWords(
  requirement: PeriodRequirement,
  measure: Measure | null,
  lang: Lang,
): string {
  const words = AGREEMENT_WORDS[lang].matrix;
  const threshold = formatPlainPercent(Math.abs(requirement.threshold), lang);
  if (requirement.statistic === "reduction") {
    const days = requirement.count === "over180" ? (measure?.backlogDays ?? null) : null;
    return days === null
      ? fill(words.decrease, { threshold })
      : fill(words.decreaseOver, { threshold, days: daysWords(days, lang) });
  }
  if (requirement.statistic === "mean-share") return fill(words.minimum, { threshold });
  const second = formatPlainPercent(requirement.condition.threshold, lang);
  return fill(words.both, { threshold, second });
}

/** "84,2 %"; of a change "−16,0 %" or "+3,1 %". A missed value never reads as a met one. */
export function valueWords(
  { value, verdict }: Pick<ReadingOutcome, "value"> & { readonly verdict: Outcome["verdict"] },
  requirement: PeriodRequirement,
  lang: Lang,
): string {
  if (value === null) return verdict === "met" ? AGREEMENT_WORDS[lang].matrix.zero : "–";
  if (requirement.statistic !== "reduction") {
    return formatPercentAgainst(value, requirement.threshold, lang);
  }
  if (value > 0) return `+${formatPercent(value, lang)}`;
  if (value === 0) return formatPercent(0, lang);
  return MINUS + formatPercentAgainst(-value, -requirement.threshold, lang);
}

/** "+2,2", "−0,04": percentage points to spare, with decimals until they show. */
export function marginWords(margin: number | null, lang: Lang): string {
  if (margin === null) return "–";
  const points = withoutFloatNoise(margin);
  return formatSigned(points, lang, decimalsToShow(Math.abs(points)));
}

/** "väntande 85,1 %", "väntande: gäller inte". */
export function waitingWords(
  { applies, share }: ConditionalNumbers,
  requirement: PeriodRequirement,
  lang: Lang,
): string {
  const words = AGREEMENT_WORDS[lang].matrix;
  if (applies === false) return words.waitingFree;
  if (share === null || requirement.statistic !== "conditional-share") return words.waitingUnknown;
  const against = formatPercentAgainst(share, requirement.condition.threshold, lang);
  return fill(words.waitingShare, { share: against });
}

/** A reading's value with all that decides it: "genomförda 80,9 %, väntande 62,5 %". */
export function readingValue(
  reading: ReadingOutcome,
  outcome: Outcome,
  requirement: PeriodRequirement,
  lang: Lang,
): string {
  const words = AGREEMENT_WORDS[lang].readings;
  const value = valueWords(reading, requirement, lang);
  if (requirement.statistic === "mean-share") return value;
  if (requirement.statistic === "reduction") {
    const known = requirement.readings.find(({ id }) => id === reading.id);
    const [before, after] = [known?.from, known?.to].map((period) =>
      period === undefined ? null : numberAt(outcome, requirement, period, lang),
    );
    return fill(words.change, { value, before: before ?? "–", after: after ?? "–" });
  }
  const completed = fill(words.completed, { value });
  if (reading.conditional === undefined) return completed;
  const { applies, waiting, share } = reading.conditional;
  if (applies === false && waiting !== null) {
    const n = formatNumber(withoutFloatNoise(waiting), lang, Number.isInteger(waiting) ? 0 : 1);
    return `${completed}; ${fill(words.waitingFree, { n })}`;
  }
  const percent =
    share === null ? "–" : formatPercentAgainst(share, requirement.condition.threshold, lang);
  return `${completed}, ${fill(words.waiting, { value: percent })}`;
}

/** The snapshots of a change from 0: "från 0 till 5"; null for any other outcome. */
export function fromZeroWords(
  outcome: Outcome,
  requirement: PeriodRequirement,
  lang: Lang,
): string | null {
  if (requirement.statistic !== "reduction" || outcome.value !== null) return null;
  if (outcome.verdict !== "not-met") return null;
  const to = requirement.readings[0]?.to;
  if (to === undefined) return null;
  const after = numberAt(outcome, requirement, to, lang);
  return fill(AGREEMENT_WORDS[lang].matrix.fromZero, { after });
}

/** "okt. 2021: ej rapporterat", each reason once however many bases it concerns. */
export function reasonWords(reasons: readonly Reason[], lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].matrix.gap;
  const texts = reasons.map(({ period, status }) =>
    fill(words[status], { month: formatPeriodShort(period, lang) }),
  );
  return [...new Set(texts)].join("; ");
}

/** "Februari 2024: 84,2 %, mot 82,0 % i februari 2023", or why the month has no verdict. */
export function monthWords(
  { period, value, threshold, reasons, inputs, rounded }: Outcome,
  lang: Lang,
): string {
  const words = AGREEMENT_WORDS[lang].months;
  if (value === null || threshold === null || period === null) return reasonWords(reasons, lang);
  const sentence = fill(words.compared, {
    month: formatPeriodShort(period, lang),
    share: formatPercentAgainst(value, threshold, lang),
    before: formatPercentAgainst(threshold, value, lang),
    then: formatPeriodShort(inputs[0]?.period ?? period, lang),
  });
  return rounded ? `${sentence} (${AGREEMENT_WORDS[lang].matrix.rounded})` : sentence;
}

/** How many short: "642", "413 genomförda, 2 375 väntande"; 0 when met, a dash when unknown. */
export function distanceWords({ shortBy, verdict }: Outcome, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].distance;
  if (verdict === "not-assessable" || shortBy === null) return words.unknown;
  if (verdict === "met") return words.none;
  if (typeof shortBy === "number") return formatNumber(shortBy, lang);
  const part = (count: number | null, form: string): string[] =>
    count === 0
      ? []
      : [fill(form, { count: count === null ? words.partUnknown : formatNumber(count, lang) })];
  return [
    ...part(shortBy.completed, words.completed),
    ...part(shortBy.waiting, words.waiting),
  ].join(", ");
}

/** "739,25 miljoner kronor" without its unit: as many decimals as it needs, at most three. */
export function millions(kronor: number, lang: Lang): string {
  const decimals = [0, 1, 2].find((n) => (kronor * 10 ** n) % MILLION === 0) ?? 3;
  return formatNumber({ num: BigInt(kronor), den: BigInt(MILLION) }, lang, decimals);
}

/** Months of a list: "jan. 2024 och mars 2024". */
export const monthList = (months: readonly Period[], lang: Lang): string =>
  formatList(
    months.map((month) => formatPeriodShort(month, lang)),
    lang,
  );

function numberAt(
  { inputs }: Outcome,
  requirement: PeriodRequirement,
  period: Period,
  lang: Lang,
): string {
  const input = inputs.find((at) => at.period === period);
  const isBacklog = requirement.statistic === "reduction" && requirement.count === "over180";
  const number = isBacklog ? input?.over180 : input?.total;
  return number === null || number === undefined ? "–" : formatNumber(number, lang);
}
