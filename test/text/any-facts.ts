/** Any figures that the model may hand to the sentences, for properties that hold of all of them. */
import fc from "fast-check";

import { fraction } from "../../src/data/share.ts";
import type { Frequency, Month, Period, Quantity, Year } from "../../src/data/types.ts";
import type { AreaFacts, Change } from "../../src/model/area-facts.ts";
import type { Coverage, NotComparable } from "../../src/model/comparable.ts";
import { distanceOf } from "../../src/model/threshold.ts";
import type { Figure } from "../../src/model/value.ts";
import type { Direction, Trend } from "../../src/stats/kendall.ts";
import type { YearlyTrend } from "../../src/stats/yearly-kendall.ts";
import type { Subject } from "../../src/text/subject.ts";
import { chart, facts, figure, MEASURES, UPPSALA } from "./subjects.ts";

/** Any month of the years that there are figures for. */
export const month: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 2016, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${String(of).padStart(2, "0")}` as Month);
const year: fc.Arbitrary<Year> = fc
  .integer({ min: 2016, max: 2027 })
  .map((of) => String(of) as Year);
const periodOf = (frequency: Frequency): fc.Arbitrary<Period> =>
  frequency === "month" ? month : year;
const earlierThan = (period: Period): Period =>
  `${Number(period.slice(0, 4)) - 1}${period.slice(4)}` as Period;

const coverage: fc.Arbitrary<Coverage | null> = fc.option(
  fc.record({
    regions: fc.integer({ min: 1, max: 21 }),
    populationShare: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

/** A share of counts or as published, days with halves, or persons. */
function figureOf(quantity: Quantity, period: Period): fc.Arbitrary<Figure> {
  if (quantity === "median") {
    return fc
      .integer({ min: 0, max: 2000 })
      .map((half) => figure(half / 2, { period, exact: fraction(half, 2) }));
  }
  if (quantity === "backlog") {
    return fc
      .integer({ min: 0, max: 90_000 })
      .map((count) => figure(count, { period, exact: fraction(count) }));
  }
  const counted = fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, part]) => {
      const within = Math.round(total * part);
      const value = (100 * within) / total;
      const counts = { total, within };
      return figure(value, { period, exact: fraction(within, total), total, counts });
    });
  const rounded = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1))
    .map(([size, decimals]) => {
      const units = decimals === 0 ? Math.round(size / 10) : size;
      const value = units / 10 ** decimals;
      const exact = fraction(units, 100 * 10 ** decimals);
      return figure(value, { period, exact, rounded: { units, decimals } });
    });
  return fc.oneof(counted, rounded);
}

const size = fc.double({ min: -100, max: 100, noNaN: true });

const differenceOf = (quantity: Quantity): fc.Arbitrary<number> => {
  if (quantity === "share") return size;
  const whole = fc.integer({ min: -9000, max: 9000 });
  return quantity === "median" ? whole.map((half) => half / 2) : whole;
};

function changeOf(quantity: Quantity, period: Period): fc.Arbitrary<Change | null> {
  const earlier = earlierThan(period);
  const none = fc
    .tuple(
      fc.constantFrom<NotComparable>("break", "missing", "suppressed", "no-contacts", "coverage"),
      fc.option(month),
    )
    .map(([reason, start]) => ({
      difference: null,
      percent: null,
      reason,
      earlier,
      newSeries: reason === "break" ? start : null,
      over: null,
    }));
  const some = fc
    .tuple(differenceOf(quantity), fc.option(size), coverage)
    .map(([difference, percent, over]) => ({
      difference,
      percent: quantity === "backlog" ? percent : null,
      reason: null,
      earlier,
      newSeries: null,
      over,
    }));
  return fc.option(fc.oneof(none, some));
}

const direction = fc.constantFrom<Direction>("increasing", "decreasing", "none", "insufficient");

const trendOf = (most: number): fc.Arbitrary<Trend> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: most }),
      size,
      fc.double({ min: 0, max: 1, noNaN: true }),
      direction,
    )
    .map(([n, slope, p, of]) => ({
      n,
      s: 0,
      varS: 1,
      z: 0,
      p,
      tau: 0,
      slopePerYear: of === "decreasing" ? -Math.abs(slope) : Math.abs(slope),
      direction: of,
      verdict: of === "insufficient" ? "insufficient" : "stable",
    }));

const yearlyTrendOf: fc.Arbitrary<YearlyTrend> = fc
  .tuple(trendOf(12), fc.option(fc.tuple(year, fc.integer({ min: 0, max: 11 }))))
  .map(([trend, span]) => ({
    ...trend,
    from: span && span[0],
    to: span && (String(Number(span[0]) + span[1]) as Year),
  }));

/** A subject with all that may be said of it in one area. */
export interface Case {
  readonly subject: Subject;
  readonly told: AreaFacts;
  readonly frequency: Frequency;
}

const subjectOf = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    quantity: fc.constantFrom<Quantity>("share", "median", "backlog"),
    frequency: fc.constantFrom<Frequency>("month", "year"),
    isNation: fc.boolean(),
  })
  .filter(({ measure, quantity }) => quantity !== "backlog" || measure.backlogDays !== null)
  .chain(({ measure, quantity, frequency, isNation }) => {
    const bases = quantity === "backlog" ? (["waiting"] as const) : measure.bases;
    return fc.constantFrom(...bases).map((basis) => ({
      subject: { measure, basis, quantity, area: isNation ? ("nation" as const) : UPPSALA },
      frequency,
    }));
  });

/** Any subject of the site with any facts about it. */
export const cases: fc.Arbitrary<Case> = subjectOf.chain(({ subject, frequency }) =>
  periodOf(frequency).chain((period) => {
    const { measure, quantity } = subject;
    return fc
      .record({
        latest: fc.option(figureOf(quantity, period)),
        change: changeOf(quantity, period),
        contacts: fc.option(fc.integer({ min: 0, max: 5000 })),
        place: fc.option(fc.tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 0, max: 5 }))),
        rolling: fc.option(
          fc.record({ share: fc.double({ min: 0, max: 100, noNaN: true }), coverage }),
        ),
        trend: fc.option(trendOf(36)),
        yearly: yearlyTrendOf,
        clearance: fc.option(fc.double({ min: 0, max: 90, noNaN: true })),
        assurance: fc.constantFrom("consistently-met", "consistently-missed", "hit-or-miss", null),
      })
      .map((drawn): Case => {
        const { latest, change, contacts, place, assurance } = drawn;
        const distance = latest && distanceOf(measure, quantity, latest);
        const told = facts({
          latest,
          change: { month: null, year: change, years2: change, years5: null },
          distance: distance && { ...distance, contacts },
          rank: place && { place: place[0], of: Math.max(21, place[0] + place[1]), ties: place[1] },
          rolling12: drawn.rolling,
          trend: frequency === "month" ? { last36: drawn.trend, all: drawn.trend } : null,
          yearlyTrend: frequency === "year" ? drawn.yearly : null,
          spc: frequency === "month" ? chart({ assurance }) : null,
          clearanceMonths: drawn.clearance,
        });
        return { subject, told, frequency };
      });
  }),
);
