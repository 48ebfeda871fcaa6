/** Words of the measures of primary care, by id. */
import type { MeasureWords } from "./phrases.ts";
import { WHO_WAIT } from "./waiting.ts";

/** Primary care. */
export const PRIMARY: Readonly<Record<string, MeasureWords>> = {
  "primary-contact": {
    completed: {
      sv: {
        level: "{When} fick {share} kontakt med primärvården samma dag {place}.",
        more: {
          one: "en kontakt till samma dag hade räckt",
          other: "{count} fler kontakter samma dag hade räckt",
        },
        none: "Ingen sökte kontakt med primärvården {place} {when}.",
        title: "Andel som fick kontakt med primärvården samma dag",
        unit: "procent av dem som sökte kontakt",
        contacts: { one: "kontakt", other: "kontakter" },
      },
      en: {
        level:
          "{When}, {share} of those seeking contact with primary care {place} got it on the same day.",
        more: {
          one: "one more contact on the same day would have been enough",
          other: "{count} more contacts on the same day would have been enough",
        },
        none: "Nobody sought contact with primary care {place} {when}.",
        title: "Share who got in contact with primary care on the same day",
        unit: "per cent of those who sought contact",
        contacts: { one: "contact", other: "contacts" },
      },
    },
    goal: { sv: "kontakt med primärvården", en: "contact with primary care" },
    shortGoal: { sv: "kontakt med primärvården", en: "contact with primary care" },
    whom: {
      completed: {
        sv: "dem som fick kontakt med primärvården",
        en: "those who got in contact with primary care",
      },
      waiting: WHO_WAIT,
    },
  },
  "primary-assessment": {
    completed: {
      sv: {
        level: "{When} fick {share} sin medicinska bedömning inom {limit} i primärvården {place}.",
        more: {
          one: "en bedömning till inom {limit} hade räckt",
          other: "{count} fler bedömningar inom {limit} hade räckt",
        },
        none: "Inga medicinska bedömningar gjordes i primärvården {place} {when}.",
        title: "Andel som fick sin medicinska bedömning i primärvården inom {limit}",
        unit: "procent av de medicinska bedömningarna, utan patientvald väntan",
        contacts: { one: "medicinsk bedömning", other: "medicinska bedömningar" },
      },
      en: {
        level:
          "{When}, {share} of medical assessments in primary care {place} were made within {limit}.",
        more: {
          one: "one more assessment within {limit} would have been enough",
          other: "{count} more assessments within {limit} would have been enough",
        },
        none: "No medical assessments were made in primary care {place} {when}.",
        title: "Share of medical assessments in primary care made within {limit}",
        unit: "per cent of medical assessments, without patient-chosen waiting",
        contacts: { one: "medical assessment", other: "medical assessments" },
      },
    },
    goal: {
      sv: "en medicinsk bedömning i primärvården",
      en: "a medical assessment in primary care",
    },
    shortGoal: {
      sv: "en medicinsk bedömning i primärvården",
      en: "a medical assessment in primary care",
    },
    whom: {
      completed: {
        sv: "dem som fick en medicinsk bedömning i primärvården",
        en: "those who had a medical assessment in primary care",
      },
      waiting: WHO_WAIT,
    },
  },
};
