/** What the newest drop changed against the drops before it, from the data alone. */
import type { Basis, Break, Cell, Month, Observation, RegionCode, Series } from "../data/types.ts";
import type { Agreement } from "../policy/agreement.ts";
import type { Lookup } from "../policy/months.ts";
import { judge, type PolicyRegion, type Verdict } from "../policy/verdict.ts";

/** A period for which the newest drop brought the first cells of some areas. */
export interface NewPeriod {
  readonly measure: string;
  readonly basis: Basis;
  readonly period: Month;
  readonly areas: readonly RegionCode[];
  /** No area had a figure for the period, or for any later one, before. */
  readonly isNewest: boolean;
}

/** A cell that had another value before. */
export interface RevisedCell {
  readonly measure: string;
  readonly basis: Basis;
  readonly period: Month;
  readonly region: RegionCode;
  readonly before: Cell;
  readonly after: Cell;
}

/** An outcome that is another than it was before the drop. */
export interface ChangedVerdict {
  readonly agreement: string;
  readonly region: RegionCode;
  readonly requirement: string;
  /** The month that is judged; null for a requirement over a period. */
  readonly period: Month | null;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** All that the newest drop changed. */
export interface Changes {
  readonly drop: string;
  readonly newPeriods: readonly NewPeriod[];
  readonly revisions: readonly RevisedCell[];
  readonly verdicts: readonly ChangedVerdict[];
}

/** Compares what is shown with what was shown before `drop`. */
export function changesOf(
  drop: string,
  series: readonly Series<Month>[],
  agreements: readonly Agreement[],
  regions: readonly PolicyRegion[],
  lookup: Lookup,
  breaks: readonly Break[],
): Changes {
  const before = lookupBefore(drop, series, lookup);
  return {
    drop,
    newPeriods: series.flatMap((one) => newPeriods(drop, one)),
    revisions: series.flatMap((one) => revisedCells(drop, one)),
    verdicts: agreements.flatMap((agreement) => {
      if (!agreement.evaluable) return [];
      const earlier = judge(agreement, regions, before, breaks);
      const now = judge(agreement, regions, lookup, breaks);
      return now.flatMap(({ region, requirement, period, verdict }, i) => {
        const was = earlier[i]?.verdict ?? verdict;
        if (was === verdict) return [];
        return [
          { agreement: agreement.id, region, requirement, period, before: was, after: verdict },
        ];
      });
    }),
  };
}

/** Delivered cells, the published nation's among them; computed rows follow from them. */
const delivered = ({ nation, regions }: Series<Month>): Observation<Month>[] => [
  ...nation.filter(({ published }) => published),
  ...[...regions.values()].flat(),
];

function newPeriods(drop: string, series: Series<Month>): NewPeriod[] {
  const { measure, basis } = series;
  const cells = delivered(series);
  const isNew = (o: Observation<Month>) => o.since === drop && o.revisions.length === 0;
  const known = cells.filter((o) => !isNew(o)).map(({ period }) => period);
  const newest = known.reduce<string>((a, b) => (b > a ? b : a), "");
  return [...Map.groupBy(cells.filter(isNew), ({ period }) => period)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, group]) => ({
      measure,
      basis,
      period,
      areas: group.map(({ region }) => region).sort(),
      isNewest: period > newest,
    }));
}

function revisedCells(drop: string, series: Series<Month>): RevisedCell[] {
  const { measure, basis } = series;
  return delivered(series).flatMap(({ period, region, cell, revisions, since }) => {
    const before = revisions[0];
    if (since !== drop || before === undefined) return [];
    return [{ measure, basis, period, region, before, after: cell }];
  });
}

/** The cells as they were before the drop; null for those that it brought. */
function lookupBefore(drop: string, series: readonly Series<Month>[], lookup: Lookup): Lookup {
  const changed = new Map<string, Cell | null>();
  for (const one of series) {
    for (const { period, region, revisions, since } of delivered(one)) {
      if (since !== drop) continue;
      changed.set(`${region} ${one.measure} ${one.basis} ${period}`, revisions[0] ?? null);
    }
  }
  return (region, measure, basis, period) => {
    const key = `${region} ${measure} ${basis} ${period}`;
    return changed.has(key) ? (changed.get(key) ?? null) : lookup(region, measure, basis, period);
  };
}
