import { describe, expect, test } from "vitest";

import type { Measure } from "../../src/data/types.ts";
import { describeDistance } from "../../src/text/distance.ts";
import type { Lang } from "../../src/text/format.ts";
import { describeLevel } from "../../src/text/level.ts";
import { goalOf, hasOwnPhrases, limitWords, phrasesOf } from "../../src/text/measure-phrases.ts";
import { faultsOf, faultsOfTitle } from "./prose.ts";
import { at, measure, MEASURES, UPPSALA, visible } from "./subjects.ts";

const LANGS: readonly Lang[] = ["sv", "en"];
const SERIES = MEASURES.flatMap((one) => one.bases.map((basis) => [one.id, basis, one] as const));

describe.each(LANGS)("%s", (lang) => {
  test.each(SERIES)("%s %s has words of its own, all of them filled in", (id, basis, one) => {
    expect(hasOwnPhrases(id)).toBe(true);
    const subject = { measure: one, basis, area: UPPSALA } as const;
    expect(faultsOf(describeLevel(subject, at(60), lang))).toEqual([]);
    const { title, unit, more, contacts, none } = phrasesOf(one, basis, lang);
    expect(faultsOfTitle(title)).toEqual([]);
    expect(unit).toMatch(lang === "sv" ? /^procent av/ : /^per cent of/);
    for (const text of [title, unit, contacts.one, contacts.other, more.one]) {
      expect(text).not.toMatch(/[{}]/);
    }
    expect(none.match(/\{\w+\}/g)?.sort()).toEqual(["{place}", "{when}"]);
    expect(more.other).toContain("{count}");
  });

  test("a measure that is not known here gets sentences from its file", () => {
    const added: Measure = { ...measure("first-visit"), id: "added", thresholds: [] };
    const of = { ...added, thresholds: measure("bup-first-visit").thresholds };
    expect(hasOwnPhrases(added.id)).toBe(false);
    for (const basis of ["completed", "waiting"] as const) {
      const subject = { measure: of, basis, area: UPPSALA };
      expect(faultsOf(describeLevel(subject, at(60), lang))).toEqual([]);
      expect(faultsOf(describeDistance(subject, at(60, 7), lang) ?? "")).toEqual([]);
    }
  });
});

test("the fallback names the measure", () => {
  const added = { ...measure("follow-up"), id: "added" };
  const subject = { measure: added, basis: "completed", area: UPPSALA } as const;
  expect(visible(describeLevel(subject, at(60), "sv"))).toBe(
    "I oktober 2026 var andelen 60 procent (6 av 10) i Region Uppsala på måttet ”Återbesök i specialiserad vård inom medicinskt måldatum”.",
  );
});

test("limits come from the measure files", () => {
  expect(visible(limitWords(measure("primary-assessment"), "sv"))).toBe("3 dagar");
  expect(visible(limitWords({ ...measure("primary-assessment"), limitDays: 1 }, "en"))).toBe(
    "1 day",
  );
  expect(limitWords(measure("follow-up"), "sv")).toBe("måldatum");
});

test("what is waited for, in full and short", () => {
  expect(goalOf(measure("bup-treatment"), "sv")).toBe(
    "behandling i barn- och ungdomspsykiatrin (BUP)",
  );
  expect(goalOf(measure("bup-treatment"), "sv", "shortGoal")).toBe("behandling i BUP");
});
