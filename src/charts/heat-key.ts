/** The key of a heat map: its steps, the threshold drawn as a step between two, and the gaps. */
import { textWidth } from "./geometry.ts";
import { rampClass } from "./palette.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** The steps of the ramp by their edges, from low to high, as finished texts. */
export interface HeatScale {
  /** One less than there are steps; at most eight. */
  readonly edges: readonly string[];
  /** Which edge is the threshold, with its words; null where there is none. */
  readonly threshold: { readonly edge: number; readonly label: string } | null;
  /** What the two ends of the ramp mean where more is not better: "kortare", "längre"; else null. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  /** Words for the cells without a value, used where there are such; null leaves one out. */
  readonly missing: string | null;
  readonly suppressed: string | null;
}

const TOP = 18;

/** Height of the key. */
export const heatKeyHeight = (preset: Preset): number => (preset.name === "wide" ? 58 : 80);

/** Swatches with their edges; what stands for a gap beside them, or below on phones. */
export function drawHeatKey(scale: HeatScale, preset: Preset): Shape[] {
  const { edges, threshold } = scale;
  const steps = edges.length + 1;
  const wide = preset.name === "wide";
  const size = Math.floor((wide ? 360 : preset.width) / steps);
  const swatches = Array.from({ length: steps }, (_, step) =>
    swatch(`band ramp-${rampClass(step, steps)}`, step * size, size),
  );
  const labels = visibleEdges(scale, size, preset).map((edge) =>
    text(
      edges[edge] ?? "",
      [(edge + 1) * size, TOP + 23],
      preset.small,
      edge === threshold?.edge ? "small strong" : "small muted",
    ),
  );
  const step =
    threshold === null ? [] : thresholdStep((threshold.edge + 1) * size, threshold.label);
  const ends =
    scale.ends === null
      ? []
      : [
          text(scale.ends.low, [0, TOP - 8], preset.small, "small", "start"),
          text(scale.ends.high, [size * steps, TOP - 8], preset.small, "small", "end"),
        ];
  const rest = gaps(scale, preset, wide ? size * steps + 24 : 0);
  return [...swatches, ...labels, ...ends, ...step, ...rest];

  function thresholdStep(x: number, words: string): Shape[] {
    const half = textWidth(words, preset.small) / 2 + 4;
    const centre = Math.max(half, Math.min(x, preset.width - half));
    return [
      path("threshold strong-line", `M${x},${TOP - 2}v17`),
      text(words, [centre, TOP - 10], preset.small, "small"),
    ];
  }
}

function swatch(kind: string, x: number, width: number): Shape {
  return { tag: "rect", attributes: { class: kind, x, y: TOP, width, height: 12 } };
}

/** Edges whose texts do not meet: the threshold first, then from there outwards. */
function visibleEdges({ edges, threshold }: HeatScale, size: number, preset: Preset): number[] {
  const anchor = threshold?.edge ?? 0;
  const widest = Math.max(...edges.map((edge) => textWidth(edge, preset.small))) + 6;
  const step = Math.ceil(widest / size);
  return edges.flatMap((_, edge) => ((edge - anchor) % step === 0 ? [edge] : []));
}

function gaps({ missing, suppressed }: HeatScale, preset: Preset, left: number): Shape[] {
  const y = preset.name === "wide" ? TOP + 6 : TOP + 44;
  const shapes: Shape[] = [];
  let x = left;
  if (missing !== null) {
    shapes.push(path("missing", `M${x + 1},${y + 4}l8,-8m2,0l-8,8`));
    shapes.push(text(missing, [x + 16, y], preset.small, "small", "start"));
    x += 32 + textWidth(missing, preset.small);
  }
  if (suppressed !== null) {
    shapes.push(path("suppressed", `M${x + 2},${y - 2}h4v4h-4z`));
    shapes.push(text(suppressed, [x + 13, y], preset.small, "small", "start"));
  }
  return shapes;
}
