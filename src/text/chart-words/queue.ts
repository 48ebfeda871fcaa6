/** Words of the charts of a queue: its long waits, and waiting times in bands. */
import { isMonth } from "../../data/period.ts";
import type { Period } from "../../data/types.ts";
import type { AreaFacts } from "../../model/area-facts.ts";
import { areaName, placeOf } from "../area.ts";
import { describeChange } from "../change.ts";
import { formatNumber, type Lang } from "../format.ts";
import { goalOf, phrasesOf, titleOf, unitOf } from "../measure-phrases.ts";
import { percentWords } from "../quantities.ts";
import { describeBacklog, describeClearance } from "../queue.ts";
import { capital, fill } from "../sentence.ts";
import { type Subject, whenOf } from "../subject.ts";
import { type ChartSpan, type ChartText, chartText, spanWords } from "./chart-text.ts";

const WORDS = {
  sv: {
    backlog: "{title}, {area}",
    waitingTimes: "Hur länge de som väntar på {goal} har väntat, {area}",
    waitedTimes: "Hur länge man hade väntat: {title}, {area}",
    parts: "{When} fördelade sig {total} så här: {parts}.",
    part: "{label} {percent}",
  },
  en: {
    backlog: "{title}, {area}",
    waitingTimes: "How long those waiting for {goal} have waited, {area}",
    waitedTimes: "How long the wait had been: {title}, {area}",
    parts: "{When}, the {total} were divided as follows: {parts}.",
    part: "{label} {percent}",
  },
} as const;

/** The number of long waits over time; `queue` are the facts of all who wait, for how long it lasts. */
export function backlogWords(
  subject: Subject,
  facts: AreaFacts,
  queue: Pick<AreaFacts, "clearanceMonths"> | null,
  span: ChartSpan,
  lang: Lang,
  regionsInAll: number | null = null,
): ChartText {
  const { measure, basis, area } = subject;
  const title = titleOf(measure, basis, "backlog", lang);
  const unit = unitOf(measure, basis, "backlog", isMonth(span.to) ? "month" : "year", lang);
  return chartText(
    "backlog",
    {
      title: fill(WORDS[lang].backlog, { title, area: areaName(area, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: [
        describeBacklog(subject, facts, lang),
        describeChange({ quantity: "backlog" }, facts, "year", lang, regionsInAll),
        queue && describeClearance(subject, queue, lang),
      ],
      synthetic: facts.synthetic,
    },
    lang,
  );
}

/** The newest period of a distribution: each band with its name and how many were in it. */
export interface DistributionParts {
  readonly period: Period;
  readonly parts: ReadonlyArray<{ readonly label: string; readonly count: number }>;
}

/** Waiting times over time, in bands. */
export function distributionWords(
  subject: Subject,
  { period, parts }: DistributionParts,
  span: ChartSpan,
  synthetic: boolean,
  lang: Lang,
): ChartText {
  const { measure, basis, area } = subject;
  const words = WORDS[lang];
  const { title, contacts, none } = phrasesOf(measure, basis, lang);
  const when = whenOf(basis, period, lang);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const values = { title: measure.shortName[lang], goal: goalOf(measure, lang, "shortGoal") };
  const listed = parts.map(({ label, count }) =>
    fill(words.part, { label, percent: percentWords((100 * count) / Math.max(1, total), lang) }),
  );
  const sentence = fill(words.parts, {
    When: capital(when),
    total: `${formatNumber(total, lang)} ${total === 1 ? contacts.one : contacts.other}`,
    parts: listed.join(", "),
  });
  const text = {
    title: fill(basis === "waiting" ? words.waitingTimes : words.waitedTimes, {
      ...values,
      title: basis === "waiting" ? title : values.title,
      area: areaName(area, lang),
    }),
    subtitle: `${capital(contacts.other)}, ${spanWords(span, lang)}`,
    sentences: [total === 0 ? fill(none, { when, place: placeOf(area, lang) }) : sentence],
    synthetic,
  };
  return chartText("distribution", text, lang);
}
