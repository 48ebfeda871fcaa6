/** Whether a threshold can be counted on, as far as natural variation tells. */
import type { Threshold } from "../data/types.ts";
import type { Assurance } from "../stats/xmr.ts";
import { requirementWords } from "./distance.ts";
import type { Lang } from "./format.ts";
import { capital, fill } from "./sentence.ts";

const WORDS: Record<Lang, Record<Assurance, string>> = {
  sv: {
    "consistently-met":
      "Hela den vanliga variationen ligger på eller över {requirement}: nivån nås stadigt.",
    "consistently-missed":
      "Hela den vanliga variationen ligger under {requirement}: utan en förändring nås nivån inte.",
    "hit-or-miss":
      "{Requirement} ligger inom den vanliga variationen: vissa månader nås nivån, andra inte.",
  },
  en: {
    "consistently-met":
      "All of the ordinary variation lies at or above {requirement}: the level is met steadily.",
    "consistently-missed":
      "All of the ordinary variation lies below {requirement}: without a change the level will not be met.",
    "hit-or-miss":
      "{Requirement} lies within the ordinary variation: some months meet the level, others do not.",
  },
};

/** What can be counted on. Null without assurance (no threshold, a queue, too few values). */
export function describeAssurance(
  assurance: Assurance | null,
  threshold: Threshold | null,
  lang: Lang,
): string | null {
  if (assurance === null || threshold === null) return null;
  const requirement = requirementWords(threshold, lang);
  return fill(WORDS[lang][assurance], { requirement, Requirement: capital(requirement) });
}
