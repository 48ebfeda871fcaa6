/**
 * Waiting times of an area in bands over time. The nation's are the published ones; where none are
 * published, the sum over the regions that gave all bands.
 */
import { BANDS } from "../data/fields.ts";
import { monthRange } from "../data/period.ts";
import type {
  AnySeries,
  Band,
  Cell,
  Distribution,
  Month,
  Observation,
  RegionCode,
  Series,
} from "../data/types.ts";

/** The counts of one month by band, and the cells that they were taken from. */
export interface BandCounts {
  /** Persons or contacts, in the order of `bands`. */
  readonly counts: readonly number[];
  readonly from: readonly Observation[];
}

/** An area's waiting times: the bands of the newest division, and the months since the first. */
export interface AreaBands {
  readonly bands: readonly Band[];
  readonly periods: readonly Month[];
  /** By period; null where the bands cannot be had. */
  readonly months: readonly (BandCounts | null)[];
}

/** Null where the area has no month divided into the newest bands, and for years. */
export function bandsOf(series: AnySeries, code: RegionCode): AreaBands | null {
  if (series.frequency !== "month") return null;
  const all = [...series.nation, ...[...series.regions.values()].flat()];
  const divided = all.filter(({ cell }) => distributionOf(cell) !== null);
  const periods = all.map(({ period }) => period).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  const newest = divided.reduce<Observation<Month> | null>(
    (a, b) => (a === null || b.period > a.period ? b : a),
    null,
  );
  const given = newest && distributionOf(newest.cell);
  if (given === null || first === undefined || last === undefined) return null;
  const bands = BANDS.map(({ band }) => band).filter((band) => given[band] !== undefined);
  const grid = monthRange(first, last);
  const months = grid.map((period) => countsAt(series, code, period, bands));
  const start = months.findIndex((month) => month !== null);
  return start < 0 ? null : { bands, periods: grid.slice(start), months: months.slice(start) };
}

/** Percent of the counts in one band; 0 of nothing. */
export function percentInBand(counts: readonly number[], band: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (100 * (counts[band] ?? 0)) / total;
}

/**
 * The area's own distribution. For a nation without one, the sum over the regions that gave all
 * bands; a published one in other bands is never replaced by such a sum, and no sum mixes made-up
 * figures with published ones.
 */
function countsAt(
  series: Series<Month>,
  code: RegionCode,
  period: Month,
  bands: readonly Band[],
): BandCounts | null {
  const observed = (code === "00" ? series.nation : series.regions.get(code)) ?? [];
  const own = observed.find((one) => one.period === period);
  const counts = own ? countsOf(own.cell, bands) : null;
  if (own && counts) return { counts, from: [own] };
  if (code !== "00" || (own && distributionOf(own.cell) !== null)) return null;
  const regional = [...series.regions.values()].flatMap((observations) => {
    const from = observations.find((one) => one.period === period);
    const given = from ? countsOf(from.cell, bands) : null;
    return from && given ? [{ given, from }] : [];
  });
  const published = regional.filter(({ from }) => !from.cell.synthetic);
  const summed = published.length > 0 ? published : regional;
  if (summed.length === 0) return null;
  return {
    counts: bands.map((_, i) => summed.reduce((sum, { given }) => sum + (given[i] ?? 0), 0)),
    from: summed.map(({ from }) => from),
  };
}

function countsOf(cell: Cell, bands: readonly Band[]): readonly number[] | null {
  const found = distributionOf(cell);
  if (found === null || Object.keys(found).length !== bands.length) return null;
  const counts = bands.flatMap((band) => found[band] ?? []);
  return counts.length === bands.length ? counts : null;
}

const distributionOf = (cell: Cell): Distribution | null =>
  cell.status === "ok" ? cell.distribution : null;
