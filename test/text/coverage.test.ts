import {
  describeCoverage,
  describeCoverages,
  describeMissingRegions,
} from "../../src/text/coverage.ts";
import { sentenceTable } from "./sentence-table.ts";

const nation = (regions: number, populationShare: number, published = false) => ({
  published,
  computed: { regions, populationShare },
});
const named = (name: string, coverage: ReturnType<typeof nation>) => ({ name, coverage });
const whole = nation(21, 1);
const published = nation(19, 0.96, true);
const part = nation(19, 0.962);

sentenceTable([
  [
    "some regions",
    (lang) => describeCoverage(part, 21, lang),
    "Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen.",
    "The figure for the country rests on 19 of 21 regions, with 96 per cent of the population.",
  ],
  [
    "nearly everybody",
    (lang) => describeCoverage(nation(20, 0.9942), 21, lang),
    "Siffran för landet bygger på 20 av 21 regioner, med mer än 99 procent av befolkningen.",
    "The figure for the country rests on 20 of 21 regions, with more than 99 per cent of the population.",
  ],
  [
    "one region",
    (lang) => describeCoverage(nation(1, 0.006), 21, lang),
    "Siffran för landet bygger på 1 av 21 regioner, med 1 procent av befolkningen.",
    "The figure for the country rests on 1 of 21 regions, with 1 per cent of the population.",
  ],
  [
    "all regions",
    (lang) => describeCoverage(whole, 21, lang),
    "Siffran för landet är summan av alla 21 regioner.",
    "The figure for the country is the sum of all 21 regions.",
  ],
  [
    "published",
    (lang) => describeCoverage(published, 21, lang),
    "Siffran för landet är den publicerade.",
    "The figure for the country is the published one.",
  ],
  [
    "none",
    (lang) => describeCoverage(nation(0, 0), 21, lang),
    "Ingen region har lämnat uppgift.",
    "No region has reported.",
  ],
  [
    "who is missing",
    (lang) =>
      describeMissingRegions(
        [
          { name: "Region Gotland", absence: "not-delivered" },
          { name: "Region Skåne", absence: "suppressed" },
          { name: "Region Kronoberg", absence: "not-delivered" },
          { name: "Region Uppsala", absence: "not-reported" },
          { name: "Region Halland", absence: "no-contacts" },
        ],
        lang,
      ).join(" "),
    "Uppgift saknas från Region Gotland och Region Kronoberg. Från Region Skåne är de för få för att visas. Inget är rapporterat från Region Uppsala. Ingen fanns att räkna i Region Halland.",
    "Figures are missing from Region Gotland and Region Kronoberg. In Region Skåne they are too few to be shown. Nothing was reported from Region Uppsala. There was nobody to count in Region Halland.",
  ],
  ["nobody is missing", (lang) => describeMissingRegions([], lang).join(" "), "", ""],
  [
    "several, all whole",
    (lang) => describeCoverages([named("A", whole), named("B", whole)], 21, lang).join(" "),
    "Siffrorna för landet är summor av alla 21 regioner.",
    "The figures for the country are sums of all 21 regions.",
  ],
  [
    "several, all published",
    (lang) => describeCoverages([named("A", published), named("B", published)], 21, lang).join(" "),
    "Siffrorna för landet är de publicerade.",
    "The figures for the country are the published ones.",
  ],
  [
    "several, one in part",
    (lang) =>
      describeCoverages(
        [named("A", whole), named("BUP, b", part), named("C", whole)],
        21,
        lang,
      ).join(" "),
    "För ”A” och ”C” är siffran för landet summan av alla 21 regioner. För ”BUP, b” bygger siffran för landet på 19 av 21 regioner, med 96 procent av befolkningen.",
    "For “A” and “C”, the figure for the country is the sum of all 21 regions. For “BUP, b”, the figure for the country rests on 19 of 21 regions, with 96 per cent of the population.",
  ],
  [
    "several of each kind",
    (lang) =>
      describeCoverages(
        [named("A", part), named("B", nation(7, 0.2)), named("C", published), named("D", whole)],
        21,
        lang,
      ).join(" "),
    "För ”A” bygger siffran för landet på 19 av 21 regioner, med 96 procent av befolkningen. För ”B” bygger siffran för landet på 7 av 21 regioner, med 20 procent av befolkningen. För ”C” är siffran för landet den publicerade. För ”D” är siffran för landet summan av alla 21 regioner.",
    "For “A”, the figure for the country rests on 19 of 21 regions, with 96 per cent of the population. For “B”, the figure for the country rests on 7 of 21 regions, with 20 per cent of the population. For “C”, the figure for the country is the published one. For “D”, the figure for the country is the sum of all 21 regions.",
  ],
  [
    "one beside a figure of unknown coverage",
    (lang) => describeCoverages([named("A", whole)], 21, lang, 1).join(" "),
    "För ”A” är siffran för landet summan av alla 21 regioner.",
    "For “A”, the figure for the country is the sum of all 21 regions.",
  ],
  [
    "several, one only",
    (lang) => describeCoverages([named("A", part)], 21, lang).join(" "),
    "Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen.",
    "The figure for the country rests on 19 of 21 regions, with 96 per cent of the population.",
  ],
]);
