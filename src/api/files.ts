/** All published files of a model, by path below `api/v1/`. */
import type { ColumnTable } from "arquero";

import type { Frequency, RegionCode } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { isEvaluated } from "../policy/judged-agreement.ts";
import { agreementDocument } from "./agreement-document.ts";
import { agreementSheet } from "./agreement-sheet.ts";
import { archiveFiles } from "./archive.ts";
import { areasOf } from "./areas.ts";
import { cellSheet, cellsWhere, cellTable } from "./cells.ts";
import { changesDocument } from "./changes-document.ts";
import { COLUMNS, SPREADSHEET_COLUMNS } from "./columns.ts";
import { dataPackage, packageFile } from "./datapackage.ts";
import { dcatCatalogue } from "./dcat.ts";
import { indexDocument } from "./index-document.ts";
import { observationsDocument } from "./observations.ts";
import {
  API_FOLDER,
  csvFile,
  type FileContent,
  jsonFile,
  jsonText,
  type PublishedFile,
  publishedFile,
} from "./published-file.ts";
import { quantitySheet } from "./quantity-sheet.ts";
import { regionDocument } from "./region-document.ts";
import { reportDocument } from "./report-document.ts";
import { answersSheet, compilationSheet } from "./report-sheet.ts";
import { schemaFiles } from "./schemas.ts";
import { PLAIN } from "./sheet.ts";
import { sourcesOf } from "./sources.ts";
import { summarySheet } from "./summary-sheet.ts";
import { arrowFile, parquetFile } from "./table.ts";
import { trendsDocument } from "./trends.ts";
import { whatIfDocument, whatIfSheet } from "./what-if.ts";
import { ZIP_FILE, zipFile } from "./zip.ts";

export { API_FOLDER };

/**
 * Path → content, text or bytes. `now` is an ISO date and time; `root` is the address of the site's
 * root with a slash at its end, null where it is not known. The same arguments give the same bytes.
 */
export function apiFiles(
  model: Model,
  now: string,
  root: string | null = null,
): Map<string, FileContent> {
  const files = publishedFiles(model, now, root);
  return new Map([...files].map(([path, { content }]) => [path, content]));
}

/**
 * The same with what is told of each file. What is put in before the index is listed in `index.json`,
 * and in the catalogues if it stands there before them; so are the files `beside`, by address relative
 * to the root of the site, which lie elsewhere on it.
 */
export function publishedFiles(
  model: Model,
  now: string,
  root: string | null,
  beside: ReadonlyMap<string, PublishedFile> = new Map(),
): Map<string, PublishedFile> {
  const files = new Map([...seriesFiles(model), ...policyFiles(model), ...schemaFiles(root)]);
  const zip = zipFile(model, files);
  if (zip !== null) {
    const sources = model.data.sources.map(({ drop }) => drop.id);
    files.set(ZIP_FILE, publishedFile("everything", zip, { sources }));
  }
  // Last, since they describe the others: first the catalogues, then the index with those in it.
  const catalogue = dcatCatalogue(model, files, now, root);
  files.set("dcat.jsonld", publishedFile("dcat", jsonText(catalogue)));
  files.set("datapackage.json", packageFile(dataPackage(model, files, now, root)));
  const listed = [...files].map(([path, file]) => [`${API_FOLDER}/${path}`, file] as const);
  const index = indexDocument(model, now, new Map([...listed, ...beside]));
  files.set("index.json", jsonFile("index.json", "index", index));
  // The archive has indexes of its own.
  for (const [path, content] of archiveFiles(model, root))
    files.set(path, publishedFile("archive", content));
  return files;
}

