import { describe, expect, it } from "vitest";

import type { Chart, SingleChart } from "../../src/charts/chart.ts";
import { embedCode, frameHeight } from "../../src/views/embed.ts";
import type { Drawn } from "../../src/views/site-figures.ts";

const words = {
  id: "a",
  title: 'Väntan på "första" besök',
  subtitle: "",
  label: "",
  description: "",
  table: { caption: "", columns: [], rows: [] },
  synthetic: false,
};
const svg = (width: number, height: number): string =>
  `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"></svg>`;
const chart: Chart = { ...words, wide: svg(640, 300), narrow: svg(340, 260) };
const map: SingleChart = { ...words, svg: svg(346, 800) };
const drawn: Drawn = { kind: "chart", chart };

describe("embedCode", () => {
  it("is a frame with address, title and size, its title quoted", () => {
    const figure = { drawn, source: "", page: "start" } as const;
    expect(embedCode(figure, "Vänteläget", "https://site.example/inbaddning/a/", "sv")).toBe(
      '<iframe src="https://site.example/inbaddning/a/"' +
        ' title="Väntan på &quot;första&quot; besök – Vänteläget" width="100%" height="560"' +
        ' style="border:0;max-width:800px" loading="lazy"></iframe>',
    );
  });
});

describe("frameHeight", () => {
  it.each<[string, Drawn, number]>([
    ["the narrow drawing and its long words", drawn, 560],
    [
      "the wide one where it is higher",
      { kind: "chart", chart: { ...chart, wide: svg(640, 900) } },
      1153,
    ],
    ["a map", { kind: "map", chart: map }, 990],
  ])("is that of %s", (_, figure, height) => {
    expect(frameHeight(figure)).toBe(height);
  });
});
