import { describe, expect, test } from "vitest";

import { cutRuns, kindStart, type LinePoint, ofOneKind, stopsOf } from "../../src/charts/runs.ts";

const NONE: ReadonlySet<number> = new Set();

/** Points from a drawing: digits are values, `.` a gap, `p` after a digit preliminary, `s` made up. */
function points(drawing: string): LinePoint[] {
  return [...drawing.matchAll(/([\d.])([ps]*)/g)].map(([, value = "", flags = ""]) => ({
    value: value === "." ? null : Number(value),
    status: value === "." ? "not-reported" : "ok",
    preliminary: flags.includes("p"),
    synthetic: flags.includes("s"),
  }));
}

/** Stops as text: "0:1 1:2 | 3:4" with `|` where the pen is lifted. */
const show = (stops: ReadonlyArray<{ at: number; value: number | null }>) =>
  stops.map(({ at, value }) => (value === null ? "|" : `${at}:${value}`)).join(" ");

describe("cutRuns", () => {
  test.each([
    ["joined", "123", NONE, "0:1 1:2 2:3", "", "", ""],
    ["a gap is never bridged", "12.34", NONE, "0:1 1:2 | 3:3 4:4", "", "", ""],
    ["a lone month is a dot", "12.3.45", NONE, "0:1 1:2 | 5:4 6:5", "", "3:3", ""],
    ["a break parts neighbours", "1234", new Set([2]), "0:1 1:2 | 2:3 3:4", "", "", ""],
    ["a line is of one kind, that of its end", "123s4s", NONE, "2:3 3:4", "", "", ""],
    ["a change back ends it again", "1s2s34", NONE, "2:3 3:4", "", "", ""],
    ["preliminary months are dashed and open", "123p4p", NONE, "0:1 1:2", "1:2 2:3 3:4", "", "2:3"],
    ["final months after preliminary ones", "12p34", NONE, "2:3 3:4", "0:1 1:2 2:3", "", "1:2"],
    ["nothing", "...", NONE, "", "", "", ""],
  ])("%s", (_, drawing, breaks, solid, dashed, alone, open) => {
    const runs = cutRuns(points(drawing), breaks);
    expect([runs.solid, runs.dashed, runs.alone, runs.open].map(show)).toEqual([
      solid,
      dashed,
      alone,
      open,
    ]);
  });

  test("the last value is known even when gaps follow", () => {
    expect(cutRuns(points("12p.."), NONE).last).toEqual({ at: 1, value: 2, preliminary: true });
    expect(cutRuns(points("..."), NONE).last).toBeNull();
  });
});

describe("one kind of figures", () => {
  test("what lies before the last change is nothing that was to be expected", () => {
    const [first, second, third] = ofOneKind(points("12s3s"));
    expect(first).toMatchObject({ value: null, status: "absent" });
    expect([second?.value, third?.value]).toEqual([2, 3]);
  });

  test("a gap has no kind", () => {
    expect(ofOneKind(points("1s.2s.")).map(({ value }) => value)).toEqual([1, null, 2, null]);
  });

  test.each([
    [[], 0],
    [[null, null], 0],
    [[false, null, false], 0],
    [[false, false, true], 2],
    [[true, false, null, true, null], 3 - 1],
  ])("of %j it begins at %i", (kinds, start) => {
    expect(kindStart(kinds)).toBe(start);
  });
});

test("plain stops lift the pen at gaps and breaks", () => {
  expect(show(stopsOf([1, 2, null, 4], new Set([1])))).toBe("0:1 | 1:2 | 3:4");
});
