/** The door to the files: what there is, of what age, and from where; and what a revision says. */
import { describe, expect, it } from "vitest";

import { changesDocument } from "../../src/api/changes-document.ts";
import { indexDocument } from "../../src/api/index-document.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { dropJson, HEADING, PROJECT_DATA, withFolder } from "../data/helpers.ts";

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
const { model } = withFolder(drops, (folder) => loadModel(folder, PROJECT_DATA));
if (model === null) throw new Error("the drops have errors");

describe("indexDocument", () => {
  const index = indexDocument(model, "2026-11-22T00:00:00.000Z");

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
