/** The door to the files: what there is, of what age, and from where; and what a revision says. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { changesDocument } from "../../src/api/changes-document.ts";
import { publishedFiles } from "../../src/api/files.ts";
import { indexDocument } from "../../src/api/index-document.ts";
import { jsonFile, publishedFile } from "../../src/api/published-file.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { dropJson, HEADING, PROJECT_DATA, withFolder } from "../data/helpers.ts";
import { TODAY } from "../data-folders.ts";

const FIRST = `${HEADING}\n2021-09,01,first-visit,completed,200,150,\n`;
const SECOND = `${HEADING}\n2021-09,01,first-visit,completed,210,160,\n2021-10,01,first-visit,completed,0,0,\n`;

const about = {
  url: "https://exempel.se/",
  licence: "CC0",
  publisher: "Utgivaren",
  title: "Titel",
};
const drops = {
  "2021-11-25-forst": { "drop.json": dropJson(["a.csv"], about), "a.csv": FIRST },
  "2021-12-25-sedan": {
    "drop.json": dropJson(["b.csv"], { synthetic: true, preliminary: true, disclosureLimit: 0 }),
    "b.csv": SECOND.replace("210,160", "200,150"),
  },
  "2021-12-27-sist": {
    "drop.json": dropJson(["c.csv"], { retrieved: "2021-12-27" }),
    "c.csv": SECOND,
  },
};
const { model } = withFolder(drops, (folder) => loadModel(folder, PROJECT_DATA, TODAY));
if (model === null) throw new Error("the drops have errors");

const NOW = "2026-11-22T00:00:00.000Z";

describe("indexDocument", () => {
  const index = indexDocument(model, NOW, new Map());

  it("tells version, age and reach, and whether figures are made up", () => {
    expect(index).toMatchObject({
      schemaVersion: 1,
      generatedAt: "2026-11-22T00:00:00.000Z",
      latestPeriod: "2021-10",
      synthetic: true,
    });
  });

  it("tells of every drop who made it and what it holds", () => {
    const [first, second] = index.sources;
    expect(first).toMatchObject({
      drop: "2021-11-25-forst",
      ...about,
      retrieved: "2021-12-25",
      synthetic: false,
      preliminary: false,
      disclosureLimit: 5,
      files: [{ name: "a.csv", rows: 1 }],
    });
    expect(first?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toMatchObject({
      url: null,
      licence: null,
      synthetic: true,
      preliminary: true,
      disclosureLimit: 0,
      files: [{ name: "b.csv", rows: 2 }],
    });
  });

  it("has the measures with limits and thresholds, and the regions with their people", () => {
    expect(index.measures.find(({ id }) => id === "first-visit")).toMatchObject({
      care: "specialist",
      limitDays: 90,
      bases: ["waiting", "completed"],
      polarity: "higher-is-better",
    });
    expect(
      index.measures.find(({ id }) => id === "primary-assessment")?.thresholds[0],
    ).toMatchObject({ value: 82 });
    expect(index.regions.length).toBe(21);
    expect(index.regions[0]).toMatchObject({
      code: "01",
      slug: "stockholm",
      shortName: "Stockholm",
    });
  });

  it("has the nation as an area of its own, with the people of all regions", () => {
    const sum = index.regions.reduce(
      (all, { population }) => all + (population["2024-11-01"] ?? 0),
      0,
    );
    expect(index.nation).toMatchObject({
      code: "00",
      slug: "riket",
      name: "Riket",
      nameEn: "Sweden",
    });
    expect(index.nation.population["2024-11-01"]).toBe(sum);
    expect(index.regions.map(({ code }) => code)).not.toContain("00");
  });

  it("names every series with its quantities and its periods", () => {
    expect(index.series.find(({ id }) => id === "first-visit-completed")).toEqual({
      id: "first-visit-completed",
      measure: "first-visit",
      basis: "completed",
      frequency: "month",
      quantities: ["share"],
      first: "2021-09",
      latest: "2021-10",
    });
    expect(index.series.find(({ id }) => id === "first-visit-waiting")).toMatchObject({
      quantities: [],
      first: null,
      latest: null,
    });
  });

  it("lists files by address, with what is in them", () => {
    const { files } = indexDocument(
      model,
      NOW,
      new Map([
        ["nyheter.xml", publishedFile("feed", "<feed/>")],
        ["api/v1/a/b.json", jsonFile("a/b.json", "thing", { a: "å" }, { rows: 3 })],
      ]),
    );
    const text = '{"$schema":"../schema/thing.schema.json","a":"å"}\n';
    expect(files).toEqual([
      {
        address: "api/v1/a/b.json",
        kind: "thing",
        mediaType: "application/json",
        schema: "api/v1/schema/thing.schema.json",
        rows: 3,
        bytes: Buffer.byteLength(text),
        sha256: createHash("sha256").update(text).digest("hex"),
      },
      {
        address: "nyheter.xml",
        kind: "feed",
        mediaType: "application/xml",
        schema: null,
        rows: null,
        bytes: 7,
        sha256: createHash("sha256").update("<feed/>").digest("hex"),
      },
    ]);
  });
});

describe("index.json", () => {
  const files = publishedFiles(model, NOW, null);
  const index = JSON.parse(String(files.get("index.json")?.content)) as ReturnType<
    typeof indexDocument
  >;

  it("lists every published file but itself and the archive's, rightly", () => {
    const paths = [...files.keys()]
      .filter((path) => path !== "index.json" && !path.startsWith("arkiv/"))
      .sort();
    expect(index.files.map(({ address }) => address)).toEqual(
      paths.map((path) => `api/v1/${path}`),
    );
    for (const { address, bytes, sha256, schema } of index.files) {
      const content = files.get(address.replace("api/v1/", ""))?.content ?? "";
      expect(bytes).toBe(Buffer.from(content).length);
      expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
      expect(schema === null || files.has(schema.replace("api/v1/", ""))).toBe(true);
    }
  });

  it("has templates that lead to the files of every series", () => {
    const listed = new Set(index.files.map(({ address }) => address));
    for (const { id } of index.series) {
      for (const name of ["observations", "trends", "csv"]) {
        expect(listed).toContain(index.templates[name]?.replace("{series}", id));
      }
    }
  });

  it("counts the rows of tables and of observations", () => {
    const rows = (address: string) => index.files.find((one) => one.address === address)?.rows;
    expect(rows("api/v1/csv/first-visit-completed.csv")).toBe(4);
    expect(rows("api/v1/observations/first-visit-completed.json")).toBe(4);
    expect(rows("api/v1/all.parquet")).toBe(4);
    expect(rows("api/v1/trends/first-visit-completed.json")).toBeNull();
  });

  it("is the same bytes for the same figures and moment", () => {
    const again = publishedFiles(model, NOW, null);
    expect([...again].map(([path, { content }]) => [path, content])).toEqual(
      [...files].map(([path, { content }]) => [path, content]),
    );
  });
});

describe("changesDocument", () => {
  it("sets the figures of a revised cell side by side", () => {
    const { drop, newMonths, revisions, verdicts } = changesDocument(model.changes);
    expect(drop).toBe("2021-12-27-sist");
    expect(newMonths).toMatchObject([
      { measure: "first-visit", basis: "completed", period: "2021-10", areas: ["01"] },
    ]);
    const noDays = { medianDays: null, meanDays: null };
    const known = { status: "ok", over180: null, synthetic: false, preliminary: false, ...noDays };
    expect(revisions).toEqual([
      {
        measure: "first-visit",
        basis: "completed",
        period: "2021-09",
        isDays: false,
        region: "01",
        before: { ...known, total: 200, within: 150, share: 75, source: "2021-11-25-forst" },
        after: {
          ...known,
          total: 210,
          within: 160,
          share: (100 * 160) / 210,
          source: "2021-12-27-sist",
        },
      },
    ]);
    expect(verdicts).toEqual([]);
  });

  it("is empty, and says so, where there is no drop", () => {
    expect(changesDocument(null)).toEqual({
      drop: null,
      newMonths: [],
      revisions: [],
      verdicts: [],
    });
  });
});
