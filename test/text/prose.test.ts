/** Whatever the figures are, no sentence holds what no text of the site may hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { monthOf } from "../../src/data/period.ts";
import type { Absence } from "../../src/model/absence.ts";
import { distanceOf } from "../../src/model/threshold.ts";
import { describeAssurance } from "../../src/text/assurance.ts";
import { describeChange, describeRolling } from "../../src/text/change.ts";
import { describeCollector } from "../../src/text/collector.ts";
import { describeDistance } from "../../src/text/distance.ts";
import { monthName } from "../../src/text/format.ts";
import { describeEmpty } from "../../src/text/gaps.ts";
import { describeLevel } from "../../src/text/level.ts";
import { describePair } from "../../src/text/pair.ts";
import { describeClearance, describePer1000 } from "../../src/text/queue.ts";
import { describeRank } from "../../src/text/rank.ts";
import { describeSpread } from "../../src/text/spread.ts";
import { describeRegion } from "../../src/text/summary.ts";
import { describeTrend, describeYearlyTrend } from "../../src/text/trend.ts";
import { cellText, differenceText, valueText } from "../../src/text/value-words.ts";
import { describeCautions, describeVariation } from "../../src/text/variation.ts";
import { type Case, cases, month } from "./any-facts.ts";
import { faultsOf } from "./prose.ts";
import { figure } from "./subjects.ts";

const LANGS = ["sv", "en"] as const;

const MONTH_NAMES = new RegExp(
  `\\b(?:${LANGS.flatMap((lang) =>
    Array.from({ length: 12 }, (_, i) => monthName(monthOf(2025, i + 1), lang)),
  ).join("|")})\\b`,
);

/** Every sentence about one area. */
function sentencesOf({ subject, told }: Case, lang: "sv" | "en"): (string | null)[] {
  return [
    describeLevel(subject, told, lang),
    describeLevel(subject, told, lang, true),
    describeDistance(subject, told, lang),
    describeChange(subject, told, "year", lang, 21),
    describeChange(subject, told, "years2", lang),
    describeRolling(told, lang, 21),
    describeRank(told.rank, subject.quantity, lang, 21),
    told.trend && describeTrend(subject, told.trend.last36, "last36", lang),
    told.trend && describeTrend(subject, told.trend.all, { since: "2021-01" }, lang),
    told.yearlyTrend && describeYearlyTrend(subject, told.yearlyTrend, lang),
    told.spc && describeVariation(told.spc, lang),
    describeAssurance(told, lang),
    ...(told.spc ? describeCautions(told.spc, subject.basis, lang) : []),
    describeClearance(subject, told, lang),
    describePer1000(told.clearanceMonths, lang),
  ];
}

const options = { numRuns: 300 } as const;

describe.each(LANGS)("%s", (lang) => {
  test("no sentence about an area has a fault", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        for (const text of sentencesOf(drawn, lang)) {
          if (text !== null) expect(faultsOf(text), text).toEqual([]);
        }
      }),
      options,
    );
  });

  test("no sentence names a month and a year", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        if (drawn.frequency === "month") return;
        const { subject, told } = drawn;
        const texts = [
          describeLevel(subject, told, lang),
          describeDistance(subject, told, lang),
          told.yearlyTrend && describeYearlyTrend(subject, told.yearlyTrend, lang),
        ];
        for (const text of texts) expect(text ?? "").not.toMatch(MONTH_NAMES);
      }),
      options,
    );
  });

  test("outside its time no level is called a requirement, met or missed", () => {
    fc.assert(
      fc.property(cases, ({ subject, told }) => {
        if (told.distance === null || told.distance.inForce) return;
        for (const text of [describeDistance(subject, told, lang), describeAssurance(told, lang)]) {
          expect(text ?? "").not.toMatch(/kravet|nås|missas|requirement(?! level)|\bmet\b|missed/);
        }
      }),
      options,
    );
  });

  test("two regions, a spread and a summary have no fault either", () => {
    fc.assert(
      fc.property(cases, cases, ({ subject, told }, other) => {
        const region = { name: "Region Skåne", shortName: "Skåne" };
        const latest = [
          told.latest,
          other.subject.quantity === subject.quantity ? other.told.latest : null,
        ];
        const pair = describePair(
          subject,
          { region, facts: told },
          { region, facts: { latest: latest[1] ?? null, distance: null } },
          lang,
        );
        const ranked = latest.flatMap((own) =>
          own === null
            ? []
            : [
                {
                  region: {
                    ...region,
                    code: "12",
                    slug: "skane",
                    countyLetter: "M",
                    aliases: [],
                    population: {},
                  },
                  figure: own,
                  rank: null,
                  yearAgo: null,
                  distance: distanceOf(subject.measure, subject.quantity, own),
                },
              ],
        );
        const period = told.latest?.period ?? "2026-10";
        const spread = describeSpread(subject, { period, ranked, nation: told.latest }, lang);
        const summary = describeRegion(
          region,
          [
            { series: subject, facts: told, days: null },
            { series: other.subject, facts: other.told, days: null },
          ],
          null,
          lang,
        );
        for (const text of [pair, ...spread, ...summary.map(({ text }) => text)]) {
          if (text !== null) expect(faultsOf(text), text).toEqual([]);
        }
      }),
      options,
    );
  });

  test("an empty cell says why, and is never a figure", () => {
    const absences: readonly Absence[] = [
      "not-reported",
      "suppressed",
      "no-contacts",
      "not-delivered",
    ];
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...absences),
        fc.constantFrom(0, 5, 20),
        ({ subject, told }, absence, limit) => {
          const period = told.latest?.period ?? "2025";
          const text = describeEmpty(subject, period, absence, limit, lang);
          expect(faultsOf(text), text).toEqual([]);
          const empty = { ...figure(0), value: null, exact: null, disclosureLimit: limit };
          const cell = cellText(empty, absence, subject.quantity, lang);
          expect(cell.replace(String(limit), "")).not.toMatch(/\d|undefined|null/);
        },
      ),
      options,
    );
  });

  test("figures and differences are numbers in every cell", () => {
    fc.assert(
      fc.property(cases, ({ subject, told }) => {
        const { quantity } = subject;
        if (told.latest !== null) {
          expect(cellText(told.latest, null, quantity, lang)).not.toMatch(/undefined|null|NaN/);
        }
        const difference = told.change.year?.difference ?? null;
        expect(differenceText(difference, quantity, lang)).toMatch(
          difference === null ? /^–$/ : /^[+\u2212]?\d/,
        );
      }),
      options,
    );
  });

  test("an event is told with its own words", () => {
    fc.assert(
      fc.property(month, fc.boolean(), (period, isLarge) => {
        const explanation = { sv: "Något hände.", en: "Something happened." };
        const text = describeCollector({ event: { period, explanation }, isLarge }, lang);
        expect(faultsOf(text ?? "")).toEqual([]);
        expect(text).toContain(explanation[lang]);
        expect(text?.includes(lang === "sv" ? "kan bero på" : "may be because")).toBe(isLarge);
      }),
    );
  });
});

test("a share that misses the threshold never reads as on it", () => {
  fc.assert(
    fc.property(cases, ({ subject, told }) => {
      const { latest, distance } = told;
      if (latest === null || distance?.verdict !== "not-met") return;
      const text = valueText(latest, subject.quantity, "en", distance.threshold.value);
      expect(parseFloat(text)).toBeLessThan(distance.threshold.value);
    }),
    options,
  );
});
