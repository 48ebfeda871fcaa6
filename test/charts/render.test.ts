import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";

import { renderSvg } from "../../src/charts/render.ts";
import { path, shapes, text } from "../../src/charts/shapes.ts";

const identity = {
  id: "x",
  classes: ["kind", "wide"],
  label: "Namn",
  description: "Text",
  reading: null,
};
const draw = (marks: Plot.Markish[], options: Plot.PlotOptions = {}) =>
  renderSvg(
    { width: 100, height: 50, x: { axis: null }, y: { axis: null }, ...options, marks },
    identity,
  );
const line = Plot.line(
  [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ],
  { x: "x", y: "y", className: "a" },
);

describe("the root", () => {
  test("is an image with a name and a description", () => {
    expect(draw([line])).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="chart kind wide" viewBox="0 0 100 50" width="100" height="50" role="img" aria-label="Namn" aria-describedby="x-desc"><desc id="x-desc">Text<\/desc>/,
    );
  });

  test("needs no description where the label says all", () => {
    const svg = renderSvg({ marks: [] }, { ...identity, description: null });
    expect(svg).not.toMatch(/desc/);
  });

  test("escapes, and keeps no-break spaces as they are", () => {
    const svg = renderSvg(
      { marks: [] },
      { ...identity, label: 'a < "b" & c', description: "1\u202F234\u00A0%" },
    );
    expect(svg).toContain('aria-label="a &lt; &quot;b&quot; &amp; c"');
    expect(svg).toContain(">1\u202F234\u00A0%</desc>");
  });
});

test("says where values are read off it, where they are", () => {
  const reading = { "data-x": "10 90 12" };
  expect(renderSvg({ marks: [] }, { ...identity, reading })).toContain(
    'role="img" data-x="10 90 12"',
  );
});

test("no style, no colour, no font, no label of Plot's own inside", () => {
  const svg = draw([Plot.frame(), line, Plot.text(["å"], { frameAnchor: "middle" })], {
    x: { label: "v" },
  });
  expect(svg).not.toMatch(/style|fill=|stroke|font|currentColor|aria-hidden|plot-/);
  expect(svg.match(/aria-label/g)).toHaveLength(1);
});

test("a group around a single mark goes, its class stays", () => {
  expect(draw([line])).not.toContain("<g");
  expect(draw([line])).toContain('class="a"');
});

test("ids have the prefix of the chart, the same at every build", () => {
  const clipped = () => draw([Plot.dot([1], { x: 0, y: 0, clip: "frame", className: "d" })]);
  const svg = clipped();
  expect(svg).toContain('id="x-1"');
  expect(svg).toContain('clip-path="url(#x-1)"');
  expect(svg).not.toContain("plot-clip");
  expect(clipped()).toBe(svg);
});

test("a warning of Plot stops the build, and the console is given back", () => {
  const before = console.warn;
  const dates = Plot.dot(
    [
      { x: "2020-01-01", y: 1 },
      { x: "2020-01-02", y: 2 },
    ],
    { x: "x", y: "y" },
  );
  expect(() => draw([dates])).toThrow(/^Plot warned: /);
  expect(console.warn).toBe(before);
});

test("titles and captions belong to the page", () => {
  expect(() => draw([line], { caption: "x" })).toThrow("draw it as marks");
});

test("hand-made shapes: rounded, empty ones left out", () => {
  const svg = draw([
    shapes([
      path("a", "M1.234,5L2,6.66"),
      path("b", ""),
      text("", [0, 0], 10, ""),
      text("ö", [1.26, 2], 10, "c", "end"),
    ]),
  ]);
  expect(svg).toContain(
    '<path class="a" d="M1.2 5l.8 1.7"/><text class="c end" x="1.3" y="5.4">ö</text>',
  );
  expect(svg).not.toContain('class="b"');
});
