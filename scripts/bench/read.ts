/** Child of the bench: reads one data folder one way and prints milliseconds and peak memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import Papa from "papaparse";

import { listFolder } from "../../src/data/files.ts";
import { loadData } from "../../src/data/load.ts";
import { hasErrors } from "../../src/data/problems.ts";

const [way, folder = "", defaults = ""] = process.argv.slice(2);

function papaparseAlone(): number {
  let rows = 0;
  for (const { name } of listFolder(join(folder, "drops"))) {
    const text = readFileSync(join(folder, "drops", name, "rows.csv"), "utf8");
    rows += Papa.parse<string[]>(text, { delimiter: "," }).data.length;
  }
  return rows;
}

const start = performance.now();
if (way === "papaparse") papaparseAlone();
else if (hasErrors(loadData(folder, defaults, "2026-12-31").problems))
  throw new Error("the bench rows are bad");
const milliseconds = performance.now() - start;
// maxRSS is in kilobytes on Linux.
console.log(JSON.stringify({ milliseconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
