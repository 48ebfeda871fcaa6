import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { textWidth } from "../../src/charts/geometry.ts";
import { block, heightOf, linesOf, type Type } from "../../src/pictures/words.ts";

const TYPE: Type = { size: 20, leading: 30, face: "sans", weight: 400, colour: "muted" };

describe("linesOf", () => {
  it.each<[string, number, string[]]>([
    ["", 100, [""]],
    ["Hallå", 1, ["Hallå"]],
    ["En rad", 1000, ["En rad"]],
    ["Region Jönköpings län", 150, ["Region", "Jönköpings", "län"]],
    ["Region Jönköpings län", 200, ["Region Jönköpings", "län"]],
    ["18 %, 3 dagar", 100, ["18 %, 3", "dagar"]],
  ])("%j within %i px", (words, width, lines) => {
    expect(linesOf(words, TYPE, width)).toEqual(lines);
  });

  it("keeps every word in its order, and within the width as far as words do", () => {
    const word = fc.stringMatching(/^[a-zåäö%0-9]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 40, max: 900 }),
        (words, width) => {
          const lines = linesOf(words.join(" "), TYPE, width);
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines.filter((one) => one.includes(" "))) {
            expect(textWidth(line, TYPE.size)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe("block", () => {
  it("sets lines below each other, in the face, colour and weight", () => {
    expect(block(["Ett & två", "tre"], { ...TYPE, weight: 600 }, [10, 100])).toBe(
      '<text x="10" y="122" font-family="Source Sans 3, system-ui, sans-serif" font-size="20" font-weight="600" fill="#555B61">Ett &amp; två</text>' +
        '<text x="10" y="152" font-family="Source Sans 3, system-ui, sans-serif" font-size="20" font-weight="600" fill="#555B61">tre</text>',
    );
    expect(heightOf(["a", "b"], TYPE)).toBe(60);
  });
});
