/** Second opinion on levels, changes, rolling years, ranks, distances and queues of every region. */
import { type ColumnTable, desc, escape, op, rolling, table } from "arquero";
import { describe, expect, it } from "vitest";

import { withFolder } from "../data/helpers.ts";
import { withMixedFolder } from "../mixed-data.ts";
import { madeDrops } from "./made.ts";
import { type CellRow, differences, monthOf, publish, type Published } from "./published.ts";

interface AreaTrend {
  readonly latest: { readonly period: string; readonly share: number } | null;
  readonly change: Two;
  readonly rolling12: number | null;
  readonly rank: { readonly place: number; readonly of: number } | null;
  readonly distance: { readonly threshold: number; readonly contacts: number | null } | null;
  readonly clearanceMonths: number | null;
  readonly backlog: {
    readonly period: string;
    readonly number: number;
    readonly change: { readonly month: Count | null; readonly year: Count | null };
  } | null;
}

interface Two {
  readonly month: number | null;
  readonly year: number | null;
}

interface Count {
  readonly number: number;
  readonly percent: number | null;
}

/** A month of an area with its place on the time axis and what lies before it. */
interface GridRow extends Omit<CellRow, "status"> {
  readonly series: string;
  readonly month: number;
  /** Null where the month has no row. */
  readonly status: CellRow["status"] | null;
  /** How many breaks the area has had; null before the first row. */
  readonly segment: number;
  readonly [column: string]: unknown;
}

/** An address and what stands there. */
type Fact = readonly [string, unknown];

