import type { Figure } from "../../src/model/value.ts";
import { describePair } from "../../src/text/pair.ts";
import type { Subject } from "../../src/text/subject.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, facts, figure, published, reached } from "./subjects.ts";

const primary = about("primary-assessment", "completed");
const median = about("bup-first-visit", "completed", "median");
const backlog = about("first-visit", "waiting", "backlog");

const pair =
  (subject: Subject, first: Figure | null, second: Figure | null) =>
  (lang: "sv" | "en"): string | null => {
    const side = (name: string, latest: Figure | null) => ({
      region: { name: `Region ${name}`, shortName: name },
      facts: latest && reached(subject, latest),
    });
    return describePair(subject, side("Skåne", first), side("Uppsala", second), lang);
  };

sentenceTable([
  [
    "the higher share first",
    pair(primary, figure(80.1), figure(84.2)),
    "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. I Region Skåne var andelen 80,1 procent, 4,1 procentenheter lägre.",
    "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. In Region Skåne the share was 80.1 per cent, which is 4.1 percentage points lower.",
  ],
  [
    "much the same share",
    pair(primary, figure(84.2), figure(84.16)),
    "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Skåne. I Region Uppsala var andelen i stort sett densamma, 84,2 procent.",
    "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Skåne were made within 3 days. In Region Uppsala the share was much the same, 84.2 per cent.",
  ],
  [
    "the same share",
    pair(primary, published("84"), published("84")),
    "I oktober 2026 fick 84 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Skåne. I Region Uppsala var andelen densamma.",
    "In October 2026, 84 per cent (just over 8 in 10) of medical assessments in primary care in Region Skåne were made within 3 days. In Region Uppsala the share was the same.",
  ],
  [
    "the newer first",
    pair(primary, figure(90, { period: "2026-09" }), figure(70)),
    "I oktober 2026 fick 70 procent (7 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. Den senaste uppgiften för Region Skåne gäller september 2026: 90 procent.",
    "In October 2026, 70 per cent (7 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. The latest figure for Region Skåne is for September 2026: 90 per cent.",
  ],
  [
    "years",
    pair(primary, figure(90, { period: "2025" }), figure(70, { period: "2025" })),
    "Under 2025 fick 90 procent (9 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Skåne. I Region Uppsala var andelen 70 procent, 20 procentenheter lägre.",
    "In 2025, 90 per cent (9 in 10) of medical assessments in primary care in Region Skåne were made within 3 days. In Region Uppsala the share was 70 per cent, which is 20 percentage points lower.",
  ],
  [
    "the shorter median first",
    pair(median, figure(110), figure(24)),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Uppsala väntat högst 24 dagar. I Region Skåne var medianen 110 dagar, 86 dagar längre.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Region Uppsala had waited at most 24 days. In Region Skåne the median was 110 days, which is 86 days longer.",
  ],
  [
    "the same median",
    pair(median, figure(24), figure(24)),
    "I oktober 2026 hade hälften av de barn och unga som fick ett första besök i BUP i Region Skåne väntat högst 24 dagar. I Region Uppsala var medianen densamma.",
    "In October 2026, half of the children and young people who had a first visit in child psychiatry in Region Skåne had waited at most 24 days. In Region Uppsala the median was the same.",
  ],
  [
    "numbers are not subtracted",
    pair(backlog, figure(1234), figure(1)),
    "Den 31 oktober 2026 hade en person väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala. I Region Skåne var det 1 234 personer.",
    "On 31 October 2026, one person had waited more than 180 days for a first visit in specialised care in Region Uppsala. In Region Skåne it was 1,234 people.",
  ],
  [
    "one without a figure",
    pair(primary, null, figure(84.2)),
    "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. För Region Skåne finns ingen uppgift.",
    "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. There is no figure for Region Skåne.",
  ],
  ["neither", pair(primary, null, null), null, null],
  [
    "one in the series without a figure",
    (lang) =>
      describePair(
        primary,
        { region: { name: "Region Skåne", shortName: "Skåne" }, facts: facts({ latest: null }) },
        { region: { name: "Region Uppsala", shortName: "Uppsala" }, facts: facts() },
        lang,
      ),
    "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Uppsala. För Region Skåne finns ingen uppgift.",
    "In October 2026, 84.2 per cent (just over 8 in 10) of medical assessments in primary care in Region Uppsala were made within 3 days. There is no figure for Region Skåne.",
  ],
]);
