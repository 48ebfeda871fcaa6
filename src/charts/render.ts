/**
 * From a drawing to the SVG text of a page. The one place that knows the document; all charts
 * share it, and each drawing is thrown away after it has been written.
 */
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

import type { Chart, ChartInput, SingleChart } from "./chart.ts";
import { type Drawing, plotOptions } from "./layout.ts";
import { NARROW, type Preset, WIDE } from "./presets.ts";
import { type Axes, type Reading, readingOf } from "./reading.ts";
import { serialise } from "./serialise.ts";
import type { Identity } from "./svg-text.ts";

const { document } = new JSDOM("").window;
const CLASS = "chart";

/** Draws a chart at both widths; `axes` are those that values are read off along. */
export function renderChart(
  kind: string,
  model: ChartInput,
  draw: (preset: Preset) => Drawing,
  axes: Axes | null,
): Chart {
  const { id, words } = model;
  const { label, description } = words;
  const svg = (preset: Preset): string => {
    const drawing = draw(preset);
    return renderSvg(plotOptions(drawing), {
      id: `${id}-${preset.name}`,
      classes: [kind, preset.name],
      label,
      description,
      reading: axes && readingOf(drawing.layout.frame, axes),
    });
  };
  return { ...words, id, wide: svg(WIDE), narrow: svg(NARROW) };
}

/** Draws a chart whose one drawing fits every width. */
export function renderSingle(
  kind: string,
  model: ChartInput,
  drawing: Drawing,
  reading: Reading | null,
): SingleChart {
  const { id, words } = model;
  const { label, description } = words;
  const svg = renderSvg(plotOptions(drawing), { id, classes: [kind], label, description, reading });
  return { ...words, id, svg };
}

/**
 * One drawing as SVG text: an image with a name and a description, without inline style, its
 * colours left to classes. Throws on any warning of Plot.
 */
export function renderSvg(options: Plot.PlotOptions, identity: Identity): string {
  return serialise(plot(options), identity);
}

function plot(options: Plot.PlotOptions): Element {
  return withoutWarnings(() => {
    const svg = Plot.plot({ ...options, className: CLASS, document });
    if (svg.nodeName.toLowerCase() !== "svg") {
      throw new Error("the chart has a title, caption or legend of Plot; draw it as marks");
    }
    return svg;
  });
}

/** Runs a function and throws if it warned; Plot would set a warning sign into the picture. */
function withoutWarnings<T>(run: () => T): T {
  /* eslint-disable no-console -- catching what Plot writes there, not writing */
  const before = console.warn;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.map(String).join(" "));
  try {
    const result = run();
    if (warnings.length > 0) throw new Error(`Plot warned: ${warnings.join("; ")}`);
    return result;
  } finally {
    console.warn = before;
  }
  /* eslint-enable no-console */
}
