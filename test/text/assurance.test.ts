import type { Assurance } from "../../src/stats/xmr.ts";
import { describeAssurance } from "../../src/text/assurance.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, chart, facts, figure, reached } from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const judged = (assurance: Assurance | null, value: number, period: "2021-10" | "2026-10") => ({
  ...reached(primary, figure(value, { period })),
  spc: chart({ assurance }),
});

sentenceTable([
  [
    "met",
    (lang) => describeAssurance(judged("consistently-met", 84, "2021-10"), lang),
    "Även de lägsta månaderna i den vanliga variationen ligger på eller över kravet hösten 2021 (82 procent).",
    "Even the lowest months of the ordinary variation lie at or above the autumn 2021 requirement (82 per cent).",
  ],
  [
    "met, but not by the latest value",
    (lang) => describeAssurance(judged("consistently-met", 80, "2021-10"), lang),
    "Även de lägsta månaderna i den vanliga variationen ligger på eller över kravet hösten 2021 (82 procent), men den senaste gör det inte.",
    "Even the lowest months of the ordinary variation lie at or above the autumn 2021 requirement (82 per cent), but the latest does not.",
  ],
  [
    "missed",
    (lang) => describeAssurance(judged("consistently-missed", 80, "2021-10"), lang),
    "Även de högsta månaderna i den vanliga variationen ligger under kravet hösten 2021 (82 procent).",
    "Even the highest months of the ordinary variation lie below the autumn 2021 requirement (82 per cent).",
  ],
  [
    "missed, but not by the latest value",
    (lang) => describeAssurance(judged("consistently-missed", 84, "2021-10"), lang),
    "Även de högsta månaderna i den vanliga variationen ligger under kravet hösten 2021 (82 procent), men den senaste gör det inte.",
    "Even the highest months of the ordinary variation lie below the autumn 2021 requirement (82 per cent), but the latest does not.",
  ],
  [
    "hit or miss",
    (lang) => describeAssurance(judged("hit-or-miss", 84, "2021-10"), lang),
    "Kravet hösten 2021 (82 procent) kan nås en månad och missas nästa utan att något har hänt: nivån ligger inom den vanliga variationen.",
    "The autumn 2021 requirement (82 per cent) may be met one month and missed the next though nothing has happened: the level lies within the ordinary variation.",
  ],
  [
    "outside, above",
    (lang) => describeAssurance(judged("consistently-met", 84, "2026-10"), lang),
    "Även de lägsta månaderna i den vanliga variationen ligger på eller över 2021 års kravnivå (82 procent).",
    "Even the lowest months of the ordinary variation lie at or above the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, below",
    (lang) => describeAssurance(judged("consistently-missed", 80, "2026-10"), lang),
    "Även de högsta månaderna i den vanliga variationen ligger under 2021 års kravnivå (82 procent).",
    "Even the highest months of the ordinary variation lie below the 2021 requirement level (82 per cent).",
  ],
  [
    "outside, either",
    (lang) => describeAssurance(judged("hit-or-miss", 84, "2026-10"), lang),
    "Andelen kan ligga över 2021 års kravnivå (82 procent) en månad och under nästa utan att något har hänt: nivån ligger inom den vanliga variationen.",
    "The share may lie above the 2021 requirement level (82 per cent) one month and below it the next though nothing has happened: the level lies within the ordinary variation.",
  ],
  ["no assurance", (lang) => describeAssurance(judged(null, 84, "2026-10"), lang), null, null],
  [
    "no threshold",
    (lang) => describeAssurance(facts({ spc: chart({ assurance: "hit-or-miss" }) }), lang),
    null,
    null,
  ],
  ["no chart", (lang) => describeAssurance(reached(primary, figure(84)), lang), null, null],
]);
