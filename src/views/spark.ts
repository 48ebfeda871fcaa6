/** The small trend of a table row. */
import { sparkline, type SparklineSize } from "../charts/sparkline.ts";
import type { Break, Month, RegionCode, Series } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";
import { breakPeriods } from "../stats/comparable.ts";
import { shareLine, thresholdLevel } from "./chart-parts.ts";

/** Months that a sparkline shows. */
const MONTHS = 36;

/** The months that a sparkline of the series shows. */
export const sparkPeriods = (series: Series<Month>): Month[] => periodsOf(series).slice(-MONTHS);

/** The last three years of an area's share as SVG text; decorative, the row has the figures. */
export function spark(
  { measure, series }: SeriesModel,
  code: RegionCode,
  breaks: readonly Break[],
  size: SparklineSize = "row",
): string {
  const periods = sparkPeriods(series);
  const cells = onGrid(areaOf(series, code), periods);
  const line = shareLine(cells, periods, breakPeriods(breaks, code, measure.id));
  const last = periods.at(-1);
  const threshold = last === undefined ? null : thresholdLevel(measure, last);
  const known = [...line.values, threshold?.value ?? null].filter((value) => value !== null);
  const low = Math.max(0, Math.floor(Math.min(100, ...known)) - 2);
  const high = Math.min(100, Math.ceil(Math.max(0, ...known)) + 2);
  const domain = [low, Math.max(high, low + 1)] as const;
  const years = [periods[0], last].map((period) => period?.slice(0, 4) ?? "");
  return sparkline(
    { line, domain, threshold, isNation: code === "00", years: [years[0] ?? "", years[1] ?? ""] },
    size,
  );
}
