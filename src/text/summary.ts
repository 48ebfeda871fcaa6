/** Paragraphs made from the sentences: a region in brief, the country in brief, one measure. */
import type { Measure, Region, Wording } from "../data/types.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Figure } from "../model/value.ts";
import type { Outcome } from "../policy/verdict.ts";
import type { Area } from "./area.ts";
import { describeCourse } from "./course.ts";
import { describeCoverages, type NamedCoverage, type NationCoverage } from "./coverage.ts";
import { describeDistance } from "./distance.ts";
import { formatNumber, type Lang } from "./format.ts";
import { describeLevel } from "./level.ts";
import { describeMadeUp, describePreliminary } from "./made-up.ts";
import { backlogDaysOf, daysWords } from "./measure-phrases.ts";
import { describeRequirements } from "./requirements.ts";
import { fill, formFor, paragraph, withoutFullStop } from "./sentence.ts";
import { describeSmallBase } from "./small-base.ts";
import type { Subject } from "./subject.ts";

/** An area's figures on one quantity of a series. */
export interface ToldFacts {
  readonly series: Pick<MeasureSeries, "measure" | "basis" | "quantity">;
  readonly facts: AreaFacts;
}

/** The series that speaks for a care area, in one area, with what is told beside it. */
export interface ToldSeries extends ToldFacts {
  /** The median of the same measure, told first, where it does not itself speak. */
  readonly days: ToldFacts | null;
  /** The long waits of the same queue, told with its level where they are of the same period. */
  readonly backlog?: ToldFacts | null;
}

/** A short paragraph of a summary: of one care area, or with what holds for the others together (null). */
export interface BriefParagraph {
  readonly care: Measure["care"] | null;
  readonly text: string;
}

const WORDS = {
  sv: {
    backlog: {
      one: "{level}, och en person hade väntat mer än {days}.",
      other: "{level}, och {n} personer hade väntat mer än {days}.",
    },
    noBacklog: "{level}, och ingen hade väntat mer än {days}.",
    nothing: "Det finns inga uppgifter om väntan i {name} än.",
    nation: "Sverige",
    median: "{name}, median",
  },
  en: {
    backlog: {
      one: "{level}, and one person had waited more than {days}.",
      other: "{level}, and {n} people had waited more than {days}.",
    },
    noBacklog: "{level}, and nobody had waited more than {days}.",
    nothing: "There are no figures on waiting in {name} yet.",
    nation: "Sweden",
    median: "{name}, median",
  },
} as const;

/**
 * A region in short paragraphs that can be quoted as they stand: what speaks for each care area, the
 * days first, the first share with its distance to the threshold; at the end the agreement's
 * requirements and a sentence that marks made-up figures.
 */
export function describeRegion(
  region: Pick<Region, "name" | "shortName">,
  told: readonly ToldSeries[],
  agreement: { readonly name: Wording; readonly outcomes: readonly Outcome[] } | null,
  lang: Lang,
): BriefParagraph[] {
  const known = told.filter(hasFigure);
  const levels = levelParagraphs(known, region, "the-region", lang);
  const requirements =
    agreement && describeRequirements(region.name, agreement, agreement.outcomes, lang);
  const nothing = levels.length === 0 ? fill(WORDS[lang].nothing, { name: region.name }) : null;
  const isMadeUp =
    isAnyMadeUp(known) || (agreement?.outcomes ?? []).some(({ synthetic }) => synthetic);
  return [
    ...levels,
    ...notes([
      nothing,
      ...smallBases(known, lang),
      requirements,
      describePreliminary(figuresOf(known), lang),
      describeMadeUp(isMadeUp, lang),
    ]),
  ];
}

/**
 * The country in brief, for the start page. `coverages` go with the speaking series one by one: what
 * each national figure rests on, null where that is not known; each that is not whole is named.
 * `regionsInAll` counts the regions whether or not they have a figure.
 */
export function describeNation(
  told: readonly ToldSeries[],
  coverages: readonly (NationCoverage | null)[],
  lang: Lang,
  { regionsInAll }: { readonly regionsInAll: number },
): BriefParagraph[] {
  const words = WORDS[lang];
  const known = told.filter(hasFigure);
  const levels = levelParagraphs(known, "nation", "the-country", lang);
  const named = told.flatMap((one, i) => [
    ...(one.days === null ? [] : namedCoverage(one.days, null, lang)),
    ...namedCoverage(one, coverages[i] ?? null, lang),
  ]);
  return [
    ...levels,
    ...notes([
      levels.length === 0 ? fill(words.nothing, { name: words.nation }) : null,
      ...describeCoverages(named, regionsInAll, lang, inOrder(known).length - named.length),
      describePreliminary(figuresOf(known), lang),
      describeMadeUp(isAnyMadeUp(known), lang),
    ]),
  ];
}

