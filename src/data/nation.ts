/** The nation: the published figure where there is one, else the sum over the regions. */
import { lastDay } from "./period.ts";
import type {
  Cell,
  ComputedNation,
  Figure,
  NationObservation,
  NoContacts,
  Observation,
  Period,
  Region,
  RegionCode,
} from "./types.ts";

/** Inhabitants of each region at the newest date that is not after the period's end. */
export function populationAt(regions: readonly Region[], period: Period): Map<RegionCode, number> {
  const end = lastDay(period);
  return new Map(
    regions.map(({ code, population }) => {
      const dates = Object.keys(population).sort();
      const date = dates.findLast((day) => day <= end) ?? dates[0];
      return [code, date === undefined ? 0 : (population[date] ?? 0)];
    }),
  );
}

/**
 * Sums one period over the regions that reported counts. A region without contacts counts as
 * reporting; shares without counts and suppressed cells cannot be summed and are not part of it, nor
 * are made-up figures where published ones can be summed.
 */
export function computeNation(
  cells: ReadonlyMap<RegionCode, Cell>,
  population: ReadonlyMap<RegionCode, number>,
): ComputedNation {
  const summable = publishedAlone(
    [...cells].filter(([, cell]) => isCounted(cell) || backlogOf(cell) !== null),
    ([, cell]) => cell.synthetic,
  );
  const reporting = summable.filter(([, cell]) => isCounted(cell));
  const queued = summable.filter(([, cell]) => backlogOf(cell) !== null);
  const part = reporting.length > 0 ? reporting : queued;
  const everybody = sum([...population.values()]);
  const covered = sum(part.map(([code]) => population.get(code) ?? 0));
  const hasTotals = reporting.length > 0;
  // Where nobody waits, nobody has waited long.
  const isKnown = (cell: Cell) => cell.status === "no-contacts" || backlogOf(cell) !== null;
  const hasBacklog = queued.length > 0 && reporting.every(([, cell]) => isKnown(cell));
  return {
    total: hasTotals ? sum(reporting.map(([, cell]) => (cell as Counted).total ?? 0)) : null,
    within: hasTotals ? sum(reporting.map(([, cell]) => (cell as Counted).within ?? 0)) : null,
    over180: hasBacklog ? sum(part.map(([, cell]) => backlogOf(cell) ?? 0)) : null,
    regions: part.length,
    populationShare: everybody > 0 ? covered / everybody : 0,
    synthetic: part.some(([, cell]) => cell.synthetic),
  };
}

/** Those that are not made up where there are any, else all: a sum is of one kind. */
export function publishedAlone<T>(all: readonly T[], isMadeUp: (one: T) => boolean): readonly T[] {
  const published = all.filter((one) => !isMadeUp(one));
  return published.length > 0 ? published : all;
}

type Counted = Figure | NoContacts;

const isCounted = (cell: Cell): boolean =>
  cell.status === "no-contacts" ||
  (cell.status === "ok" && cell.total !== null && cell.within !== null);

const backlogOf = (cell: Cell): number | null =>
  cell.status === "ok" || cell.status === "no-contacts" ? cell.over180 : null;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The row `00` of one period; null where nothing was published and nothing can be summed. */
export function nationRow<P extends Period>(
  period: P,
  published: Observation<P> | null,
  cells: ReadonlyMap<RegionCode, Cell>,
  population: ReadonlyMap<RegionCode, number>,
): NationObservation<P> | null {
  const computed = computeNation(cells, population);
  const isPublished = published !== null && published.cell.status !== "not-reported";
  if (isPublished) return { ...published, region: "00", published: true, computed };
  const cell = computedCell(computed, [...cells.values()]) ?? published?.cell;
  if (cell === undefined) return null;
  const revisions = published?.revisions ?? [];
  const since = cell.source;
  return { period, region: "00", cell, revisions, since, published: false, computed };
}

/** Source of a row that no drop delivered. */
export const COMPUTED = "computed";

function computedCell(computed: ComputedNation, cells: readonly Cell[]): Cell | null {
  if (computed.regions === 0) return null;
  const { total, within, over180, synthetic } = computed;
  const preliminary = cells.some((cell) => cell.preliminary);
  const common = { responseRate: null, reportedOn: null, source: COMPUTED, synthetic, preliminary };
  if (total === 0) {
    return { status: "no-contacts", total, within, over180, pvv: null, mov: null, ...common };
  }
  const details = { distribution: null, pvv: null, mov: null };
  return { status: "ok", total, within, share: null, over180, ...details, ...common };
}
