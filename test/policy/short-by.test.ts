import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fractionOfDecimalPercent } from "../../src/data/share.ts";
import { testShares } from "../../src/policy/judgement.ts";
import { shortBy } from "../../src/policy/short-by.ts";
import { counts, noContacts, percent, shares } from "./helpers.ts";

const threshold = fractionOfDecimalPercent(82);

describe("shortBy", () => {
  it("is 0 when met, also where totals are not known", () => {
    expect(shortBy(shares(counts(41, 50)), threshold)).toBe(0);
    expect(shortBy(shares(percent("82")), threshold)).toBe(0);
  });

  it("is ceil(threshold × total − within) for one month", () => {
    expect(shortBy(shares(counts(40, 50)), threshold)).toBe(1);
    expect(shortBy(shares(counts(0, 50)), threshold)).toBe(41);
    expect(shortBy(shares(counts(81, 101)), threshold)).toBe(2);
  });

  it("moves contacts in the smallest month first, as far as it has any", () => {
    // Missing 8 + 32 + 0 points; 2 of 10 lift their month by 20 points, the rest is one by one.
    const months = shares(counts(50, 100), counts(8, 10), counts(820, 1000));
    expect(shortBy(months, threshold)).toBe(2 + 14);
  });

  it("is null where a total is not known", () => {
    expect(shortBy(shares(counts(10, 50), percent("60")), threshold)).toBeNull();
  });

  it("leaves months without contacts out", () => {
    expect(shortBy(shares(counts(40, 50), noContacts), threshold)).toBe(1);
  });

  it("is null where even every contact is not enough", () => {
    expect(shortBy(shares(counts(1, 2)), fractionOfDecimalPercent(101))).toBeNull();
  });

  it("is the fewest that do: tried out against every way of moving them", () => {
    const month = fc
      .integer({ min: 1, max: 6 })
      .chain((total) =>
        fc.record({ total: fc.constant(total), within: fc.integer({ min: 0, max: total }) }),
      );
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 100 }),
        (months, percentage) => {
          const goal = fractionOfDecimalPercent(percentage);
          const given = months.map(({ within, total }) => counts(within, total));
          expect(shortBy(shares(...given), goal)).toBe(fewest(months, goal));
        },
      ),
    );
  });
});

interface Month {
  readonly within: number;
  readonly total: number;
}

function fewest(months: readonly Month[], goal: ReturnType<typeof fractionOfDecimalPercent>) {
  const tried = waysToMove(months).filter(
    ({ after }) => testShares(shares(...after.map((m) => counts(m.within, m.total))), goal).isMet,
  );
  return Math.min(...tried.map(({ moved }) => moved));
}

function waysToMove(months: readonly Month[]): { after: Month[]; moved: number }[] {
  const [first, ...rest] = months;
  if (first === undefined) return [{ after: [], moved: 0 }];
  return waysToMove(rest).flatMap(({ after, moved }) =>
    Array.from({ length: first.total - first.within + 1 }, (_, extra) => ({
      after: [{ ...first, within: first.within + extra }, ...after],
      moved: moved + extra,
    })),
  );
}
