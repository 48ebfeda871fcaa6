/** What was shown after the deliveries of a day and has another value today. */
import { editionsOf } from "../data/editions.ts";
import type { AnySeries, Cell, DaysCell, Observation, Period } from "../data/types.ts";
import { partsOf, type RevisedCell } from "./changes.ts";
import type { Model } from "./model.ts";

/** Cells of the day with what they are today, by ISO date, the oldest first. */
export function revisedSince({ data }: Model): Map<string, RevisedCell[]> {
  const today = observationsByPlace(data.series);
  return new Map(
    Array.from(editionsOf(data), ({ date, data: { series } }) => {
      const then = observationsByPlace(series);
      return [date, [...then].flatMap(([key, one]) => revised(one, today.get(key)))] as const;
    }),
  );
}

interface Placed {
  readonly series: AnySeries;
  readonly isDays: boolean;
  readonly observation: Observation<Period, Cell | DaysCell>;
}

/** Everything that was delivered, by series, kind, area and period. */
function observationsByPlace(all: readonly AnySeries[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  for (const series of all) {
    for (const { isDays, observations } of partsOf(series)) {
      for (const observation of observations) {
        const { region, period } = observation;
        placed.set(`${series.id} ${isDays} ${region} ${period}`, { series, isDays, observation });
      }
    }
  }
  return placed;
}

/** A value delivered again is the same one, and so is one with more decimals. */
function revised(then: Placed, now: Placed | undefined): RevisedCell[] {
  if (now === undefined) return [];
  const { series, isDays, observation } = then;
  const { revisions, since, cell, period, region } = now.observation;
  const isRevised = revisions.length > observation.revisions.length && since !== observation.since;
  if (!isRevised) return [];
  const { measure, basis } = series;
  return [{ measure, basis, period, isDays, region, before: observation.cell, after: cell }];
}
