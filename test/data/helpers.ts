/** Data folders made for one test, and short ways to what was read of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { loadData, type Loaded } from "../../src/data/load.ts";
import { formatProblem, type Severity } from "../../src/data/problems.ts";
import type { AnySeries, Cell, DaysObservation, Observation } from "../../src/data/types.ts";
import { TODAY } from "../data-folders.ts";

/** The project's own data folder, the reference of all tests. */
export const PROJECT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** Folder of the broken data folders. */
export const BROKEN = fileURLToPath(new URL("../fixtures/broken", import.meta.url));

/** Name of the drop that most tests need one of. */
export const DROP = "2021-12-25-prov";

/** Drop → file → content. */
export type Drops = Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;

/** Runs `use` on a data folder that holds the drops, and takes the folder away. */
export function withFolder<T>(drops: Drops, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "drops-"));
  try {
    for (const [drop, files] of Object.entries(drops)) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, "drops", drop, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loads the drops with the project's reference files. */
export const load = (drops: Drops): Loaded =>
  withFolder(drops, (folder) => loadData(folder, PROJECT_DATA, TODAY));

/** A drop.json that names the files as tidy, or as the entries say. */
export function dropJson(
  files: readonly (string | Readonly<Record<string, unknown>>)[],
  rest: Readonly<Record<string, unknown>> = {},
): string {
  const entries = files.map((file) =>
    typeof file === "string" ? { name: file, format: "tidy" } : file,
  );
  const required = { publisher: "Tester", title: "Prov", retrieved: "2021-12-25" };
  return JSON.stringify({ ...required, synthetic: false, files: entries, ...rest }, null, 2);
}

/** Heading of the tidy files that {@link tidy} makes. */
export const HEADING = "period,region,measure,basis,total,within,share";

/** A drop of one tidy file with these lines below {@link HEADING}. */
export const tidy = (
  rows: readonly string[],
  rest: Readonly<Record<string, unknown>> = {},
): Record<string, string> => ({
  "drop.json": dropJson(["a.csv"], rest),
  "a.csv": `${[HEADING, ...rows].join("\n")}\n`,
});

/** A drop of one file of bytes or text in some format. */
export const single = (
  content: string | Uint8Array,
  entry: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
): Record<string, string | Uint8Array> => {
  const name = typeof entry.name === "string" ? entry.name : "fil";
  return { "drop.json": dropJson([{ name, format: "tidy", ...entry }], rest), [name]: content };
};

/** Loads one drop. */
export const loadOne = (drop: Readonly<Record<string, string | Uint8Array>>): Loaded =>
  load({ [DROP]: drop });

/** Messages of the problems, each with its severity. */
export const messages = ({ problems }: Loaded): string[] =>
  problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`);

/** Codes of the problems, in order. */
export const codes = ({ problems }: Loaded, severity?: Severity): string[] =>
  problems
    .filter((problem) => severity === undefined || problem.severity === severity)
    .map(({ code }) => code);

/** A series by its id, such as "bup-first-visit-completed". */
export function seriesOf({ data }: Loaded, id: string): AnySeries {
  const series = data.series.find((one) => one.id === id);
  if (series === undefined) throw new Error(`no series ${id}`);
  return series;
}

/** An observation of a region, or of the nation for "00". */
export function observationOf(
  loaded: Loaded,
  period: string,
  region: string,
  id = "bup-first-visit-completed",
): Observation | undefined {
  const series = seriesOf(loaded, id);
  const list: readonly Observation[] =
    region === "00" ? series.nation : (series.regions.get(region) ?? []);
  return list.find((observation) => observation.period === period);
}

/** The days of a region's cell, or of the nation's for "00". */
export function daysOf(
  loaded: Loaded,
  period: string,
  region: string,
  id = "bup-first-visit-completed",
): DaysObservation | undefined {
  const { days } = seriesOf(loaded, id);
  const list: readonly DaysObservation[] =
    region === "00" ? days.nation : (days.regions.get(region) ?? []);
  return list.find((observation) => observation.period === period);
}

/** A cell in short: its status, or "within/total" or the share where it has figures. */
export function brief(cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell.status !== "ok") return cell?.status;
  if (cell.total !== null || cell.within !== null) return `${cell.within}/${cell.total}`;
  return cell.share === null ? "ok" : `${cell.share.units / 10 ** cell.share.decimals} %`;
}

/** All region cells of all series in short, in order. */
export const allCells = ({ data }: Loaded): string[] =>
  data.series.flatMap(({ measure, basis, regions, nation }) =>
    [...nation.filter(({ published }) => published), ...[...regions.values()].flat()].map(
      ({ period, region, cell }) => `${period} ${region} ${measure} ${basis} ${brief(cell)}`,
    ),
  );
