/** Words of the feeds. */
import type { Cause } from "../stats/causes.ts";
import type { TrendVerdict } from "../stats/kendall.ts";
import type { Lang } from "./format.ts";
import type { Forms } from "./sentence.ts";

interface Words {
  /** What there is a feed of, for its title and its link. */
  readonly all: string;
  readonly of: string;
  readonly subtitle: string;
  readonly entry: string;
  readonly delivered: string;
  readonly newCells: Forms;
  readonly verdicts: Forms;
  readonly signals: Forms;
  readonly newHeading: string;
  readonly newItem: string;
  readonly revisedHeading: string;
  readonly revisedItem: string;
  readonly verdictsHeading: string;
  readonly signalsHeading: string;
  readonly signalsNote: string;
  readonly last36: string;
  readonly trend: string;
  readonly trends: Readonly<Record<TrendVerdict | "unknown", string>>;
  readonly variation: string;
  readonly causes: Readonly<Record<Exclude<Cause, "common">, string>>;
  readonly better: string;
  readonly worse: string;
  readonly more: Forms;
  readonly archive: string;
}

/** Words of the feeds in both languages. */
export const FEED_WORDS: Readonly<Record<Lang, Words>> = {
  sv: {
    all: "{site}: ändringar",
    of: "{site}: ändringar för {name}",
    subtitle:
      "Nya och rättade uppgifter, ändrade utfall och prövade signaler, leverans för leverans.",
    entry: "{publisher}, {date}: {counts}",
    delivered: "Leveransen heter ”{title}”.",
    newCells: { one: "1 nytt värde", other: "{n} nya värden" },
    verdicts: { one: "1 ändrat utfall", other: "{n} ändrade utfall" },
    signals: { one: "1 signal", other: "{n} signaler" },
    newHeading: "Nya uppgifter",
    newItem: "{what}: {periods} ({areas})",
    revisedHeading: "Rättade uppgifter",
    revisedItem: "{area}, {what}, {period}: {before} blev {after}",
    verdictsHeading: "Ändrade utfall mot kraven",
    signalsHeading: "Prövade signaler",
    signalsNote:
      "En signal har klarat ett statistiskt test. När mycket prövas på en gång kan några ändå bero på slumpen.",
    last36: "de senaste {months} månaderna",
    trend: "{area}, {what}, {window}: {after} (förut: {before})",
    trends: {
      improving: "förbättras",
      worsening: "försämras",
      stable: "ingen säker trend",
      insufficient: "för få värden för att pröva",
      unknown: "inga uppgifter",
    },
    variation: "{area}, {what}, {period}: {cause}, vilket tyder på en {direction}",
    causes: {
      "above-limit": "över den övre gränsen för vanlig variation",
      "below-limit": "under den nedre gränsen för vanlig variation",
      "trend-up": "minst sju värden i rad har stigit",
      "trend-down": "minst sju värden i rad har sjunkit",
      "two-of-three-high": "två av tre värden nära den övre gränsen för vanlig variation",
      "two-of-three-low": "två av tre värden nära den nedre gränsen för vanlig variation",
      "run-high": "minst sju värden i rad över medelvärdet",
      "run-low": "minst sju värden i rad under medelvärdet",
    },
    better: "förbättring",
    worse: "försämring",
    more: { one: "och 1 till", other: "och {n} till" },
    archive: "Alla uppgifter som de var den dagen",
  },
  en: {
    all: "{site}: changes",
    of: "{site}: changes for {name}",
    subtitle: "New and revised figures, changed results and tested signals, delivery by delivery.",
    entry: "{publisher}, {date}: {counts}",
    delivered: "The delivery is called “{title}”.",
    newCells: { one: "1 new value", other: "{n} new values" },
    verdicts: { one: "1 changed result", other: "{n} changed results" },
    signals: { one: "1 signal", other: "{n} signals" },
    newHeading: "New figures",
    newItem: "{what}: {periods} ({areas})",
    revisedHeading: "Revised figures",
    revisedItem: "{area}, {what}, {period}: {before} became {after}",
    verdictsHeading: "Changed results under the requirements",
    signalsHeading: "Tested signals",
    signalsNote:
      "A signal has passed a statistical test. Where much is tested at once, some may still be chance.",
    last36: "the last {months} months",
    trend: "{area}, {what}, {window}: {after} (before: {before})",
    trends: {
      improving: "improving",
      worsening: "worsening",
      stable: "no clear trend",
      insufficient: "too few values to test",
      unknown: "no figures",
    },
    variation: "{area}, {what}, {period}: {cause}, a sign of {direction}",
    causes: {
      "above-limit": "above the upper limit of ordinary variation",
      "below-limit": "below the lower limit of ordinary variation",
      "trend-up": "at least seven values in a row have risen",
      "trend-down": "at least seven values in a row have fallen",
      "two-of-three-high": "two of three values near the upper limit of ordinary variation",
      "two-of-three-low": "two of three values near the lower limit of ordinary variation",
      "run-high": "at least seven values in a row above the mean",
      "run-low": "at least seven values in a row below the mean",
    },
    better: "improvement",
    worse: "worsening",
    more: { one: "and 1 more", other: "and {n} more" },
    archive: "All figures as they were that day",
  },
};
