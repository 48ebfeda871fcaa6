/** How far a level is from its threshold, in percentage points and in patients. */
import { agrees, fractionOfDecimalPercent, type PublishedShare } from "../data/share.ts";
import type { Threshold } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import type { Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { numberWord, plainPercentWords, pointsWords,withoutFloatNoise } from "./quantities.ts";
import { fill, formFor } from "./sentence.ts";
import { type Subject, thresholdOf } from "./subject.ts";

const WORDS = {
  sv: {
    below: "Det är {points} under {requirement}.",
    belowBy: "Det är {points} under {requirement}; {more}.",
    exactly: "Andelen ligger precis på {requirement}, som därmed nås.",
    above: "Andelen når {requirement} med {points} till godo.",
    metByRounding:
      "{Requirement} nås med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara lägre.",
    missedByRounding:
      "{Requirement} nås inte med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara högre.",
    label: "{label} ({percent})",
  },
  en: {
    below: "That is {points} below {requirement}.",
    belowBy: "That is {points} below {requirement}; {more}.",
    exactly: "The share is exactly on {requirement}, which is met.",
    above: "The share meets {requirement} with {points} to spare.",
    metByRounding:
      "{Requirement} is met by the rounded share that was published; the exact share is not known and may be lower.",
    missedByRounding:
      "{Requirement} is not met by the rounded share that was published; the exact share is not known and may be higher.",
    label: "{label} ({percent})",
  },
} as const;

/**
 * "kravet hösten 2021 (82 procent)", "the autumn 2021 requirement (82 per cent)"; another label than
 * "krav …" or "requirement …" is taken as it stands.
 */
export function requirementWords({ label, value }: Threshold, lang: Lang): string {
  const definite =
    lang === "sv"
      ? label.sv.replace(/^krav(?=\s|$)/, "kravet")
      : label.en.replace(/^requirement(?: (.+))?$/, (_, when?: string) =>
          when === undefined ? "the requirement" : `the ${when} requirement`,
        );
  return fill(WORDS[lang].label, { label: definite, percent: plainPercentWords(value, lang) });
}

/**
 * Whether the latest share meets the threshold, by exact counts where they are known; null without
 * a threshold or a share.
 */
export function meetsThreshold(
  { latest, distance }: Pick<AreaTrend, "latest" | "distance">,
  threshold: Threshold | null,
): boolean | null {
  if (threshold === null || latest === null) return null;
  const contacts = distance?.contacts ?? null;
  return contacts === null ? latest.share >= threshold.value : contacts === 0;
}

/**
 * "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3
 * dagar hade räckt." `published` is the share of a cell without counts: where the threshold lies
 * within half a unit of its last digit, the sentence says that rounding decides. Null without a
 * threshold or a level.
 */
export function describeDistance(
  subject: Subject,
  { latest, distance }: Pick<AreaTrend, "latest" | "distance">,
  lang: Lang,
  published: PublishedShare | null = null,
): string | null {
  const threshold = thresholdOf(subject);
  if (threshold === null || latest === null) return null;
  const words = WORDS[lang];
  const requirement = requirementWords(threshold, lang);
  const margin = withoutFloatNoise(latest.share - threshold.value);
  if (published !== null && agrees(published, fractionOfDecimalPercent(threshold.value))) {
    const Requirement = requirement.charAt(0).toUpperCase() + requirement.slice(1);
    return fill(margin >= 0 ? words.metByRounding : words.missedByRounding, { Requirement });
  }
  const points = pointsWords(margin, lang);
  if (margin === 0) return fill(words.exactly, { requirement });
  if (margin > 0) return fill(words.above, { requirement, points });
  const contacts = distance?.contacts ?? null;
  if (contacts === null || contacts === 0) return fill(words.below, { requirement, points });
  const { more } = phrasesOf(subject.measure, subject.basis, lang);
  const clause = fill(formFor(contacts, more), { count: numberWord(contacts, lang) });
  return fill(words.belowBy, { requirement, points, more: clause });
}
