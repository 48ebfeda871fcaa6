/** The second made-up delivery: corrected cells and late reports, nothing else. */
import type { Month } from "../../src/data/types.ts";
import { isLateReport } from "./first-drop.ts";
import type { Counts } from "./levels.ts";
import { between, clamp, randomFor } from "./random.ts";
import { DISCLOSURE_LIMIT } from "./reporting.ts";
import type { DemoCell } from "./rows.ts";

/** The day of the late reports; a corrected month keeps the day it was first reported. */
const REPORTED_ON = "2026-11-19";

/** From this month on a fifth of the cells is corrected a little. */
const RECENT: Month = "2026-07";

/** Cells whose number changes by more than 30 %: a unit that had been left out, or counted twice. */
const LARGE: Readonly<Record<string, number>> = {
  "procedure/completed/06/2026-09": 1.44,
  "bup-treatment/completed/18/2026-08": 0.61,
  "follow-up/completed/12/2026-10": 1.36,
  "first-visit/waiting/23/2026-10": 0.64,
  "primary-assessment/completed/04/2025-12": 1.52,
};

/** Cells with given counts: Halland's November 2021, which changes a verdict. */
const GIVEN: Readonly<Record<string, Counts>> = {
  "primary-assessment/completed/13/2021-11": { total: 13560, within: 11190, over180: null },
};

/** The cells of the second delivery. */
export function secondDelivery(cells: readonly DemoCell[]): DemoCell[] {
  return cells.flatMap((cell): DemoCell[] => {
    if (isLateReport(cell)) return [{ ...cell, reportedOn: REPORTED_ON }];
    const counts = correctedCounts(cell);
    return counts ? [{ ...cell, content: counts }] : [];
  });
}

/** The new counts, or null when the cell stands. Cells too few to show are never corrected. */
function correctedCounts({ plan, region, period, content }: DemoCell): Counts | null {
  if ("missing" in content || content.total < 2 * DISCLOSURE_LIMIT) return null;
  const key = `${plan.measure}/${plan.basis}/${region}/${period}`;
  const given = GIVEN[key];
  if (given) return given;
  const random = randomFor("correction", key);
  const large = LARGE[key];
  const chance = period >= RECENT ? 0.2 : period >= "2022-06" ? 0.004 : 0;
  if (large === undefined && random() >= chance) return null;
  const factor = large ?? 1 + between(random, -0.015, 0.03);
  const corrected = scale(content, factor, between(random, -0.012, 0.006));
  return corrected.total === content.total && corrected.within === content.within
    ? null
    : corrected;
}

/** Total and backlog times `factor`, share within the limit `shift` (0 to 1) higher. */
function scale({ total, within, over180 }: Counts, factor: number, shift: number): Counts {
  const newTotal = Math.round(total * factor);
  const newWithin = clamp(Math.round(newTotal * (within / total + shift)), 0, newTotal);
  return {
    total: newTotal,
    within: newWithin,
    over180: over180 === null ? null : Math.min(Math.round(over180 * factor), newTotal - newWithin),
  };
}
