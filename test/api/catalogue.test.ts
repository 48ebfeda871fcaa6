/** datapackage.json and dcat.jsonld describe what is published, all of it and rightly. */
import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { apiFiles } from "../../src/api/files.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, DEMO } from "../data-folders.ts";

const { model } = loadModel(DEMO, DATA);
if (model === null) throw new Error("the default data have errors");
const files = apiFiles(model, "2026-11-22T00:00:00.000Z");
const json = (path: string) => JSON.parse(String(files.get(path) ?? "null")) as never;

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

type Node = Readonly<Record<string, unknown>> & {
  readonly "@id": string;
  readonly "@type": string;
};

describe("datapackage.json", () => {
  const { resources, synthetic } = json("datapackage.json") as {
    resources: Resource[];
    synthetic: boolean;
  };

  it("names every file but itself and the schemas, once", () => {
    const paths = [...files.keys()].filter(
      (path) => !path.startsWith("schema/") && path !== "datapackage.json",
    );
    expect(resources.map(({ path }) => path).sort()).toEqual(paths.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(synthetic).toBe(model.synthetic);
  });

  it("gives the size and checksum of each", () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(path) ?? "");
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("describes the columns of the tables as they stand in the files", () => {
    const tables = resources.filter(({ schema }) => schema !== undefined);
    expect(tables.length).toBe(model.data.series.length + 1);
    for (const { path, schema, dialect } of tables) {
      const head =
        String(files.get(path))
          .replace(/^\uFEFF/, "")
          .split("\r\n")[0] ?? "";
      expect(schema?.fields.map(({ name }) => name)).toEqual(head.split(dialect?.delimiter ?? ""));
    }
  });
});

describe("dcat.jsonld", () => {
  const { "@graph": graph } = json("dcat.jsonld") as { "@graph": Node[] };
  const ids = new Set(graph.map((node) => node["@id"]));
  const catalogue = graph.find((node) => node["@type"] === "dcat:Catalog");
  const datasets = graph.filter((node) => node["@type"] === "dcat:Dataset");

  it("has a catalogue that names its publisher and every dataset", () => {
    const named = catalogue?.["dcat:dataset"] as Node[];
    expect(named.map((node) => node["@id"])).toEqual(datasets.map((node) => node["@id"]));
    expect(ids).toContain((catalogue?.["dcterms:publisher"] as Node)["@id"]);
    expect(datasets.length).toBe(model.data.series.length + 3);
  });

  it("gives each dataset what DCAT-AP-SE requires, and files that exist", () => {
    for (const node of datasets) {
      for (const name of ["title", "description", "publisher"])
        expect(node[`dcterms:${name}`]).toBeDefined();
      const distributions = node["dcat:distribution"] as Node[];
      expect(distributions.length).toBeGreaterThan(0);
      for (const one of distributions) {
        expect(files.has((one["dcat:accessURL"] as Node)["@id"])).toBe(true);
        expect(one["dcterms:license"]).toBeDefined();
      }
    }
  });
});
