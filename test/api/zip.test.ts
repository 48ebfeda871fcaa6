import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { DICTIONARY } from "../../src/api/dictionary.ts";
import { apiFiles } from "../../src/api/files.ts";
import { PROJECT_DATA, tidy } from "../data/helpers.ts";
import { modelFrom, modelIn } from "../model-from-drops.ts";

const model = modelIn(PROJECT_DATA);
const filesAt = (now: string) => apiFiles(model, now);
const files = filesAt("2026-11-24T00:00:00.000Z");
const zip = files.get("all.zip");
const inside = unzipSync(zip instanceof Uint8Array ? zip : new Uint8Array());
const text = (name: string) => strFromU8(inside[name] ?? new Uint8Array());

describe("all.zip", () => {
  it("holds every table as it is published, and no index", () => {
    const tables = [...files.keys()].filter(
      (path) => /\.(csv|parquet)$/.test(path) && !path.startsWith("arkiv/"),
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(Object.keys(inside).sort()).toEqual([...tables, "README.txt", "sources.csv"].sort());
    expect(text("csv/all.csv")).toBe(files.get("csv/all.csv"));
    expect(inside["all.parquet"]).toEqual(files.get("all.parquet"));
  });

  it("explains every column in both languages, names the licence and how to cite", () => {
    const readme = text("README.txt");
    for (const [column, { meaning }] of Object.entries(DICTIONARY)) {
      expect(readme).toContain(`  ${column}: ${meaning.sv}`);
      expect(readme).toContain(`  ${column}: ${meaning.en}`);
    }
    expect(readme).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(readme).toContain(
      "Citera så: Vänteläget. Väntetider i vården per region, som uppgifterna var den 2026-09-30.\r\n",
    );
    expect(readme).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("names every delivery with its publisher's terms", () => {
    const rows = Papa.parse<Record<string, string>>(text("sources.csv"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map(({ drop }) => drop)).toEqual(model.data.sources.map(({ drop }) => drop.id));
    expect(rows.map(({ terms }) => terms)).toEqual(
      model.data.sources.map(({ drop }) => drop.licence ?? ""),
    );
  });

  it("is the same file the next night", () => {
    expect(filesAt("2026-11-25T03:00:00.000Z").get("all.zip")).toEqual(zip);
  });

  it("is listed in the index and the catalogues", () => {
    const tellsOf = (path: string, what: string) => String(files.get(path)).includes(what);
    expect(tellsOf("index.json", '"address":"api/v1/all.zip"')).toBe(true);
    expect(tellsOf("datapackage.json", '"path":"all.zip"')).toBe(true);
    expect(tellsOf("dcat.jsonld", "all.zip")).toBe(true);
  });

  it("is none of made-up figures", () => {
    const row = "2021-10,01,primary-assessment,completed,50,40,";
    const madeUp = modelFrom({ "2021-11-25-a": tidy([row], { synthetic: true }) });
    expect(apiFiles(madeUp, "2026-11-24T00:00:00.000Z").has("all.zip")).toBe(false);
  });
});
