/** Where a region's figures come from, and the files that hold them. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { seriesWith } from "../model/speaking.ts";
import { formatDate, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { seriesFiles } from "./files.ts";

/** A delivery that stands behind a figure of the region. */
export interface RegionSource {
  /** In Swedish, as published. */
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** "hämtat den 25 oktober 2021", and that it is made up where it is. */
  readonly note: string;
}

/** The finished part of a region's page. */
export interface RegionSourcesView {
  /** The newest first. */
  readonly sources: readonly RegionSource[];
  /** Path below the root and words of each file. */
  readonly downloads: ReadonlyArray<{ readonly path: string; readonly label: string }>;
}

/** Every delivery that a shown figure of the region came with, and the files of its series. */
export function regionSources(model: Model, { code }: Region, lang: Lang): RegionSourcesView {
  const ui = UI[lang];
  const own = seriesWith(model.series, code);
  const used = new Set(
    own.flatMap(({ values }) => (values.get(code) ?? []).map(({ source }) => source)),
  );
  const files = new Map(own.map((series) => [series.seriesId, series]));
  const drops = model.data.sources.map(({ drop }) => drop).filter(({ id }) => used.has(id));
  return {
    sources: drops.toReversed().map(({ title, publisher, url, retrieved, delivery }) => ({
      title: title[lang],
      publisher: publisher[lang],
      url,
      note: [
        ui.region.retrieved(formatDate(retrieved, lang)),
        ...(delivery.synthetic ? [ui.figure.madeUp] : []),
      ].join(", "),
    })),
    downloads: [...files].map(([id, { measure, basis, frequency }]) => ({
      path: seriesFiles(id).csv,
      label: `${measure.shortName[lang]}, ${ui.basis[basis].toLowerCase()}, ${ui.frequency[frequency]} (${ui.measure.csv})`,
    })),
  };
}
