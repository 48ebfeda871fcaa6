/** Words of the measures of specialised care, by id. */
import type { MeasureWords } from "./phrases.ts";
import { WHO_WAIT } from "./waiting.ts";

/** Specialised care. */
export const SPECIALIST: Readonly<Record<string, MeasureWords>> = {
  "first-visit": {
    completed: {
      sv: {
        level: "{When} fick {share} sitt första besök i specialiserad vård inom {limit} {place}.",
        more: {
          one: "ett besök till inom {limit} hade räckt",
          other: "{count} fler besök inom {limit} hade räckt",
        },
        none: "Inga första besök gjordes i specialiserad vård {place} {when}.",
        title: "Andel som fick sitt första besök i specialiserad vård inom {limit}",
        unit: "procent av de första besöken, utan patientvald väntan",
        contacts: { one: "första besök", other: "första besök" },
      },
      en: {
        level: "{When}, {share} of first visits in specialised care {place} came within {limit}.",
        more: {
          one: "one more visit within {limit} would have been enough",
          other: "{count} more visits within {limit} would have been enough",
        },
        none: "No first visits were made in specialised care {place} {when}.",
        title: "Share of first visits in specialised care that came within {limit}",
        unit: "per cent of first visits, without patient-chosen waiting",
        contacts: { one: "first visit", other: "first visits" },
      },
    },
    goal: {
      sv: "ett första besök i specialiserad vård",
      en: "a first visit in specialised care",
    },
    shortGoal: {
      sv: "ett första besök i specialiserad vård",
      en: "a first visit in specialised care",
    },
    whom: {
      completed: {
        sv: "dem som fick ett första besök i specialiserad vård",
        en: "those who had a first visit in specialised care",
      },
      waiting: WHO_WAIT,
    },
  },
  procedure: {
    completed: {
      sv: {
        level:
          "{When} fick {share} sin operation eller åtgärd i specialiserad vård inom {limit} {place}.",
        more: {
          one: "en operation eller åtgärd till inom {limit} hade räckt",
          other: "{count} fler operationer eller åtgärder inom {limit} hade räckt",
        },
        none: "Inga planerade operationer eller åtgärder gjordes i specialiserad vård {place} {when}.",
        title: "Andel som fick sin operation eller åtgärd i specialiserad vård inom {limit}",
        unit: "procent av operationerna och åtgärderna, utan patientvald väntan",
        contacts: { one: "operation eller åtgärd", other: "operationer och åtgärder" },
      },
      en: {
        level:
          "{When}, {share} of operations and procedures in specialised care {place} were done within {limit}.",
        more: {
          one: "one more operation or procedure within {limit} would have been enough",
          other: "{count} more operations or procedures within {limit} would have been enough",
        },
        none: "No planned operations or procedures were done in specialised care {place} {when}.",
        title: "Share of operations and procedures in specialised care done within {limit}",
        unit: "per cent of operations and procedures, without patient-chosen waiting",
        contacts: { one: "operation or procedure", other: "operations and procedures" },
      },
    },
    goal: {
      sv: "en operation eller åtgärd i specialiserad vård",
      en: "an operation or procedure in specialised care",
    },
    shortGoal: { sv: "en operation eller åtgärd", en: "an operation or procedure" },
    whom: {
      completed: {
        sv: "dem som fick en operation eller åtgärd i specialiserad vård",
        en: "those who had an operation or procedure in specialised care",
      },
      waiting: WHO_WAIT,
    },
  },
  "follow-up": {
    completed: {
      sv: {
        level:
          "{When} gjordes {share} av återbesöken i specialiserad vård {place} senast på sitt medicinska måldatum.",
        more: {
          one: "ett återbesök till i tid hade räckt",
          other: "{count} fler återbesök i tid hade räckt",
        },
        none: "Inga återbesök med medicinskt måldatum gjordes {place} {when}.",
        title: "Andel återbesök i specialiserad vård senast på medicinskt måldatum",
        unit: "procent av återbesöken, utan patientvald väntan",
        contacts: { one: "återbesök", other: "återbesök" },
      },
      en: {
        level:
          "{When}, {share} of follow-up visits in specialised care {place} took place by the date set for medical reasons.",
        more: {
          one: "one more follow-up visit in time would have been enough",
          other: "{count} more follow-up visits in time would have been enough",
        },
        none: "No follow-up visits with a medically set date took place {place} {when}.",
        title: "Share of follow-up visits in specialised care by the medically set date",
        unit: "per cent of follow-up visits, without patient-chosen waiting",
        contacts: { one: "follow-up visit", other: "follow-up visits" },
      },
    },
    goal: {
      sv: "ett återbesök i specialiserad vård",
      en: "a follow-up visit in specialised care",
    },
    shortGoal: {
      sv: "ett återbesök i specialiserad vård",
      en: "a follow-up visit in specialised care",
    },
    whom: {
      completed: {
        sv: "dem som fick ett återbesök i specialiserad vård",
        en: "those who had a follow-up visit in specialised care",
      },
      waiting: WHO_WAIT,
    },
  },
};
