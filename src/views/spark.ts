/** The small trend of a table row. */
import { sparkline, type SparklineSize } from "../charts/sparkline.ts";
import { yearOf } from "../data/period.ts";
import type { Period, RegionCode } from "../data/types.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import { quietLine, thresholdLevel } from "./chart-parts.ts";

/** Months that a sparkline shows; a yearly series is shown whole. */
const MONTHS = 36;

/** Fewer figures than this are no curve. */
const LEAST_FIGURES = 2;

/** The periods that a sparkline of the series shows. */
export const sparkPeriods = (series: MeasureSeries): Period[] =>
  series.frequency === "month" ? periodsOf(series).slice(-MONTHS) : periodsOf(series);

/** The area's last years as SVG text; decorative, the row has the figures. Empty without a curve. */
export function spark(
  series: MeasureSeries,
  code: RegionCode,
  size: SparklineSize = "row",
): string {
  const { quantity } = series;
  const periods = sparkPeriods(series);
  const line = quietLine(onGrid(series, code, periods), periods, series.startsOf(code));
  const figures = line.values.filter((value) => value !== null);
  const newest = periods.at(-1);
  if (figures.length < LEAST_FIGURES || newest === undefined) return "";
  const threshold = thresholdLevel(series, newest);
  const known = [...figures, ...(threshold === null ? [] : [threshold.value])];
  const low = Math.max(0, Math.floor(Math.min(...known)) - 2);
  const high = Math.ceil(Math.max(...known)) + 2;
  const top = quantity === "share" ? Math.min(100, high) : high;
  const domain = [low, Math.max(top, low + 1)] as const;
  const [from = newest] = periods;
  const years = [yearOf(from), yearOf(newest)] as const;
  return sparkline({ line, domain, threshold, isNation: code === "00", years }, size);
}
