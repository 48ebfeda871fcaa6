/** datapackage.json describes what is published, all of it and rightly, after the standard. */
import { createHash } from "node:crypto";

import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import type { DataPackage } from "../../src/api/datapackage-schema.ts";
import { publishedFiles } from "../../src/api/files.ts";
import type { ColumnType } from "../../src/api/sheet.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { dropJson, HEADING, PROJECT_DATA, withFolder } from "../data/helpers.ts";
import { DATA, TODAY } from "../data-folders.ts";

const NOW = "2026-11-22T00:00:00.000Z";

const { model } = loadModel(DATA, DATA, TODAY);
if (model === null) throw new Error("the default data have errors");
const files = publishedFiles(model, NOW, null);
const read = (own: typeof files) =>
  JSON.parse(String(own.get("datapackage.json")?.content)) as DataPackage & { $schema: string };
const all = read(files);

describe("datapackage.json", () => {
  const { resources } = all;

  it("names every file but itself, the index and the schemas, once", () => {
    const paths = [...files.keys()].filter(
      (path) => !/^(?:(?:schema|arkiv)\/.*|datapackage\.json|index\.json)$/.test(path),
    );
    expect(resources.map(({ path }) => path).sort()).toEqual(paths.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(all.synthetic).toBe(model.synthetic);
  });

  it("gives the size and checksum of each", () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path)?.content ?? "");
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("titles each by what it holds, none by its path", () => {
    for (const { path, title } of resources) expect(title).not.toBe(path);
  });

  const tables = resources.filter(({ format }) => format === "csv");

  it.each(tables.map((one) => [one.path, one] as const))(
    "describes %s as it stands in the file",
    (path, { schema, dialect, type }) => {
      const text = String(files.get(path)?.content).replace(/^\ufeff/, "");
      const { data } = Papa.parse<string[]>(text.trimEnd(), {
        delimiter: dialect?.delimiter ?? "",
      });
      const [head = [], ...rows] = data;
      expect(type).toBe("table");
      expect(schema?.fields.map(({ name }) => name)).toEqual(head);
      const fits = (value: string, i: number): boolean => {
        const field = schema?.fields[i];
        const comma = field?.decimalChar === ",";
        return (
          value === "" || VALUES[field?.type ?? "string"](comma ? value.replace(",", ".") : value)
        );
      };
      expect(rows.filter((row) => !row.every(fits))).toEqual([]);
      const key = (schema?.primaryKey ?? []).map((name) => head.indexOf(name));
      expect(key).not.toContain(-1);
      expect(new Set(rows.map((row) => key.map((i) => row[i]).join(" "))).size).toBe(rows.length);
    },
  );

  it("keeps to what the standard asks of a package, a resource and a table", () => {
    expect(all.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(all.contributors.every(({ roles }) => roles.length > 0)).toBe(true);
    for (const { path, mediatype, hash, licenses, sources, dialect, schema } of resources) {
      expect(path).toMatch(/^(?![./~])(?!.*\/\.\.\/)(?!.*\\)(?!.*:\/\/).*$/);
      expect(mediatype).toMatch(/^.+\/.+$/);
      expect(hash).toMatch(/^[^:]+:[a-fA-F0-9]+$/);
      expect(licenses.length).toBeGreaterThan(0);
      for (const { name } of licenses) expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
      for (const source of sources) expect(source.title).not.toBe("");
      expect(dialect === undefined).toBe(schema === undefined);
      if (dialect) expect(dialect.delimiter).toHaveLength(1);
      for (const { type, decimalChar } of schema?.fields ?? [])
        expect(decimalChar === undefined || type === "number").toBe(true);
    }
  });

  it("says where it lies only where that is known", () => {
    const placed = read(publishedFiles(model, NOW, "https://example.org/vantan/"));
    expect([all.id, all.homepage]).toEqual([undefined, undefined]);
    expect([placed.id, placed.homepage]).toEqual([
      "https://example.org/vantan/api/v1/datapackage.json",
      "https://example.org/vantan/",
    ]);
  });
});

/** Whether a text is a value of a type, as a table schema means it. */
const VALUES: Readonly<Record<ColumnType, (value: string) => boolean>> = {
  string: () => true,
  integer: (value) => /^-?\d+$/.test(value),
  number: (value) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  boolean: (value) => value === "true" || value === "false",
};

describe("the licences of a file", () => {
  const licence = "Fritt med angiven källa";
  const drops = {
    "2021-11-25-a": {
      "drop.json": dropJson(["a.csv"], { publisher: "A", licence, url: "https://a.se/" }),
      "a.csv": `${HEADING}\n2021-09,01,first-visit,completed,200,150,\n`,
    },
    "2021-12-25-b": {
      "drop.json": dropJson(["b.csv"], { publisher: "B" }),
      "b.csv": `${HEADING}\n2021-09,01,procedure,completed,200,150,\n`,
    },
  };
  const small = withFolder(drops, (folder) => loadModel(folder, PROJECT_DATA, TODAY)).model;
  if (small === null) throw new Error("the drops have errors");
  const { resources } = read(publishedFiles(small, NOW, null));
  const of = (path: string) => resources.find((one) => one.path === path);
  const OURS = "CC-BY-4.0";

  it("are those of its own sources, in their own words, beside ours", () => {
    expect(of("csv/first-visit-completed.csv")?.licenses).toMatchObject([
      { name: OURS },
      { name: "other", title: `A: ${licence}` },
    ]);
    expect(of("csv/first-visit-completed.csv")?.sources).toEqual([
      { title: "A: Prov", version: "2021-12-25", path: "https://a.se/" },
    ]);
    expect(of("observations/procedure-completed.json")?.licenses).toMatchObject([
      { name: OURS },
      { name: "notspecified", title: "B: no terms stated" },
    ]);
    expect(of("all.parquet")?.licenses).toHaveLength(3);
  });

  it("are ours alone where no published figure is in it", () => {
    expect(of("agreements/2019.json")).toMatchObject({ licenses: [{ name: OURS }], sources: [] });
  });
});
