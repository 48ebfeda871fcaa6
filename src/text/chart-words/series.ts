/** Words of the charts of one area: level, waiting-time distribution, backlog, XmR, sparkline. */
import type { Period } from "../../data/types.ts";
import type { AreaTrend } from "../../model/area-trend.ts";
import { type Area, areaName } from "../area.ts";
import { describeAssurance } from "../assurance.ts";
import { describeChange } from "../change.ts";
import { describeDistance } from "../distance.ts";
import { formatList, formatNumber, formatPeriod, type Lang } from "../format.ts";
import { describeLevel } from "../level.ts";
import { daysWords, goalOf, phrasesOf } from "../measure-phrases.ts";
import { percentWords, plain } from "../quantities.ts";
import {
  backlogDaysOf,
  describeBacklog,
  describeBacklogChange,
  describeClearance,
} from "../queue.ts";
import { capital, fill } from "../sentence.ts";
import { type Subject, thresholdOf, whenOf } from "../subject.ts";
import { describeCautions, describeVariation } from "../variation.ts";
import { type ChartSpan, type ChartText, chartText, spanWords } from "./chart-text.ts";

const WORDS = {
  sv: {
    titled: "{title}, {area}",
    backlog: "Väntat mer än {days} på {goal}, {area}",
    people: "Antal personer den sista dagen i månaden, {span}",
    waitingTimes: "Hur länge de som väntar på {goal} har väntat, {area}",
    waitedTimes: "Hur länge man hade väntat: {title}, {area}",
    parts: "{When} fördelade sig {total} så här: {parts}.",
    part: "{label} {percent}",
    xmr: "Naturlig variation: {title}, {area}",
    limits:
      "Medelvärdet från och med {from} är {mean}, och vanlig variation går från {lower} till {upper}.",
    sparkline: "{title}, {area}: från {first} till {last}",
  },
  en: {
    titled: "{title}, {area}",
    backlog: "Waited more than {days} for {goal}, {area}",
    people: "Number of people on the last day of the month, {span}",
    waitingTimes: "How long those waiting for {goal} have waited, {area}",
    waitedTimes: "How long the wait had been: {title}, {area}",
    parts: "{When}, the {total} were divided as follows: {parts}.",
    part: "{label} {percent}",
    xmr: "Natural variation: {title}, {area}",
    limits:
      "The mean from {from} on is {mean}, and ordinary variation runs from {lower} to {upper}.",
    sparkline: "{title}, {area}: from {first} to {last}",
  },
} as const;

/** The level over time. The figures are those of the area in focus. */
export function levelWords(
  subject: Subject,
  trend: AreaTrend,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(subject.measure, subject.basis, lang);
  return chartText(
    "line",
    {
      title: fill(WORDS[lang].titled, { title, area: areaName(subject.area, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: [
        describeLevel(subject, trend, lang),
        describeChange(trend, "year", lang),
        describeDistance(subject, trend, lang),
      ],
      synthetic: trend.synthetic,
    },
    lang,
  );
}

/** The level of several areas; the first has the focus. */
export function comparisonWords(
  { measure, basis }: Pick<Subject, "measure" | "basis">,
  areas: ReadonlyArray<{ readonly area: Area; readonly trend: AreaTrend }>,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(measure, basis, lang);
  const names = areas.map(({ area }) => areaName(area, lang));
  return chartText(
    "line",
    {
      title: fill(WORDS[lang].titled, { title, area: formatList(names, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: areas.flatMap(({ area, trend }) => {
        const subject = { measure, basis, area };
        return [describeLevel(subject, trend, lang), describeDistance(subject, trend, lang)];
      }),
      synthetic: areas.some(({ trend }) => trend.synthetic),
    },
    lang,
  );
}

/** The number of long waits over time. Needs a backlog; without one there is nothing to draw. */
export function backlogWords(
  subject: Subject,
  trend: AreaTrend,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { measure, area } = subject;
  const { backlog, comparableFrom } = trend;
  const title = fill(WORDS[lang].backlog, {
    days: daysWords(backlogDaysOf(measure), lang),
    goal: goalOf(measure, lang, "shortGoal"),
    area: areaName(area, lang),
  });
  return chartText(
    "backlog",
    {
      title,
      subtitle: fill(WORDS[lang].people, { span: spanWords(span, lang) }),
      sentences: [
        backlog && describeBacklog(subject, backlog, lang),
        backlog && describeBacklogChange(backlog, "year", comparableFrom, lang),
        describeClearance(subject, trend, lang),
      ],
      synthetic: trend.synthetic,
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
  const { title, contacts } = phrasesOf(measure, basis, lang);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const values = { title: measure.shortName[lang], goal: goalOf(measure, lang, "shortGoal") };
  const listed = parts.map(({ label, count }) =>
    fill(words.part, { label, percent: percentWords((100 * count) / Math.max(1, total), lang) }),
  );
  const sentence = fill(words.parts, {
    When: capital(whenOf(basis, period, lang)),
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
    sentences: [total === 0 ? null : sentence],
    synthetic,
  };
  return chartText("distribution", text, lang);
}

/** The XmR chart of the area's comparable series. */
export function xmrWords(
  subject: Subject,
  trend: AreaTrend,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(subject.measure, subject.basis, lang);
  const { spc } = trend;
  const number = (value: number) => percentWords(plain(value), lang);
  const limits =
    spc === null || spc.lower === null || spc.upper === null
      ? null
      : fill(WORDS[lang].limits, {
          from: formatPeriod(spc.from, lang),
          mean: number(spc.mean),
          lower: number(spc.lower),
          upper: number(spc.upper),
        });
  return chartText(
    "xmr",
    {
      title: fill(WORDS[lang].xmr, { title, area: areaName(subject.area, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: [
        describeLevel(subject, trend, lang),
        spc && describeVariation(spc, lang),
        limits,
        describeAssurance(spc?.assurance ?? null, thresholdOf(subject), lang),
        ...(spc ? describeCautions(spc, subject.basis, lang) : []),
      ],
      synthetic: trend.synthetic,
    },
    lang,
  );
}

/** A line in a table: one phrase says all of it. */
export function sparklineLabel(
  subject: Subject,
  ends: { readonly first: number; readonly last: number },
  lang: Lang,
): string {
  return fill(WORDS[lang].sparkline, {
    title: subject.measure.shortName[lang],
    area: areaName(subject.area, lang),
    first: percentWords(ends.first, lang),
    last: percentWords(ends.last, lang, thresholdOf(subject)?.value ?? null),
  });
}
