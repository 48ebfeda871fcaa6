import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import { archiveFiles, archiveOf, archiveProblems, archiveRecord } from "../../src/api/archive.ts";
import { apiFiles } from "../../src/api/files.ts";
import type { RecordedFile } from "../../src/data/archive-record.ts";
import { isDate } from "../../src/data/period.ts";
import { formatProblem } from "../../src/data/problems.ts";
import type { Model } from "../../src/model/model.ts";
import { PROJECT_DATA, tidy } from "../data/helpers.ts";
import { modelFrom, modelIn } from "../model-from-drops.ts";

const row = (period: string, within: number) =>
  `${period},01,primary-assessment,completed,50,${within},`;
const TWO = {
  "2021-11-25-a": tidy([row("2021-10", 40)]),
  "2021-12-25-b": tidy([row("2021-10", 41), "2020,01,primary-assessment,completed,,,80.5"]),
};

/** The model with a record of its own. */
const recorded = (model: Model, archive: readonly RecordedFile[]): Model => ({
  ...model,
  data: { ...model.data, archive },
});
const place = { line: 1, column: 1 };
const SHA256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);

describe("archiveFiles", () => {
  const files = archiveFiles(modelFrom(TWO));

  it("are two tables and an index a day, one index of the days, and their schemas", () => {
    expect([...files.keys()]).toEqual([
      "arkiv/index.json",
      "arkiv/2021-11-25/index.json",
      "arkiv/2021-11-25/all.csv",
      "arkiv/2021-11-25/all-yearly.csv",
      "arkiv/2021-12-25/index.json",
      "arkiv/2021-12-25/all.csv",
      "arkiv/2021-12-25/all-yearly.csv",
      "arkiv/archive.schema.json",
      "arkiv/edition.schema.json",
    ]);
  });

  it("hold the cells as they were on the day, in these columns for ever", () => {
    expect(files.get("arkiv/2021-11-25/all.csv")).toBe(
      [
        "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,d91_120,d121_180,d181_365,d366,median_days,mean_days,pvv,mov,response_rate,reported_on,status,source,synthetic,preliminary",
        "2021-10,00,primary-assessment,completed,50,40,80,,,,,,,,,,,,,,,,ok,computed,false,false",
        "2021-10,01,primary-assessment,completed,50,40,80,,,,,,,,,,,,,,,,ok,2021-11-25-a,false,false",
        "",
      ].join("\r\n"),
    );
    expect(files.get("arkiv/2021-12-25/all.csv")).toContain("completed,50,41,82,");
    expect(files.get("arkiv/2021-11-25/all-yearly.csv")?.split("\r\n")).toHaveLength(2);
    expect(files.get("arkiv/2021-12-25/all-yearly.csv")).toContain(",80.5,");
  });

  it("tell the deliveries, rows, bytes and checksums of a day", () => {
    const index: unknown = JSON.parse(files.get("arkiv/2021-12-25/index.json") ?? "");
    const content = files.get("arkiv/2021-12-25/all.csv") ?? "";
    expect(index).toMatchObject({
      date: "2021-12-25",
      drops: [{ drop: "2021-12-25-b", publisher: "Tester", preliminary: false }],
      files: [
        { name: "all.csv", rows: 2, bytes: content.length, sha256: SHA256 },
        { name: "all-yearly.csv", rows: 1, sha256: SHA256 },
      ],
    });
    expect(JSON.parse(files.get("arkiv/index.json") ?? "")).toMatchObject({
      editions: [{ date: "2021-11-25" }, { date: "2021-12-25" }],
    });
  });

  it.each([
    ["arkiv/index.json", "arkiv/archive.schema.json"],
    ["arkiv/2021-11-25/index.json", "arkiv/edition.schema.json"],
    ["arkiv/2021-12-25/index.json", "arkiv/edition.schema.json"],
  ])("%s names its schema and fits it", (path, schema) => {
    const all = archiveFiles(modelFrom(TWO), "https://exempel.se/");
    const read = (name: string) => JSON.parse(all.get(name) ?? "") as Record<string, unknown>;
    const { $schema } = read(path);
    expect(new URL(String($schema), `https://exempel.se/${path}`).pathname).toBe(`/${schema}`);
    expect(read(schema).$id).toBe(`https://exempel.se/api/v1/${schema}`);
    const ajv = new Ajv2020({ strict: true });
    ajv.addFormat("date", isDate);
    const fits = ajv.compile(read(schema));
    expect(fits(read(path))).toBe(true);
    expect(fits({ ...read(path), unheardOf: 1 })).toBe(false);
  });

  it("of the newest day hold the rows of today's tables", () => {
    const model = modelIn(PROJECT_DATA);
    const published = apiFiles(model, "2026-11-21T00:00:00.000Z");
    const newest = archiveOf(model).at(-1);
    expect(newest?.files.length).toBe(2);
    for (const { name, content, rows, bytes } of newest?.files ?? []) {
      const parse = (text: string) =>
        Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      const today = parse(String(published.get(`csv/${name}`)));
      const then = parse(content);
      expect(then).toHaveLength(rows);
      const columns = Object.keys(then[0] ?? {});
      const inColumns = (one: Record<string, string>) => columns.map((column) => one[column]);
      expect(then.map(inColumns)).toEqual(today.map(inColumns));
      expect(bytes).toBeLessThan(1_500_000);
    }
  });

  it("are none where there are made-up figures", () => {
    const drops = { ...TWO, "2022-01-25-c": tidy([row("2021-11", 40)], { synthetic: true }) };
    expect(archiveFiles(modelFrom(drops)).size).toBe(0);
  });
});

