import { describe, expect, test } from "vitest";

import type { Measure } from "../../src/data/types.ts";
import { describeDistance } from "../../src/text/distance.ts";
import type { Lang } from "../../src/text/format.ts";
import { describeLevel } from "../../src/text/level.ts";
import {
  goalOf,
  limitWords,
  phrasesOf,
  titleOf,
  unitOf,
  whomOf,
} from "../../src/text/measure-phrases.ts";
import { faultsOf, faultsOfTitle } from "./prose.ts";
import { facts, figure, measure, MEASURES, reached, UPPSALA, visible } from "./subjects.ts";

const LANGS: readonly Lang[] = ["sv", "en"];
const SERIES = MEASURES.flatMap((one) => one.bases.map((basis) => [one.id, basis, one] as const));

describe.each(LANGS)("%s", (lang) => {
  test.each(SERIES)("%s %s has words of its own, all of them filled in", (id, basis, one) => {
    const ofNobody = { ...one, id: `not ${id}` };
    expect(whomOf(one, "completed", lang)).not.toBe(whomOf(ofNobody, "completed", lang));
    const subject = { measure: one, basis, area: UPPSALA } as const;
    for (const quantity of ["share", "median"] as const) {
      const level = describeLevel({ ...subject, quantity }, facts({ latest: figure(60) }), lang);
      expect(faultsOf(level)).toEqual([]);
      expect(faultsOfTitle(titleOf(one, basis, quantity, lang))).toEqual([]);
    }
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
    for (const basis of ["completed", "waiting"] as const) {
      for (const quantity of ["share", "median", "backlog"] as const) {
        const subject = { measure: of, basis, quantity, area: UPPSALA };
        const told = reached(subject, figure(60), 7);
        expect(faultsOf(describeLevel(subject, told, lang))).toEqual([]);
        expect(faultsOf(describeDistance(subject, told, lang) ?? "A.")).toEqual([]);
      }
    }
  });
});

test("the fallback names the measure", () => {
  const added = { ...measure("follow-up"), id: "added" };
  const subject = { measure: added, basis: "completed", area: UPPSALA } as const;
  const told = facts({ latest: figure(60) });
  expect(visible(describeLevel({ ...subject, quantity: "share" }, told, "sv"))).toBe(
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

test("titles and units by quantity and frequency", () => {
  const visit = measure("first-visit");
  const title = (basis: "completed" | "waiting", quantity: "share" | "median" | "backlog") =>
    visible(titleOf(visit, basis, quantity, "sv"));
  expect(title("waiting", "median")).toBe(
    "Hur länge de som väntar på ett första besök i specialiserad vård har väntat, median",
  );
  expect(title("completed", "median")).toBe(
    "Väntetid till ett första besök i specialiserad vård, median",
  );
  expect(title("waiting", "backlog")).toBe(
    "Väntat mer än 180 dagar på ett första besök i specialiserad vård",
  );
  expect(unitOf(visit, "waiting", "share", "month", "sv")).toContain("sista dagen i månaden");
  expect(unitOf(visit, "waiting", "share", "year", "sv")).not.toContain("månad");
  expect(unitOf(visit, "waiting", "backlog", "year", "en")).toBe("number of people");
  expect(unitOf(visit, "completed", "median", "month", "en")).toMatch(/^days; /);
});

test("a measure without long waits has no title of them", () => {
  expect(() => titleOf(measure("follow-up"), "completed", "backlog", "sv")).toThrow(
    "the measure follow-up has no backlog",
  );
});
