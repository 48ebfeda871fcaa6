/** A region's result on one requirement of an agreement, with its arithmetic in words. */
import { lastDay } from "../data/period.ts";
import type { Basis, Measure, Period } from "../data/types.ts";
import type { PeriodRequirement, ReductionRequirement } from "../policy/agreement.ts";
import type { Reason } from "../policy/months.ts";
import type { Outcome } from "../policy/verdict.ts";
import {
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatSpan,
  type Lang,
} from "./format.ts";
import { daysWords, goalOf, phrasesOf } from "./measure-phrases.ts";
import { backlogDaysOf } from "./measure-phrases.ts";
import { OUTCOME_WORDS } from "./outcome-words.ts";
import {
  numberWord,
  percentWords,
  plainPercentWords,
  pointsWords,
  withoutFloatNoise,
} from "./quantities.ts";
import { fill, formFor, paragraph } from "./sentence.ts";

/**
 * Verdict with value, margin and how many short; whether rounding or the reading of the text
 * decides; or why it cannot be assessed. One to five sentences.
 */
export function describeOutcome(
  outcome: Outcome,
  requirement: PeriodRequirement,
  measure: Measure,
  lang: Lang,
): string {
  if (outcome.verdict === "not-assessable") {
    return notAssessable(outcome.reasons, requirement.statistic === "conditional-share", lang);
  }
  const verdict = OUTCOME_WORDS[lang].verdict[outcome.verdict];
  return paragraph([
    ...resultSentences(outcome, requirement, measure, verdict, lang),
    outcome.rounded ? OUTCOME_WORDS[lang].rounded : null,
    outcome.sensitive ? readings(outcome, requirement, lang) : null,
  ]);
}

function resultSentences(
  outcome: Outcome,
  requirement: PeriodRequirement,
  measure: Measure,
  verdict: string,
  lang: Lang,
): Array<string | null> {
  const words = OUTCOME_WORDS[lang];
  const { value, shortBy } = outcome;
  if (requirement.statistic === "reduction") {
    return reductionSentences(outcome, requirement, measure, verdict, lang);
  }
  const months = fill(words.during, { span: spanOf(requirement.months, lang) });
  const share = {
    verdict,
    months,
    value: percentWords(value ?? 0, lang, requirement.threshold),
    against: against(value ?? 0, requirement.threshold, lang),
  };
  if (requirement.statistic === "mean-share") {
    const short = typeof shortBy === "number" ? shortBy : null;
    const clause = more(short, measure, "completed", lang);
    return [fill(words.mean, { ...share, more: clause === null ? "" : `; ${clause}` })];
  }
  const parts = typeof shortBy === "object" ? shortBy : null;
  const waiting = outcome.conditional ?? null;
  const part = (basis: Basis): string | null => {
    const clause = more(parts?.[basis] ?? null, measure, basis, lang);
    return clause === null ? null : fill(words.part[basis], { more: clause });
  };
  return [
    fill(words.alone, { verdict }),
    fill(words.completed, share),
    waiting && waitingSentence(waiting, requirement.condition, lang),
    part("completed"),
    waiting?.applies === false ? null : part("waiting"),
  ];
}

function waitingSentence(
  { applies, waiting, share }: NonNullable<Outcome["conditional"]>,
  condition: { readonly moreThanWaiting: number; readonly threshold: number },
  lang: Lang,
): string | null {
  const words = OUTCOME_WORDS[lang];
  if (applies === false && waiting !== null) {
    const number = formatNumber(
      withoutFloatNoise(waiting),
      lang,
      Number.isInteger(waiting) ? 0 : 1,
    );
    const n = fill(words.meanNumber, { n: number });
    return fill(words.waitingFree, { n, limit: formatNumber(condition.moreThanWaiting, lang) });
  }
  if (share === null) return null;
  const { threshold } = condition;
  return fill(words.waiting, {
    value: percentWords(share, lang, threshold),
    against: against(share, threshold, lang),
  });
}

