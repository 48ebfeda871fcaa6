/** Small series for the tests of the model. */
import { loadData } from "../../src/data/load.ts";
import { populationAt } from "../../src/data/nation.ts";
import { seriesId } from "../../src/data/series.ts";
import { publishedShare } from "../../src/data/share.ts";
import type {
  Basis,
  Break,
  Cell,
  Measure,
  Month,
  NationObservation,
  Observation,
  Quantity,
  RegionCode,
  Series,
} from "../../src/data/types.ts";
import { type MeasureSeries, measureSeries } from "../../src/model/measure-series.ts";

const DATA = new URL("../../data", import.meta.url).pathname;

/** The measures and regions of the project. */
export const { measures, regions } = loadData(DATA, DATA).data;

/** A measure of the project by id. */
export function measure(id: string): Measure {
  const found = measures.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no measure ${id}`);
  return found;
}

const COMMON = {
  responseRate: null,
  reportedOn: null,
  source: "2021-12-25-prov",
  synthetic: false,
  preliminary: false,
};

const DETAILS = { distribution: null, pvv: null, mov: null };

/** A cell with counts. */
export const counts = (within: number, total: number, over180: number | null = null): Cell => ({
  status: "ok",
  total,
  within,
  share: null,
  over180,
  ...DETAILS,
  ...COMMON,
});

/** A cell with a published share and nothing else. */
export const shareOnly = (digits: string): Cell => ({
  status: "ok",
  total: null,
  within: null,
  share: publishedShare(digits),
  over180: null,
  ...DETAILS,
  ...COMMON,
});

/** The one quantity of a series that has figures, with the facts of every area. */
export function quantity(
  all: readonly Series<Month>[],
  which: Quantity,
  breaks: readonly Break[] = [],
): MeasureSeries {
  const [first] = all;
  const found = measureSeries(all, {
    measures,
    regions,
    breaks,
    inhabitants: (period) => populationAt(regions, period),
  }).find((one) => one.seriesId === first?.id && one.quantity === which);
  if (found === undefined) throw new RangeError(`no ${which} in ${first?.id}`);
  return found;
}

/** A month that was not reported. */
export const silent: Cell = { status: "not-reported", ...COMMON };

/** An observation without revisions, first delivered by its own drop. */
export const observation = (period: Month, region: RegionCode, cell: Cell): Observation<Month> => ({
  period,
  region,
  cell,
  revisions: [],
  since: cell.source,
});

/** A series of regions, in the order given. */
export function series(
  id: string,
  basis: Basis,
  rows: readonly Observation<Month>[],
  nation: readonly NationObservation<Month>[] = [],
): Series<Month> {
  const regions = new Map<RegionCode, Observation<Month>[]>();
  for (const row of rows) regions.set(row.region, [...(regions.get(row.region) ?? []), row]);
  const days = { regions: new Map(), nation: [] };
  return { id: seriesId(id, basis), measure: id, basis, frequency: "month", regions, nation, days };
}
