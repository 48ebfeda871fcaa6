/** Everything that pages and published files show, computed once per build. */
import type { DataSet } from "../data/load.ts";
import { monthlySeries } from "../data/series.ts";
import type { Basis, Cell, Measure, Month, Period, RegionCode, Series } from "../data/types.ts";
import type { Agreement } from "../policy/agreement.ts";
import { type AnsweredForm, answeredForm, type FormWithReports } from "../policy/answered-form.ts";
import { judgeAgreement, type JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Lookup } from "../policy/months.ts";
import type { Payout } from "../policy/payouts.ts";
import { type WhatIf, whatIfs } from "../policy/what-if.ts";
import { areaOf, type AreaTrend, areaTrends } from "./area-trend.ts";
import { type Changes, changesOf } from "./changes.ts";
import { latestPeriod } from "./latest-period.ts";

/** What was read of agreements and of the reports on them. */
export interface PolicyData {
  readonly agreements: readonly Agreement[];
  readonly payouts: readonly Payout[];
  /** In order of year. */
  readonly forms: readonly FormWithReports[];
}

/** One series with what the statistics say of each area. */
export interface SeriesModel {
  /** `<measure>-<basis>`. */
  readonly id: string;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly series: Series<Month>;
  readonly areas: ReadonlyMap<RegionCode, AreaTrend>;
}

/** The finished model. */
export interface Model {
  readonly data: DataSet;
  readonly policy: PolicyData;
  readonly latestPeriod: Month | null;
  /** Some source holds made-up figures. */
  readonly synthetic: boolean;
  /** In order of the measures and their bases. */
  readonly series: readonly SeriesModel[];
  readonly agreements: readonly JudgedAgreement[];
  /** The rules of an agreement over later periods, the oldest first, by its id. */
  readonly whatIfs: ReadonlyMap<string, readonly WhatIf[]>;
  readonly forms: readonly AnsweredForm[];
  /** What the newest drop changed; null where there is no drop. */
  readonly changes: Changes | null;
  readonly lookup: Lookup;
}

/** Computes the model; pure. */
export function buildModel(data: DataSet, policy: PolicyData): Model {
  // Years are published beside the months, and nothing is computed of them yet.
  const monthly = data.series.filter((one) => one.frequency === "month");
  const lookup = lookupIn(monthly);
  const series = data.measures.flatMap((measure) =>
    measure.bases.flatMap((basis): SeriesModel[] => {
      const own = monthlySeries(data.series, measure.id, basis);
      if (own === null) return [];
      const completed = monthlySeries(data.series, measure.id, "completed");
      const areas = areaTrends({ measure, series: own, completed, breaks: data.breaks });
      return [{ id: own.id, measure, basis, series: own, areas }];
    }),
  );
  const newest = data.sources.at(-1)?.drop.id ?? null;
  const latest = latestPeriod(monthly);
  return {
    data,
    policy,
    latestPeriod: latest,
    synthetic: data.sources.some(({ drop }) => drop.delivery.synthetic),
    series,
    agreements: policy.agreements.map((agreement) =>
      judgeAgreement(agreement, data.regions, lookup, data.breaks, policy.payouts),
    ),
    whatIfs: new Map(
      policy.agreements
        .filter((agreement) => agreement.evaluable)
        .map((agreement) => [
          agreement.id,
          latest === null ? [] : whatIfs(agreement, lookup, data.regions, latest, data.breaks),
        ]),
    ),
    changes:
      newest === null
        ? null
        : changesOf(newest, monthly, policy.agreements, data.regions, lookup, data.breaks),
    forms: policy.forms.map((form) => answeredForm(form, data.regions, lookup, data.reporting)),
    lookup,
  };
}

/** Finds the newest cell of a region, measure, basis and period. */
export function lookupIn(series: readonly Series<Month>[]): Lookup {
  const index = new Map<string, ReadonlyMap<Period, Cell>>();
  for (const one of series) {
    for (const code of ["00", ...one.regions.keys()]) {
      const cells = areaOf(one, code).map(({ period, cell }) => [period, cell] as const);
      index.set(`${one.measure} ${one.basis} ${code}`, new Map(cells));
    }
  }
  return (region, measure, basis, period) =>
    index.get(`${measure} ${basis} ${region}`)?.get(period) ?? null;
}
