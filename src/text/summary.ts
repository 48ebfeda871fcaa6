/** Paragraphs made from the sentences: a region in brief, the country in brief, one measure. */
import type { Basis, Measure, NationObservation, Region, Wording } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import type { Outcome } from "../policy/verdict.ts";
import type { Area } from "./area.ts";
import { describeChange } from "./change.ts";
import { describeCoverage } from "./coverage.ts";
import { describeDistance } from "./distance.ts";
import { formatNumber, type Lang } from "./format.ts";
import { describeLevel } from "./level.ts";
import { describeMadeUp, describePreliminary, type Stated } from "./made-up.ts";
import { daysWords } from "./measure-phrases.ts";
import { backlogDaysOf } from "./queue.ts";
import { describeRequirements } from "./requirements.ts";
import { fill, formFor, paragraph,withoutFullStop } from "./sentence.ts";
import { describeSmallBase } from "./small-base.ts";
import type { Subject } from "./subject.ts";
import { describeTrend } from "./trend.ts";

/** One series of an area with its figures. */
export interface SeriesTrend {
  readonly measure: Measure;
  readonly basis: Basis;
  readonly trend: AreaTrend;
  /** The newest figure may still change. */
  readonly preliminary: boolean;
  /** How many the newest share is of; null where only the share is known. */
  readonly total: number | null;
}

const WORDS = {
  sv: {
    backlog: {
      one: "{level}, och en person hade väntat mer än {days}.",
      other: "{level}, och {n} personer hade väntat mer än {days}.",
    },
    noBacklog: "{level}, och ingen hade väntat mer än {days}.",
    nothing: "Det finns inga uppgifter om väntan i {name} än.",
  },
  en: {
    backlog: {
      one: "{level}, and one person had waited more than {days}.",
      other: "{level}, and {n} people had waited more than {days}.",
    },
    noBacklog: "{level}, and nobody had waited more than {days}.",
    nothing: "There are no figures on waiting in {name} yet.",
  },
} as const;

/**
 * A region in three to five sentences that can be quoted as they stand: primary care with its
 * distance to the threshold, the queue to a first visit with its long waits, child psychiatry, and
 * the agreement's requirements. A sentence follows that marks made-up figures.
 */
export function describeRegion(
  region: Pick<Region, "name" | "shortName">,
  series: readonly SeriesTrend[],
  agreement: { readonly name: Wording; readonly outcomes: readonly Outcome[] } | null,
  lang: Lang,
): string {
  const told = withFigure(series);
  const levels = levelSentences(told, region, "the-region", lang);
  const requirements =
    agreement && describeRequirements(region.name, agreement, agreement.outcomes, lang);
  const nothing = levels.length === 0 ? fill(WORDS[lang].nothing, { name: region.name }) : null;
  const isMadeUp =
    told.some(({ trend }) => trend.synthetic) ||
    (agreement?.outcomes ?? []).some(({ synthetic }) => synthetic);
  return paragraph([
    nothing,
    ...levels,
    ...fewOf(told, lang),
    requirements,
    describePreliminary(statedBy(told), lang),
    describeMadeUp(isMadeUp, lang),
  ]);
}

/** The country in brief, for the start page; `coverage` of the first series' newest month. */
export function describeNation(
  series: readonly SeriesTrend[],
  coverage: Pick<NationObservation, "published" | "computed"> | null,
  regions: number,
  lang: Lang,
): string {
  const told = withFigure(series);
  const levels = levelSentences(told, "nation", "the-country", lang);
  const name = lang === "sv" ? "Sverige" : "Sweden";
  const nothing = levels.length === 0 ? fill(WORDS[lang].nothing, { name }) : null;
  const isMadeUp = told.some(({ trend }) => trend.synthetic);
  return paragraph([
    nothing,
    ...levels,
    coverage && levels.length > 0 ? describeCoverage(coverage, regions, lang) : null,
    describePreliminary(statedBy(told), lang),
    describeMadeUp(isMadeUp, lang),
  ]);
}

/** One measure in one area: level, distance, change since a year ago and trend. */
export function describeMeasure(subject: Subject, trend: AreaTrend, lang: Lang): string {
  return paragraph([describeLevel(subject, trend, lang), describeStatus(subject, trend, lang)]);
}

/** What goes beside a level that is already shown large: distance, change since a year ago, trend. */
export function describeStatus(subject: Subject, trend: AreaTrend, lang: Lang): string | null {
  if (trend.latest === null) return null;
  return paragraph([
    describeDistance(subject, trend, lang),
    describeChange(trend, "year", lang),
    trend.trend && describeTrend(trend.trend.last36, "last36", "share", lang),
  ]);
}

const withFigure = (series: readonly SeriesTrend[]): SeriesTrend[] =>
  series.filter(({ trend }) => trend.latest !== null);

const fewOf = (told: readonly SeriesTrend[], lang: Lang): Array<string | null> =>
  told.map(({ measure, total }) => describeSmallBase(total, lang, measure.shortName[lang]));

const statedBy = (told: readonly SeriesTrend[]): Stated[] =>
  told.flatMap(({ trend: { latest }, preliminary }) =>
    latest === null ? [] : [{ period: latest.period, preliminary }],
  );

/** The levels; the first names the area, the others refer to it. */
function levelSentences(
  told: readonly SeriesTrend[],
  first: Area,
  later: Area,
  lang: Lang,
): Array<string | null> {
  return told.flatMap(({ measure, basis, trend }, index) => {
    const subject: Subject = { measure, basis, area: index === 0 ? first : later };
    const level = describeLevel(
      subject,
      trend,
      lang,
      isMonthNamed(told.slice(0, index), basis, trend),
    );
    const distance = index === 0 ? describeDistance(subject, trend, lang) : null;
    return [withBacklog(level, measure, trend, lang), distance];
  });
}

/** Whether a sentence before this one named the same month, or the same last day of one. */
const isMonthNamed = (
  before: readonly SeriesTrend[],
  basis: Basis,
  { latest }: AreaTrend,
): boolean =>
  before.some((told) => told.basis === basis && told.trend.latest?.period === latest?.period);

/** The queue's level and its long waits in one sentence, where both are of the same month. */
function withBacklog(level: string, measure: Measure, trend: AreaTrend, lang: Lang): string {
  const { backlog, latest } = trend;
  if (backlog === null || backlog.period !== latest?.period) return level;
  const words = WORDS[lang];
  const values = {
    level: withoutFullStop(level),
    days: daysWords(backlogDaysOf(measure), lang),
    n: formatNumber(backlog.number, lang),
  };
  return fill(
    backlog.number === 0 ? words.noBacklog : formFor(backlog.number, words.backlog),
    values,
  );
}
