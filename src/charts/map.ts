/** The counties of Sweden by verdict: fill, and a mark in each, so that colour is never alone. */
import type { RegionCode } from "../data/types.ts";
import type { Model, SingleChart } from "./chart.ts";
import { COUNTIES, MAP_SIZE } from "./counties.ts";
import { drawKey, keyHeight, type KeyItem } from "./key.ts";
import { layoutOf, plotOptions } from "./layout.ts";
import { NARROW, type Preset } from "./presets.ts";
import { renderSingle } from "./render.ts";
import { path, shapes } from "./shapes.ts";
import { markAt } from "./synthetic-mark.ts";
import { CROSS, RING, type VerdictMark, verdictMarks } from "./verdict-marks.ts";

/** The finished model of a map. A county without an entry is drawn as unknown. */
export interface MapModel extends Model {
  readonly verdicts: ReadonlyMap<RegionCode, "met" | "not-met" | "unknown">;
  /** A region to outline, or null. */
  readonly focus: RegionCode | null;
  readonly key: { readonly met: string; readonly notMet: string; readonly unknown: string };
}

/** Larger text, since the map is shown at 288 px on the smallest phones. */
const PRESET: Preset = { ...NARROW, text: 14, small: 14 };

/** Draws the map, 346 wide; the table beside it has the figures. */
export function countyMap(model: MapModel): SingleChart {
  const items = key(model);
  const top = keyHeight(items, PRESET, MAP_SIZE.width) + 4;
  const place = layoutOf(
    MAP_SIZE.width,
    MAP_SIZE.height,
    { top, right: 0, bottom: 0, left: 0 },
    { x: [0, MAP_SIZE.width], y: [MAP_SIZE.height, 0] },
  );
  const verdictOf = (region: RegionCode) => model.verdicts.get(region) ?? "unknown";
  const counties = COUNTIES.map(({ region, path: d, centre }) => ({
    verdict: verdictOf(region),
    isFocus: region === model.focus,
    d: `M0,${top}` + d.replace(/^M/, "m"),
    point: [centre[0], centre[1] + top] as const,
  }));
  const lands = (verdict: VerdictMark) =>
    path(
      `county ${verdict}`,
      counties
        .filter((c) => c.verdict === verdict)
        .map(({ d }) => d)
        .join(""),
    );
  const focus = counties.filter(({ isFocus }) => isFocus).map(({ d }) => d);
  return renderSingle(
    "map",
    model,
    plotOptions(place, [
      shapes([
        ...drawKey(items, PRESET, MAP_SIZE.width),
        lands("met"),
        lands("not-met"),
        lands("unknown"),
        path("county outline", focus.join("")),
        ...verdictMarks(counties),
        ...(model.words.synthetic ? markAt(model.syntheticMark, [262, 480 + top]) : []),
      ]),
    ]),
  );
}

function key({ key: words }: MapModel): KeyItem[] {
  const item = (label: string, kind: string, d: string): KeyItem => ({
    label,
    kind: "",
    mark: { kind, d },
  });
  return [
    item(words.met, "disc met", "h0"),
    item(words.notMet, "cross not-met", CROSS),
    item(words.unknown, "ring unknown", RING),
  ];
}