describe("archiveRecord and archiveProblems", () => {
  const model = modelFrom(TWO);
  const sha = (date: string, name: string) =>
    archiveOf(model)
      .find((edition) => edition.date === date)
      ?.files.find((file) => file.name === name)?.sha256 ?? "";

  it("records the days that are over, and keeps what is recorded", () => {
    expect(archiveRecord(model, "2021-12-25", null)).toEqual({
      dates: {
        "2021-11-25": {
          "all.csv": sha("2021-11-25", "all.csv"),
          "all-yearly.csv": sha("2021-11-25", "all-yearly.csv"),
        },
      },
    });
    const known = { date: "2021-11-25", name: "all.csv", sha256: "0".repeat(64), place };
    const { dates } = archiveRecord(recorded(model, [known]), "2021-12-26", null);
    expect(Object.keys(dates)).toEqual(["2021-11-25", "2021-12-25"]);
    expect(dates["2021-11-25"]).toEqual({ "all.csv": "0".repeat(64) });
  });

  it("records anew from the day that is asked for", () => {
    const wrong = ["2021-11-25", "2021-12-25"].map((date) => {
      return { date, name: "all.csv", sha256: "0".repeat(64), place };
    });
    const { dates } = archiveRecord(recorded(model, wrong), "2021-12-26", "2021-12-25");
    expect(dates["2021-11-25"]?.["all.csv"]).toBe("0".repeat(64));
    expect(dates["2021-12-25"]?.["all.csv"]).toBe(sha("2021-12-25", "all.csv"));
  });

  it("finds nothing wrong with what it recorded itself", () => {
    const { dates } = archiveRecord(model, "2022-01-01", null);
    const files = Object.entries(dates).flatMap(([date, own]) =>
      Object.entries(own).map(([name, sha256]) => ({ date, name, sha256, place })),
    );
    expect(files).toHaveLength(4);
    expect(archiveProblems(recorded(model, files))).toEqual([]);
  });

  it("holds of the project's own data: nothing that was published has changed", () => {
    const own = modelIn(PROJECT_DATA);
    expect(new Set(own.data.archive.map(({ date }) => date)).size).toBeGreaterThanOrEqual(16);
    expect(archiveProblems(own).map(formatProblem)).toEqual([]);
  });

  it("says which day would change, and what to do", () => {
    const sha256 = "0".repeat(64);
    const files = [
      { date: "2021-11-25", name: "all.csv", sha256, place: { line: 4, column: 18 } },
      { date: "2021-11-30", name: "all.csv", sha256, place },
    ];
    expect(archiveProblems(recorded(model, files)).map(formatProblem)).toEqual([
      `archive.json:4:18  archive-changed  found another all.csv of 2021-11-25 (${sha("2021-11-25", "all.csv")}), expected what was published then (${sha256}). A delivery of that day or an earlier one was edited, taken away or added: undo it, or give the new one the day on which it came. If it is meant: npm run archive -- --again 2021-11-25.`,
      expect.stringContaining("found no delivery of 2021-11-30, expected"),
    ]);
  });
});
