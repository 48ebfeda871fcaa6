/** The performance money: by population alone, paid after the verdicts, forgone, undistributed. */
import type { RegionCode } from "../data/types.ts";
import type { MoneyRules, PaidAgreement } from "./agreement.ts";
import type { Weight } from "./apportion.ts";
import { apportion, equalParts } from "./apportion.ts";
import type { Outcome, PolicyRegion } from "./verdict.ts";

/** Whole kronor of a region, for one requirement or in all. */
export interface RegionSums {
  /** Its part if the money had been divided over all regions. */
  readonly byPopulation: number;
  readonly paid: number;
  /** `byPopulation` of what it did not meet, or what could not be judged. */
  readonly forgone: number;
}

/** A region's money, in all and per requirement. */
export interface RegionMoney extends RegionSums {
  readonly region: RegionCode;
  /** Its part of a common bonus pot, counted in `paid`; 0 where the agreement has none. */
  readonly bonus: number;
  readonly requirements: readonly (RegionSums & { readonly requirement: string })[];
}

/** A requirement's pool and what nobody earned of it. */
export interface RequirementMoney {
  readonly requirement: string;
  readonly pool: number;
  readonly undistributed: number;
  /** Number of regions that met it. */
  readonly met: number;
  /** Computed from made-up figures, in part at least. */
  readonly synthetic: boolean;
}

/** The money of an agreement, in whole kronor that add up to its pools exactly. */
export interface Money {
  readonly populationDate: string;
  readonly synthetic: boolean;
  readonly requirements: readonly RequirementMoney[];
  readonly regions: readonly RegionMoney[];
}

interface Division {
  readonly requirement: string;
  readonly pool: number;
  readonly met: ReadonlySet<RegionCode>;
  readonly byPopulation: ReadonlyMap<RegionCode, number>;
  readonly paid: ReadonlyMap<RegionCode, number>;
  readonly synthetic: boolean;
}

/** Kronor per requirement. */
export function poolsOf(money: MoneyRules): Map<string, number> {
  return new Map(
    money.pools.flatMap(({ kronor, requirements }) => {
      const parts = equalParts(kronor, requirements.length);
      return requirements.map((id, i): [string, number] => [id, parts[i] ?? 0]);
    }),
  );
}

/**
 * Divides the money over the regions by their verdicts. A requirement that is not assessable is
 * unpaid. Throws when a region has no population for the agreement's date.
 */
export function distribute(
  agreement: PaidAgreement,
  regions: readonly PolicyRegion[],
  outcomes: readonly Outcome[],
): Money {
  const { populationDate, redistribution } = agreement.money;
  const hasBonusPot = redistribution === "bonus-pot";
  const pools = poolsOf(agreement.money);
  const weights = regions
    .map((region) => ({ region: region.code, weight: populationOf(region, populationDate) }))
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const divisions = agreement.requirements.map(({ id }) => {
    const own = outcomes.filter(({ requirement }) => requirement === id);
    return divide(id, pools.get(id) ?? 0, weights, own, hasBonusPot);
  });
  const bonus = hasBonusPot ? divideBonus(weights, divisions) : new Map<RegionCode, number>();
  const hasEarner = divisions.some(({ met }) => met.size > 0);
  return {
    populationDate,
    synthetic: divisions.some(({ synthetic }) => synthetic),
    requirements: divisions.map(({ requirement, pool, met, synthetic }) => ({
      requirement,
      pool,
      undistributed: met.size > 0 || (hasBonusPot && hasEarner) ? 0 : pool,
      met: met.size,
      synthetic,
    })),
    regions: weights.map(({ region }) => sumUp(region, divisions, bonus.get(region) ?? 0)),
  };
}

function divide(
  requirement: string,
  pool: number,
  weights: readonly Weight[],
  outcomes: readonly Outcome[],
  hasBonusPot: boolean,
): Division {
  const met = new Set(
    outcomes.filter(({ verdict }) => verdict === "met").map(({ region }) => region),
  );
  const byPopulation = apportion(pool, weights);
  const paid = hasBonusPot
    ? new Map([...byPopulation].filter(([region]) => met.has(region)))
    : apportion(
        pool,
        weights.filter(({ region }) => met.has(region)),
      );
  const synthetic = outcomes.some((outcome) => outcome.synthetic);
  return { requirement, pool, met, byPopulation, paid, synthetic };
}

/** What was not earned, in proportion to what was. */
function divideBonus(
  weights: readonly Weight[],
  divisions: readonly Division[],
): Map<RegionCode, number> {
  const earned = weights.map(({ region }) => ({
    region,
    weight: total(divisions.map(({ paid }) => paid.get(region) ?? 0)),
  }));
  const pot = total(divisions.map(({ pool }) => pool)) - total(earned.map(({ weight }) => weight));
  return apportion(pot, earned);
}

function sumUp(region: RegionCode, divisions: readonly Division[], bonus: number): RegionMoney {
  const requirements = divisions.map(({ requirement, met, byPopulation, paid }) => {
    const part = byPopulation.get(region) ?? 0;
    return {
      requirement,
      byPopulation: part,
      paid: paid.get(region) ?? 0,
      forgone: met.has(region) ? 0 : part,
    };
  });
  return {
    region,
    byPopulation: total(requirements.map(({ byPopulation }) => byPopulation)),
    paid: total(requirements.map(({ paid }) => paid)) + bonus,
    forgone: total(requirements.map(({ forgone }) => forgone)),
    bonus,
    requirements,
  };
}

function populationOf({ code, population }: PolicyRegion, date: string): number {
  const inhabitants = population[date];
  if (inhabitants === undefined) {
    throw new RangeError(`region ${code} has no population for ${date}; add it to regions.csv`);
  }
  return inhabitants;
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
