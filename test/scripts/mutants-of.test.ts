import { describe, expect, it } from "vitest";

import { mutantsOf, withMutant } from "../../scripts/mutants/mutants-of.ts";

const faulty = (text: string) => mutantsOf(text).map((mutant) => withMutant(text, mutant));

describe("mutantsOf", () => {
  it("swaps operators, numbers and truth values, one at a time", () => {
    expect(faulty("a < 3")).toEqual(["a <= 3", "a < 0"]);
    expect(faulty("f(0, true)")).toEqual(["f(1, true)", "f(0, false)"]);
    expect(faulty("a - b * c")).toEqual(["a + b * c", "a - b / c"]);
  });

  it("turns conditions round", () => {
    expect(faulty("if (a) b();")).toEqual(["if (!(a)) b();"]);
    expect(faulty("x = a ? b : c")).toEqual(["x = !(a) ? b : c"]);
  });

  it("leaves texts, types and imports alone", () => {
    expect(
      faulty('import { a } from "a"; type B = 1 | true; const c = "1" + d + `2${e}`;'),
    ).toEqual([]);
  });

  it("names the line and what stood there", () => {
    expect(mutantsOf("a;\nb >= 2")).toMatchObject([
      { line: 2, was: ">=", becomes: ">" },
      { line: 2, was: "2", becomes: "0" },
    ]);
  });
});
