/** The phrases on the basis `waiting`, the same for every measure but for what is waited for. */
import type { Wording } from "../../data/types.ts";
import type { Phrases } from "./phrases.ts";

/** `{goal}` and `{shortGoal}` are what is waited for; see the measure's own words. */
export const WAITING: { readonly sv: Phrases; readonly en: Phrases } = {
  sv: {
    level: "{When} hade {share} av dem som väntade på {goal} {place} väntat högst {limit}.",
    more: {
      one: "det hade räckt om en färre hade väntat mer än {limit}",
      other: "det hade räckt om {count} färre hade väntat mer än {limit}",
    },
    none: "Ingen väntade på {goal} {place} {when}.",
    title: "Andel som har väntat högst {limit} på {shortGoal}",
    unit: "procent av dem som väntar den sista dagen i månaden, utan patientvald väntan",
    contacts: { one: "person som väntade", other: "personer som väntade" },
  },
  en: {
    level: "{When}, {share} of those waiting for {goal} {place} had waited at most {limit}.",
    more: {
      one: "it would have been enough if one fewer had waited more than {limit}",
      other: "it would have been enough if {count} fewer had waited more than {limit}",
    },
    none: "Nobody was waiting for {goal} {place} {when}.",
    title: "Share who have waited at most {limit} for {shortGoal}",
    unit: "per cent of those waiting on the last day of the month, without patient-chosen waiting",
    contacts: { one: "person waiting", other: "people waiting" },
  },
};

/** Whose wait the median of a queue is, for measures of all ages. */
export const WHO_WAIT: Wording = {
  sv: "dem som väntade på {shortGoal}",
  en: "those waiting for {shortGoal}",
};
