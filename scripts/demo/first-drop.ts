/** Everything the first made-up delivery knows: all series, regions and months. */
import type { Month, Region } from "../../src/data/types.ts";
import { steerAutumn } from "./autumn-2021.ts";
import { type Counts, levelSeries } from "./levels.ts";
import { LAST_MONTH, SERIES, type SeriesPlan } from "./plan.ts";
import { between, randomFor } from "./random.ts";
import { isWithoutContacts, missingMarker } from "./reporting.ts";
import type { DemoCell } from "./rows.ts";

/** Code and inhabitants, all that the made-up figures take from a region. */
export type DemoRegion = Pick<Region, "code"> & { readonly inhabitants: number };

/** Regions whose last month comes with the second delivery: a word in the first, or no row. */
const NOT_YET: ReadonlyArray<{ region: string; care: SeriesPlan["care"]; row: boolean }> = [
  { region: "22", care: "specialist", row: true },
  { region: "24", care: "bup", row: false },
];

/** The cells as the regions have them; what is late or never reported is still in. */
export function allCells(regions: readonly DemoRegion[]): DemoCell[] {
  return SERIES.flatMap((plan) =>
    regions.flatMap((region) =>
      [...countsOf(plan, region)].map(([period, counts]): DemoCell => {
        const missing = missingMarker(plan.care, region.code, period);
        const content = missing === null ? counts : { missing };
        return { plan, region: region.code, period, content };
      }),
    ),
  );
}

/** The counts of a series; `bup-start` is investigation and treatment taken together. */
function countsOf(plan: SeriesPlan, region: DemoRegion): Map<Month, Counts> {
  if (plan.measure === "bup-start") {
    const [first, second] = ["bup-investigation", "bup-treatment"].map((measure) =>
      SERIES.find((one) => one.measure === measure && one.basis === plan.basis),
    );
    if (!first || !second) throw new Error(`no parts of "${plan.measure}"`);
    return together(countsOf(first, region), countsOf(second, region), region.code);
  }
  const counts = steerAutumn(plan, region.code, levelSeries(plan, region.code, region.inhabitants));
  for (const period of counts.keys()) {
    if (isWithoutContacts(plan, region.code, period)) counts.set(period, NO_CONTACTS);
  }
  return counts;
}

const NO_CONTACTS: Counts = { total: 0, within: 0, over180: null };

/** A little less than the sum: a child who starts both in one month is counted once. */
function together(
  investigations: ReadonlyMap<Month, Counts>,
  treatments: ReadonlyMap<Month, Counts>,
  region: string,
): Map<Month, Counts> {
  const random = randomFor("together", region);
  return new Map(
    [...investigations].map(([period, { total, within }]) => {
      const other = treatments.get(period) ?? NO_CONTACTS;
      const part = between(random, 0.93, 0.99);
      const both = Math.round((total + other.total) * part);
      const early = Math.min(both, Math.round((within + other.within) * part));
      return [period, { total: both, within: early, over180: null }];
    }),
  );
}

/** Whether the cell is reported too late for the first delivery. */
export const isLateReport = (cell: DemoCell): boolean => lateRule(cell) !== undefined;

/** The cells of the first delivery. */
export function firstDelivery(cells: readonly DemoCell[]): DemoCell[] {
  return cells.flatMap((cell) => {
    const late = lateRule(cell);
    if (!late) return [cell];
    return late.row ? [{ ...cell, content: { missing: "Uppgift saknas" } }] : [];
  });
}

const lateRule = ({ region, plan, period }: DemoCell) =>
  period === LAST_MONTH
    ? NOT_YET.find((one) => one.region === region && one.care === plan.care)
    : undefined;
