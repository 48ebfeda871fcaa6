import { describeChange, describeRolling } from "../../src/text/change.ts";
import { sentenceTable } from "./sentence-table.ts";
import { change, changed, facts, figure } from "./subjects.ts";

const share = { quantity: "share" } as const;
const median = { quantity: "median" } as const;
const backlog = { quantity: "backlog" } as const;
const year = figure(84.2, { period: "2025" });
const over = (regions: number) => ({ over: { regions, populationShare: 0.96 } });

sentenceTable([
  [
    "share, up",
    (lang) => describeChange(share, changed(3.1), "year", lang),
    "Andelen är 3,1 procentenheter högre än i oktober 2025.",
    "The share is 3.1 percentage points higher than in October 2025.",
  ],
  [
    "share, down",
    (lang) => describeChange(share, changed(-3.1), "year", lang),
    "Andelen är 3,1 procentenheter lägre än i oktober 2025.",
    "The share is 3.1 percentage points lower than in October 2025.",
  ],
  [
    "share, by one point",
    (lang) => describeChange(share, changed(1), "year", lang),
    "Andelen är 1 procentenhet högre än i oktober 2025.",
    "The share is 1 percentage point higher than in October 2025.",
  ],
  [
    "share, as much",
    (lang) => describeChange(share, changed(0), "year", lang),
    "Andelen är densamma som i oktober 2025.",
    "The share is the same as in October 2025.",
  ],
  [
    "share, too small to show",
    (lang) => describeChange(share, changed(-0.03), "year", lang),
    "Andelen är i stort sett densamma som i oktober 2025.",
    "The share is much the same as in October 2025.",
  ],
  [
    "share, dust of subtraction",
    (lang) => describeChange(share, changed(81.96 - 82), "year", lang),
    "Andelen är i stort sett densamma som i oktober 2025.",
    "The share is much the same as in October 2025.",
  ],
  [
    "share, since the month before",
    (lang) =>
      describeChange(
        share,
        facts({
          change: {
            ...facts().change,
            month: change({ difference: 0.4, earlier: "2026-09" }),
          },
        }),
        "month",
        lang,
      ),
    "Andelen är 0,4 procentenheter högre än i september 2026.",
    "The share is 0.4 percentage points higher than in September 2026.",
  ],
  [
    "share, since the year before",
    (lang) => describeChange(share, changed(-15.2, { earlier: "2024" }, year), "year", lang),
    "Andelen är 15,2 procentenheter lägre än 2024.",
    "The share is 15.2 percentage points lower than in 2024.",
  ],
  [
    "share, over five years",
    (lang) =>
      describeChange(
        share,
        facts({
          latest: year,
          change: { ...facts().change, years5: change({ difference: -4, earlier: "2020" }) },
        }),
        "years5",
        lang,
      ),
    "Andelen är 4 procentenheter lägre än 2020.",
    "The share is 4 percentage points lower than in 2020.",
  ],
  [
    "a span that the series does not have",
    (lang) => describeChange(share, facts(), "month", lang),
    null,
    null,
  ],
  [
    "no figure",
    (lang) => describeChange(share, { ...changed(1), latest: null }, "year", lang),
    null,
    null,
  ],

  [
    "over some regions",
    (lang) => describeChange(share, changed(3.1, over(20)), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än i oktober 2025, jämfört för de 20 regioner som har rapporterat båda månaderna.",
    "The share is 3.1 percentage points higher than in October 2025, compared over the 20 regions that reported both months.",
  ],
  [
    "over few regions",
    (lang) => describeChange(share, changed(3.1, over(4)), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än i oktober 2025, jämfört för de fyra regioner som har rapporterat båda månaderna.",
    "The share is 3.1 percentage points higher than in October 2025, compared over the four regions that reported both months.",
  ],
  [
    "over one region",
    (lang) => describeChange(share, changed(3.1, over(1)), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än i oktober 2025, jämfört för den enda region som har rapporterat båda månaderna.",
    "The share is 3.1 percentage points higher than in October 2025, compared over the one region that reported both months.",
  ],
  [
    "over all regions",
    (lang) => describeChange(share, changed(3.1, over(21)), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än i oktober 2025.",
    "The share is 3.1 percentage points higher than in October 2025.",
  ],
  [
    "over regions of an unknown whole",
    (lang) => describeChange(share, changed(3.1, over(20)), "year", lang),
    "Andelen är 3,1 procentenheter högre än i oktober 2025, jämfört för de 20 regioner som har rapporterat båda månaderna.",
    "The share is 3.1 percentage points higher than in October 2025, compared over the 20 regions that reported both months.",
  ],
  [
    "over some regions, years",
    (lang) =>
      describeChange(share, changed(3.1, { earlier: "2024", ...over(20) }, year), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än 2024, jämfört för de 20 regioner som har rapporterat båda åren.",
    "The share is 3.1 percentage points higher than in 2024, compared over the 20 regions that reported both years.",
  ],
  [
    "over one region, years",
    (lang) =>
      describeChange(share, changed(3.1, { earlier: "2024", ...over(1) }, year), "year", lang, 21),
    "Andelen är 3,1 procentenheter högre än 2024, jämfört för den enda region som har rapporterat båda åren.",
    "The share is 3.1 percentage points higher than in 2024, compared over the one region that reported both years.",
  ],

  [
    "median, longer",
    (lang) => describeChange(median, changed(2), "year", lang),
    "Medianen är 2 dagar längre än i oktober 2025.",
    "The median is 2 days longer than in October 2025.",
  ],
  [
    "median, shorter by a half",
    (lang) => describeChange(median, changed(-0.5), "year", lang),
    "Medianen är 0,5 dagar kortare än i oktober 2025.",
    "The median is 0.5 days shorter than in October 2025.",
  ],
  [
    "median, by one day",
    (lang) => describeChange(median, changed(-1), "year", lang),
    "Medianen är 1 dag kortare än i oktober 2025.",
    "The median is 1 day shorter than in October 2025.",
  ],
  [
    "median, as long",
    (lang) => describeChange(median, changed(0), "year", lang),
    "Medianen är densamma som i oktober 2025.",
    "The median is the same as in October 2025.",
  ],
  [
    "median, since the year before",
    (lang) => describeChange(median, changed(12, { earlier: "2024" }, year), "year", lang),
    "Medianen är 12 dagar längre än 2024.",
    "The median is 12 days longer than in 2024.",
  ],

  [
    "backlog, fewer",
    (lang) => describeChange(backlog, changed(-123, { percent: -9.06 }), "year", lang),
    "Det är 123 färre än i oktober 2025 (−9,1 procent).",
    "That is 123 fewer than in October 2025 (−9.1 per cent).",
  ],
  [
    "backlog, one more",
    (lang) => describeChange(backlog, changed(1, { percent: 0.081 }), "year", lang),
    "Det är en fler än i oktober 2025 (+0,1 procent).",
    "That is one more than in October 2025 (+0.1 per cent).",
  ],
  [
    "backlog, as many",
    (lang) => describeChange(backlog, changed(0, { percent: 0 }), "year", lang),
    "Det är lika många som i oktober 2025.",
    "That is as many as in October 2025.",
  ],
  [
    "backlog, still nobody",
    (lang) => describeChange(backlog, changed(0), "year", lang),
    "Så var det också i oktober 2025.",
    "It was the same in October 2025.",
  ],
  [
    "backlog, from nobody",
    (lang) => describeChange(backlog, changed(7), "year", lang),
    "I oktober 2025 hade ingen väntat så länge.",
    "In October 2025, nobody had waited that long.",
  ],
  [
    "backlog, from nobody in a year",
    (lang) => describeChange(backlog, changed(7, { earlier: "2024" }, year), "year", lang),
    "Under 2024 hade ingen väntat så länge.",
    "In 2024, nobody had waited that long.",
  ],
  [
    "backlog, over some regions",
    (lang) =>
      describeChange(backlog, changed(-57, { percent: -2.1, ...over(20) }), "year", lang, 21),
    "Det är 57 färre än i oktober 2025 (−2,1 procent), jämfört för de 20 regioner som har rapporterat båda månaderna.",
    "That is 57 fewer than in October 2025 (−2.1 per cent), compared over the 20 regions that reported both months.",
  ],

  [
    "a break",
    (lang) =>
      describeChange(share, changed(null, { reason: "break", newSeries: "2026-01" }), "year", lang),
    "Siffran går inte att jämföra med oktober 2025, eftersom en ny serie börjar i januari 2026.",
    "The figure cannot be compared with October 2025, since a new series starts in January 2026.",
  ],
  [
    "a break, of medians",
    (lang) =>
      describeChange(
        median,
        changed(null, { reason: "break", newSeries: "2026-01" }),
        "year",
        lang,
      ),
    "Siffran går inte att jämföra med oktober 2025, eftersom en ny serie börjar i januari 2026.",
    "The figure cannot be compared with October 2025, since a new series starts in January 2026.",
  ],
  [
    "a break between years",
    (lang) =>
      describeChange(
        share,
        changed(null, { reason: "break", newSeries: "2021-01", earlier: "2020" }, year),
        "year",
        lang,
      ),
    "Siffran går inte att jämföra med 2020, eftersom en ny serie börjar i januari 2021.",
    "The figure cannot be compared with 2020, since a new series starts in January 2021.",
  ],
  [
    "a break of an unknown month",
    (lang) => describeChange(share, changed(null, { reason: "break" }), "year", lang),
    "Siffran går inte att jämföra med oktober 2025, eftersom serien är bruten däremellan.",
    "The figure cannot be compared with October 2025, since the series is broken in between.",
  ],
  [
    "no earlier figure",
    (lang) => describeChange(share, changed(null, { reason: "missing" }), "year", lang),
    "Det saknas en siffra för oktober 2025 att jämföra med.",
    "There is no figure for October 2025 to compare with.",
  ],
  [
    "no earlier figure, of a backlog",
    (lang) => describeChange(backlog, changed(null, { reason: "missing" }), "year", lang),
    "Det saknas en siffra för oktober 2025 att jämföra med.",
    "There is no figure for October 2025 to compare with.",
  ],
  [
    "no earlier year",
    (lang) =>
      describeChange(
        share,
        changed(null, { reason: "missing", earlier: "2024" }, year),
        "year",
        lang,
      ),
    "Det saknas en siffra för 2024 att jämföra med.",
    "There is no figure for 2024 to compare with.",
  ],
  [
    "suppressed",
    (lang) => describeChange(share, changed(null, { reason: "suppressed" }), "year", lang),
    "Siffran går inte att jämföra med oktober 2025, eftersom så få berördes då att siffran inte visas.",
    "The figure cannot be compared with October 2025, since so few were concerned then that the figure is not shown.",
  ],
  [
    "no contacts",
    (lang) => describeChange(share, changed(null, { reason: "no-contacts" }), "year", lang),
    "Siffran går inte att jämföra med oktober 2025, eftersom det inte fanns något att räkna i en av månaderna.",
    "The figure cannot be compared with October 2025, since there was nothing to count in one of the months.",
  ],
  [
    "no contacts in a year",
    (lang) =>
      describeChange(
        share,
        changed(null, { reason: "no-contacts", earlier: "2024" }, year),
        "year",
        lang,
      ),
    "Siffran går inte att jämföra med 2024, eftersom det inte fanns något att räkna under ett av åren.",
    "The figure cannot be compared with 2024, since there was nothing to count in one of the years.",
  ],
  [
    "no region at both ends",
    (lang) => describeChange(share, changed(null, { reason: "coverage" }), "year", lang),
    "Siffran går inte att jämföra med oktober 2025, eftersom ingen region har redovisat antal för båda månaderna.",
    "The figure cannot be compared with October 2025, since no region has published numbers for both months.",
  ],
  [
    "no region in both years",
    (lang) =>
      describeChange(
        share,
        changed(null, { reason: "coverage", earlier: "2024" }, year),
        "year",
        lang,
      ),
    "Siffran går inte att jämföra med 2024, eftersom ingen region har redovisat antal för båda åren.",
    "The figure cannot be compared with 2024, since no region has published numbers for both years.",
  ],

  [
    "twelve months",
    (lang) => describeRolling(facts({ rolling12: { share: 81.34, coverage: null } }), lang),
    "Sett över tolv månader är andelen 81,3 procent.",
    "Over twelve months the share is 81.3 per cent.",
  ],
  [
    "twelve months just below the threshold",
    (lang) =>
      describeRolling(
        {
          rolling12: { share: 81.96, coverage: null },
          distance: {
            threshold: {
              value: 82,
              label: { sv: "krav", en: "requirement" },
              from: "2021-09",
              to: "2021-11",
              agreement: "a",
              source: "b",
            },
            inForce: false,
            verdict: "not-met",
            points: -0.04,
            contacts: null,
          },
        },
        lang,
      ),
    "Sett över tolv månader är andelen 81,96 procent.",
    "Over twelve months the share is 81.96 per cent.",
  ],
  [
    "twelve months of some regions",
    (lang) =>
      describeRolling(
        facts({ rolling12: { share: 81.34, coverage: { regions: 19, populationShare: 0.9962 } } }),
        lang,
        21,
      ),
    "Sett över tolv månader är andelen 81,3 procent. Den månad som täcker minst bygger på 19 av 21 regioner, med mer än 99 procent av befolkningen.",
    "Over twelve months the share is 81.3 per cent. The month that covers least rests on 19 of 21 regions, with more than 99 per cent of the population.",
  ],
  [
    "twelve months of all regions",
    (lang) =>
      describeRolling(
        facts({ rolling12: { share: 81.34, coverage: { regions: 21, populationShare: 1 } } }),
        lang,
        21,
      ),
    "Sett över tolv månader är andelen 81,3 procent.",
    "Over twelve months the share is 81.3 per cent.",
  ],
  ["no twelve months", (lang) => describeRolling(facts(), lang), null, null],
]);
