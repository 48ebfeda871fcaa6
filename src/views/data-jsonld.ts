/** The data as a schema.org Dataset, for search engines. */
import { packageTexts } from "../api/package-texts.ts";
import { API_FOLDER } from "../api/published-file.ts";
import { OURS } from "../api/sources.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/format.ts";
import { pagePath } from "../text/paths.ts";
import type { Place } from "./data-sources.ts";

/** JSON-LD for a data block; no text in it can end the block early. */
export function datasetJsonLd(model: Model, { now, root }: Place, lang: Lang): string {
  const { title, description } = packageTexts(model);
  const at = (path: string) => `${root.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
  const periods = model.series.flatMap(({ values }) =>
    [...values.values()].flat().map(({ period }) => period),
  );
  const [first, last] = [periods.toSorted()[0], periods.toSorted().at(-1)];
  const dataset = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title[lang],
    description: description[lang],
    url: at(pagePath(lang, "data")),
    inLanguage: ["sv", "en"],
    isAccessibleForFree: true,
    license: OURS.path,
    creator: { "@type": "Organization", name: "Vänteläget", url: at("/") },
    dateModified: now.slice(0, 10),
    ...(first !== undefined && { temporalCoverage: `${first}/${last}` }),
    spatialCoverage: { "@type": "Country", name: lang === "sv" ? "Sverige" : "Sweden" },
    variableMeasured: model.data.measures.map(({ name }) => name[lang]),
    distribution: [
      download(at(`${API_FOLDER}/csv/all.csv`), "text/csv"),
      ...model.series.map(({ id }) => download(at(`${API_FOLDER}/csv/${id}.csv`), "text/csv")),
      download(at(`${API_FOLDER}/index.json`), "application/json"),
    ],
  };
  return JSON.stringify(dataset).replaceAll("<", "\\u003c");
}

const download = (contentUrl: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  contentUrl,
  encodingFormat,
});
