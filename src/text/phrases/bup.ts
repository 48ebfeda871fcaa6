/** Words of the measures of child and adolescent psychiatry (BUP), by id. */
import type { Wording } from "../../data/types.ts";
import type { MeasureWords } from "./phrases.ts";

const YOUNG_WAIT: Wording = {
  sv: "de barn och unga som väntade på {shortGoal}",
  en: "the children and young people waiting for {shortGoal}",
};

/** Child and adolescent psychiatry. */
export const BUP: Readonly<Record<string, MeasureWords>> = {
  "bup-first-visit": {
    completed: {
      sv: {
        level:
          "{When} fick {share} sitt första besök i barn- och ungdomspsykiatrin (BUP) inom {limit} {place}.",
        more: {
          one: "ett besök till inom {limit} hade räckt",
          other: "{count} fler besök inom {limit} hade räckt",
        },
        none: "Inga första besök gjordes i barn- och ungdomspsykiatrin (BUP) {place} {when}.",
        title: "Andel som fick sitt första besök i BUP inom {limit}",
        unit: "procent av de första besöken, utan patientvald väntan",
        contacts: { one: "första besök", other: "första besök" },
      },
      en: {
        level:
          "{When}, {share} of first visits in child and adolescent psychiatry {place} came within {limit}.",
        more: {
          one: "one more visit within {limit} would have been enough",
          other: "{count} more visits within {limit} would have been enough",
        },
        none: "No first visits were made in child and adolescent psychiatry {place} {when}.",
        title: "Share of first visits in child and adolescent psychiatry within {limit}",
        unit: "per cent of first visits, without patient-chosen waiting",
        contacts: { one: "first visit", other: "first visits" },
      },
    },
    goal: {
      sv: "ett första besök i barn- och ungdomspsykiatrin (BUP)",
      en: "a first visit in child and adolescent psychiatry",
    },
    shortGoal: { sv: "ett första besök i BUP", en: "a first visit in child psychiatry" },
    whom: {
      completed: {
        sv: "de barn och unga som fick ett första besök i BUP",
        en: "the children and young people who had a first visit in child psychiatry",
      },
      waiting: YOUNG_WAIT,
    },
  },
  "bup-investigation": {
    completed: {
      sv: {
        level:
          "{When} påbörjades {share} av de fördjupade utredningarna i barn- och ungdomspsykiatrin (BUP) {place} inom {limit}.",
        more: {
          one: "en utredning till inom {limit} hade räckt",
          other: "{count} fler utredningar inom {limit} hade räckt",
        },
        none: "Inga fördjupade utredningar påbörjades i barn- och ungdomspsykiatrin (BUP) {place} {when}.",
        title: "Andel fördjupade utredningar i BUP som påbörjades inom {limit}",
        unit: "procent av de påbörjade utredningarna, utan patientvald väntan",
        contacts: { one: "påbörjad utredning", other: "påbörjade utredningar" },
      },
      en: {
        level:
          "{When}, {share} of in-depth investigations in child and adolescent psychiatry {place} were begun within {limit}.",
        more: {
          one: "one more investigation within {limit} would have been enough",
          other: "{count} more investigations within {limit} would have been enough",
        },
        none: "No in-depth investigations were begun in child and adolescent psychiatry {place} {when}.",
        title: "Share of in-depth investigations in child psychiatry begun within {limit}",
        unit: "per cent of investigations begun, without patient-chosen waiting",
        contacts: { one: "investigation begun", other: "investigations begun" },
      },
    },
    goal: {
      sv: "en fördjupad utredning i barn- och ungdomspsykiatrin (BUP)",
      en: "an in-depth investigation in child and adolescent psychiatry",
    },
    shortGoal: {
      sv: "en fördjupad utredning i BUP",
      en: "an in-depth investigation in child psychiatry",
    },
    whom: {
      completed: {
        sv: "de barn och unga som påbörjade en fördjupad utredning i BUP",
        en: "the children and young people who began an in-depth investigation in child psychiatry",
      },
      waiting: YOUNG_WAIT,
    },
  },
  "bup-treatment": {
    completed: {
      sv: {
        level:
          "{When} påbörjades {share} av behandlingarna i barn- och ungdomspsykiatrin (BUP) {place} inom {limit}.",
        more: {
          one: "en behandling till inom {limit} hade räckt",
          other: "{count} fler behandlingar inom {limit} hade räckt",
        },
        none: "Inga behandlingar påbörjades i barn- och ungdomspsykiatrin (BUP) {place} {when}.",
        title: "Andel behandlingar i BUP som påbörjades inom {limit}",
        unit: "procent av de påbörjade behandlingarna, utan patientvald väntan",
        contacts: { one: "påbörjad behandling", other: "påbörjade behandlingar" },
      },
      en: {
        level:
          "{When}, {share} of treatments in child and adolescent psychiatry {place} were begun within {limit}.",
        more: {
          one: "one more treatment within {limit} would have been enough",
          other: "{count} more treatments within {limit} would have been enough",
        },
        none: "No treatments were begun in child and adolescent psychiatry {place} {when}.",
        title: "Share of treatments in child and adolescent psychiatry begun within {limit}",
        unit: "per cent of treatments begun, without patient-chosen waiting",
        contacts: { one: "treatment begun", other: "treatments begun" },
      },
    },
    goal: {
      sv: "behandling i barn- och ungdomspsykiatrin (BUP)",
      en: "treatment in child and adolescent psychiatry",
    },
    shortGoal: { sv: "behandling i BUP", en: "treatment in child psychiatry" },
    whom: {
      completed: {
        sv: "de barn och unga som påbörjade behandling i BUP",
        en: "the children and young people who began treatment in child psychiatry",
      },
      waiting: YOUNG_WAIT,
    },
  },
  "bup-start": {
    completed: {
      sv: {
        level:
          "{When} påbörjades {share} av utredningarna och behandlingarna i barn- och ungdomspsykiatrin (BUP) {place} inom {limit}.",
        more: {
          one: "en utredning eller behandling till inom {limit} hade räckt",
          other: "{count} fler utredningar eller behandlingar inom {limit} hade räckt",
        },
        none: "Inga utredningar eller behandlingar påbörjades i barn- och ungdomspsykiatrin (BUP) {place} {when}.",
        title: "Andel utredningar och behandlingar i BUP som påbörjades inom {limit}",
        unit: "procent av de påbörjade utredningarna och behandlingarna, utan patientvald väntan",
        contacts: {
          one: "påbörjad utredning eller behandling",
          other: "påbörjade utredningar och behandlingar",
        },
      },
      en: {
        level:
          "{When}, {share} of investigations and treatments in child and adolescent psychiatry {place} were begun within {limit}.",
        more: {
          one: "one more investigation or treatment within {limit} would have been enough",
          other: "{count} more investigations or treatments within {limit} would have been enough",
        },
        none: "No investigations or treatments were begun in child and adolescent psychiatry {place} {when}.",
        title: "Share of child psychiatry investigations and treatments begun within {limit}",
        unit: "per cent of investigations and treatments begun, without patient-chosen waiting",
        contacts: {
          one: "investigation or treatment begun",
          other: "investigations and treatments begun",
        },
      },
    },
    goal: {
      sv: "en utredning eller behandling i barn- och ungdomspsykiatrin (BUP)",
      en: "an investigation or treatment in child and adolescent psychiatry",
    },
    shortGoal: {
      sv: "en utredning eller behandling i BUP",
      en: "an investigation or treatment in child psychiatry",
    },
    whom: {
      completed: {
        sv: "de barn och unga som påbörjade en utredning eller behandling i BUP",
        en: "the children and young people who began an investigation or treatment in child psychiatry",
      },
      waiting: YOUNG_WAIT,
    },
  },
};
