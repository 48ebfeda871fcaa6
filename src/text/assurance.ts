/** Where the natural limits lie against a threshold. No forecast: the limits describe what has been. */
import type { Threshold } from "../data/types.ts";
import type { Assurance } from "../stats/xmr.ts";
import { requirementWords } from "./distance.ts";
import type { Lang } from "./format.ts";
import { capital, fill } from "./sentence.ts";

const WORDS: Record<Lang, Record<Assurance | "but", string>> = {
  sv: {
    "consistently-met":
      "Hela den vanliga variationen, så som den räknas, ligger på eller över {requirement}{but}.",
    "consistently-missed":
      "Hela den vanliga variationen, så som den räknas, ligger under {requirement}{but}.",
    "hit-or-miss":
      "{Requirement} ligger inom den vanliga variationen, som rymmer värden på båda sidor om nivån.",
    but: ", men det senaste värdet gör det inte",
  },
  en: {
    "consistently-met":
      "All of the ordinary variation, as it is computed, lies at or above {requirement}{but}.",
    "consistently-missed":
      "All of the ordinary variation, as it is computed, lies below {requirement}{but}.",
    "hit-or-miss":
      "{Requirement} lies within the ordinary variation, which has room for values on both sides of it.",
    but: ", but the latest value does not",
  },
};

/**
 * Which side of the threshold the whole band lies on, and that the latest value lies on the other
 * where it does. Null without assurance (no threshold, a queue, too few values).
 */
export function describeAssurance(
  assurance: Assurance | null,
  threshold: Threshold | null,
  isMet: boolean | null,
  lang: Lang,
): string | null {
  if (assurance === null || threshold === null) return null;
  const requirement = requirementWords(threshold, lang);
  const words = WORDS[lang];
  const isOther = isMet !== null && isMet !== (assurance === "consistently-met");
  return fill(words[assurance], {
    requirement,
    Requirement: capital(requirement),
    but: isOther ? words.but : "",
  });
}
