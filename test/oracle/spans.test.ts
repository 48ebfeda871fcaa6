/**
 * Second opinion on all that looks at several periods: changes of each span and why there is none,
 * ranks, trends of months and years, and the country's comparisons, of shares, days and persons.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { withFolder } from "../data/helpers.ts";
import { madeDrops } from "./made.ts";
import { differences, partOfAll, publish, type Published } from "./published.ts";
import { changeOf, latestOf, nationChange, rankOf, trendOf, windowsOf } from "./recomputed.ts";
import { type Told, toldIn } from "./told.ts";

const SPANS = { month: 1, year: 12, years2: 24, years5: 60 } as const;

/** Breaks in January, within a year, of one region, and in the last year of the months. */
const BREAKS = `region,measure,period,kind,synthetic,sv,en,source
*,first-visit,2021-01,break,false,Ny,New,https://example.org/
03,*,2022-06,break,false,Ny,New,https://example.org/
*,primary-contact,2024-01,break,false,Ny,New,https://example.org/
*,*,2023-07,event,false,Ny,New,https://example.org/
`;

function publishWithBreaks(folder: string): Published {
  mkdirSync(join(folder, "reference"));
  writeFileSync(join(folder, "reference/breaks.csv"), BREAKS);
  return publish(folder);
}

describe("55 drawn months and the years before, with a break in the last year", () => {
  const published = withFolder(madeDrops(3, 55), publishWithBreaks);
  const all = toldIn(published);
  const regional = all.flatMap((told) =>
    [...told.areas.keys()].filter((code) => code !== "00").map((code) => ({ told, code })),
  );

  it("changes are between the ends of the span, or null with the reason", () => {
    const [expected, found] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const { told, code } of regional) {
      const document = documentOf(published, told, code);
      const latest = latestOf(told, code);
      for (const [span, months] of Object.entries(SPANS)) {
        const at = `${told.key} ${told.quantity} ${code} ${span}`;
        const { value, reason } = latest
          ? changeOf(told, code, latest, months)
          : { value: null, reason: undefined };
        expected.set(at, value).set(`${at} reason`, reason);
        found.set(at, document ? changeIn(document, span) : null);
        found.set(`${at} reason`, document?.change.notComparable[span]);
      }
    }
    const reasons = [...expected].flatMap(([at, why]) => (at.endsWith("reason") ? [why] : []));
    // All that can be is drawn, so that nothing is compared with nothing.
    expect(new Set(reasons)).toEqual(
      new Set([undefined, "break", "missing", "suppressed", "no-contacts"]),
    );
    expect(differences(expected, found)).toEqual([]);
  });

  it("the best share and the fewest days come first", () => {
    const [expected, found] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const { told, code } of regional.filter(({ told: one }) => one.quantity !== "backlog")) {
      const at = `${told.key} ${told.quantity} ${code}`;
      const rank = documentOf(published, told, code)?.rank;
      found.set(at, rank ? `${rank.place} of ${rank.of}` : null);
      expected.set(at, rankOf(told, code));
    }
    expect(differences(expected, found)).toEqual([]);
  });

  it("trends count the pairs that rise and fall, and take the median of their slopes", () => {
    const [expected, found] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const { told, code } of regional) {
      const document = documentOf(published, told, code);
      if (!document) continue;
      for (const [window, points] of windowsOf(told, code)) {
        const at = `${told.key} ${told.quantity} ${code} ${window}`;
        const trend = window === "years" ? document.yearlyTrend : document.trend?.[window];
        for (const [name, value] of Object.entries(trendOf(points, window === "years"))) {
          expected.set(`${at} ${name}`, value);
          found.set(`${at} ${name}`, trend?.[name as "n"]);
        }
      }
    }
    expect(expected.size).toBeGreaterThan(2000);
    expect(differences(expected, found)).toEqual([]);
  });

  it("the country is compared over the regions of both ends, which are named", () => {
    const [expected, found] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const told of all.filter(({ areas }) => areas.has("00"))) {
      const document = documentOf(published, told, "00");
      const latest = latestOf(told, "00");
      if (!document || !latest) continue;
      for (const [span, months] of Object.entries(SPANS)) {
        const at = `${told.key} ${told.quantity} ${span}`;
        const { value, reason, regions } = nationChange(told, latest, months);
        const over = document.change.comparedOver[span];
        const part = regions && partOfAll(published, latest.period, regions);
        expected.set(at, value).set(`${at} reason`, reason);
        expected.set(`${at} regions`, regions?.length).set(`${at} part`, part);
        found.set(at, changeIn(document, span));
        found.set(`${at} reason`, document.change.notComparable[span]);
        found.set(`${at} regions`, over?.regions).set(`${at} part`, over?.populationShare);
      }
    }
    const parts = [...expected].filter(([at, part]) => at.endsWith("part") && Number(part) < 100);
    expect(parts.length).toBeGreaterThan(10);
    expect(differences(expected, found)).toEqual([]);
  });
});

interface TrendDocument {
  readonly n: number;
  readonly s: number;
  readonly tau: number;
  readonly slopePerYear: number | null;
}

interface QuantityDocument {
  readonly change: {
    readonly [span: string]: unknown;
    readonly notComparable: Readonly<Record<string, string>>;
    readonly comparedOver: Readonly<Record<string, { regions: number; populationShare: number }>>;
  };
  readonly rank?: { readonly place: number; readonly of: number } | null;
  readonly trend: Readonly<Record<string, TrendDocument | null>> | null;
  readonly yearlyTrend?: TrendDocument | null;
}

type AreaDocument = QuantityDocument &
  Readonly<Record<"median" | "backlog", QuantityDocument | null>>;

/** What is published of an area on one quantity; null where nothing is. */
function documentOf({ json }: Published, { key, quantity }: Told, code: string) {
  const { regions } = json(`trends/${key}.json`) as { regions: Record<string, AreaDocument> };
  const area = regions[code] ?? null;
  return quantity === "share" || area === null ? area : area[quantity];
}

/** Points and days stand as numbers, persons with their percent beside them. */
function changeIn({ change }: QuantityDocument, span: string): unknown {
  const one = change[span];
  return typeof one === "object" && one !== null && "number" in one ? one.number : one;
}