describe.each([
  ["made-up figures among published ones", () => withMixedFolder(publish)],
  ["a drawn folder", () => withFolder(madeDrops(1, 72), publish)],
  ["another", () => withFolder(madeDrops(2, 66), publish)],
])("the trends in %s", (_name, read) => {
  const published = read();
  const grid = gridOf(published);
  const areas = areasOf(published);

  it("level and change are those of the newest month with a share, within one series", () => {
    const rows = objects(latest(grid.filter(escape((d: GridRow) => d.share !== null))));
    expect(rows.length).toBeGreaterThan(70);
    const expected = new Map(
      rows.flatMap((d): Fact[] => [
        [`${at(d)} period`, monthOf(d.month)],
        [`${at(d)} share`, d.share],
        [`${at(d)} month`, changed(d, "share", 1)],
        [`${at(d)} year`, changed(d, "share", 12)],
      ]),
    );
    const found = areas.flatMap(({ key, area: { latest: last, change } }) => [
      [`${key} period`, last?.period],
      [`${key} share`, last?.share],
      [`${key} month`, last ? change.month : undefined],
      [`${key} year`, last ? change.year : undefined],
    ]);
    expect(differences(expected, present(found))).toEqual([]);
  });

  it("the rolling year sums the twelve months, of which ten are there", () => {
    const summed = grid
      .derive({
        isKnown: escape((d: GridRow) => (isCounted(d) ? 1 : 0)),
        counted: escape((d: GridRow) => (isCounted(d) ? d.total : 0)),
        inTime: escape((d: GridRow) => (isCounted(d) ? d.within : 0)),
      })
      .groupby("series", "region")
      .orderby("month")
      .derive({
        months: rolling("d => op.sum(d.isKnown)", [-11, 0]),
        total12: rolling("d => op.sum(d.counted)", [-11, 0]),
        within12: rolling("d => op.sum(d.inTime)", [-11, 0]),
        segment11: "d => op.lag(d.segment, 11, null)",
      })
      .ungroup();
    const rows = objects(latest(summed.filter(escape((d: GridRow) => d.share !== null))));
    const expected = rows.map((d) => {
      const isStock = d.basis === "waiting";
      const total = Number(d["total12"]);
      const isWhole = Number(d["months"]) >= 10 && total > 0 && d["segment11"] === d.segment;
      return [at(d), isStock || !isWhole ? null : (100 * Number(d["within12"])) / total] as const;
    });
    const found = areas.map(({ key, area }) => [key, area.latest ? area.rolling12 : undefined]);
    expect(expected.filter(([, value]) => value !== null).length).toBeGreaterThan(20);
    expect(differences(new Map(expected), present(found))).toEqual([]);
  });

  it("ranks come after the shares of the month, ties at the better place", () => {
    const ranked = grid
      // A published zero of an unknown number has no rank.
      .filter(escape((d: GridRow) => d.share !== null && (d.share > 0 || d.total !== null)))
      .groupby("series", "month")
      .orderby(desc("share"))
      .derive({ place: op.rank(), of: op.count() })
      .ungroup();
    const expected = objects(latest(ranked)).map((d): Fact => [
      at(d),
      `${String(d["place"])} of ${String(d["of"])}`,
    ]);
    const found = areas.map(({ key, area: { rank } }) => [
      key,
      rank ? `${rank.place} of ${rank.of}` : undefined,
    ]);
    expect(differences(new Map(expected), present(found))).toEqual([]);
  });

  it("the distance is the contacts that the threshold lacks", () => {
    const thresholds = new Map(
      published.index.measures.map(({ id, thresholds: all }) => [id, all.at(-1)?.value ?? null]),
    );
    const rows = objects(latest(grid.filter(escape((d: GridRow) => d.share !== null))));
    const expected = rows.flatMap((d) => {
      const threshold = thresholds.get(d.measure) ?? null;
      if (threshold === null) return [];
      if (d.total === null || d.within === null) return [[at(d), "not known"] as const];
      // In thousandths of a contact, so that the ceiling is of whole numbers.
      const lacking = Math.round(threshold * 10 * d.total) - 1000 * d.within;
      return [[at(d), String(Math.max(0, Math.ceil(lacking / 1000)))] as const];
    });
    const found = areas.map(({ key, area: { distance, latest: last } }) => {
      if (last === null || distance === null) return [key, undefined];
      return [key, String(distance.contacts ?? "not known")];
    });
    expect(differences(new Map(expected), present(found))).toEqual([]);
  });

  it("long waits are those of the newest month that tells them", () => {
    const queues = grid.filter(
      escape((d: GridRow) => d.basis === "waiting" && d.over_180 !== null),
    );
    const rows = objects(latest(queues));
    expect(rows.length).toBeGreaterThan(20);
    const expected = rows.flatMap((d): Fact[] => {
      const month = changed(d, "over_180", 1);
      const year = changed(d, "over_180", 12);
      const percent = (change: number | null) => {
        if (change === null || d.over_180 === null) return null;
        const earlier = d.over_180 - change;
        return earlier === 0 ? null : (100 * change) / earlier;
      };
      return [
        [`${at(d)} period`, monthOf(d.month)],
        [`${at(d)} number`, d.over_180],
        [`${at(d)} month`, month],
        [`${at(d)} month %`, percent(month)],
        [`${at(d)} year`, year],
        [`${at(d)} year %`, percent(year)],
      ];
    });
    const found = areas.flatMap(({ key, area: { backlog } }) => [
      [`${key} period`, backlog?.period],
      [`${key} number`, backlog?.number],
      [`${key} month`, backlog ? (backlog.change.month?.number ?? null) : undefined],
      [`${key} month %`, backlog ? (backlog.change.month?.percent ?? null) : undefined],
      [`${key} year`, backlog ? (backlog.change.year?.number ?? null) : undefined],
      [`${key} year %`, backlog ? (backlog.change.year?.percent ?? null) : undefined],
    ]);
    expect(differences(new Map(expected), present(found))).toEqual([]);
  });

  it("a queue lasts as many months as the last three have carried out of it", () => {
    const paces = grid
      .filter(escape((d: GridRow) => d.basis === "completed"))
      .derive({
        isKnown: escape((d: GridRow) => (d.total === null ? 0 : 1)),
        counted: escape((d: GridRow) => d.total ?? 0),
      })
      .groupby("measure", "region")
      .orderby("month")
      .derive({
        known3: rolling("d => op.sum(d.isKnown)", [-2, 0]),
        total3: rolling("d => op.sum(d.counted)", [-2, 0]),
      })
      .ungroup()
      .select("measure", "region", "month", "known3", "total3");
    const queues = grid.filter(escape((d: GridRow) => d.basis === "waiting" && d.total !== null));
    const rows = objects(latest(queues).join_left(paces));
    const expected = rows.map((d) => {
      const isKnown = d["known3"] === 3 && Number(d["total3"]) > 0;
      return [at(d), isKnown ? (3 * Number(d.total)) / Number(d["total3"]) : null] as const;
    });
    const found = areas
      .filter(({ key }) => expected.some(([name]) => name === key))
      .map(({ key, area }) => [key, area.clearanceMonths] as const);
    expect(expected.filter(([, months]) => months !== null).length).toBeGreaterThan(10);
    expect(differences(new Map(expected), new Map(found))).toEqual([]);
  });
});

