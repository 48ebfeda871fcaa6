/** A series on a grid without holes, so that a missing month is seen as missing. */
import { percentOfCell } from "../data/cells.ts";
import { monthRange } from "../data/period.ts";
import type { Cell, Month, Observation, RegionCode, Series } from "../data/types.ts";
import { areaOf } from "./area-trend.ts";

/** All months from the first to the last that any area has a cell for. */
export function periodsOf(series: Series<Month>): Month[] {
  const all = [...series.nation, ...[...series.regions.values()].flat()].map((o) => o.period);
  const months = all.sort();
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? [] : monthRange(first, last);
}

/** The area's cells on the grid; null where nothing was delivered. */
export function onGrid(
  observations: readonly Observation<Month>[],
  periods: readonly Month[],
): (Cell | null)[] {
  const cells = new Map(observations.map(({ period, cell }) => [period, cell]));
  return periods.map((period) => cells.get(period) ?? null);
}

/** Lowest and highest share of the regions in each period, in percent; null without any. */
export function spreadOf(
  series: Series<Month>,
  periods: readonly Month[],
): { low: (number | null)[]; high: (number | null)[] } {
  const byPeriod = new Map<Month, number[]>();
  for (const { period, cell } of [...series.regions.values()].flat()) {
    const share = percentOfCell(cell);
    if (share === null) continue;
    const shares = byPeriod.get(period) ?? [];
    shares.push(share);
    byPeriod.set(period, shares);
  }
  const pick = (choose: (...values: number[]) => number) =>
    periods.map((period) => {
      const shares = byPeriod.get(period);
      return shares === undefined ? null : choose(...shares);
    });
  return { low: pick(Math.min), high: pick(Math.max) };
}

/** The area's observation of a period; null where there is none. */
export const observationOf = (
  series: Series<Month>,
  code: RegionCode,
  period: Month,
): Observation<Month> | null => areaOf(series, code).find((o) => o.period === period) ?? null;
