/** `schema/<kind>.schema.json`: the form of every kind of JSON document, for those who read them. */
import { z } from "zod";

import { agreementSchema } from "./agreement-schema.ts";
import { changesSchema } from "./changes-schema.ts";
import { datapackageSchema } from "./datapackage-schema.ts";
import { indexSchema } from "./index-schema.ts";
import { observationsSchema } from "./observations-schema.ts";
import {
  API_FOLDER,
  jsonText,
  type PublishedFile,
  publishedFile,
  schemaPath,
} from "./published-file.ts";
import { regionSchema } from "./region-schema.ts";
import { reportSchema } from "./report-schema.ts";
import { trendsSchema } from "./trends-schema.ts";
import { whatIfSchema } from "./what-if-schema.ts";

/** The schema of every kind, as the documents are before they name it. */
export const SCHEMAS = {
  agreement: agreementSchema,
  changes: changesSchema,
  datapackage: datapackageSchema,
  index: indexSchema,
  observations: observationsSchema,
  region: regionSchema,
  report: reportSchema,
  trends: trendsSchema,
  "what-if": whatIfSchema,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

/**
 * The schemas as files by path; `root` is the address of the site's root, which makes their `$id`
 * absolute, or null where it is not known.
 */
export function schemaFiles(root: string | null): Map<string, PublishedFile> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => {
      const path = schemaPath(kind);
      const id = root === null ? path.replace("schema/", "") : `${root}${API_FOLDER}/${path}`;
      return [path, publishedFile("schema", jsonText(publishedSchema(schema, id)))] as const;
    }),
  );
}

/** A document's schema with the field that names it, which every published document has. */
export function publishedSchema(schema: z.ZodObject, id: string): object {
  const named = z.strictObject({ $schema: z.string(), ...schema.shape });
  const { $schema, ...form } = z.toJSONSchema(named.meta(schema.meta() ?? {}));
  return { $schema, $id: id, ...form };
}
