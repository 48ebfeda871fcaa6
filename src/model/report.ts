/** What a summary tells of an area: the series that speak for the care areas, with days beside them. */
import type { Break, RegionCode } from "../data/types.ts";
import type { AreaFacts } from "./area-facts.ts";
import { collectorOf, type StraddledEvent } from "./collector.ts";
import type { MeasureSeries } from "./measure-series.ts";
import type { Model } from "./model.ts";
import { siblingOf } from "./siblings.ts";
import { CARE_AREAS, daysBeside, seriesWith, speakingForCare } from "./speaking.ts";

/** A series with the area's facts. */
export interface Told {
  readonly series: MeasureSeries;
  readonly facts: AreaFacts;
}

/** The series that speaks for a care area. */
export interface ToldCare extends Told {
  /** The median wait of the same measure, where it is known and does not speak itself. */
  readonly days: Told | null;
  /** The long waits of the same queue. */
  readonly backlog: Told | null;
}

/**
 * What is told of the area, care area by care area. A region in which the country's speaking series
 * has no figure is told of by the one that speaks among its own.
 */
export function toldOf({ series }: Pick<Model, "series">, code: RegionCode): ToldCare[] {
  const own = seriesWith(series, code);
  return CARE_AREAS.flatMap((care) => {
    const common = speakingForCare(series, care);
    const speaking = common !== null && own.includes(common) ? common : speakingForCare(own, care);
    const told = speaking && toldIn(speaking, code);
    if (!told) return [];
    const days = daysBeside(own, told.series);
    const backlog = siblingOf(own, told.series, "backlog");
    return [
      {
        ...told,
        days: days && toldIn(days, code),
        backlog: backlog === told.series ? null : backlog && toldIn(backlog, code),
      },
    ];
  });
}

function toldIn(series: MeasureSeries, code: RegionCode): Told | null {
  const facts = series.areas.get(code);
  return facts === undefined ? null : { series, facts };
}

/** The event inside the year of any figure told, with whether one of them changed much; null without. */
export function eventIn(told: readonly Told[], breaks: readonly Break[]): StraddledEvent | null {
  const events = told.flatMap(({ series, facts }) => collectorOf(series, facts, breaks) ?? []);
  return events.find(({ isLarge }) => isLarge) ?? events[0] ?? null;
}
