/** Second opinion on the sums of the nation and on every cell, with arquero's verbs on the published CSV. */
import { type ColumnTable, desc, escape, op } from "arquero";
import { describe, expect, it } from "vitest";

import { withFolder } from "../data/helpers.ts";
import { withMixedFolder } from "../mixed-data.ts";
import { madeDrops } from "./made.ts";
import { type CellRow, differences, populations, publish, type Published } from "./published.ts";

interface Observation {
  readonly period: string;
  readonly region: string;
  readonly published?: boolean;
  readonly computed?: Readonly<Record<string, unknown>>;
}

describe.each([
  ["made-up figures among published ones", () => withMixedFolder(publish)],
  ["a drawn folder", () => withFolder(madeDrops(1, 72), publish)],
])("the nation in %s", (_name, read) => {
  const published = read();
  const { cells, index, json } = published;
  const series = index.measures.flatMap(({ id, bases }) => bases.map((basis) => `${id}-${basis}`));
  const observations = new Map(
    series.map((id) => [
      id,
      (json(`observations/${id}.json`) as { observations: readonly Observation[] }).observations,
    ]),
  );

  it("has the sum of the regions that reported, and their share of the inhabitants", () => {
    const found = new Map<string, unknown>();
    for (const [id, rows] of observations) {
      for (const { period, computed } of rows) {
        if (computed === undefined || computed["regions"] === 0) continue;
        for (const [name, value] of Object.entries(computed)) {
          found.set(`${id} ${period} ${name}`, value);
        }
      }
    }
    expect(found.size).toBeGreaterThan(1000);
    expect(differences(facts(sums(published), COMPUTED), found)).toEqual([]);
  });

  it("is shown as the publisher's own where there is one, else as that sum", () => {
    const found = new Map<string, unknown>();
    for (const [id, rows] of observations) {
      for (const row of rows) {
        if (row.region === "00") found.set(`${id} ${row.period} computed`, !row.published);
      }
    }
    const nation = cells.filter(escape((d: CellRow) => d.region === "00"));
    const own = nation.derive({ computed: escape((d: CellRow) => d.source === "computed") });
    expect(differences(facts(own, ["computed"]), found)).toEqual([]);
    const shown = own
      .filter(escape((d: { computed: boolean }) => d.computed))
      .select("series", "period", "total", "within", "over_180", "share");
    const expected = sums(published)
      .rename({ over180: "over_180" })
      .semijoin(shown.select("series", "period"));
    const names = ["total", "within", "over_180", "share"];
    expect(differences(facts(expected, names), facts(shown, names))).toEqual([]);
  });

  it("has a share of 100 × within / total wherever both are known", () => {
    const counted = cells
      .filter(escape((d: CellRow) => d.status === "ok" && d.total !== null && d.within !== null))
      .derive({ again: escape((d: CellRow) => (100 * (d.within ?? 0)) / (d.total ?? 0)) });
    expect(counted.numRows()).toBeGreaterThan(1000);
    const far = (d: { again: number; share: number }) => Math.abs(d.again - d.share) > 1e-9;
    expect(counted.filter(escape(far)).orderby(desc("total")).objects({ limit: 3 })).toEqual([]);
  });
});

const COMPUTED = ["total", "within", "share", "over180", "regions", "populationShare", "synthetic"];

/** Sums of each series and period over the regions that reported counts. */
function sums(published: Published): ColumnTable {
  const people = populations(published);
  const all = people.groupby("period").rollup({ everybody: op.sum("population") });
  return published.cells
    .filter(escape((d: CellRow) => d.region !== "00"))
    .filter(escape((d: CellRow) => d.status === "ok" || d.status === "no-contacts"))
    .filter(escape((d: CellRow) => d.total !== null && withinOf(d) !== null))
    .join_left(people)
    .derive({
      within: escape(withinOf),
      queue: escape((d: CellRow) => (d.total === 0 ? (d.over_180 ?? 0) : d.over_180)),
      named: escape((d: CellRow) => (d.over_180 === null ? 0 : 1)),
      unknown: escape((d: CellRow) => (d.total !== 0 && d.over_180 === null ? 1 : 0)),
      madeUp: escape((d: CellRow) => (d.synthetic ? 1 : 0)),
    })
    .groupby("series", "period")
    .rollup({
      total: op.sum("total"),
      within: op.sum("within"),
      long: op.sum("queue"),
      named: op.sum("named"),
      unknown: op.sum("unknown"),
      madeUp: op.sum("madeUp"),
      regions: op.count(),
      covered: op.sum("population"),
    })
    .join_left(all)
    .derive({
      share: escape((d: Sum) => (d.total === 0 ? null : (100 * d.within) / d.total)),
      over180: escape((d: Sum) => (d.named > 0 && d.unknown === 0 ? d.long : null)),
      populationShare: escape((d: Sum) => (100 * d.covered) / d.everybody),
      synthetic: escape((d: Sum) => d.madeUp > 0),
    });
}

interface Sum {
  readonly total: number;
  readonly within: number;
  readonly long: number;
  readonly named: number;
  readonly unknown: number;
  readonly madeUp: number;
  readonly covered: number;
  readonly everybody: number;
}

/** Where nobody came, nobody came in time. */
const withinOf = ({ total, within }: CellRow): number | null => (total === 0 ? 0 : within);

/** The values of some columns by series, period and column. */
const facts = (rows: ColumnTable, names: readonly string[]): Map<string, unknown> =>
  new Map(
    (rows.objects() as Readonly<Record<string, unknown>>[]).flatMap((row) =>
      names.map((name) => [`${String(row["series"])} ${String(row["period"])} ${name}`, row[name]]),
    ),
  );
