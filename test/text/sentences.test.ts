import { describe, expect, test } from "vitest";

import type { Lang } from "../../src/text/format.ts";
import { EXPECTED } from "./expected-sentences.ts";
import { faultsOf } from "./prose.ts";
import { SENTENCES } from "./sentences.ts";
import { visible } from "./subjects.ts";

const LANGS: readonly Lang[] = ["sv", "en"];
const NAMES = Object.keys(SENTENCES);

test("the two tables have the same rows, at least 60 of them with a sentence", () => {
  expect(Object.keys(EXPECTED)).toEqual(NAMES);
  const told = NAMES.filter((name) => EXPECTED[name]?.sv !== null);
  expect(told.length).toBeGreaterThanOrEqual(60);
});

describe.each(LANGS)("%s", (lang) => {
  test.each(NAMES)("%s", (name) => {
    const sentence = SENTENCES[name]?.(lang) ?? null;
    expect(visible(sentence)).toBe(EXPECTED[name]?.[lang]);
    expect(sentence === null ? [] : faultsOf(sentence)).toEqual([]);
  });

  test("numbers stay on one line with their units", () => {
    const sentence = SENTENCES["distance, missed by more than a thousand"]?.(lang);
    expect(sentence).toContain(
      lang === "sv"
        ? "2,4\u00A0procentenheter under kravet hösten 2021 (82\u00A0procent); 1\u202F310 fler"
        : "2.4\u00A0percentage points below the autumn 2021 requirement (82\u00A0per\u00A0cent); 1,310",
    );
    expect(SENTENCES["level, completed"]?.(lang)).toMatch(/3\u00A0(dagar|days)/);
    expect(SENTENCES["level, completed"]?.(lang)).toMatch(/8\u00A0(av|in)\u00A010/);
  });
});

test("what is silent in one language is silent in the other", () => {
  for (const name of NAMES) {
    expect(SENTENCES[name]?.("sv") === null, name).toBe(SENTENCES[name]?.("en") === null);
  }
});
