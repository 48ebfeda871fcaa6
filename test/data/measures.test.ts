import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { readMeasures } from "../../src/data/measures.ts";
import type { Problem } from "../../src/data/problems.ts";
import { PROJECT_DATA } from "./helpers.ts";

const AGREEMENTS = ["2021-supplement"];
const file = (path: string) => ({ path, text: readFileSync(join(PROJECT_DATA, path), "utf8") });

describe("measures", () => {
  const measure = file("measures/bup-first-visit.json");

  test("in their own order, whatever the files are called", () => {
    const other = {
      path: "a",
      text: measure.text
        .replaceAll('"bup-first-visit"', '"early"')
        .replace('"bup-forsta-besok"', '"tidig"')
        .replace('"leading": true', '"leading": false')
        .replace(/"order": \d+/, '"order": 1'),
    };
    const problems: Problem[] = [];
    expect(readMeasures([measure, other], AGREEMENTS, problems).map(({ id }) => id)).toEqual([
      "early",
      "bup-first-visit",
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    [
      /"sv": "bup-forsta-besok"/,
      '"sv": "../../x"',
      "small letters a to z, digits and hyphens, for an address",
    ],
    [/"agreement": "[^"]*"/, '"agreement": "1999"', "the id of an agreement: 2021-supplement"],
    [/"from": "2021-09"/, '"from": "2021-12"', "2021-12 or later"],
  ])("%s as %s is refused", (from, to, expected) => {
    const problems: Problem[] = [];
    readMeasures([{ path: "a", text: measure.text.replace(from, to) }], AGREEMENTS, problems);
    expect(problems.map((problem) => problem.expected)).toContain(expected);
  });

  test("two with one slug, or two leading ones of a care area", () => {
    const twin = { path: "a", text: measure.text.replace('"bup-first-visit"', '"twin"') };
    const problems: Problem[] = [];
    readMeasures([measure, twin], AGREEMENTS, problems);
    expect(problems.map(({ expected }) => expected)).toEqual([
      "a slug of its own",
      "a slug of its own",
      "one of a care area",
    ]);
  });

  test("a broken one, a wrong one and one twice; the good one is read", () => {
    const problems: Problem[] = [];
    const files = [
      measure,
      { path: "b", text: "{" },
      { path: "c", text: measure.text.replace('"limitDays": 30', '"limitDays": "30"') },
      { path: "d", text: measure.text },
    ];
    expect(readMeasures(files, AGREEMENTS, problems)).toHaveLength(1);
    expect(problems.map(({ code, file: path }) => `${code} ${path}`)).toEqual([
      "bad-measure b",
      "bad-measure c",
      "bad-measure d",
    ]);
  });
});
