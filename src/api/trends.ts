/** `trends/<series>.json`: what the statistics say, area by area. */
import type { AnySeries, Quantity, RegionCode } from "../data/types.ts";
import type { AreaFacts, Change } from "../model/area-facts.ts";
import type { Coverage, Span } from "../model/comparable.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { per1000 } from "../model/per-1000.ts";
import type { Figure } from "../model/value.ts";
import type {
  AreaDocument,
  BacklogDocument,
  ChangeDocument,
  CountChangeDocument,
  CoverageDocument,
  MedianDocument,
  QuantityDocument,
  TrendsDocument,
} from "./trends-schema.ts";

/** What the file is made of. */
interface Known extends Pick<Model, "inhabitants"> {
  readonly series: readonly (Pick<MeasureSeries, "seriesId" | "quantity" | "areas"> & {
    readonly observations: Pick<AnySeries, "nation">;
  })[];
}

/** The figures of all areas of a series in order of code. */
export function trendsDocument(
  { series, inhabitants }: Known,
  { id, measure, basis, frequency }: Pick<AnySeries, "id" | "measure" | "basis" | "frequency">,
): TrendsDocument {
  const own = series.filter(({ seriesId }) => seriesId === id);
  const nation = own[0]?.observations.nation ?? [];
  const factsOf = (quantity: Quantity, code: RegionCode) =>
    own.find((one) => one.quantity === quantity)?.areas.get(code) ?? null;
  const codes = [...new Set(own.flatMap(({ areas }) => [...areas.keys()]))].sort();
  const area = (code: RegionCode): AreaDocument => {
    const per1000Of = (figure: Figure) => per1000(figure, code, inhabitants, nation);
    const share = factsOf("share", code);
    const long = factsOf("backlog", code);
    return {
      ...shareDocument(share),
      backlog: long && backlogDocument(long, per1000Of),
      median: medianDocument(factsOf("median", code)),
    };
  };
  return {
    measure,
    basis,
    frequency,
    regions: Object.fromEntries(codes.map((code) => [code, area(code)])),
  };
}

function shareDocument(facts: AreaFacts | null): Omit<AreaDocument, "backlog" | "median"> {
  const { latest = null, rolling12 = null, distance = null } = facts ?? {};
  return {
    latest: latest && { period: latest.period, share: latest.value },
    ...quantityDocument(facts),
    rolling12: rolling12?.share ?? null,
    rolling12Coverage: rolling12?.coverage ? coverageDocument(rolling12.coverage) : null,
    distance: distance && {
      threshold: distance.threshold.value,
      inForce: distance.inForce,
      contacts: distance.contacts,
    },
    clearanceMonths: facts?.clearanceMonths ?? null,
  };
}

function medianDocument(facts: AreaFacts | null): MedianDocument | null {
  if (facts === null || facts.latest === null) return null;
  const { period, value } = facts.latest;
  return { latest: { period, days: value }, ...quantityDocument(facts) };
}

function quantityDocument(facts: AreaFacts | null): QuantityDocument {
  const { rank = null } = facts ?? {};
  return {
    change: changeDocument(facts?.change ?? NO_CHANGE),
    rank: rank && { place: rank.place, of: rank.of },
    trend: facts?.trend ?? null,
    yearlyTrend: facts?.yearlyTrend ?? null,
    spc: facts?.spc ?? null,
    spcAdjusted: facts?.spcAdjusted ?? null,
    comparableFrom: facts?.comparableFrom ?? null,
    synthetic: facts?.synthetic ?? false,
  };
}

function backlogDocument(
  facts: AreaFacts,
  per1000Of: (figure: Figure) => number | null,
): BacklogDocument | null {
  const { latest, change, trend } = facts;
  if (latest === null) return null;
  const { notComparable, comparedOver } = changeDocument(change);
  const counted = (one: Change | null): CountChangeDocument | null =>
    one === null || one.difference === null
      ? null
      : { number: one.difference, percent: one.percent };
  return {
    period: latest.period,
    number: latest.value,
    per1000: per1000Of(latest),
    change: {
      month: counted(change.month),
      year: counted(change.year),
      years2: counted(change.years2),
      years5: counted(change.years5),
      notComparable,
      comparedOver,
    },
    trend,
  };
}

const NO_CHANGE: AreaFacts["change"] = { month: null, year: null, years2: null, years5: null };

function changeDocument(change: AreaFacts["change"]): ChangeDocument {
  const spans = Object.entries(change) as [Span, Change | null][];
  const reasons = spans.flatMap(([span, one]) => (one?.reason ? [[span, one.reason]] : []));
  const over = spans.flatMap(([span, one]) =>
    one?.over ? [[span, coverageDocument(one.over)]] : [],
  );
  return {
    month: change.month?.difference ?? null,
    year: change.year?.difference ?? null,
    years2: change.years2?.difference ?? null,
    years5: change.years5?.difference ?? null,
    notComparable: Object.fromEntries(reasons),
    comparedOver: Object.fromEntries(over),
  };
}

const coverageDocument = ({ regions, populationShare }: Coverage): CoverageDocument => ({
  regions,
  populationShare: populationShare * 100,
});
