/** Every published JSON file against the schema that is published beside it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { apiFiles } from "../../src/api/files.ts";
import { isDate } from "../../src/data/period.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, DEMO } from "../data-folders.ts";

const NOW = "2026-11-21T00:00:00.000Z";

const { model } = loadModel(DEMO, DATA);
if (model === null) throw new Error("the default data have errors");
const files = apiFiles(model, NOW);

const KINDS: Record<string, string> = {
  observations: "observations",
  trends: "trends",
  agreements: "agreement",
  reports: "report",
  "what-if": "what-if",
};

const kindOf = (path: string): string =>
  KINDS[path.split("/")[0] ?? ""] ?? path.replace(".json", "");

const documents = [...files.keys()].filter(
  (path) => path.endsWith(".json") && !path.startsWith("schema/"),
);

describe("published schemas", () => {
  it("stand beside every kind of file", () => {
    const kinds = new Set(documents.map(kindOf));
    const missing = [...kinds].filter((kind) => !files.has(`schema/${kind}.schema.json`));
    expect(missing).toEqual([]);
    expect(documents.length).toBeGreaterThan(30);
  });

  it.each(documents)("%s fits its schema", (path) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    ajv.addFormat("date", isDate);
    ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
    const schema = JSON.parse(String(files.get(`schema/${kindOf(path)}.schema.json`))) as object;
    const validate = ajv.compile(schema);
    validate(JSON.parse(String(files.get(path))));
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
  });

  it.each(["index", "observations", "trends", "agreement", "report"])(
    "%s forbids what it does not know",
    (kind) => {
      const path = documents.find((name) => kindOf(name) === kind) ?? "";
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
      ajv.addFormat("date", isDate);
      ajv.addFormat("date-time", true);
      const schema = JSON.parse(String(files.get(`schema/${kind}.schema.json`))) as object;
      const document = JSON.parse(String(files.get(path))) as object;
      expect(ajv.compile(schema)({ ...document, unheardOf: 1 })).toBe(false);
    },
  );
});
