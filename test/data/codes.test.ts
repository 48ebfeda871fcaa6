import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { CODES } from "../../src/data/codes.ts";

test("the README has every code as the list has it", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const rows = readme.matchAll(/^\| `([a-z0-9-]+)` +\| (error|warning|either) +\| (.*?) +\|$/gm);
  const written = [...rows].map(([, code, weight, meaning]) => [code, weight, meaning]);
  const listed = Object.entries(CODES).map(([code, rule]) => [code, rule.weight, rule.meaning]);
  expect(written).toEqual(listed);
});

test("codes are in the order of the alphabet, meanings are sentences", () => {
  expect(Object.keys(CODES)).toEqual(Object.keys(CODES).sort());
  for (const { meaning } of Object.values(CODES)) expect(meaning).toMatch(/^[A-Zd].+\.$/);
});
