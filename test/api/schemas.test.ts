/** Every published JSON file against the schema that is published beside it, and the same as zod has it. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import { publishedSchema, schemaFiles, SCHEMAS } from "../../src/api/schemas.ts";
import { isDate } from "../../src/data/period.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, DEMO, TODAY } from "../data-folders.ts";

const { model } = loadModel(DEMO, DATA, TODAY);
if (model === null) throw new Error("the default data have errors");
const files = publishedFiles(model, "2026-11-21T00:00:00.000Z", "https://example.org/vantan/");

const json = (path: string) =>
  JSON.parse(String(files.get(path)?.content ?? "null")) as Record<string, unknown>;

const documents = [...files].flatMap(([path, { kind, schema }]) =>
  schema === null ? [] : [[path, kind, schema] as const],
);

const compiled = new Map<string, ValidateFunction>();

function validator(kind: string): ValidateFunction {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addFormat("date", isDate);
  ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(json(`schema/${kind}.schema.json`));
  compiled.set(kind, validate);
  return validate;
}

describe("published documents", () => {
  it("are all the JSON files but the schemas, and every schema has one", () => {
    const jsonPaths = [...files.keys()].filter((path) =>
      /^(?!schema\/|arkiv\/).*\.json$/.test(path),
    );
    expect(documents.map(([path]) => path).sort()).toEqual(jsonPaths.sort());
    expect(new Set(documents.map(([, , schema]) => schema))).toEqual(new Set(Object.keys(SCHEMAS)));
  });

  it.each(documents)("%s fits its schema", (path, kind, schema) => {
    const validate = validator(schema);
    validate(json(path));
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
    const { $schema, ...document } = json(path);
    const { success, error } = SCHEMAS[kind as keyof typeof SCHEMAS].safeParse(document);
    expect(error?.issues.slice(0, 5) ?? []).toEqual([]);
    expect(success).toBe(true);
    if (kind === "datapackage") return;
    const named = new URL(String($schema), `https://example.org/${path}`);
    expect(named.pathname).toBe(`/schema/${schema}.schema.json`);
  });

  it.each(Object.keys(SCHEMAS))(
    "%s forbids what it does not know, and asks for its schema",
    (kind) => {
      const path = documents.find(([, own]) => own === kind)?.[0] ?? "";
      const { $schema, ...rest } = json(path);
      expect(validator(kind)({ $schema, ...rest })).toBe(true);
      expect(validator(kind)({ $schema, ...rest, unheardOf: 1 })).toBe(false);
      expect(validator(kind)(rest)).toBe(false);
    },
  );
});

describe("a schema", () => {
  const id = (root: string | null, kind: string) => {
    const text = String(schemaFiles(root).get(`schema/${kind}.schema.json`)?.content);
    return (JSON.parse(text) as { $id: string }).$id;
  };

  it("has an absolute id where the address is known, else the name of its file", () => {
    expect(id("https://example.org/vantan/", "what-if")).toBe(
      "https://example.org/vantan/api/v1/schema/what-if.schema.json",
    );
    expect(id(null, "what-if")).toBe("what-if.schema.json");
  });

  it.each(Object.entries(SCHEMAS))("of %s says what the document is", (_, schema) => {
    expect(publishedSchema(schema, "x")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "x",
      description: schema.description,
      additionalProperties: false,
    });
    expect(schema.description?.length).toBeGreaterThan(20);
  });
});

/** A document of each kind that is wrong in one place: what stands at the path instead. */
const BROKEN: readonly (readonly [string, string, readonly (string | number)[], unknown])[] = [
  ["observations", "a region by its name", ["observations", 0, "region"], "Stockholm"],
  ["observations", "a period that is a day", ["observations", 0, "period"], "2021-09-01"],
  ["observations", "a share over 100", ["observations", 0, "share"], 100.5],
  ["observations", "half a contact", ["observations", 0, "total"], 1.5],
  ["observations", "a status of its own", ["observations", 0, "status"], "missing"],
  ["observations", "bands without a band", ["observations", 0, "distribution"], {}],
  ["observations", "a band of its own", ["observations", 0, "distribution"], { d0_10: 1 }],
  ["observations", "negative days", ["observations", 0, "medianDays"], -1],
  ["changes", "an unknown verdict", ["verdicts"], [{ before: "maybe" }]],
  ["index", "a checksum of another kind", ["files", 0, "sha256"], "abc"],
  ["index", "an empty file", ["files", 0, "bytes"], 0],
  ["index", "nobody in a region", ["regions", 0, "population"], { "2024-11-01": 0 }],
  ["index", "a population at no day", ["regions", 0, "population"], { "2024-13-01": 5 }],
  ["agreement", "half a krona", ["published"], [{ kronor: 0.5 }]],
  [
    "agreement",
    "a reading that cannot be assessed",
    ["outcomes", 0, "readings", 0, "verdict"],
    "x",
  ],
  ["report", "a field of no year", ["regions", 0, "answers", 0, "reference23"], true],
  [
    "report",
    "a reference that is no truth value",
    ["regions", 0, "answers", 0, "reference2023"],
    "ja",
  ],
  ["report", "more than all answered", ["regions", 0, "completeness", "overall"], 101],
  ["what-if", "a year for a month", ["periods", 0, "lastMonth"], "2022"],
  ["trends", "a direction of its own", ["regions", "01", "trend", "all", "direction"], "up"],
  ["datapackage", "a name with a slash", ["resources", 0, "name"], "a/b"],
  ["datapackage", "a path out of the folder", ["resources", 0, "path"], "../x.csv"],
];

describe("a broken document", () => {
  it.each(BROKEN)("%s: %s is refused by both", (kind, _, path, wrong) => {
    const own = documents.find(([, one]) => one === kind && kind !== "agreement")?.[0];
    const document = json(own ?? "agreements/2021-supplement.json");
    expect(validator(kind)(document)).toBe(true);
    let at: unknown = document;
    for (const key of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[key];
    (at as Record<string | number, unknown>)[path.at(-1) ?? ""] = wrong;
    expect(validator(kind)(document)).toBe(false);
    const { $schema, ...rest } = document;
    expect($schema).toBeDefined();
    expect(SCHEMAS[kind as keyof typeof SCHEMAS].safeParse(rest).success).toBe(false);
  });
});
