/** What each of the latest deliveries changed, for those who follow the site. */
import { type Step, stepsOf } from "../data/editions.ts";
import { type Changes, changesOf } from "./changes.ts";
import { type MeasureSeries, measureSeries } from "./measure-series.ts";
import { lookupIn, type Model } from "./model.ts";
import { newSignals, type Signal } from "./signals.ts";

/** What one delivery changed on the day from which on it was shown. */
export interface DropNews extends Pick<Step, "date" | "drop"> {
  readonly changes: Changes;
  readonly signals: readonly Signal[];
}

/**
 * The news of the latest deliveries, at most so many, the newest first; each as it was on its day, by
 * today's rules.
 */
export function dropHistory(model: Model, atMost: number): DropNews[] {
  const { data, policy, inhabitants } = model;
  const skipped = data.sources.length - atMost;
  const news: DropNews[] = [];
  let before: MeasureSeries[] = [];
  let at = 0;
  for (const { date, drop, data: then } of stepsOf(data)) {
    at += 1;
    // The last of those that are left out is what the first of the others is held against.
    if (at < skipped) continue;
    const after = measureSeries(then.series, { ...data, inhabitants });
    if (at > skipped) {
      const { breaks, regions } = data;
      const lookup = lookupIn(then.series);
      const { agreements } = policy;
      const changes = changesOf(drop.id, then.series, agreements, regions, lookup, breaks);
      news.push({ date, drop, changes, signals: newSignals(before, after, breaks) });
    }
    before = after;
  }
  return news.reverse();
}
