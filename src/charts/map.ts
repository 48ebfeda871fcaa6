/**
 * The counties of Sweden by verdict or by step of a scale. Each carries its verdict's shape or its
 * value in figures, so that colour is never alone.
 */
import type { RegionCode } from "../data/types.ts";
import type { ChartInput, SingleChart } from "./chart.ts";
import { COUNTIES, MAP_SIZE } from "./counties.ts";
import type { Point } from "./geometry.ts";
import { drawHeatKey, heatKeyHeight, type HeatScale } from "./heat-key.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { drawingOf, layoutOf } from "./layout.ts";
import { rampClass } from "./palette.ts";
import { NARROW, type Preset } from "./presets.ts";
import { readingOfPoints } from "./reading.ts";
import { renderSingle } from "./render.ts";
import { path, type Shape, shapes, text } from "./shapes.ts";
import { markAt } from "./synthetic-mark.ts";
import { CROSS, RING, type VerdictMark, verdictMarks } from "./verdict-marks.ts";

/** Counties by whether they meet a threshold. One without an entry is drawn as unknown. */
export interface VerdictFill {
  readonly kind: "verdicts";
  readonly verdicts: ReadonlyMap<RegionCode, "met" | "not-met">;
  readonly key: { readonly met: string; readonly notMet: string; readonly unknown: string };
}

/** Counties by step of a scale, where there is no threshold. One without an entry has no value. */
export interface StepFill {
  readonly kind: "steps";
  readonly values: ReadonlyMap<RegionCode, { readonly step: number; readonly label: string }>;
  readonly scale: HeatScale;
}

/** The finished model of a map. */
export interface MapModel extends ChartInput {
  readonly fill: VerdictFill | StepFill;
  /** The regions in the order of the table's rows. */
  readonly order: readonly RegionCode[];
}

/** Larger text, since the map is shown at 288 px on the smallest phones. */
const PRESET: Preset = { ...NARROW, width: MAP_SIZE.width, text: 14, small: 14 };

/** Where the mark of made-up figures stands: in the sea, between land and land. */
const MARK_PLACE: Point = [262, 480];

interface Placed {
  readonly region: RegionCode;
  readonly d: string;
  readonly point: Point;
}

/** Draws the map, 346 wide; the table beside it has the figures. */
export function countyMap(model: MapModel): SingleChart {
  const { fill } = model;
  const top = 4 + (fill.kind === "verdicts" ? verdictKeyHeight(fill) : heatKeyHeight(PRESET));
  const place = layoutOf(
    MAP_SIZE.width,
    MAP_SIZE.height,
    { top, right: 0, bottom: 0, left: 0 },
    { x: [0, MAP_SIZE.width], y: [MAP_SIZE.height, 0] },
  );
  const counties = COUNTIES.map(({ region, path: d, centre }) => ({
    region,
    d: `M0,${top}` + d.replace(/^M/, "m"),
    point: [centre[0], centre[1] + top] as const,
  }));
  const [x, y] = MARK_PLACE;
  return renderSingle(
    "map",
    model,
    drawingOf(place, [
      shapes([
        ...(fill.kind === "verdicts" ? byVerdict(fill, counties) : byStep(fill, counties)),
        ...(model.words.synthetic ? markAt(model.syntheticMark, [x, y + top]) : []),
      ]),
    ]),
    readingOfPoints(
      model.order.flatMap((code) =>
        counties.filter(({ region }) => region === code).map(({ point }) => point),
      ),
    ),
  );
}

function byVerdict(fill: VerdictFill, counties: readonly Placed[]): Shape[] {
  const judged = counties.map((county) => ({
    ...county,
    verdict: fill.verdicts.get(county.region) ?? ("unknown" as const),
  }));
  const landOf = (wanted: VerdictMark) =>
    land(
      wanted,
      judged.filter(({ verdict }) => verdict === wanted),
    );
  return [
    ...drawKey(verdictKey(fill), PRESET, PRESET.width),
    landOf("met"),
    landOf("not-met"),
    landOf("unknown"),
    ...verdictMarks(judged).map(onLand),
  ];
}

function byStep({ values, scale: all }: StepFill, counties: readonly Placed[]): Shape[] {
  const steps = all.edges.length + 1;
  const stepOf = ({ region }: Placed) => values.get(region)?.step ?? null;
  const without = counties.filter((county) => stepOf(county) === null);
  const scale = { ...all, missing: without.length > 0 ? all.missing : null };
  return [
    ...drawHeatKey(scale, PRESET),
    ...Array.from({ length: steps }, (_, step) =>
      land(
        `filled ramp-${rampClass(step, steps)}`,
        counties.filter((county) => stepOf(county) === step),
      ),
    ),
    land("unknown", without),
    path(
      "missing",
      without.map(({ point: [x, y] }) => `M${x - 5},${y + 4}l8,-8m2,0l-8,8`).join(""),
    ),
    ...counties.flatMap(({ region, point }) => {
      const value = values.get(region);
      return value === undefined ? [] : [text(value.label, point, PRESET.text, "strong halo")];
    }),
  ];
}

/** A mark in paper colour, unlike those of the key. */
const onLand = (mark: Shape): Shape => ({
  ...mark,
  attributes: { ...mark.attributes, class: `${mark.attributes["class"]} on-land` },
});

const land = (kind: string, counties: readonly Placed[]): Shape =>
  path(`county ${kind}`, counties.map(({ d }) => d).join(""));

const verdictKeyHeight = (fill: VerdictFill): number =>
  keyHeight(verdictKey(fill), PRESET, PRESET.width);

/** What there is a mark for, and nothing else. */
function verdictKey({ key: words, verdicts }: VerdictFill): KeyItem[] {
  const has = (wanted: VerdictMark) =>
    COUNTIES.some(({ region }) => (verdicts.get(region) ?? "unknown") === wanted);
  const item = (verdict: VerdictMark, label: string, kind: string, d: string): KeyItem[] =>
    has(verdict) ? [{ label, kind: "", mark: { kind, d } }] : [];
  return [
    ...item("met", words.met, "disc met", "h0"),
    ...item("not-met", words.notMet, "cross not-met", CROSS),
    ...item("unknown", words.unknown, "ring unknown", RING),
  ];
}