function reductionSentences(
  { value, verdict: kind, shortBy, inputs }: Outcome,
  requirement: ReductionRequirement,
  measure: Measure,
  verdict: string,
  lang: Lang,
): Array<string | null> {
  const words = OUTCOME_WORDS[lang];
  const [reading] = requirement.readings;
  if (reading === undefined) return [fill(words.alone, { verdict })];
  const number = (period: Period): number => {
    const input = inputs.find((at) => at.period === period);
    return (requirement.count === "over180" ? input?.over180 : input?.total) ?? 0;
  };
  const [before, after] = [number(reading.from), number(reading.to)];
  const decrease = -requirement.threshold;
  const values = {
    verdict,
    days: daysWords(backlogDaysOf(measure), lang),
    goal: goalOf(measure, lang),
    before: formatNumber(before, lang),
    after: formatNumber(after, lang),
    percent: percentWords(Math.abs(value ?? 0), lang, decrease),
    from: dateWords(reading.from, lang, reading.to),
    to: dateWords(reading.to, lang),
    threshold: plainPercentWords(decrease, lang),
  };
  const short = typeof shortBy === "number" && kind === "not-met" ? shortBy : 0;
  const form =
    after < before ? "decreased" : after > before ? "increased" : after > 0 ? "same" : "stillNone";
  return [
    fill(words[form], values),
    short > 0 ? fill(formFor(short, words.fewer), { n: numberWord(short, lang) }) : null,
  ];
}

function readings(outcome: Outcome, requirement: PeriodRequirement, lang: Lang): string {
  const words = OUTCOME_WORDS[lang];
  const listed = outcome.readings.map(({ id, value, verdict }) => {
    const reading = requirement.readings.find((known) => known.id === id);
    const values = { name: reading?.name[lang] ?? id, verdict: words.readingVerdict[verdict] };
    if (requirement.statistic !== "mean-share" || value === null)
      return fill(words.reading, values);
    const percent = percentWords(value, lang, requirement.threshold);
    return fill(words.readingValue, { ...values, value: percent });
  });
  return fill(words.sensitive, { readings: listed.join("; ") });
}

function notAssessable(reasons: readonly Reason[], bothBases: boolean, lang: Lang): string {
  const words = OUTCOME_WORDS[lang];
  // A month that lacks the same on both bases is said once, without basis.
  const isOnBoth = ({ period, basis, status }: Reason) =>
    reasons.some((one) => one.period === period && one.status === status && one.basis !== basis);
  const gaps = reasons.map((at) => ({
    ...at,
    onlyOn: bothBases && !isOnBoth(at) ? at.basis : null,
  }));
  const groups = Map.groupBy(gaps, ({ onlyOn, status }) => `${status} ${onlyOn ?? ""}`);
  const clauses = [...groups.values()].map((group) => {
    const [{ onlyOn, status } = { onlyOn: null, status: "not-reported" } as const] = group;
    const names = [...new Set(group.map(({ period }) => formatPeriod(period, lang)))];
    const listed = formatList(names, lang);
    const months = onlyOn === null ? listed : fill(words.basis[onlyOn], { months: listed });
    return fill((names.length === 1 ? words.gapOne : words.gap)[status], { months });
  });
  return fill(words.notAssessable, { reasons: clauses.join("; ") });
}

function more(count: number | null, measure: Measure, basis: Basis, lang: Lang): string | null {
  if (count === null || count === 0) return null;
  const clause = formFor(count, phrasesOf(measure, basis, lang).more);
  return fill(clause, { count: numberWord(count, lang) });
}

function against(value: number, threshold: number, lang: Lang): string {
  const words = OUTCOME_WORDS[lang];
  const margin = withoutFloatNoise(value - threshold);
  const values = {
    points: pointsWords(margin, lang),
    threshold: plainPercentWords(threshold, lang),
  };
  return fill(margin === 0 ? words.exactly : margin > 0 ? words.above : words.below, values);
}

const spanOf = (months: readonly Period[], lang: Lang): string => {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? "" : formatSpan(first, last, lang);
};

/** "den 30 november 2021"; without the year when the date that follows is of the same one. */
function dateWords(period: Period, lang: Lang, next: Period | null = null): string {
  const date = formatDate(lastDay(period), lang);
  const isSameYear = next?.slice(0, 4) === period.slice(0, 4);
  return (lang === "sv" ? "den " : "") + (isSameYear ? date.replace(/ \d{4}$/, "") : date);
}
