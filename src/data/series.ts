/** The store as series: one per measure, basis and frequency, areas in order of period. */
import { nationRow, populationAt } from "./nation.ts";
import { isMonth } from "./period.ts";
import { partsOfPlace, seriesNumber } from "./place.ts";
import type { Slot, Store } from "./store.ts";
import type {
  AnySeries,
  Basis,
  Cell,
  Days,
  Frequency,
  Measure,
  Month,
  NationObservation,
  Observation,
  Period,
  Region,
  RegionCode,
  Series,
  Year,
} from "./types.ts";

/** Name of a series in addresses: `<measure>-<basis>`, with `-yearly` after it for years. */
export const seriesId = (measure: string, basis: Basis, frequency: Frequency = "month"): string =>
  `${measure}-${basis}${frequency === "year" ? "-yearly" : ""}`;

/** The series of months of a measure on one basis; null for a measure or basis that is not there. */
export const monthlySeries = (
  all: readonly AnySeries[],
  measure: string,
  basis: Basis,
): Series<Month> | null =>
  all
    .filter((series) => series.frequency === "month")
    .find((series) => series.measure === measure && series.basis === basis) ?? null;

/** All observations of one area, with the period that the place in the store says. */
type Rows<P extends Period, C> = readonly Observation<P, C>[];

/**
 * All series, in order of the measures, their bases, and months before years. One of months without
 * any cell is empty, not absent; one of years is there only when it has cells.
 */
export function buildSeries(
  store: Store,
  measures: readonly Measure[],
  regions: readonly Region[],
): AnySeries[] {
  const populations = new Map<Period, ReadonlyMap<RegionCode, number>>();
  const populationOf = (period: Period): ReadonlyMap<RegionCode, number> => {
    const known = populations.get(period) ?? populationAt(regions, period);
    populations.set(period, known);
    return known;
  };
  return measures.flatMap(({ id: measure, bases }, index) =>
    bases.flatMap((basis): AnySeries[] => {
      const number = seriesNumber(index, basis);
      const cells = observationsOf(store.cells.get(number));
      const days = observationsOf(store.days.get(number));
      const months: Series<Month> = {
        id: seriesId(measure, basis),
        measure,
        basis,
        frequency: "month",
        ...areasOf(cells.filter(isMonthly), days.filter(isMonthly), populationOf),
      };
      const years: Series<Year> = {
        id: seriesId(measure, basis, "year"),
        measure,
        basis,
        frequency: "year",
        ...areasOf(cells.filter(isYearly), days.filter(isYearly), populationOf),
      };
      return hasCells(years) ? [months, years] : [months];
    }),
  );
}

const isMonthly = <C>(row: Observation<Period, C>): row is Observation<Month, C> =>
  isMonth(row.period);

const isYearly = <C>(row: Observation<Period, C>): row is Observation<Year, C> =>
  !isMonth(row.period);

const hasCells = ({ regions, nation, days }: Series): boolean =>
  regions.size + nation.length + days.regions.size + days.nation.length > 0;

/** What the store holds of a series, by period and then region. */
function observationsOf<C>(slots: ReadonlyMap<number, Slot<C>> = new Map()) {
  const rows: Observation<Period, C>[] = [];
  // A typed array sorts as numbers, and fast.
  for (const place of Int32Array.from(slots.keys()).sort()) {
    const slot = slots.get(place);
    if (slot === undefined) continue;
    const { cell, revisions, since } = slot;
    rows.push({ ...partsOfPlace(place), cell, revisions, since });
  }
  return rows;
}

function areasOf<P extends Period>(
  cells: Rows<P, Cell>,
  days: Days<P>["nation"],
  populationOf: (period: Period) => ReadonlyMap<RegionCode, number>,
): Pick<Series<P>, "regions" | "nation" | "days"> {
  const nation: NationObservation<P>[] = [];
  for (const [period, row] of Map.groupBy(cells, (observation) => observation.period)) {
    const published = row.find(({ region }) => region === "00") ?? null;
    const ofRegions = new Map<RegionCode, Cell>(
      row.filter(({ region }) => region !== "00").map(({ region, cell }) => [region, cell]),
    );
    const shown = nationRow(period, published, ofRegions, populationOf(period));
    if (shown) nation.push(shown);
  }
  const national = days.filter(({ region }) => region === "00");
  return { regions: byRegion(cells), nation, days: { regions: byRegion(days), nation: national } };
}

const byRegion = <P extends Period, C>(rows: Rows<P, C>): Map<RegionCode, Observation<P, C>[]> =>
  Map.groupBy(
    rows.filter(({ region }) => region !== "00"),
    ({ region }) => region,
  );
