/** Everything that pages and published files show, computed once per build. */
import type { DataSet } from "../data/load.ts";
import { populationAt } from "../data/nation.ts";
import { seriesId } from "../data/series.ts";
import type { AnySeries, Cell, Month, Period, RegionCode } from "../data/types.ts";
import type { Agreement } from "../policy/agreement.ts";
import { type AnsweredForm, answeredForm, type FormWithReports } from "../policy/answered-form.ts";
import { judgeAgreement, type JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Lookup } from "../policy/months.ts";
import type { Payout } from "../policy/payouts.ts";
import { type WhatIf, whatIfs } from "../policy/what-if.ts";
import { type Changes, changesOf } from "./changes.ts";
import { latestMonth, latestPeriod } from "./latest-period.ts";
import type { Inhabitants } from "./like-for-like.ts";
import { type MeasureSeries, measureSeries } from "./measure-series.ts";
import { monthlyOf } from "./monthly.ts";

/** What was read of agreements and of the reports on them. */
export interface PolicyData {
  readonly agreements: readonly Agreement[];
  readonly payouts: readonly Payout[];
  /** In order of year. */
  readonly forms: readonly FormWithReports[];
}

/** The finished model. */
export interface Model {
  readonly data: DataSet;
  readonly policy: PolicyData;
  /** The newest month with a figure, else the newest year. */
  readonly latestPeriod: Period | null;
  readonly latestMonth: Month | null;
  /** Some source holds made-up figures. */
  readonly synthetic: boolean;
  /** Every quantity that has a figure, in order of measure, basis, frequency and quantity. */
  readonly series: readonly MeasureSeries[];
  readonly inhabitants: Inhabitants;
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
  const lookup = lookupIn(data.series);
  const inhabitants = inhabitantsOf(data);
  const newest = data.sources.at(-1)?.drop.id ?? null;
  const latest = latestMonth(data.series);
  return {
    data,
    policy,
    latestPeriod: latestPeriod(data.series),
    latestMonth: latest,
    synthetic: data.sources.some(({ drop }) => drop.delivery.synthetic),
    series: measureSeries(data.series, { ...data, inhabitants }),
    inhabitants,
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
        : changesOf(newest, data.series, policy.agreements, data.regions, lookup, data.breaks),
    forms: policy.forms.map((form) => answeredForm(form, data.regions, lookup, data.reporting)),
    lookup,
  };
}

/** Inhabitants by period, worked out when first asked for. */
function inhabitantsOf({ regions }: DataSet): Inhabitants {
  const known = new Map<Period, ReadonlyMap<RegionCode, number>>();
  return (period) => {
    const population = known.get(period) ?? populationAt(regions, period);
    known.set(period, population);
    return population;
  };
}

/** Finds the newest cell of a region, measure, basis and month. */
export function lookupIn(series: readonly AnySeries[]): Lookup {
  const index = new Map<string, ReadonlyMap<Month, Cell>>();
  for (const { id, nation, regions } of monthlyOf(series)) {
    for (const [code, observations] of [["00", nation] as const, ...regions]) {
      const cells = observations.map(({ period, cell }) => [period, cell] as const);
      index.set(`${id} ${code}`, new Map(cells));
    }
  }
  return (region, measure, basis, month) =>
    index.get(`${seriesId(measure, basis)} ${region}`)?.get(month) ?? null;
}