/** What holds for the care areas together as a paragraph of its own; none without any sentence. */
export function notes(sentences: ReadonlyArray<string | null>): BriefParagraph[] {
  const text = paragraph(sentences);
  return text === "" ? [] : [{ care: null, text }];
}

/** The coverage of what speaks, where it has a figure. */
function namedCoverage(
  { series: { measure, quantity }, facts }: ToldFacts,
  coverage: NationCoverage | null,
  lang: Lang,
): NamedCoverage[] {
  const isMedian = quantity === "median";
  // A median has no sum: the nation's is the publisher's own.
  const known = isMedian ? PUBLISHED : coverage;
  if (facts.latest === null || known === null) return [];
  const name = measure.shortName[lang];
  return [{ name: isMedian ? fill(WORDS[lang].median, { name }) : name, coverage: known }];
}

const PUBLISHED: NationCoverage = {
  published: true,
  computed: { regions: 0, populationShare: 0 },
};

/** One quantity of a measure in one area: level, distance, change since a year ago and trend. */
export const describeMeasure = (
  subject: Subject,
  facts: AreaFacts,
  lang: Lang,
  regionsInAll: number | null = null,
): string =>
  paragraph([
    describeLevel(subject, facts, lang),
    describeStatus(subject, facts, lang, regionsInAll),
  ]);

/** What goes beside a level that is already shown large: distance, change since a year ago, trend. */
export function describeStatus(
  subject: Subject,
  facts: AreaFacts,
  lang: Lang,
  regionsInAll: number | null = null,
): string | null {
  if (facts.latest === null) return null;
  return paragraph([
    describeDistance(subject, facts, lang),
    ...describeCourse(subject, facts, lang, regionsInAll),
  ]);
}

const hasFigure = ({ facts }: ToldFacts): boolean => facts.latest !== null;

/** All that is told, in the order that it is told: the days before what speaks. */
const inOrder = (told: readonly ToldSeries[]): (ToldFacts & Partial<ToldSeries>)[] =>
  told.flatMap((one) => (one.days !== null && hasFigure(one.days) ? [one.days, one] : [one]));

const figuresOf = (told: readonly ToldSeries[]): Figure[] =>
  inOrder(told).flatMap(({ facts: { latest } }) => latest ?? []);

const isAnyMadeUp = (told: readonly ToldSeries[]): boolean =>
  inOrder(told).some(({ facts }) => facts.synthetic);

const smallBases = (told: readonly ToldSeries[], lang: Lang): Array<string | null> =>
  told.map(({ series, facts: { latest } }) =>
    describeSmallBase(latest?.total ?? null, lang, series.measure.shortName[lang]),
  );

/**
 * The levels, a paragraph for each care area; the first sentence names the area, the others refer to
 * it, and the first share has its distance.
 */
function levelParagraphs(
  told: readonly ToldSeries[],
  first: Area,
  later: Area,
  lang: Lang,
): BriefParagraph[] {
  const all = inOrder(told);
  const withDistance = all.find(({ facts }) => facts.distance !== null);
  return [...Map.groupBy(all, ({ series }) => series.measure.care)].map(([care, own]) => ({
    care,
    text: paragraph(
      own.flatMap((one, index) => {
        const { series, facts } = one;
        const { measure, basis, quantity } = series;
        const subject = { measure, basis, quantity, area: one === all[0] ? first : later };
        const isNamed = isTimeNamed(own.slice(0, index), one);
        const level = withBacklog(describeLevel(subject, facts, lang, isNamed), one, lang);
        return [level, one === withDistance ? describeDistance(subject, facts, lang) : null];
      }),
    ),
  }));
}

/** Whether the sentence before named the same month, the same last day of one, or the same year. */
function isTimeNamed(before: readonly ToldFacts[], { series, facts }: ToldFacts): boolean {
  const last = before.at(-1);
  return (
    last !== undefined &&
    last.series.basis === series.basis &&
    last.facts.latest?.period === facts.latest?.period
  );
}

/** The queue's level and its long waits in one sentence, where both are of the same period. */
function withBacklog(level: string, one: ToldFacts & Partial<ToldSeries>, lang: Lang): string {
  const backlog = one.backlog?.facts.latest ?? null;
  if (backlog === null || backlog.period !== one.facts.latest?.period) return level;
  const words = WORDS[lang];
  const values = {
    level: withoutFullStop(level),
    days: daysWords(backlogDaysOf(one.series.measure), lang),
    n: formatNumber(backlog.value, lang),
  };
  return fill(
    backlog.value === 0 ? words.noBacklog : formFor(backlog.value, words.backlog),
    values,
  );
}
