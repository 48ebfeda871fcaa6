import { expect, test } from "vitest";

import { UI } from "../../src/text/ui.ts";
import { documents } from "../../src/text/ui/documents.ts";
import { figures } from "../../src/text/ui/figures.ts";
import { frame } from "../../src/text/ui/frame.ts";
import { places } from "../../src/text/ui/places.ts";
import { start } from "../../src/text/ui/start.ts";

/** Paths of all words with their kind: "nav.regions: string". */
function keysOf(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

/** All words; functions are called with what reads as a number, a name or a list of names. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [called(value as (...of: unknown[]) => unknown)];
    return typeof value === "object" && value !== null ? textsOf(value) : [];
  });
}

function called(words: (...of: unknown[]) => unknown): string {
  try {
    return String(words("2", "3", "4", "5"));
  } catch {
    return String(words(["2", "3"], ["4"]));
  }
}

test("both languages have the same words", () => {
  expect(keysOf(UI.en)).toEqual(keysOf(UI.sv));
  expect(keysOf(UI.sv).length).toBeGreaterThan(200);
});

test("no part hides another part's words", () => {
  const parts = [frame, start, places, figures, documents].map(({ sv }) => Object.keys(sv));
  expect(new Set(parts.flat()).size).toBe(parts.flat().length);
});

test.each(["sv", "en"] as const)("every word of %s is there and tidy", (lang) => {
  for (const text of textsOf(UI[lang])) {
    expect(text).not.toMatch(/^\s|\s$|\s\s|undefined|^$/);
    expect(text).not.toMatch(/\bsämst|\bworst/i);
  }
});

test("the banner begins with what the figures are, which is all of it on a phone", () => {
  expect(UI.sv.madeUpBanner).toBe("Påhittade siffror");
  expect(UI.en.madeUpBanner).toBe("Made-up figures");
});
