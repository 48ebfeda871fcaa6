/**
 * `npm run data -- --data DIR --out DIR [--report FILE]`: reads and checks a data folder and writes
 * the published files. Exit codes: 0 published, 1 bad data (nothing is written), 2 wrong usage.
 * `--check` reads and checks only.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { API_FOLDER, apiFiles } from "../src/api/files.ts";
import { loadModel } from "../src/model/load-model.ts";
import { now } from "./clock.ts";
import { problemLines, writeReport } from "./problems.ts";
import { replaceFolder } from "./publish.ts";

/** The project's own data folder: reference and rules for data folders that bring none. */
const DEFAULTS = join(import.meta.dirname, "..", "data");

const USAGE = "Usage: npm run data -- --data DIR --out DIR [--report FILE]";

interface Arguments {
  readonly data: string;
  readonly out: string | null;
  readonly report: string | null;
}

function readArguments(): Arguments | string {
  try {
    const text = { type: "string" } as const;
    const options = { data: text, out: text, report: text, check: { type: "boolean" } } as const;
    const { data, out, report, check } = parseArgs({ options }).values;
    if (data === undefined) return "--data is missing";
    if (out === undefined && check !== true) return "--out is missing";
    if (!existsSync(data)) return `there is no folder "${data}"`;
    if (!isFolder(data)) return `--data "${data}" is a file, not a folder`;
    if (out !== undefined && !isFolder(nearest(join(out, API_FOLDER)))) {
      return `--out "${out}" cannot be written: a file stands where a folder is to be`;
    }
    if (report !== undefined && !canBeFile(report)) {
      return `--report "${report}" cannot be written: it is a folder, or lies in a file`;
    }
    return { data: resolve(data), out: check ? null : resolve(out ?? ""), report: report ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isFolder = (path: string): boolean => statSync(path).isDirectory();

/** The path itself or, where nothing stands there yet, the nearest folder above it. */
const nearest = (path: string): string =>
  existsSync(path) ? path : nearest(dirname(resolve(path)));

const canBeFile = (path: string): boolean =>
  existsSync(path) ? !isFolder(path) : path !== "" && isFolder(nearest(path));

function main(): number {
  const args = readArguments();
  if (typeof args === "string") {
    console.error(`${args}\n${USAGE}`);
    return 2;
  }
  const { model, problems } = loadModel(args.data, DEFAULTS);
  for (const line of problemLines(problems)) console.error(line);
  if (args.report !== null) writeReport(args.report, problems);
  if (model === null) {
    console.error("Nothing was published.");
    return 1;
  }
  if (args.out !== null) {
    const files = apiFiles(model, now());
    replaceFolder(join(args.out, API_FOLDER), files);
    console.log(`${files.size} files written to ${join(args.out, API_FOLDER)}`);
  }
  return 0;
}

process.exitCode = main();