/** What is known of the series: each, each area, the newest of all, and all cells in one table. */
function seriesFiles(model: Model): Map<string, PublishedFile> {
  const files = new Map<string, PublishedFile>();
  const addJson = adderTo(files);
  const cells = cellTable(model.data);
  const documents = model.data.series.map((series) => ({
    series,
    observations: observationsDocument(series),
    trends: trendsDocument(model, series),
  }));
  for (const { series, observations, trends } of documents) {
    const { id, frequency } = series;
    const sources = sourcesOf([series]);
    const rows = observations.observations.length;
    addJson(`observations/${id}.json`, "observations", observations, { rows, sources });
    addJson(`trends/${id}.json`, "trends", trends, { sources });
    const own = cellsWhere(cells, (row) => row.series === id);
    const sheet = cellSheet(own, SPREADSHEET_COLUMNS[frequency]);
    files.set(`csv/${id}.csv`, csvFile("observations", sheet, sources));
  }
  for (const area of areasOf(model.data.regions)) {
    const { code, slug } = area;
    const document = regionDocument(area, documents, model.data);
    if (document.series.length === 0) continue;
    const sources = sourcesOf(model.data.series, code);
    addJson(`regions/${code}.json`, "region", document, { sources });
    const sheet = quantitySheet(cellsWhere(cells, ({ region }) => region === code));
    files.set(`csv/regions/${slug}.csv`, csvFile("region", sheet, sources));
  }
  const all = sourcesOf(model.data.series);
  files.set("csv/summary.csv", csvFile("summary", summarySheet(model), all));
  for (const [path, file] of allCells(model, cells)) files.set(path, file);
  return files;
}

/** The cells of each frequency in one table; months and years never share a column. */
function* allCells(model: Model, cells: ColumnTable): Iterable<readonly [string, PublishedFile]> {
  const named = [
    ["month", "all", "all-cells"],
    ["year", "all-yearly", "all-yearly-cells"],
  ] as const satisfies readonly (readonly [Frequency, string, string])[];
  for (const [frequency, name, kind] of named) {
    const sources = sourcesOf(model.data.series.filter((one) => one.frequency === frequency));
    const own = cellsWhere(cells, (row) => row.frequency === frequency);
    const sheet = cellSheet(own, COLUMNS[frequency]);
    const holds = { rows: sheet.rows.length, sources };
    yield [`csv/${name}.csv`, csvFile(kind, sheet, sources, PLAIN)];
    if (sheet.rows.length === 0) continue;
    yield [`${name}.parquet`, publishedFile(kind, parquetFile(sheet), holds)];
    yield [`${name}.arrow`, publishedFile(kind, arrowFile(sheet), holds)];
  }
}

/** What becomes of the figures under the agreements, the reports on them, and the newest changes. */
function policyFiles(model: Model): Map<string, PublishedFile> {
  const files = new Map<string, PublishedFile>();
  const addJson = adderTo(files);
  const names = areaNames(model);
  for (const judged of model.agreements) {
    const { id } = judged.agreement;
    const sources = [...new Set(judged.outcomes.flatMap((outcome) => outcome.sources))].sort();
    addJson(`agreements/${id}.json`, "agreement", agreementDocument(judged), { sources });
    const sheet = agreementSheet(judged, names);
    if (sheet !== null) files.set(`csv/agreement-${id}.csv`, csvFile("agreement", sheet, sources));
    const periods = model.whatIfs.get(id) ?? [];
    if (!isEvaluated(judged) || periods.length === 0) continue;
    const whatIf = whatIfDocument(judged.agreement, periods);
    addJson(`what-if/${id}.json`, "what-if", whatIf);
    const table = whatIfSheet(whatIf, judged.agreement, names);
    files.set(`csv/what-if-${id}.csv`, csvFile("what-if", table, []));
  }
  const { changes } = model;
  const sources = changes === null ? [] : [changes.drop];
  addJson("changes.json", "changes", changesDocument(changes), { sources });
  for (const answered of model.forms) {
    const { id } = answered.form;
    addJson(`reports/${id}.json`, "report", reportDocument(answered));
    files.set(`csv/report-${id}.csv`, csvFile("report", answersSheet(answered, names), []));
    const compilation = compilationSheet(answered);
    files.set(`csv/report-${id}-compilation.csv`, csvFile("compilation", compilation, []));
  }
  return files;
}

const areaNames = ({ data }: Model): ReadonlyMap<RegionCode, string> =>
  new Map(areasOf(data.regions).map(({ code, name }) => [code, name]));

/** Adds JSON documents to some files. */
const adderTo =
  (files: Map<string, PublishedFile>) =>
  (path: string, kind: string, document: object, holds: Parameters<typeof jsonFile>[3] = {}) => {
    files.set(path, jsonFile(path, kind, document, holds));
  };
