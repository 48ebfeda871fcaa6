/** One drop: its drop.json, its files, its cells and its problems. */
import { join, sep } from "node:path";

import { parseCsv, tooLongLine } from "./csv.ts";
import { type Drop, readDrop } from "./drop.ts";
import type { FileSpec } from "./file-spec.ts";
import { type FileText, listFolder, readText } from "./files.ts";
import { parseJson } from "./json.ts";
import { isDate } from "./period.ts";
import { type Problem, quote } from "./problems.ts";
import { readJsonStat } from "./read-json-stat.ts";
import { checkPages, type Paging, readKolada } from "./read-kolada.ts";
import { readSocialstyrelsen } from "./read-socialstyrelsen.ts";
import { readTidy } from "./read-tidy.ts";
import { readVantetider } from "./read-vantetider.ts";
import { readVardenisiffror } from "./read-vardenisiffror.ts";
import { type DropCells, type FileReading, type Reference, report, reportRest } from "./reading.ts";

/** A file as it was read. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  /** Records read, and those that the reader had no use for, by reason. */
  readonly rows: number;
  readonly passedOver: ReadonlyMap<string, number>;
}

/** A drop as it was read. */
export interface ReadDrop {
  readonly drop: Drop;
  readonly files: readonly ReadFile[];
  readonly parts: DropCells;
}

/** Reads the drop in `folder`, adding to `problems`; null when its drop.json has faults. */
export function readDropFolder(
  folder: string,
  id: string,
  reference: Reference,
  problems: Problem[],
): ReadDrop | null {
  const at = (file: string) => ({ drop: id, file, line: 1, column: 1 });
  if (!isDate(id.slice(0, 10)) || !/^.{10}-[\p{L}\p{N}._-]+$/u.test(id)) {
    const rest = {
      found: `the folder ${quote(id)}`,
      expected: "a name such as 2021-10-25-vantetider",
    };
    const remedy = "Rename the folder; drops are read in the order of their names.";
    problems.push({
      severity: "error",
      code: "bad-drop-name",
      ...at("drop.json"),
      ...rest,
      remedy,
    });
  }
  const text = readText(folder, "drop.json");
  if (!text.ok) {
    problems.push(fileProblem(text, at("drop.json")));
    return null;
  }
  const read = readDrop(id, text.text, reference, problems);
  if (read === null) return null;
  const { drop, isWhole } = read;
  const named = ["drop.json", ...drop.names.map((name) => join(name))];
  for (const name of unlistedFiles(folder, named)) {
    const rest = { found: `the file ${quote(name)}`, expected: "only files that drop.json names" };
    const remedy = "Name it under `files` in drop.json, or take it away; it is not read.";
    problems.push({ severity: "warning", code: "unlisted-file", ...at(name), ...rest, remedy });
  }
  const parts: DropCells = { cells: new Map(), days: new Map() };
  const pages: { file: FileReading; paging: Paging }[] = [];
  const files = drop.files.flatMap(({ spec, place, sha256 }): ReadFile[] => {
    const content = readText(folder, spec.name);
    if (!content.ok) {
      const inFile = content.place === null ? null : at(spec.name);
      problems.push(fileProblem(content, inFile ?? { ...at("drop.json"), ...place }));
      return [];
    }
    if (sha256 !== null && sha256 !== content.sha256) {
      const rest = { found: `a file with the sha256 ${content.sha256}`, expected: sha256 };
      const remedy = "Put back the file as it was received; a correction is a newer drop.";
      problems.push({ severity: "error", code: "changed-file", ...at(spec.name), ...rest, remedy });
      return [];
    }
    const file = openFile(drop, spec, reference, parts, problems);
    const paging = readContent(content.text, file, spec);
    reportRest(file);
    if (paging !== null) pages.push({ file, paging });
    const isPassedOver = file.kept === 0 && file.passedOver.size > 0;
    if ((file.rows === 0 || isPassedOver) && file.told.error === 0) {
      const rest = { found: "no row of a region", expected: "at least one" };
      const remedy = "Nothing to fix if the source had nothing to deliver.";
      const where = at(spec.name);
      problems.push({ severity: "warning", code: "empty-file", ...where, ...rest, remedy });
    }
    const { rows, passedOver } = file;
    return [{ name: spec.name, sha256: content.sha256, rows, passedOver }];
  });
  checkPages(pages);
  return isWhole ? { drop, files, parts } : null;
}

