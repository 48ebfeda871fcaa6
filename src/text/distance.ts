/** How far a share is from its threshold, in percentage points and in patients. */
import { yearOf } from "../data/period.ts";
import { agrees, fractionOfDecimalPercent } from "../data/share.ts";
import type { Threshold } from "../data/types.ts";
import type { AreaFacts } from "../model/area-facts.ts";
import type { Distance, HeldThreshold } from "../model/threshold.ts";
import type { Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { numberWord, plainPercentWords, pointsWords, withoutFloatNoise } from "./quantities.ts";
import { capital, fill, formFor, withoutFullStop } from "./sentence.ts";
import type { Subject } from "./subject.ts";

type Position = "below" | "exactly" | "above" | "metByRounding" | "missedByRounding";

interface Words {
  /** A requirement in force: it is met or missed. */
  readonly inForce: Readonly<Record<Position, string>>;
  /** A level outside its time is only a yardstick: the share lies over or under it. */
  readonly outside: Readonly<Record<Position, string>>;
  readonly more: string;
  readonly requirement: string;
  readonly yardstick: string;
  readonly level: string;
  readonly levelSince: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    inForce: {
      below: "Det är {points} under {requirement}.",
      exactly: "Andelen ligger precis på {requirement}, som därmed nås.",
      above: "Det är {points} över {requirement}.",
      metByRounding:
        "{Requirement} nås med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara lägre.",
      missedByRounding:
        "{Requirement} nås inte med den avrundade andel som är publicerad; den exakta andelen är inte känd och kan vara högre.",
    },
    outside: {
      below: "Det är {points} under {requirement}.",
      exactly: "Andelen ligger precis på {requirement}.",
      above: "Det är {points} över {requirement}.",
      metByRounding:
        "Den avrundade andel som är publicerad ligger inte under {requirement}; den exakta andelen är inte känd och kan vara lägre.",
      missedByRounding:
        "Den avrundade andel som är publicerad ligger under {requirement}; den exakta andelen är inte känd och kan vara högre.",
    },
    more: "{sentence}; {more}.",
    requirement: "{label} ({percent})",
    yardstick: "{name} ({percent})",
    level: "{years} års kravnivå",
    levelSince: "kravnivån från {years}",
  },
  en: {
    inForce: {
      below: "That is {points} below {requirement}.",
      exactly: "The share is exactly on {requirement}, which is met.",
      above: "That is {points} above {requirement}.",
      metByRounding:
        "{Requirement} is met by the rounded share that was published; the exact share is not known and may be lower.",
      missedByRounding:
        "{Requirement} is not met by the rounded share that was published; the exact share is not known and may be higher.",
    },
    outside: {
      below: "That is {points} below {requirement}.",
      exactly: "The share is exactly on {requirement}.",
      above: "That is {points} above {requirement}.",
      metByRounding:
        "The rounded share that was published is not below {requirement}; the exact share is not known and may be lower.",
      missedByRounding:
        "The rounded share that was published is below {requirement}; the exact share is not known and may be higher.",
    },
    more: "{sentence}; {more}.",
    requirement: "{label} ({percent})",
    yardstick: "the {name} ({percent})",
    level: "{years} requirement level",
    levelSince: "requirement level from {years}",
  },
};

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
  return fill(WORDS[lang].requirement, {
    label: definite,
    percent: plainPercentWords(value, lang),
  });
}

/**
 * "2021 års kravnivå", "2021 requirement level": what a requirement is outside its time, named by the
 * years in which it held; of one that still holds by the year in which it began.
 */
export function yardstickName({ from, to }: Pick<Threshold, "from" | "to">, lang: Lang): string {
  const [first, last] = [yearOf(from), yearOf(to ?? from)];
  const years = first === last ? first : `${first}–${last}`;
  return fill(to === null ? WORDS[lang].levelSince : WORDS[lang].level, { years });
}

/** "2021 års kravnivå (82 procent)". */
const yardstickWords = (threshold: Threshold, lang: Lang): string =>
  fill(WORDS[lang].yardstick, {
    name: yardstickName(threshold, lang),
    percent: plainPercentWords(threshold.value, lang),
  });

/** The threshold as it is called in the period it is held against. */
export const heldWords = ({ threshold, inForce }: HeldThreshold, lang: Lang): string =>
  inForce ? requirementWords(threshold, lang) : yardstickWords(threshold, lang);

/**
 * "Det är 2,4 procentenheter under kravet hösten 2021 (82 procent); 131 fler bedömningar inom 3
 * dagar hade räckt." Outside the time of the requirement it is "2021 års kravnivå", and nothing is
 * met or missed. Where only a rounded share is known and the threshold lies within half a unit of its
 * last digit, the sentence says that rounding decides. Null without a threshold or a level.
 */
export function describeDistance(
  { measure, basis }: Pick<Subject, "measure" | "basis">,
  { latest, distance }: Pick<AreaFacts, "latest" | "distance">,
  lang: Lang,
): string | null {
  if (latest === null || distance === null) return null;
  const words = WORDS[lang];
  const requirement = heldWords(distance, lang);
  const isRounded =
    latest.rounded !== null &&
    agrees(latest.rounded, fractionOfDecimalPercent(distance.threshold.value));
  const position = positionOf(distance, isRounded);
  const sentence = fill(words[distance.inForce ? "inForce" : "outside"][position], {
    requirement,
    Requirement: capital(requirement),
    points: pointsWords(distance.points, lang),
  });
  const { contacts } = distance;
  if (position !== "below" || contacts === null || contacts === 0) return sentence;
  const { more } = phrasesOf(measure, basis, lang);
  const clause = fill(formFor(contacts, more), { count: numberWord(contacts, lang) });
  return fill(words.more, { sentence: withoutFullStop(sentence), more: clause });
}

function positionOf({ points, verdict }: Distance, isRounded: boolean): Position {
  if (isRounded) return verdict === "met" ? "metByRounding" : "missedByRounding";
  if (withoutFloatNoise(points) === 0) return "exactly";
  return verdict === "met" ? "above" : "below";
}
