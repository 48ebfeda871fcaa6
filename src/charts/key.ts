/** A key set as marks at the top of a drawing, where direct labels have no room. */
import { textWidth } from "./geometry.ts";
import type { Preset } from "./presets.ts";
import { path, type Shape, text } from "./shapes.ts";

/** An entry of a key: its sample is drawn with the class of the line (empty: a mark alone). */
export interface KeyItem {
  readonly label: string;
  readonly kind: string;
  /** Relative path of a mark set on the sample, in its class. */
  readonly mark: { readonly d: string; readonly kind: string } | null;
}

const sample = ({ kind }: Pick<KeyItem, "kind">): number => (kind === "" ? 14 : 22);

/** Height of a key, which takes as many rows as its names need. */
export function keyHeight(items: readonly KeyItem[], preset: Preset, width: number): number {
  if (items.length === 0) return 0;
  return (Math.max(...keyPlaces(items, preset, width).map(({ row }) => row)) + 1) * 18;
}

/** Samples with names, from the left edge, at the very top. */
export function drawKey(items: readonly KeyItem[], preset: Preset, width: number): Shape[] {
  return keyPlaces(items, preset, width).flatMap(({ label, kind, mark, x, row }) => {
    const y = row * 18 + 8;
    const size = sample({ kind });
    return [
      ...(kind === "" ? [] : [path(kind, `M${x + 1},${y}h${size - 2}`)]),
      ...(mark ? [path(mark.kind, `M${x + size / 2},${y}${mark.d}`)] : []),
      text(label, [x + size + 4, y], preset.text, "", "start"),
    ];
  });
}

function keyPlaces(items: readonly KeyItem[], preset: Preset, width: number) {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const size = sample(item) + 4 + textWidth(item.label, preset.text) + 12;
    if (x > 0 && x + size - 12 > width) [x, row] = [0, row + 1];
    const place = { ...item, x, row };
    x += size;
    return place;
  });
}
