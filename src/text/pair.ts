/** Two regions beside each other in sentences: the higher share first, then how far below the other is. */
import type { Region } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import { formatPeriod, type Lang } from "./format.ts";
import { describeLevel } from "./level.ts";
import { describeMadeUp } from "./made-up.ts";
import { percentWords, pointsWords,withoutFloatNoise } from "./quantities.ts";
import { fill, paragraph } from "./sentence.ts";
import { type Subject, thresholdOf } from "./subject.ts";

const WORDS = {
  sv: {
    lower: "I {name} var andelen {share}, {points} lägre.",
    nearly: "I {name} var andelen i stort sett densamma, {share}.",
    same: "I {name} var andelen densamma.",
    otherPeriod: "Den senaste uppgiften för {name} gäller {period}: {share}.",
    none: "För {name} finns ingen uppgift.",
  },
  en: {
    lower: "In {name} the share was {share}, which is {points} lower.",
    nearly: "In {name} the share was much the same, {share}.",
    same: "In {name} the share was the same.",
    otherPeriod: "The latest figure for {name} is for {period}: {share}.",
    none: "There is no figure for {name}.",
  },
} as const;

/** A region with its figures on the series that is told. */
export interface PairSide {
  readonly region: Pick<Region, "name" | "shortName">;
  /** Null where the region is not in the series. */
  readonly trend: AreaTrend | null;
}

/**
 * "I oktober 2026 fick 84,2 procent … i Region Uppsala. I Region Skåne var andelen 80,1 procent, 4,1
 * procentenheter lägre." Figures of different months are not subtracted. Null when neither region
 * has a figure.
 */
export function describePair(
  { measure, basis }: Pick<Subject, "measure" | "basis">,
  first: PairSide,
  second: PairSide,
  lang: Lang,
): string | null {
  const shareOf = ({ trend }: PairSide) => trend?.latest?.share ?? -1;
  const [high, low] = shareOf(second) > shareOf(first) ? [second, first] : [first, second];
  // The newer figure is told first where the months differ.
  const isOlder = (high.trend?.latest?.period ?? "") < (low.trend?.latest?.period ?? "");
  const [lead, other] = isOlder ? [low, high] : [high, low];
  if (lead.trend?.latest === undefined || lead.trend.latest === null) return null;
  const level = describeLevel({ measure, basis, area: lead.region }, lead.trend, lang);
  return paragraph([level, otherSentence(lead.trend.latest, other, { measure }, lang)]);
}

function otherSentence(
  lead: NonNullable<AreaTrend["latest"]>,
  { region: { name }, trend }: PairSide,
  subject: Pick<Subject, "measure">,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const latest = trend?.latest ?? null;
  if (latest === null) return fill(words.none, { name });
  const share = percentWords(latest.share, lang, thresholdOf(subject)?.value ?? null);
  if (latest.period !== lead.period) {
    return fill(words.otherPeriod, { name, share, period: formatPeriod(latest.period, lang) });
  }
  const points = withoutFloatNoise(lead.share - latest.share);
  if (points === 0) return fill(words.same, { name });
  if (points < 0.05) return fill(words.nearly, { name, share });
  return fill(words.lower, { name, share, points: pointsWords(points, lang) });
}

/** Several series of a pair as a paragraph, the made-up figures said to be so. */
export const pairParagraph = (
  sentences: ReadonlyArray<string | null>,
  isMadeUp: boolean,
  lang: Lang,
): string => paragraph([...sentences, describeMadeUp(isMadeUp, lang)]);
