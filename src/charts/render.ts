/**
 * From Plot's options to the SVG text of a page. The one place that knows the document; all charts
 * share it, and each drawing is thrown away after it has been written.
 */
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

import type { Chart, ChartInput, SingleChart } from "./chart.ts";
import { NARROW, type Preset, WIDE } from "./presets.ts";
import { serialise } from "./serialise.ts";
import type { Identity } from "./svg-text.ts";

const { document } = new JSDOM("").window;
const CLASS = "chart";

/** Draws a chart at both widths. */
export function renderChart(
  kind: string,
  model: ChartInput,
  options: (preset: Preset) => Plot.PlotOptions,
): Chart {
  const { id, words } = model;
  const { label, description } = words;
  const draw = (preset: Preset): string =>
    renderSvg(options(preset), {
      id: `${id}-${preset.name}`,
      classes: [kind, preset.name],
      label,
      description,
    });
  return { ...words, id, wide: draw(WIDE), narrow: draw(NARROW) };
}

/** Draws a chart whose one drawing fits every width. */
export function renderSingle(
  kind: string,
  model: ChartInput,
  options: Plot.PlotOptions,
): SingleChart {
  const { id, words } = model;
  const { label, description } = words;
  return { ...words, id, svg: renderSvg(options, { id, classes: [kind], label, description }) };
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
