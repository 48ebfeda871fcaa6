/** The small trend of a table row. */
import { sparkline } from "../charts/sparkline.ts";
import { percentOfCell } from "../data/cells.ts";
import { isMonth } from "../data/period.ts";
import type { RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { SeriesModel } from "../model/model.ts";

/** Months that a sparkline shows. */
const MONTHS = 36;

/** The last three years of an area's share as SVG text; decorative, the row has the figures. */
export function spark({ measure, series }: SeriesModel, code: RegionCode): string {
  const periods = periodsOf(series).filter(isMonth).slice(-MONTHS);
  const values = onGrid(areaOf(series, code), periods).map((cell) => cell && percentOfCell(cell));
  const threshold = measure.thresholds.at(-1)?.value ?? null;
  const known = [...values, threshold].filter((value) => value !== null);
  const low = Math.max(0, Math.floor(Math.min(100, ...known)) - 2);
  const high = Math.min(100, Math.ceil(Math.max(0, ...known)) + 2);
  return sparkline({ values, domain: [low, Math.max(high, low + 1)], threshold });
}
