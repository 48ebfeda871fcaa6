/** Where the natural limits lie against a threshold. No forecast: the limits describe what has been. */
import type { AreaFacts } from "../model/area-facts.ts";
import type { Assurance } from "../stats/xmr.ts";
import { heldWords } from "./distance.ts";
import type { Lang } from "./format.ts";
import { capital, fill } from "./sentence.ts";

type Form = Exclude<Assurance, "hit-or-miss"> | "hitOrMiss" | "either" | "but";

const WORDS: Record<Lang, Record<Form, string>> = {
  sv: {
    "consistently-met":
      "Även de lägsta månaderna i den vanliga variationen ligger på eller över {requirement}{but}.",
    "consistently-missed":
      "Även de högsta månaderna i den vanliga variationen ligger under {requirement}{but}.",
    hitOrMiss:
      "{Requirement} kan nås en månad och missas nästa utan att något har hänt: nivån ligger inom den vanliga variationen.",
    either:
      "Andelen kan ligga över {requirement} en månad och under nästa utan att något har hänt: nivån ligger inom den vanliga variationen.",
    but: ", men den senaste gör det inte",
  },
  en: {
    "consistently-met":
      "Even the lowest months of the ordinary variation lie at or above {requirement}{but}.",
    "consistently-missed":
      "Even the highest months of the ordinary variation lie below {requirement}{but}.",
    hitOrMiss:
      "{Requirement} may be met one month and missed the next though nothing has happened: the level lies within the ordinary variation.",
    either:
      "The share may lie above {requirement} one month and below it the next though nothing has happened: the level lies within the ordinary variation.",
    but: ", but the latest does not",
  },
};

/**
 * Which side of the threshold the whole band lies on, and that the latest value lies on the other
 * where it does. Null without assurance (no threshold, a queue, too few values).
 */
export function describeAssurance(
  { spc, distance }: Pick<AreaFacts, "spc" | "distance">,
  lang: Lang,
): string | null {
  const assurance = spc?.assurance ?? null;
  if (assurance === null || distance === null) return null;
  const words = WORDS[lang];
  const requirement = heldWords(distance, lang);
  if (assurance === "hit-or-miss") {
    const form = distance.inForce ? words.hitOrMiss : words.either;
    return fill(form, { requirement, Requirement: capital(requirement) });
  }
  const isOther = (distance.verdict === "met") !== (assurance === "consistently-met");
  return fill(words[assurance], { requirement, but: isOther ? words.but : "" });
}
