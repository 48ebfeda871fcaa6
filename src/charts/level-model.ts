/** What a level chart is drawn from. */
import type { Period } from "../data/types.ts";
import type { Lang } from "../text/format.ts";
import type { ValueAxis } from "./axis.ts";
import type { SpreadBand } from "./band-label.ts";
import type { ChartInput } from "./chart.ts";
import type { GapNotes } from "./gap-rows.ts";
import type { LinePoint } from "./runs.ts";
import type { ThresholdStep } from "./thresholds.ts";
import type { TimeMark } from "./time-marks.ts";

/** A line with its name and the finished text of its last value ("81,4 %"). */
export interface Line {
  readonly label: string;
  readonly valueLabel: string;
  /** A second fact at the end of the line, such as a clearance time; on phones left to the text. */
  readonly note: string | null;
  /** One point for each period of the chart. */
  readonly points: readonly LinePoint[];
  /** Indices at which this line, and no other, starts a new series. */
  readonly starts: ReadonlySet<number>;
  /** Of a yearly line, the finished text of each value ("" where there is none); null for months. */
  readonly values: readonly string[] | null;
}

/** The finished model of a line chart. Every series has one entry per period. */
export interface LevelLineModel extends ChartInput {
  readonly lang: Lang;
  /** All months (or years) from first to last, without holes. */
  readonly periods: readonly Period[];
  /** Up to four; the first has the focus and shows its gaps. None where the nation stands alone. */
  readonly lines: readonly Line[];
  readonly nation: Line | null;
  readonly spread: SpreadBand | null;
  /** Filled from zero up to its lines: a number of people. */
  readonly isFilled: boolean;
  readonly thresholds: readonly ThresholdStep[];
  readonly marks: readonly TimeMark[];
  readonly axis: ValueAxis;
  readonly gapNotes: GapNotes;
}

/** All lines in the order of their names at the end, with the class of each. */
export function namedLines({ lines, nation }: LevelLineModel): Array<{ line: Line; kind: string }> {
  return [
    ...lines.map((line, i) => ({ line, kind: i === 0 ? "focus" : `line-${i + 1}` })),
    ...(nation === null ? [] : [{ line: nation, kind: "nation" }]),
  ];
}
