/** What pages say of themselves to search engines, in the words of schema.org; addresses are absolute. */
import { packageTexts } from "../api/package-texts.ts";
import type { Measure } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/format.ts";
import { pagePath } from "../text/paths.ts";
import { seriesFiles } from "./files.ts";

/** The address of a path below the site's root. */
export type AddressOf = (path: string) => string;

const CONTEXT = "https://schema.org/";

/** All figures as a Dataset; `allFiles` are the paths of the tables that hold every series. */
export function datasetOfAll(model: Model, allFiles: readonly string[], at: AddressOf, lang: Lang) {
  const { title, description } = packageTexts(model);
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    name: title[lang],
    description: description[lang],
    url: at(pagePath(lang, "data")),
    ...common(model, model.data.measures, at, lang),
    distribution: [
      ...allFiles.map((path) => download(at(path))),
      ...model.data.series.map(({ id }) => download(at(seriesFiles(id).csv))),
    ],
  };
}

/** The figures of one measure as a Dataset, a part of all; null where nothing has been delivered. */
export function datasetOfMeasure(model: Model, measure: Measure, at: AddressOf, lang: Lang) {
  const own = model.data.series.filter((series) => series.measure === measure.id);
  if (!model.series.some((series) => series.measure.id === measure.id)) return null;
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    name: measure.name[lang],
    description: measure.definition[lang],
    url: at(pagePath(lang, { measure: measure.slug })),
    ...common(model, [measure], at, lang),
    isPartOf: {
      "@type": "Dataset",
      name: packageTexts(model).title[lang],
      description: packageTexts(model).description[lang],
      url: at(pagePath(lang, "data")),
    },
    distribution: own.flatMap(({ id }) => {
      const { csv, observations } = seriesFiles(id);
      return [download(at(csv)), download(at(observations))];
    }),
  };
}

/** The way to a page from the start, itself last. */
export const breadcrumbs = (
  steps: ReadonlyArray<{ readonly label: string; readonly address: string }>,
) => ({
  "@context": CONTEXT,
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ label, address }, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: label,
    item: address,
  })),
});

/** As the content of a data block, which no text in it can end early. */
export const dataBlock = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");

/** What is the same for all figures and for those of some measures. */
function common(model: Model, measures: readonly Measure[], at: AddressOf, lang: Lang) {
  const own = model.series.filter(({ measure }) => measures.includes(measure));
  const values = own.flatMap((series) => [...series.values.values()].flat());
  const known = values.filter(({ value }) => value !== null);
  const periods = known.map(({ period }): string => period).sort();
  const used = new Set(known.map(({ source }) => source));
  const retrieved = model.data.sources
    .filter(({ drop }) => used.has(drop.id))
    .map(({ drop }) => drop.retrieved)
    .sort();
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    inLanguage: lang,
    isAccessibleForFree: true,
    // Each publisher's own terms and ours, source by source: no one licence holds for all of it.
    license: `${at(pagePath(lang, "data"))}#licence`,
    creator: { "@type": "Organization", name: model.data.site.name, url: at("/") },
    // Of the newest delivery, not of the build: a night without news changes nothing.
    ...(retrieved.length > 0 && { dateModified: retrieved.at(-1) }),
    ...(first !== undefined && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: { "@type": "Country", name: lang === "sv" ? "Sverige" : "Sweden" },
    variableMeasured: measures.map(({ name }) => name[lang]),
  };
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
};

function download(contentUrl: string) {
  const encodingFormat = MEDIA[contentUrl.split(".").at(-1) ?? ""];
  return { "@type": "DataDownload", contentUrl, encodingFormat };
}
