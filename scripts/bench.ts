/**
 * `npm run bench [-- --large]`: how fast drops are read beside papaparse alone on the same files, how fast the
 * statistics, the published files and the charts are. Prints tables for the README. Figures are
 * measured, never asserted: a test that fails on a busy machine teaches nobody anything.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { apiFiles } from "../src/api/files.ts";
import { loadData } from "../src/data/load.ts";
import { periodsOfArea } from "../src/model/grid.ts";
import { loadModel } from "../src/model/load-model.ts";
import { measureSeries } from "../src/model/measure-series.ts";
import { levelChart } from "../src/views/level-chart.ts";
import { levelWords } from "../src/views/level-words.ts";
import { writeDrops } from "./bench/inputs.ts";

const DATA = join(import.meta.dirname, "..", "data");
const READ = join(import.meta.dirname, "bench", "read.ts");
const IS_LARGE = process.argv.includes("--large");
const SIZES = IS_LARGE ? [1_000_000, 3_000_000, 10_000_000] : [10_000, 100_000, 1_000_000];
const ROUNDS = 3;
/** Nothing of the bench comes later. */
const TODAY = "2026-12-31";

interface Run {
  readonly milliseconds: number;
  readonly peakMiB: number;
}

/** The best of a few runs, each in a process of its own so that memory is its own too. */
function best(way: string, folder: string): Run {
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [READ, way, folder, DATA], { encoding: "utf8" });
    return JSON.parse(output) as Run;
  });
  return runs.reduce((a, b) => (b.milliseconds < a.milliseconds ? b : a));
}

function benchReading(): void {
  const { measures, regions } = loadData(DATA, DATA, TODAY).data;
  console.log(
    "| rows | drops | papaparse alone | read + check + resolve | × | rows/s | peak memory |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const rows of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), "vantelaget-bench-"));
    const drops = writeDrops(folder, rows, measures, regions).length;
    const alone = best("papaparse", folder);
    const all = best("load", folder);
    rmSync(folder, { recursive: true });
    const ratio = (all.milliseconds / alone.milliseconds).toFixed(1);
    const perSecond = Math.round((1000 * rows) / all.milliseconds).toLocaleString("en");
    const cells = [rows.toLocaleString("en"), drops, ms(alone.milliseconds), ms(all.milliseconds)];
    console.log(
      `| ${[...cells, ratio, perSecond, `${Math.round(all.peakMiB)} MiB`].join(" | ")} |`,
    );
  }
}

function benchRest(): void {
  const { model } = loadModel(join(DATA, "demo"), DATA, TODAY);
  if (model === null) throw new Error("the default data have errors");
  const { data } = model;
  const { inhabitants } = model;
  const trends = time(() => measureSeries(data.series, { ...data, inhabitants }));
  const publishing = time(() => apiFiles(model, "2026-11-21T00:00:00.000Z"));
  const jobs = model.series.flatMap((series) =>
    data.regions.map((region) => {
      const { code, shortName } = region;
      const words = levelWords(series, code, region, periodsOfArea(series, code), "sv");
      const about = { id: `bench-${code}`, lang: "sv", name: shortName } as const;
      return { ...about, series, code, breaks: data.breaks, words };
    }),
  );
  const charts = time(() => jobs.forEach((job) => levelChart(job)));
  console.log("\n| what | time |\n| --- | ---: |");
  console.log(
    `| all trends, 22 areas × ${model.series.length} series × 94 months | ${ms(trends)} |`,
  );
  console.log(`| all published files as text | ${ms(publishing)} |`);
  console.log(
    `| a drawing of a level chart (of ${jobs.length * 2}) | ${(charts / jobs.length / 2).toFixed(1)} ms |`,
  );
}

function time(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const ms = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString("en")} ms`;

benchReading();
if (!IS_LARGE) benchRest();
