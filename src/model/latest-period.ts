/** How far the data reach. */
import type { AnySeries, Month, Observation, Period } from "../data/types.ts";

/** The newest month that any area has a figure for. */
export const latestMonth = (all: readonly AnySeries[]): Month | null =>
  newestOf(all.flatMap((series) => (series.frequency === "month" ? observationsOf(series) : [])));

/** The newest month that any area has a figure for; the newest year where there are no months. */
export const latestPeriod = (all: readonly AnySeries[]): Period | null =>
  latestMonth(all) ??
  newestOf(all.flatMap((series) => (series.frequency === "year" ? observationsOf(series) : [])));

/** Shares, numbers and days alike. */
const observationsOf = <P extends Period>({
  nation,
  regions,
  days,
}: {
  readonly nation: readonly Observed<P>[];
  readonly regions: ReadonlyMap<string, readonly Observed<P>[]>;
  readonly days: {
    readonly nation: readonly Observed<P>[];
    readonly regions: ReadonlyMap<string, readonly Observed<P>[]>;
  };
}): Observed<P>[] => [
  ...nation,
  ...[...regions.values()].flat(),
  ...days.nation,
  ...[...days.regions.values()].flat(),
];

interface Observed<P extends Period> {
  readonly period: P;
  readonly cell: { readonly status: Observation["cell"]["status"] };
}

const newestOf = <P extends Period>(observations: readonly Observed<P>[]): P | null =>
  observations
    .filter(({ cell }) => cell.status === "ok" || cell.status === "no-contacts")
    .map(({ period }) => period)
    .reduce<P | null>((last, period) => (last === null || period > last ? period : last), null);
