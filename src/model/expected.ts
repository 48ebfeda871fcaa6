/** What the sources are expected to deliver next, and which of them are late. */
import {
  type Cadence,
  isDeliveryOf,
  type Publication,
  publicationsOf,
} from "../data/fetch-plan.ts";
import type { DataSet } from "../data/load.ts";
import { addDays, addMonths, addYears, isMonth, lastDay } from "../data/period.ts";
import type { Cell, DaysCell, Frequency, Observation, Period, RegionCode } from "../data/types.ts";

/** The period that a source is to deliver next. */
export interface Expected {
  readonly source: Publication;
  readonly period: Period;
  /** ISO date by which it is expected. */
  readonly due: string;
  readonly isLate: boolean;
  /** Measures and areas that have figures of the source; "00" is the nation. */
  readonly measures: ReadonlySet<string>;
  readonly areas: ReadonlySet<RegionCode>;
}

/**
 * What is expected on the day `today` of every source that has a cadence and has delivered figures:
 * the period after its newest, the first to come first. A period that its publisher marks as not
 * reported has been delivered all the same.
 */
export function expectedDeliveries(data: DataSet, today: string): Expected[] {
  return publicationsOf(data.fetchPlan)
    .flatMap((source) => {
      if (source.cadence === null) return [];
      const cells = cellsOf(data, source, source.cadence.every);
      const newest = cells.reduce<Period | null>(
        (last, { period }) => (last === null || period > last ? period : last),
        null,
      );
      if (newest === null) return [];
      const period = nextPeriod(newest);
      const due = dueDate(period, source.cadence);
      const measures = new Set(cells.map(({ measure }) => measure));
      const areas = new Set(cells.map(({ region }) => region));
      return [{ source, period, due, isLate: due < today, measures, areas }];
    })
    .sort(byDue);
}

const byDue = (a: Expected, b: Expected): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** The same with the periods after those, as far as they are due by the day `until`. */
export function deliveriesUntil(data: DataSet, today: string, until: string): Expected[] {
  const all = expectedDeliveries(data, today).flatMap((first) => {
    const { cadence } = first.source;
    const own: Expected[] = [];
    for (let one = first; cadence !== null && one.due <= until;) {
      own.push(one);
      const period = nextPeriod(one.period);
      const due = dueDate(period, cadence);
      one = { ...one, period, due, isLate: due < today };
    }
    return own;
  });
  return all.sort(byDue);
}

const nextPeriod = (period: Period): Period =>
  isMonth(period) ? addMonths(period, 1) : addYears(period, 1);

/** Last day on which the figures of a period are in time. */
export const dueDate = (period: Period, { withinDays }: Cadence): string =>
  addDays(lastDay(period), withinDays);

interface Delivered {
  readonly measure: string;
  readonly region: RegionCode;
  readonly period: Period;
}

/** Cells, days included, that stand on a delivery of the source. */
function cellsOf(
  { series, sources }: DataSet,
  source: Publication,
  frequency: Frequency,
): Delivered[] {
  const drops = new Set(
    sources.flatMap(({ drop }) => (isDeliveryOf(drop.id, source) ? [drop.id] : [])),
  );
  const delivered = (
    measure: string,
    all: Iterable<readonly Observation<Period, Cell | DaysCell>[]>,
  ) =>
    [...all].flatMap((observations) =>
      observations.flatMap(({ region, period, cell }) =>
        drops.has(cell.source) ? [{ measure, region, period }] : [],
      ),
    );
  return series.flatMap(({ measure, frequency: own, regions, nation, days }) => {
    if (own !== frequency || drops.size === 0) return [];
    const published = nation.filter((one) => one.published);
    const all = [...regions.values(), published, ...days.regions.values(), days.nation];
    return delivered(measure, all);
  });
}
