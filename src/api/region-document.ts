/** `regions/<code>.json`: all series of one area, each as in its own files. */
import type { AnySeries } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Area } from "./areas.ts";
import type { ObservationsDocument } from "./observations-schema.ts";
import type { RegionDocument } from "./region-schema.ts";
import type { TrendsDocument } from "./trends-schema.ts";

/** A series with its two documents, in which each area has its part. */
export interface SeriesDocuments {
  readonly series: AnySeries;
  readonly observations: ObservationsDocument;
  readonly trends: TrendsDocument;
}

/** The parts of an area, in the order of the series; a series without a cell of it is left out. */
export function regionDocument(
  { code, slug, name, shortName, population }: Area,
  documents: readonly SeriesDocuments[],
  { measures }: Pick<Model["data"], "measures">,
): RegionDocument {
  const series = documents.flatMap(({ series: { id, measure, basis, frequency }, ...own }) => {
    const observations = own.observations.observations.filter(({ region }) => region === code);
    const named = measures.find((one) => one.id === measure)?.name;
    if (observations.length === 0 || named === undefined) return [];
    const trends = own.trends.regions[code] ?? null;
    return [{ id, measure, name: named, basis, frequency, observations, trends }];
  });
  const synthetic = series.some(({ observations }) =>
    observations.some((one) => one.synthetic || one.days?.synthetic === true),
  );
  return { code, slug, name, shortName, population, synthetic, series };
}
