import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { demoFiles, readDemoRegions } from "../../scripts/demo/drops.ts";
import { SERIES, SYSTEM_CHANGES } from "../../scripts/demo/plan.ts";
import { addMonths, isMonth, lastDay } from "../../src/data/period.ts";

const root = join(import.meta.dirname, "..", "..");
const demo = join(root, "data", "demo");
const reference = (name: string) => readFileSync(join(root, "data", "reference", name), "utf8");
const files = demoFiles(readDemoRegions(reference("regions.csv")));
const folders = [...new Set([...files.keys()].map((path) => dirname(path)))];
const [first = "", second = ""] = folders;

/** Rows of one delivery as objects of text. */
function rowsOf(folder: string): Array<Record<string, string>> {
  return [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(".csv"))
    .flatMap(([, text]) => {
      const [heading = "", ...lines] = text.trimEnd().split("\n");
      const columns = heading.split(",");
      return lines.map((line) => {
        const cells = line.split(",");
        return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
      });
    });
}

const keyOf = ({ period, region, measure, basis }: Record<string, string>) =>
  `${measure}/${basis}/${region}/${period}`;

const isNumber = (text: string | undefined): boolean => /^\d+$/.test(text ?? "");

test("the committed files are what the script writes, byte for byte", () => {
  const out = mkdtempSync(join(tmpdir(), "pahittat-"));
  execFileSync(process.execPath, [join(root, "scripts", "make-demo.ts"), "--out", out]);
  const written = readdirSync(out, { recursive: true, encoding: "utf8" });
  const drops = readdirSync(join(demo, "drops"), { recursive: true, encoding: "utf8" });
  expect(written.filter((path) => path.startsWith("drops/")).sort()).toEqual(
    drops.map((path) => join("drops", path)).sort(),
  );
  expect(written.filter((path) => files.has(path)).length).toBe(files.size);
  const different = [...files.keys(), "reference/breaks.csv"].filter(
    (path) => !readFileSync(join(out, path)).equals(readFileSync(join(demo, path))),
  );
  expect(different).toEqual([]);
  for (const [path, text] of files) expect(readFileSync(join(out, path), "utf8")).toBe(text);
  rmSync(out, { recursive: true });
}, 60_000);

test("everything says that it is made up", () => {
  for (const folder of folders) {
    const manifest = JSON.parse(files.get(`${folder}/drop.json`) ?? "{}") as {
      synthetic: boolean;
      publisher: string;
      retrieved: string;
      files: Array<{ name: string }>;
    };
    expect(manifest.synthetic).toBe(true);
    expect(manifest.publisher).toContain("påhittade");
    expect(folder.startsWith(`drops/${manifest.retrieved}-`)).toBe(true);
    expect(manifest.files.every(({ name }) => name.startsWith("pahittat-"))).toBe(true);
  }
});

test("the first drop has every series, region and month but the late ones, and no nation", () => {
  const rows = rowsOf(first);
  const keys = new Set(rows.map(keyOf));
  expect(keys.size).toBe(rows.length);
  expect(new Set(rows.map(({ region }) => region)).size).toBe(21);
  expect(rows.some(({ region }) => region === "00")).toBe(false);
  const bup = SERIES.filter(({ care }) => care === "bup");
  expect(rows.length).toBe(SERIES.length * 21 * 94 - bup.length);
  expect(keys.has("bup-start/completed/24/2026-10")).toBe(false);
});

/** What is wrong with a row; empty when nothing is. */
function faultsOf(row: Record<string, string>): string[] {
  const { total = "", within = "", over_180: over180 = "", measure = "", period = "" } = row;
  if (!isNumber(total)) {
    return ["Ej deltagit", "Uppgift saknas", "", "<5"].includes(total) ? [] : ["total"];
  }
  const bands = Object.keys(row)
    .filter((column) => /^d\d/.test(column) && row[column] !== "")
    .map((column) => Number(row[column]));
  const sum = (from: number, to: number) => bands.slice(from, to).reduce((a, b) => a + b, 0);
  const early = measure.startsWith("bup") ? 1 : 3;
  const day = row["reported_on"] ?? "";
  const checks: Record<string, boolean> = {
    small: Number(total) === 0 || Number(total) >= 5,
    within: Number(within) <= Number(total),
    bands: bands.length === 0 || sum(0, 7) === Number(total),
    early: bands.length === 0 || sum(0, early) === Number(within),
    over180: over180 === "" || sum(5, 7) === Number(over180),
    reported: isMonth(period) && day > lastDay(period) && day < "2026-11-20",
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

test("counts, parts and dates agree in every row", () => {
  const faults = [...rowsOf(first), ...rowsOf(second)].flatMap((row) =>
    faultsOf(row).map((fault) => `${keyOf(row)} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("the second drop holds corrected cells and late reports only", () => {
  const before = new Map(rowsOf(first).map((row) => [keyOf(row), row]));
  const rows = rowsOf(second);
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const old = before.get(keyOf(row));
    expect(old?.["total"] !== row["total"] || old?.["within"] !== row["within"], keyOf(row)).toBe(
      true,
    );
  }
  const large = rows.filter((row) => {
    const old = before.get(keyOf(row))?.["total"];
    return isNumber(old) && Math.abs(Number(row["total"]) / Number(old) - 1) > 0.3;
  });
  expect(large.length).toBe(5);
});

test("the breaks are the real ones, and made-up ones of the made-up figures alone", () => {
  const real = reference("breaks.csv");
  expect(real).not.toContain(",true,");
  expect(readFileSync(join(demo, "reference", "breaks.csv"), "utf8").startsWith(real)).toBe(true);
});

test("the made-up breaks are where the regions begin to report again", () => {
  const madeUp = readFileSync(join(demo, "reference", "breaks.csv"), "utf8")
    .split("\n")
    .map((line) => line.split(","))
    .filter((cells) => cells[4] === "true")
    .map((cells) => cells.slice(0, 4).join(","));
  expect(madeUp).toEqual(
    SYSTEM_CHANGES.map(({ region, last }) => `${region},*,${addMonths(last, 1)},break`),
  );
});
