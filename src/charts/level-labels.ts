/** How a level chart names its lines, band and threshold: at the right end, on phones in a key. */
import type { EndLabel, EndRow } from "./end-labels.ts";
import { type Frame, position } from "./geometry.ts";
import type { KeyItem } from "./key.ts";
import { type LevelLineModel, type Line, namedLines } from "./level-model.ts";
import type { Preset } from "./presets.ts";
import { cutRuns } from "./runs.ts";
import { endMark } from "./shapes.ts";
import { currentLevel, thresholdKey, thresholdRows } from "./thresholds.ts";

/** The words at the right end beside what they name: lines, nation, threshold. */
export function endLabels(model: LevelLineModel, preset: Preset, frame: Frame): EndLabel[] {
  const { periods, thresholds, axis } = model;
  const current = currentLevel(thresholds, periods);
  // In the order of `endRows`.
  const anchors = [
    ...namedLines(model).map(({ line }) => cutRuns(line.points, line.starts).last),
    current && { at: periods.length - 0.5, value: current.value },
  ];
  return endRows(model, preset)
    .map(({ kind, rows }, i) => {
      const anchor = anchors[i] ?? { at: periods.length - 1, value: axis.min };
      const [x, y] = [position(frame.x, anchor.at), position(frame.y, anchor.value)];
      return { x, y, kind, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The words at the right end: lines, nation, threshold. Narrow drawings name lines in the key. */
export function endRows(model: LevelLineModel, preset: Preset) {
  const named = ({ label, valueLabel, note }: Line, words: string): EndRow[] =>
    [
      ...(preset.name === "wide" ? [{ text: label, kind: words }] : []),
      { text: valueLabel, kind: words },
      ...(preset.name === "wide" && note ? [{ text: note, kind: "muted" }] : []),
    ].filter(({ text }) => text !== "");
  return [
    ...namedLines(model).map(({ line, kind }, i) => ({
      kind,
      rows: named(line, `${kind}-text${i === 0 ? " strong" : ""}`),
    })),
    {
      kind: "threshold",
      rows: thresholdRows(currentLevel(model.thresholds, model.periods), preset),
    },
  ];
}

/** The key of a narrow drawing; a wide one names its lines where they end. */
export function levelKey(model: LevelLineModel, preset: Preset): KeyItem[] {
  const { spread, thresholds, periods } = model;
  if (preset.name === "wide") return [];
  const lines = namedLines(model);
  return [
    ...lines.map(({ line: { label }, kind }, i): KeyItem => ({
      label,
      kind: `line ${kind}`,
      mark: kind === "nation" && lines.length > 1 ? null : { d: endMark(i), kind: `dot ${kind}` },
    })),
    ...(spread === null
      ? []
      : [{ label: spread.label, kind: "", mark: { d: "m-6,-5h12v10h-12z", kind: "spread" } }]),
    ...thresholdKey(currentLevel(thresholds, periods), preset),
  ];
}
