/** dcat.jsonld has what DCAT-AP-SE asks for (https://docs.dataportal.se/dcat/sv/), and files that exist. */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import { DATA, TODAY } from "../data-folders.ts";

type Node = Readonly<Record<string, unknown>> & {
  readonly "@id": string;
  readonly "@type": string;
};

const { model } = loadModel(DATA, DATA, TODAY);
if (model === null) throw new Error("the default data have errors");
const SETTINGS = {
  ...model.data.site,
  contact: "fel@example.org",
  operator: "Region Exempel",
  issued: "2026-08-24",
};
const settled: Model = { ...model, data: { ...model.data, site: SETTINGS } };
const ROOT = "https://example.org/vantan/";

function graphOf(own: Model, root: string | null): { graph: Node[]; paths: ReadonlySet<string> } {
  const files = publishedFiles(own, "2026-11-22T00:00:00.000Z", root);
  const { "@graph": graph } = JSON.parse(String(files.get("dcat.jsonld")?.content)) as {
    "@graph": Node[];
  };
  return { graph, paths: new Set(files.keys()) };
}

const { graph, paths } = graphOf(settled, ROOT);
const ofType = (type: string, nodes = graph) => nodes.filter((node) => node["@type"] === type);
const datasets = ofType("dcat:Dataset");
const distributionsOf = (node: Node) => node["dcat:distribution"] as Node[];
const idOf = (value: unknown) => (value as Node)["@id"];

/** Properties that DCAT-AP-SE 3 makes mandatory. */
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  "dcat:Catalog": [
    "dcterms:title",
    "dcterms:description",
    "dcterms:publisher",
    "dcterms:license",
    "dcat:dataset",
  ],
  "dcat:Dataset": ["dcterms:title", "dcterms:description", "dcterms:publisher"],
  "dcat:Distribution": ["dcat:accessURL"],
  "foaf:Organization": ["foaf:name"],
  "vcard:Organization": ["vcard:fn", "vcard:hasEmail"],
};

describe("dcat.jsonld", () => {
  it.each(Object.entries(MANDATORY))("gives every %s what is mandatory", (type, names) => {
    const nodes = ofType(type, [...graph, ...datasets.flatMap(distributionsOf)]);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) for (const name of names) expect(node[name]).toBeTruthy();
  });

  it("has texts in both languages", () => {
    for (const node of [...ofType("dcat:Catalog"), ...datasets]) {
      for (const name of ["dcterms:title", "dcterms:description"]) {
        const texts = node[name] as { "@language": string; "@value": string }[];
        expect(texts.map((text) => text["@language"])).toEqual(["sv", "en"]);
        for (const text of texts) expect(text["@value"]).not.toBe("");
      }
    }
  });

  it("names publisher, contact and datasets that are there", () => {
    const ids = new Set(graph.map((node) => node["@id"]));
    const [catalogue] = ofType("dcat:Catalog");
    const named = catalogue?.["dcat:dataset"] as Node[];
    expect(named.map(idOf)).toEqual(datasets.map(idOf));
    expect(ids).toContain(idOf(catalogue?.["dcterms:publisher"]));
    for (const node of datasets) expect(ids).toContain(idOf(node["dcat:contactPoint"]));
    expect(ofType("foaf:Organization")[0]?.["foaf:name"]).toBe("Region Exempel");
    expect(ofType("vcard:Organization")[0]).toMatchObject({
      "vcard:fn": "Region Exempel",
      "vcard:hasEmail": { "@id": "mailto:fel@example.org" },
    });
  });

  it("describes every file but the schemas, the index and the catalogues, with absolute addresses", () => {
    const described = datasets
      .flatMap(distributionsOf)
      .map((node) => idOf(node["dcat:downloadURL"]));
    const expected = [...paths].filter(
      (path) => !/^(?:(?:schema|arkiv)\/.*|datapackage\.json|index\.json|dcat\.jsonld)$/.test(path),
    );
    const empty = (path: string) =>
      settled.data.series.some(
        ({ id, nation, days, regions }) =>
          path.replace(/^\w+\/|\.\w+$/g, "") === id &&
          nation.length + days.nation.length + regions.size + days.regions.size === 0,
      );
    expect(described.sort()).toEqual(
      expected
        .filter((path) => !empty(path))
        .map((path) => `${ROOT}api/v1/${path}`)
        .sort(),
    );
    const addresses = JSON.stringify(graph).match(/"@id":"[^"]*"/g) ?? [];
    expect(addresses.filter((one) => !/"@id":"(?:https?:\/\/|mailto:)/.test(one))).toEqual([]);
  });

  it("gives each dataset an identifier, the days of its data, how often it changes, and its sources", () => {
    const yearly = datasets.find(({ "@id": id }) => id.endsWith("procedure-waiting-yearly"));
    expect(yearly).toMatchObject({
      "dcterms:identifier": `${ROOT}api/v1/dcat.jsonld#dataset-procedure-waiting-yearly`,
      "dcterms:issued": { "@type": "xsd:date", "@value": "2026-08-24" },
      "dcterms:modified": { "@value": "2026-09-30" },
      "dcterms:accrualPeriodicity": { "@id": expect.stringMatching(/ANNUAL$/) as string },
      "dcterms:temporal": {
        "dcat:startDate": { "@value": "2021-01-01" },
        "dcat:endDate": { "@value": "2025-12-31" },
      },
    });
    expect(yearly?.["dcterms:source"]).toBeTruthy();
  });

  it("claims our licence for what is ours alone, and gives the publishers' words for the rest", () => {
    const licence = (path: string) =>
      datasets
        .flatMap(distributionsOf)
        .find((node) => idOf(node["dcat:downloadURL"]) === `${ROOT}api/v1/${path}`)?.[
        "dcterms:license"
      ];
    expect(licence("agreements/2019.json")).toEqual({
      "@id": "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(JSON.stringify(licence("csv/first-visit-waiting.csv"))).toContain(
      "Offentliga uppgifter, återgivna med angiven källa; egna texter och beräkningar: CC BY 4.0",
    );
  });

  it("leaves out what nobody has told, and is right wherever it lies", () => {
    const bare = graphOf(model, null).graph;
    expect(ofType("vcard:Organization", bare)).toEqual([]);
    const text = JSON.stringify(bare);
    for (const name of ["dcat:contactPoint", "dcterms:issued", "dcterms:identifier"])
      expect(text).not.toContain(name);
    const [first] = ofType("dcat:Dataset", bare);
    expect(first && distributionsOf(first)[0]?.["dcat:accessURL"]).toEqual({
      "@id": expect.stringMatching(/^(?:csv|observations|trends)\//) as string,
    });
  });
});
