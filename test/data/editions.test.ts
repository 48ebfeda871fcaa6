import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Edition, editionsOf } from "../../src/data/editions.ts";
import { loadData } from "../../src/data/load.ts";
import { TODAY } from "../data-folders.ts";
import { type Drops, load, PROJECT_DATA, tidy } from "./helpers.ts";

const PLACE = "01,primary-assessment,completed";
const ID = "primary-assessment-completed";

const row = (period: string, within: number) => `${period},${PLACE},50,${within},`;

/** What an edition shows of the one region: period and contacts within the limit. */
function shown({ data }: Edition): string[] {
  const own = data.series.find(({ id }) => id === ID)?.regions.get("01") ?? [];
  return own.map(({ period, cell }) => `${period} ${cell.status === "ok" ? cell.within : ""}`);
}

const editions = (drops: Drops): [string, string[]][] =>
  Array.from(editionsOf(load(drops).data), (one) => [one.date, shown(one)]);

describe("editionsOf", () => {
  it("shows after each day what had been delivered by then", () => {
    const all = editions({
      "2021-11-25-a": tidy([row("2021-10", 40)]),
      "2021-12-25-b": tidy([row("2021-10", 41), row("2021-11", 30)]),
    });
    expect(all).toEqual([
      ["2021-11-25", ["2021-10 40"]],
      ["2021-12-25", ["2021-10 41", "2021-11 30"]],
    ]);
  });

  it("makes one edition of two deliveries of one day", () => {
    const drops = {
      "2021-12-25-a": tidy([row("2021-10", 40)]),
      "2021-12-25-b": tidy([row("2021-10", 41)]),
    };
    const [only, ...others] = [...editionsOf(load(drops).data)];
    expect(others).toEqual([]);
    expect(only?.drops.map(({ id }) => id)).toEqual(["2021-12-25-a", "2021-12-25-b"]);
    expect(only && shown(only)).toEqual(["2021-10 41"]);
  });

  it("shows a delivery that was held from the day on which it was let through, below the later ones", () => {
    const released = { released: "Rätt", releasedOn: "2022-02-01" };
    const all = editions({
      "2021-11-25-a": tidy([row("2021-09", 10), row("2021-10", 40)]),
      "2021-12-25-b": tidy([row("2021-09", 11), row("2021-10", 20)], released),
      "2022-01-25-c": tidy([row("2021-10", 42)]),
    });
    expect(all).toEqual([
      ["2021-11-25", ["2021-09 10", "2021-10 40"]],
      ["2022-01-25", ["2021-09 10", "2021-10 42"]],
      ["2022-02-01", ["2021-09 11", "2021-10 42"]],
    ]);
  });

  it("ends with what is shown now, whatever was delivered", () => {
    const day = fc.integer({ min: 10, max: 28 });
    const rows = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 3 }), within: fc.integer({ min: 5, max: 50 }) }),
      { minLength: 1, maxLength: 4 },
    );
    const deliveries = fc.uniqueArray(fc.record({ day, rows }), {
      minLength: 1,
      maxLength: 4,
      selector: (one) => one.day,
    });
    fc.assert(
      fc.property(deliveries, (all) => {
        const drops = all.map(({ day, rows }) => {
          const own = new Map(rows.map(({ month, within }) => [month, within]));
          const lines = [...own].map(([month, within]) => row(`2021-0${month}`, within));
          return [`2021-12-${day}-x`, tidy(lines)] as const;
        });
        const { data } = load(Object.fromEntries(drops));
        expect([...editionsOf(data)].at(-1)?.data.series).toEqual(data.series);
      }),
      { numRuns: 30 },
    );
  });

  it("ends with what is shown now of the project's own data", () => {
    const { data } = loadData(PROJECT_DATA, PROJECT_DATA, TODAY);
    const dates = Array.from(editionsOf(data), ({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect([...editionsOf(data)].at(-1)?.data.series).toEqual(data.series);
  });
});
