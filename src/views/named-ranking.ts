/** The ranking as pages list it: equal places, and the regions without a figure, in order of name. */
import type { Region } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { type Ranking, rankingOf } from "../model/ranking.ts";
import { compareNames } from "../text/collate.ts";

/** The newest period of the regions; null where no region has a figure. */
export function namedRanking({ data }: Pick<Model, "data">, series: MeasureSeries): Ranking | null {
  // The ranking keeps the order of regions where places are equal.
  const byName = (a: Region, b: Region) => compareNames(a.shortName, b.shortName);
  return rankingOf(series, [...data.regions].sort(byName));
}
