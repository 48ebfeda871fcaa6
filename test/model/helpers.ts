/** Small series for the tests of the model. */
import { loadData } from "../../src/data/load.ts";
import { nationRow, populationAt } from "../../src/data/nation.ts";
import { seriesId } from "../../src/data/series.ts";
import { publishedShare } from "../../src/data/share.ts";
import type {
  AnySeries,
  Basis,
  Break,
  Cell,
  DaysCell,
  DaysObservation,
  Figure,
  Measure,
  Month,
  NationObservation,
  NoContacts,
  Observation,
  Period,
  Quantity,
  RegionCode,
  Series,
  Year,
} from "../../src/data/types.ts";
import type { Inhabitants } from "../../src/model/like-for-like.ts";
import { type MeasureSeries, measureSeries } from "../../src/model/measure-series.ts";
import type { Model } from "../../src/model/model.ts";
import { PROJECT_DATA, tidy } from "../data/helpers.ts";
import { TODAY } from "../data-folders.ts";
import { modelFrom } from "../model-from-drops.ts";

const NONE = `${PROJECT_DATA}/no-such-folder`;

/** The measures and regions of the project; a folder that is not there adds no delivery to them. */
export const { measures, regions } = loadData(NONE, PROJECT_DATA, TODAY).data;

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
export const counts = (within: number, total: number, over180: number | null = null): Figure => ({
  status: "ok",
  total,
  within,
  share: null,
  over180,
  ...DETAILS,
  ...COMMON,
});

/** A cell with a published share and nothing else. */
export const shareOnly = (digits: string): Figure => ({
  status: "ok",
  total: null,
  within: null,
  share: publishedShare(digits),
  over180: null,
  ...DETAILS,
  ...COMMON,
});

/** A cell of days with a median, or with a mean alone. */
export const days = (medianDays: number | null): DaysCell => ({
  status: "ok",
  medianDays,
  meanDays: medianDays === null ? 40 : null,
  ...COMMON,
});

/** All quantities of the series that have figures. */
export const allOf = (
  all: readonly AnySeries[],
  breaks: readonly Break[] = [],
  inhabitants: Inhabitants = (period) => populationAt(regions, period),
): MeasureSeries[] => measureSeries(all, { measures, regions, breaks, inhabitants });

/** The one quantity of the first series that has figures, with the facts of every area. */
export function quantity(
  all: readonly AnySeries[],
  which: Quantity,
  breaks: readonly Break[] = [],
  inhabitants?: Inhabitants,
): MeasureSeries {
  const [first] = all;
  const found = allOf(all, breaks, inhabitants).find(
    (one) => one.seriesId === first?.id && one.quantity === which,
  );
  if (found === undefined) throw new RangeError(`no ${which} in ${first?.id}`);
  return found;
}

/** A new series of all regions and measures, or of those named, from the month. */
export const breakAt = (period: Month, rest: Partial<Break> = {}): Break => ({
  region: "*",
  measure: "*",
  period,
  kind: "break",
  synthetic: false,
  explanation: { sv: "Ny definition", en: "New definition" },
  source: "https://example.org/",
  ...rest,
});

/** A month that was not reported. */
export const silent: Cell = { status: "not-reported", ...COMMON };

/** Too few to be shown. */
export const hidden: Cell = { status: "suppressed", disclosureLimit: 5, ...COMMON };

/** Nobody came, or nobody waits. */
export const nobody: NoContacts = {
  status: "no-contacts",
  total: 0,
  within: 0,
  over180: 0,
  pvv: null,
  mov: null,
  ...COMMON,
};

/** The same cell, made up. */
export const madeUp = <C extends Cell>(cell: C): C => ({ ...cell, synthetic: true });

/** An observation without revisions, first delivered by its own drop. */
export const observation = <P extends Period, C extends Cell | DaysCell = Cell>(
  period: P,
  region: RegionCode,
  cell: C,
): Observation<P, C> => ({ period, region, cell, revisions: [], since: cell.source });

/** A series of months of regions, in the order given. */
export const series = (
  id: string,
  basis: Basis,
  rows: readonly Observation<Month>[],
  nation: readonly NationObservation<Month>[] = [],
  daysOf: readonly DaysObservation<Month>[] = [],
): Series<Month> => ({
  id: seriesId(id, basis),
  measure: id,
  basis,
  frequency: "month",
  nation,
  ...areas(rows, daysOf),
});

/** A series of years of regions, in the order given. */
export const yearly = (
  id: string,
  basis: Basis,
  rows: readonly Observation<Year>[],
  nation: readonly NationObservation<Year>[] = [],
  daysOf: readonly DaysObservation<Year>[] = [],
): Series<Year> => ({
  id: seriesId(id, basis, "year"),
  measure: id,
  basis,
  frequency: "year",
  nation,
  ...areas(rows, daysOf),
});

const areas = <P extends Period>(
  rows: readonly Observation<P>[],
  daysOf: readonly DaysObservation<P>[],
) => ({
  regions: Map.groupBy(rows, ({ region }) => region),
  days: {
    nation: daysOf.filter(({ region }) => region === "00"),
    regions: Map.groupBy(
      daysOf.filter(({ region }) => region !== "00"),
      ({ region }) => region,
    ),
  },
});

/** Three regions of unequal size: half of the country, three tenths and two tenths. */
export const PEOPLE: ReadonlyMap<RegionCode, number> = new Map([
  ["01", 500],
  ["03", 300],
  ["04", 200],
]);

/** The rows of the country over {@link PEOPLE}: published where given, else the sum of the rows. */
export function nationOf<P extends Period>(
  rows: readonly Observation<P>[],
  published: readonly Observation<P>[] = [],
): NationObservation<P>[] {
  const periods = [...new Set([...rows, ...published].map(({ period }) => period))].sort();
  return periods.flatMap((period) => {
    const own = rows.filter((one) => one.period === period);
    const cells = new Map(own.map(({ region, cell }) => [region, cell]));
    const given = published.find((one) => one.period === period) ?? null;
    return nationRow(period, given, cells, PEOPLE) ?? [];
  });
}

/** The model of deliveries of one tidy file each, by the names of their folders. */
export const modelOf = (
  drops: Readonly<Record<string, readonly string[]>>,
  synthetic = false,
): Model => {
  const files = Object.entries(drops).map(([id, rows]) => {
    const rest = { retrieved: id.slice(0, 10), synthetic };
    return [id, tidy(rows, rest)] as const;
  });
  return modelFrom(Object.fromEntries(files));
};
