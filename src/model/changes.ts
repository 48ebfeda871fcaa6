/** What the newest drop changed against the drops before it, from the data alone. */
import type {
  AnySeries,
  Basis,
  Break,
  Cell,
  DaysCell,
  Month,
  NationObservation,
  Observation,
  Period,
  RegionCode,
} from "../data/types.ts";
import type { Agreement } from "../policy/agreement.ts";
import type { Lookup } from "../policy/months.ts";
import { judge, type PolicyRegion, type Verdict } from "../policy/verdict.ts";

/** A period for which the newest drop brought the first cells of some areas. */
export interface NewPeriod {
  readonly measure: string;
  readonly basis: Basis;
  readonly period: Period;
  /** The days waited; else the share and its counts, which sources publish apart from them. */
  readonly isDays: boolean;
  readonly areas: readonly RegionCode[];
  /** No area had a figure for the period, or for any later one, before. */
  readonly isNewest: boolean;
}

/** A cell that had another value before. */
export interface RevisedCell {
  readonly measure: string;
  readonly basis: Basis;
  readonly period: Period;
  /** The days waited; else the share and its counts. */
  readonly isDays: boolean;
  readonly region: RegionCode;
  readonly before: Cell | DaysCell;
  readonly after: Cell | DaysCell;
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
  series: readonly AnySeries[],
  agreements: readonly Agreement[],
  regions: readonly PolicyRegion[],
  lookup: Lookup,
  breaks: readonly Break[],
): Changes {
  const before = lookupBefore(drop, series, lookup);
  return {
    drop,
    newPeriods: series.flatMap((one) =>
      partsOf(one).flatMap((part) => newPeriods(drop, one, part)),
    ),
    revisions: series.flatMap((one) =>
      partsOf(one).flatMap((part) => revisedCells(drop, one, part)),
    ),
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

/** What is delivered of a series and revised for itself: its cells, or the days beside them. */
export interface Part {
  readonly isDays: boolean;
  readonly observations: readonly Observation<Period, Cell | DaysCell>[];
}

/** The two parts of a series; what is computed of others is in neither. */
export const partsOf = (series: AnySeries): Part[] => [
  { isDays: false, observations: deliveredCells(series) },
  {
    isDays: true,
    observations: [...series.days.nation, ...[...series.days.regions.values()].flat()],
  },
];

/** Delivered cells, the published nation's among them; computed rows follow from them. */
function deliveredCells(series: AnySeries): Observation[] {
  const nation: readonly NationObservation[] = series.nation;
  return [...nation.filter(({ published }) => published), ...[...series.regions.values()].flat()];
}

function newPeriods(drop: string, { measure, basis }: AnySeries, part: Part): NewPeriod[] {
  const { isDays, observations } = part;
  const isOlder = ({ since, revisions }: Part["observations"][number]) =>
    since !== drop || revisions.length > 0;
  const known = observations.filter(isOlder).map(({ period }) => period);
  const newest = known.reduce<string>((a, b) => (b > a ? b : a), "");
  // That an area did not report is not something that the drop brought.
  const brought = observations.filter((o) => !isOlder(o) && o.cell.status !== "not-reported");
  return [...Map.groupBy(brought, ({ period }) => period)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, group]) => ({
      measure,
      basis,
      period,
      isDays,
      areas: group.map(({ region }) => region).sort(),
      isNewest: period > newest,
    }));
}

function revisedCells(drop: string, { measure, basis }: AnySeries, part: Part): RevisedCell[] {
  const { isDays, observations } = part;
  return observations.flatMap(({ period, region, cell, revisions, since }) => {
    const before = revisions[0];
    if (since !== drop || before === undefined) return [];
    return [{ measure, basis, period, isDays, region, before, after: cell }];
  });
}

/** The cells as they were before the drop; null for those that it brought. */
function lookupBefore(drop: string, series: readonly AnySeries[], lookup: Lookup): Lookup {
  const changed = new Map<string, Cell | null>();
  for (const one of series) {
    for (const { period, region, revisions, since } of deliveredCells(one)) {
      if (since !== drop) continue;
      changed.set(`${region} ${one.measure} ${one.basis} ${period}`, revisions[0] ?? null);
    }
  }
  return (region, measure, basis, period) => {
    const key = `${region} ${measure} ${basis} ${period}`;
    return changed.has(key) ? (changed.get(key) ?? null) : lookup(region, measure, basis, period);
  };
}
