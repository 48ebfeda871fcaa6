/** What can only be seen when all drops are in: sums against the nation, and silence. */
import { periodNumber } from "./period-text.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, type Problem } from "./problems.ts";
import { placeOfSlot, type Store } from "./store.ts";
import type {
  AnySeries,
  Cell,
  Measure,
  NationObservation,
  Period,
  Region,
  Series,
} from "./types.ts";

/** Sums may differ from the published nation by one part in this many. */
const SUM_TOLERANCE = 100;

/** Warns where the regions add up to something else than the published nation. */
export function checkSums(
  series: readonly AnySeries[],
  store: Store,
  measures: readonly Measure[],
  regions: readonly Region[],
): Problem[] {
  return series.flatMap(({ measure, basis, nation }: Series) => {
    const index = measures.findIndex(({ id }) => id === measure);
    const slots = store.cells.get(seriesNumber(index, basis));
    return nation.flatMap((row) => {
      const slot = slots?.get(placeNumber(periodNumber(row.period), 0));
      const fault = row.published && slot ? sumFault(row, regions.length) : null;
      if (fault === null || slot === undefined) return [];
      const expected = `the published nation's ${fault.published}, give or take 1 percent`;
      const found = `regions that add up to ${fault.sum} (${fault.name}, ${row.period}, ${measure} ${basis})`;
      const remedy = "Find out which is wrong; the published figure is shown.";
      const rest = { found, expected, remedy };
      return { severity: "warning", code: "sum-contradicts-nation", ...placeOfSlot(slot), ...rest };
    });
  });
}

function sumFault(row: NationObservation, regions: number) {
  const { cell, computed } = row;
  if (cell.status !== "ok" || cell.synthetic !== computed.synthetic) return null;
  for (const [name, published, sum] of [
    ["total", cell.total, computed.total],
    ["within", cell.within, computed.within],
    ["over_180", cell.over180, computed.over180],
  ] as const) {
    if (published === null || sum === null) continue;
    const isOff = SUM_TOLERANCE * Math.abs(sum - published) > published;
    // With regions missing, only a sum that is too large is a contradiction.
    if (isOff && (computed.regions === regions || sum > published)) return { name, published, sum };
  }
  return null;
}

/** Warns of regions that had reported a series and are silent in its latest period. */
export const checkSilence = (series: readonly AnySeries[], regions: readonly Region[]): Problem[] =>
  series.flatMap((one: Series) => silent(one, regions));

function silent(series: Series, regions: readonly Region[]): Problem[] {
  const last = new Map<string, Period>();
  let latest: { period: Period; source: string } | null = null;
  for (const [region, observations] of series.regions) {
    const reported = observations.findLast(({ cell }) => isReported(cell));
    if (reported === undefined) continue;
    last.set(region, reported.period);
    if (latest === null || reported.period > latest.period) {
      latest = { period: reported.period, source: reported.cell.source };
    }
  }
  if (latest === null) return [];
  const { period, source } = latest;
  const stopped = [...last]
    .filter(([, reported]) => reported < period)
    .map(([code, reported]) => {
      const name = regions.find((region) => region.code === code)?.shortName ?? code;
      return `${name} (last ${reported})`;
    });
  if (stopped.length === 0) return [];
  const found = `no ${series.measure} ${series.basis} for ${period} from ${listSome(stopped, 21)}`;
  return [
    {
      severity: "warning",
      code: "stopped-reporting",
      drop: source,
      file: "drop.json",
      line: 1,
      column: 1,
      found,
      expected: "every region that had reported before",
      remedy: "Nothing to fix if the region is late; it is named as not reported.",
    },
  ];
}

const isReported = (cell: Cell): boolean => cell.status !== "not-reported";