/** What lies in the folder unnamed; a folder that holds a named file is looked into. */
function unlistedFiles(folder: string, named: readonly string[], within = ""): string[] {
  return listFolder(join(folder, within)).flatMap(({ name, isFolder }) => {
    const path = join(within, name);
    if (named.includes(path)) return [];
    const holdsNamed = isFolder && named.some((one) => one.startsWith(join(path, sep)));
    return holdsNamed ? unlistedFiles(folder, named, path) : [path];
  });
}

type FileFault = Extract<FileText, { ok: false }>;

function fileProblem(
  fault: FileFault,
  at: Pick<Problem, "drop" | "file" | "line" | "column">,
): Problem {
  const { code, found, expected, remedy } = fault;
  return { severity: "error", code, ...at, ...fault.place, found, expected, remedy };
}

/** Formats of answers that databases give by themselves. */
const ANSWERS: ReadonlySet<string> = new Set(["kolada-v3", "json-stat2"]);

function openFile(
  drop: Drop,
  { name, format }: FileSpec,
  reference: Reference,
  parts: DropCells,
  problems: Problem[],
): FileReading {
  return {
    name,
    drop: drop.id,
    retrieved: drop.retrieved,
    delivery: drop.delivery,
    reference,
    impossible: ANSWERS.has(format) ? "warning" : "error",
    place: () => ({ line: 1, column: 1 }),
    line: () => 1,
    problems,
    parts,
    told: { error: 0, warning: 0 },
    rows: 0,
    kept: 0,
    passedOver: new Map(),
  };
}

/** Formats whose first line may hold more commas than separators. */
const SEMICOLONS: ReadonlySet<string> = new Set(["socialstyrelsen-table", "vardenisiffror-export"]);

function readContent(text: string, file: FileReading, spec: FileSpec): Paging | null {
  if (spec.format !== "kolada-v3" && spec.format !== "json-stat2") {
    const long = tooLongLine(text);
    if (long !== null) {
      file.place = () => ({ line: long, column: 1 });
      const expected = "a table, whose lines are shorter";
      const remedy = "Fix the file, or its `format` in drop.json.";
      report(
        file,
        "error",
        "too-large",
        [0, 0],
        "a line of over a million signs",
        expected,
        remedy,
      );
      return null;
    }
    const csv = parseCsv(text, SEMICOLONS.has(spec.format) ? ";" : null);
    file.place = csv.place;
    file.line = csv.line;
    for (const row of csv.brokenQuotes) {
      const found = "a quote that is not closed, or a sign after a closing quote";
      const expected = 'quotes in pairs, "" for a quote within a cell';
      report(file, "error", "unbalanced-quotes", [row, 0], found, expected, "Fix the quotes.");
    }
    switch (spec.format) {
      case "tidy":
        readTidy(csv, file, spec.columns);
        break;
      case "vantetider-table":
        readVantetider(csv, file, spec);
        break;
      case "socialstyrelsen-table":
        readSocialstyrelsen(csv, file, spec);
        break;
      case "vardenisiffror-export":
        readVardenisiffror(csv, file, spec);
        break;
    }
    return null;
  }
  const json = parseJson(text, { numbersAsText: true });
  if (!json.ok) {
    file.place = () => json.place;
    const { found } = json;
    report(file, "error", "bad-json", [0, 0], found, "strict JSON", "Fetch the file again.");
    return null;
  }
  if (spec.format === "kolada-v3") return readKolada(json.value, json.place, file, spec);
  readJsonStat(json.value, json.place, file, spec);
  return null;
}
