/** All published files of a model, by path below `api/v1/`. */
import { z } from "zod";

import type { Frequency } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { isEvaluated } from "../policy/judged-agreement.ts";
import agreementSchema from "../schema/published/agreement.schema.json" with { type: "json" };
import changesSchema from "../schema/published/changes.schema.json" with { type: "json" };
import datapackageSchema from "../schema/published/datapackage.schema.json" with { type: "json" };
import indexSchema from "../schema/published/index.schema.json" with { type: "json" };
import observationsSchema from "../schema/published/observations.schema.json" with { type: "json" };
import reportSchema from "../schema/published/report.schema.json" with { type: "json" };
import whatIfSchema from "../schema/published/what-if.schema.json" with { type: "json" };
import { agreementCsv } from "./agreement-csv.ts";
import { agreementDocument } from "./agreement-document.ts";
import { archiveFiles } from "./archive.ts";
import { changesDocument } from "./changes-document.ts";
import { plainCsv, swedishCsv } from "./csv.ts";
import { dataPackage, type PublishedFile } from "./datapackage.ts";
import { dcatCatalogue } from "./dcat.ts";
import { indexDocument } from "./index-document.ts";
import { observationsDocument } from "./observations.ts";
import { answersCsv, compilationCsv } from "./report-csv.ts";
import { reportDocument } from "./report-document.ts";
import { tableFiles } from "./table.ts";
import { trendsDocument } from "./trends.ts";
import { trendsSchema } from "./trends-schema.ts";
import { whatIfCsv, whatIfDocument } from "./what-if.ts";

/** Folder of the published files below the site's root; the version stands in the path. */
export const API_FOLDER = "api/v1";

/** A schema as a file, under the name that the documents' address gives it. */
const publishedSchema = (kind: string, schema: z.ZodType) => ({
  ...z.toJSONSchema(schema),
  $id: `${kind}.schema.json`,
});

const SCHEMAS = {
  agreement: agreementSchema,
  changes: changesSchema,
  datapackage: datapackageSchema,
  index: indexSchema,
  observations: observationsSchema,
  report: reportSchema,
  trends: publishedSchema("trends", trendsSchema),
  "what-if": whatIfSchema,
};

/** Path → content, text or bytes. `now` is an ISO date and time; the same model and `now` give the same bytes. */
export function apiFiles(model: Model, now: string): Map<string, PublishedFile> {
  const files = new Map<string, PublishedFile>();
  const addJson = (path: string, value: unknown) => files.set(path, `${JSON.stringify(value)}\n`);
  addJson("index.json", indexDocument(model, now));
  for (const series of model.data.series) {
    addJson(`observations/${series.id}.json`, observationsDocument(series));
    addJson(`trends/${series.id}.json`, trendsDocument(model, series));
    files.set(`csv/${series.id}.csv`, swedishCsv(series));
  }
  for (const [path, content] of tableFiles(model.data.series)) files.set(path, content);
  const of = (frequency: Frequency) =>
    model.data.series.filter((series) => series.frequency === frequency);
  files.set("csv/all.csv", plainCsv(of("month")));
  files.set("csv/all-yearly.csv", plainCsv(of("year")));
  for (const judged of model.agreements) {
    const { id } = judged.agreement;
    addJson(`agreements/${id}.json`, agreementDocument(judged));
    const csv = agreementCsv(judged);
    if (csv !== null) files.set(`csv/agreement-${id}.csv`, csv);
    const periods = model.whatIfs.get(id) ?? [];
    if (!isEvaluated(judged) || periods.length === 0) continue;
    const whatIf = whatIfDocument(judged.agreement, periods);
    addJson(`what-if/${id}.json`, whatIf);
    files.set(`csv/what-if-${id}.csv`, whatIfCsv(whatIf));
  }
  addJson("changes.json", changesDocument(model.changes));
  for (const answered of model.forms) {
    const { id } = answered.form;
    addJson(`reports/${id}.json`, reportDocument(answered));
    files.set(`csv/report-${id}.csv`, answersCsv(answered));
    files.set(`csv/report-${id}-compilation.csv`, compilationCsv(answered));
  }
  for (const [kind, schema] of Object.entries(SCHEMAS))
    addJson(`schema/${kind}.schema.json`, schema);
  // Last, since they describe the others.
  addJson("dcat.jsonld", dcatCatalogue(model, files, now));
  addJson("datapackage.json", dataPackage(model, files, now));
  for (const [path, content] of archiveFiles(model)) files.set(path, content);
  return files;
}
