/** The store as series: one per measure and basis, regions and nation in order of period. */
import { nationRow, populationAt } from "./nation.ts";
import { partsOfKey, seriesNumber } from "./reading.ts";
import type { Store } from "./store.ts";
import type {
  Basis,
  Cell,
  Measure,
  NationObservation,
  Observation,
  Period,
  Region,
  RegionCode,
  Series,
} from "./types.ts";

/** Name of a series in addresses: `<measure>-<basis>`. */
export const seriesId = (measure: string, basis: Basis): string => `${measure}-${basis}`;

/** All series, in order of the measures and their bases; one without any cell is empty, not absent. */
export function buildSeries(
  store: Store,
  measures: readonly Measure[],
  regions: readonly Region[],
): Series[] {
  const groups = new Map<number, Observation[]>();
  // A typed array sorts as numbers, and fast.
  for (const key of Int32Array.from(store.keys()).sort()) {
    const slot = store.get(key);
    const { period, region, series } = partsOfKey(key);
    const group = groups.get(series) ?? [];
    if (slot !== undefined) {
      const { cell, revisions, since } = slot;
      group.push({ period, region, cell, revisions, since });
    }
    groups.set(series, group);
  }
  const populations = new Map<Period, ReadonlyMap<RegionCode, number>>();
  const populationOf = (period: Period): ReadonlyMap<RegionCode, number> => {
    const known = populations.get(period) ?? populationAt(regions, period);
    populations.set(period, known);
    return known;
  };
  return measures.flatMap((measure, index) =>
    measure.bases.map((basis) => {
      const observations = groups.get(seriesNumber(index, basis)) ?? [];
      return buildOne(measure.id, basis, observations, populationOf);
    }),
  );
}

function buildOne(
  measure: string,
  basis: Basis,
  observations: readonly Observation[],
  populationOf: (period: Period) => ReadonlyMap<RegionCode, number>,
): Series {
  const byRegion = new Map<RegionCode, Observation[]>();
  const byPeriod = new Map<Period, Observation[]>();
  for (const observation of observations) {
    const row = byPeriod.get(observation.period) ?? [];
    row.push(observation);
    byPeriod.set(observation.period, row);
    if (observation.region === "00") continue;
    const own = byRegion.get(observation.region) ?? [];
    own.push(observation);
    byRegion.set(observation.region, own);
  }
  const nation: NationObservation[] = [];
  for (const [period, row] of byPeriod) {
    const published = row.find(({ region }) => region === "00") ?? null;
    const cells = new Map<RegionCode, Cell>(
      row.filter(({ region }) => region !== "00").map(({ region, cell }) => [region, cell]),
    );
    const shown = nationRow(period, published, cells, populationOf(period));
    if (shown) nation.push(shown);
  }
  return { measure, basis, regions: byRegion, nation };
}
