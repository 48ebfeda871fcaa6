/** The steps of a night, and what speaks against showing a site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { nightInWords, runSteps, type Step } from "../../../scripts/nightly/night.ts";
import { faultsOf } from "../../../scripts/nightly/verify.ts";

const fail = (message: string): never => {
  throw new Error(message);
};

describe("the steps", () => {
  const told: Step[] = [];
  const taken = () => {
    let now = 0;
    return runSteps(
      [
        { name: "fetch", run: () => Promise.resolve(["kolada: nothing new"]) },
        { name: "build", run: () => fail("the disk is full") },
        { name: "swap", run: () => Promise.resolve([]) },
      ],
      () => (now += 750),
      (error) => (error instanceof Error ? error.message : ""),
      { begin: () => undefined, end: (step) => told.push(step) },
    );
  };

  it("end with the first that fails, and each is told", async () => {
    const steps = await taken();
    expect(steps).toEqual([
      { name: "fetch", outcome: "done", lines: ["kolada: nothing new"], milliseconds: 750 },
      { name: "build", outcome: "failed", lines: ["the disk is full"], milliseconds: 750 },
    ]);
    expect(told).toEqual(steps);
    expect(nightInWords("2026-11-21T02:00:00.000Z", steps).split("\n")).toEqual([
      "# Night of 2026-11-21T02:00:00.000Z",
      "",
      "Nothing was published; the last site stays.",
      "",
      "## fetch: done (0.8 s)",
      "",
      "- kolada: nothing new",
      "",
      "## build: failed (0.8 s)",
      "",
      "- the disk is full",
      "",
    ]);
  });
});

describe("a built site", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const site = (name: string, files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    return join(folder, name);
  };
  const START = '<h1>Start</h1><a href="/om/">Om</a>';
  const GOOD = { "index.html": START, "om/index.html": "<h1>Om</h1>" };

  it("may be shown where nothing is lost or dead", () => {
    const last = site("last", { ...GOOD, "_astro/old.css": "" });
    expect(faultsOf(site("fresh", { ...GOOD, "_astro/new.css": "" }), last, "/")).toEqual([]);
    expect(faultsOf(site("fresh", GOOD), join(folder, "none"), "/")).toEqual([]);
  });

  it("may not where a comparison shows another figure than the published files", () => {
    const row = (area: string, text: string) =>
      `<tr data-series="a" data-region="${area}"><th>A</th><td>${text}</td></tr>`;
    const table = (...rows: string[]) => `<table><caption>c</caption>${rows.join("")}</table>`;
    const trends = {
      regions: {
        "01": { latest: { share: 83.26 }, median: null },
        "03": { latest: null, median: { latest: { days: 20.5 } } },
      },
    };
    const fresh = site("fresh", {
      "jamfor/uppsala-stockholm/index.html": table(
        row("01", "83,3 % över 2021 års kravnivå"),
        row("03", "20,5 dagar"),
        row("04", "Ej rapporterat"),
      ),
      "en/compare/uppsala-stockholm/index.html": table(row("01", "83.2%"), row("04", "50.0%")),
      "api/v1/trends/a.json": JSON.stringify(trends),
    });
    expect(faultsOf(fresh, join(folder, "none"), "/")).toEqual(
      ['"83.2%" of a, 01', '"50.0%" of a, 04'].map(
        (what) =>
          `/en/compare/uppsala-stockholm/ shows ${what}, which is another than in the published files`,
      ),
    );
  });

  it("may not where a page is lost, a link is dead or a figure is made up", () => {
    const last = site("last", GOOD);
    const fresh = site("fresh", {
      "index.html": START,
      "demo/index.html": "",
      "demo/api/v1/a.json": '{"synthetic": true}',
      "api/v1/a.json": '{"synthetic": true}',
    });
    expect(faultsOf(fresh, last, "/")).toEqual([
      "om/index.html is lost since the last site",
      '<a> "/om/" names no file of the site: on / and 0 more is a dead link',
      "api/v1/a.json holds made-up figures beside a demonstration",
    ]);
  });
});
