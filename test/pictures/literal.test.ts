import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { levelLine } from "../../src/charts/level-line.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { literalStyle } from "../../src/pictures/literal.ts";
import { levelLineModel } from "../charts/examples.ts";

const drawing = (content: string, classes = "chart level wide"): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" viewBox="0 0 64 20" width="64" height="20" role="img" aria-label="x">${content}</svg>`;

describe("literalStyle", () => {
  it.each<[string, string, string, string]>([
    ["a role", ".chart .line { stroke: var(--focus) }", "line", ` stroke="${LIGHT.roles.focus}"`],
    ["a ramp", ".chart .band { fill: var(--ramp-3) }", "band", ` fill="${LIGHT.ramp[2] ?? ""}"`],
    ["a length", ".chart .line { stroke-width: 1.5px }", "line", ' stroke-width="1.5"'],
    [
      "dashes",
      ".chart .line { stroke-dasharray: 4 3.5 }",
      "line nation",
      ' stroke-dasharray="4 3.5"',
    ],
    [
      "a property that nothing sets but has a value in its place",
      ".chart .halo { stroke: var(--chart-background, var(--paper)) }",
      "halo",
      ` stroke="${LIGHT.roles.paper}"`,
    ],
    [
      "a property that another rule sets",
      ".chart .ramp-1 { --step: var(--ramp-1) } .chart .cell { fill: var(--step) }",
      "cell ramp-1",
      ` fill="${LIGHT.ramp[0] ?? ""}"`,
    ],
    ["the root's width", ".chart.wide .line { opacity: 0.5 }", "line", ' opacity="0.5"'],
    ["another width", ".chart.narrow .line { opacity: 0.5 }", "line", ""],
    [
      "the later of two rules",
      ".chart .line { fill: red } .chart .a { fill: blue }",
      "line a",
      ' fill="blue"',
    ],
    ["what pages alone have", ".chart .line { display: none; touch-action: none }", "line", ""],
    ["a rule of a medium", "@media print { .chart .line { fill: red } }", "line", ""],
  ])("writes %s", (_, css, classes, attributes) => {
    const { content } = literalStyle(css)(drawing(`<path class="${classes}" d="M0 0h9"/>`));
    expect(content).toBe(`<g><path d="M0 0h9"${attributes}/></g>`);
  });

  it("says of the root what all of it inherits, and of elements without a class what they are", () => {
    const css = ".chart { fill: black } .chart text { text-anchor: middle }";
    expect(literalStyle(css)(drawing('<text x="1" y="2">a &gt; b</text>'))).toEqual({
      width: 64,
      height: 20,
      content: '<g fill="black"><text x="1" y="2" text-anchor="middle">a &gt; b</text></g>',
    });
  });

  it("leaves the description to the picture", () => {
    const { content } = literalStyle("")(drawing('<desc id="a-desc">Words</desc><path d="M0 0"/>'));
    expect(content).toBe('<g><path d="M0 0"/></g>');
  });

  it("refuses a property that nothing sets", () => {
    const literally = literalStyle(".chart .line { stroke: var(--nothing) }");
    expect(() => literally(drawing('<path class="line" d="M0 0"/>'))).toThrow(
      "the style sheet uses --nothing, which nothing sets",
    );
  });

  it("refuses what is no drawing", () => {
    expect(() => literalStyle("")("<p>no</p>")).toThrow("not a drawing: <p>no</p>");
  });

  it("leaves no class and no custom property of the site's own sheet", () => {
    const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
    const { content } = literalStyle(css)(levelLine(levelLineModel).wide);
    expect(content).not.toMatch(/class=|var\(|style=/);
    expect(content).toContain(LIGHT.roles.focus);
  });
});