const COLUMNS = ["status", "total", "within", "share", "over_180"] as const;

const isCounted = ({ total, within }: GridRow): boolean =>
  total === 0 || (total !== null && within !== null);

/** Change since the month some months before; null where there is none or a break lies between. */
function changed(row: GridRow, column: "share" | "over_180", months: 1 | 12): number | null {
  const earlier = row[`${column}${months}`];
  const now = row[column];
  if (typeof earlier !== "number" || now === null) return null;
  return row[`segment${months}`] === row.segment ? now - earlier : null;
}

/** Every month of every region's series from the first to the last of all, with the months before it. */
function gridOf({ cells, breaks }: Published): ColumnTable {
  const regions = cells.filter(escape((d: CellRow) => d.region !== "00"));
  const [first = 0, last = 0] = regions
    .rollup({ first: op.min("month"), last: op.max("month") })
    .objects()
    .flatMap((d) => Object.values(d) as number[]);
  const months = table({ month: Array.from({ length: last - first + 1 }, (_, i) => first + i) });
  const segment = (d: GridRow) =>
    breaks.filter(
      ({ region, measure, period }) =>
        [d.region, "*"].includes(region) &&
        [d.measure, "*"].includes(measure) &&
        period <= monthOf(d.month),
    ).length;
  return (
    regions
      .select("series", "measure", "basis", "region")
      .dedupe()
      .cross(months)
      .join_left(regions.select("series", "region", "month", ...COLUMNS))
      // A month without a row has no match, which arquero tells from an empty cell.
      .impute(Object.fromEntries(COLUMNS.map((name) => [name, () => null])))
      .derive({ segment: escape(segment) })
      .groupby("series", "region")
      .orderby("month")
      .derive({
        share1: "d => op.lag(d.share, 1, null)",
        share12: "d => op.lag(d.share, 12, null)",
        over_1801: "d => op.lag(d.over_180, 1, null)",
        over_18012: "d => op.lag(d.over_180, 12, null)",
        segment1: "d => op.lag(d.segment, 1, null)",
        segment12: "d => op.lag(d.segment, 12, null)",
      })
      .ungroup()
  );
}

/** The newest of the rows of each area. */
const latest = (rows: ColumnTable): ColumnTable =>
  rows.groupby("series", "region").orderby(desc("month")).slice(0, 1).ungroup();

const objects = (rows: ColumnTable): GridRow[] => rows.objects() as GridRow[];

const at = ({ series, region }: GridRow): string => `${series} ${region}`;

/** The published trends of the regions, by series and region. */
const areasOf = ({ index, json }: Published): { key: string; area: AreaTrend }[] =>
  index.measures.flatMap(({ id, bases }) =>
    bases.flatMap((basis) => {
      const trends = json(`trends/${id}-${basis}.json`) as { regions: Record<string, AreaTrend> };
      return Object.entries(trends.regions)
        .filter(([code]) => code !== "00")
        .map(([code, area]) => ({ key: `${id}-${basis} ${code}`, area }));
    }),
  );

/** Facts by address, without those that are not there. */
const present = (facts: readonly (readonly unknown[])[]): Map<string, unknown> =>
  new Map(
    facts.flatMap(([key, value]): [string, unknown][] =>
      value === undefined ? [] : [[String(key), value]],
    ),
  );
