import { describeAge, describeEmpty, describeMissingMonths } from "../../src/text/gaps.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about } from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const bup = about("bup-first-visit", "completed");
const bupQueue = about("bup-first-visit", "waiting");

sentenceTable([
  [
    "not reported",
    (lang) => describeEmpty(primary, "2026-10", "not-reported", 0, lang),
    "Region Uppsala har inte lämnat uppgifter för oktober 2026.",
    "Region Uppsala has not reported for October 2026.",
  ],
  [
    "a year not reported",
    (lang) => describeEmpty(primary, "2025", "not-reported", 0, lang),
    "Region Uppsala har inte lämnat uppgifter för 2025.",
    "Region Uppsala has not reported for 2025.",
  ],
  [
    "not reported for the nation",
    (lang) => describeEmpty({ ...primary, area: "nation" }, "2026-10", "not-reported", 0, lang),
    "Det finns ingen siffra för landet för oktober 2026.",
    "There is no figure for the country for October 2026.",
  ],
  [
    "not delivered",
    (lang) => describeEmpty(primary, "2026-10", "not-delivered", 0, lang),
    "För oktober 2026 saknas uppgift här i Region Uppsala.",
    "There is no figure here for October 2026 in Region Uppsala.",
  ],
  [
    "not delivered for the nation",
    (lang) => describeEmpty({ ...primary, area: "nation" }, "2025", "not-delivered", 0, lang),
    "För 2025 saknas uppgift här i Sverige.",
    "There is no figure here for 2025 in Sweden.",
  ],
  [
    "suppressed",
    (lang) => describeEmpty(bup, "2026-10", "suppressed", 5, lang),
    "Siffran för oktober 2026 i Region Uppsala visas inte: det rör sig om färre än 5, och enskilda ska inte kunna kännas igen.",
    "The figure for October 2026 in Region Uppsala is not shown: there were fewer than 5, and nobody should be recognisable.",
  ],
  [
    "suppressed without a limit",
    (lang) => describeEmpty(bup, "2026-10", "suppressed", 0, lang),
    "Siffran för oktober 2026 i Region Uppsala visas inte: så få berörs att enskilda skulle kunna kännas igen.",
    "The figure for October 2026 in Region Uppsala is not shown: so few are concerned that somebody might be recognised.",
  ],
  [
    "no contacts",
    (lang) => describeEmpty(bup, "2026-10", "no-contacts", 0, lang),
    "Inga första besök gjordes i barn- och ungdomspsykiatrin (BUP) i Region Uppsala i oktober 2026.",
    "No first visits were made in child and adolescent psychiatry in Region Uppsala in October 2026.",
  ],
  [
    "no contacts in a year",
    (lang) => describeEmpty(bup, "2025", "no-contacts", 0, lang),
    "Inga första besök gjordes i barn- och ungdomspsykiatrin (BUP) i Region Uppsala under 2025.",
    "No first visits were made in child and adolescent psychiatry in Region Uppsala in 2025.",
  ],
  [
    "nobody waiting",
    (lang) => describeEmpty(bupQueue, "2026-10", "no-contacts", 0, lang),
    "Ingen väntade på ett första besök i barn- och ungdomspsykiatrin (BUP) i Region Uppsala den 31 oktober 2026.",
    "Nobody was waiting for a first visit in child and adolescent psychiatry in Region Uppsala on 31 October 2026.",
  ],
  [
    "one month missing",
    (lang) => describeMissingMonths(["2025-07"], lang),
    "Uppgift saknas för juli 2025.",
    "Figures are missing for July 2025.",
  ],
  [
    "months missing",
    (lang) => describeMissingMonths(["2025-10", "2022-03", "2022-04", "2022-05"], lang),
    "Uppgift saknas för mars–maj 2022 och oktober 2025.",
    "Figures are missing for March–May 2022 and October 2025.",
  ],
  [
    "months missing over the turn of the year",
    (lang) => describeMissingMonths(["2021-12", "2022-01", "2022-02"], lang),
    "Uppgift saknas för december 2021–februari 2022.",
    "Figures are missing for December 2021–February 2022.",
  ],
  [
    "many months missing",
    (lang) => describeMissingMonths(["2020-01", "2020-03", "2020-05", "2020-06", "2021-01"], lang),
    "Uppgift saknas för 5 månader, senast januari 2021.",
    "Figures are missing for 5 months, most recently January 2021.",
  ],
  [
    "years missing",
    (lang) => describeMissingMonths(["2019", "2021", "2020", "2023"], lang),
    "Uppgift saknas för 2019–2021 och 2023.",
    "Figures are missing for 2019–2021 and 2023.",
  ],
  [
    "many years missing",
    (lang) => describeMissingMonths(["2016", "2018", "2020", "2022"], lang),
    "Uppgift saknas för 4 år, senast 2022.",
    "Figures are missing for 4 years, most recently 2022.",
  ],
  ["none missing", (lang) => describeMissingMonths([], lang), null, null],
  [
    "older than the data",
    (lang) => describeAge("2026-08", "2026-10", lang),
    "Senaste uppgiften är från augusti 2026.",
    "The latest figure is from August 2026.",
  ],
  [
    "a year older than the data",
    (lang) => describeAge("2024", "2025", lang),
    "Senaste uppgiften är från 2024.",
    "The latest figure is from 2024.",
  ],
  ["as new as the data", (lang) => describeAge("2026-10", "2026-10", lang), null, null],
  ["never any figure", (lang) => describeAge(null, "2026-10", lang), null, null],
]);
