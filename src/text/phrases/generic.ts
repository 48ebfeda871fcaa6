/** Phrases of a measure without words of its own; `{name}` is its name in its file. */
import type { MeasureWords } from "./phrases.ts";
import { WHO_WAIT } from "./waiting.ts";

/** Used until the measure is added to its care area's file here. */
export const GENERIC: MeasureWords = {
  completed: {
    sv: {
      level: "{When} var andelen {share} {place} på måttet ”{name}”.",
      more: {
        one: "en till inom gränsen hade räckt",
        other: "{count} fler inom gränsen hade räckt",
      },
      none: "Det fanns inget att räkna på måttet ”{name}” {place} {when}.",
      title: "{name}",
      unit: "procent av alla genomförda under månaden",
      contacts: { one: "genomförd", other: "genomförda" },
    },
    en: {
      level: "{When}, the share {place} was {share} on the measure “{name}”.",
      more: {
        one: "one more within the limit would have been enough",
        other: "{count} more within the limit would have been enough",
      },
      none: "There was nothing to count on the measure “{name}” {place} {when}.",
      title: "{name}",
      unit: "per cent of all completed during the month",
      contacts: { one: "contact", other: "contacts" },
    },
  },
  goal: { sv: "det som måttet ”{name}” gäller", en: "what the measure “{name}” is about" },
  shortGoal: { sv: "det som måttet ”{name}” gäller", en: "what the measure “{name}” is about" },
  whom: {
    completed: {
      sv: "dem som fick det som måttet ”{name}” gäller",
      en: "those who got what the measure “{name}” is about",
    },
    waiting: WHO_WAIT,
  },
};
