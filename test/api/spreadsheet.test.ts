/**
 * The CSV files as a Swedish Excel reads them: in the system's code page unless a byte order mark
 * stands first, with semicolons, and with every cell that looks like a number or a date taken for one.
 */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { DATA, TODAY } from "../data-folders.ts";

const { model } = loadModel(DATA, DATA, TODAY);
if (model === null) throw new Error("the default data have errors");
const sheets = [...publishedFiles(model, "2026-11-22T00:00:00.000Z", null)].flatMap(
  ([path, { content, table }]) =>
    table?.hasMark === true && typeof content === "string" ? [[path, content, table] as const] : [],
);

type Cell = string | number | Date;

/** What a cell becomes when it is opened, by the rules of the Swedish locale. */
function opened(text: string): Cell {
  if (/^[-+]?\d+(?:,\d+)?(?:e[-+]\d+)?$/i.test(text)) return Number(text.replace(",", "."));
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text)) return new Date(text);
  if (/^[=+\-@]/.test(text)) throw new Error(`"${text}" is taken for a formula`);
  return text;
}

/** The rows of a file, with quotes undone. */
function open(content: string): string[][] {
  const utf8 = Buffer.from(content)
    .subarray(0, 3)
    .equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = Buffer.from(content)
    .subarray(utf8 ? 3 : 0)
    .toString(utf8 ? "utf8" : "latin1");
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/g,
  )) {
    const value = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    if (end !== "" || value !== "") rows.at(-1)?.push(value);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe("a Swedish Excel", () => {
  it("is given every CSV file but the two for programs", () => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.map(([path]) => path)).not.toContain("csv/all.csv");
  });

  it.each(sheets)("reads %s as it is meant", (_, content, { columns }) => {
    const [head, ...rows] = open(content);
    expect(head).toEqual(columns.map(({ name }) => name));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const wrong = columns.flatMap(({ name, type }, i) => {
      const cells = rows.map((row) => opened(row[i] ?? "")).filter((cell) => cell !== "");
      const isRight = (cell: Cell): boolean => {
        if (type === "number" || type === "integer") return typeof cell === "number";
        if (type === "date") return cell instanceof Date;
        // Codes and periods are taken for numbers and dates: names and months stand beside.
        return TAKEN.has(name) || typeof cell === "string";
      };
      return cells.every(isRight) ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it("shows Swedish names and months that it leaves alone", () => {
    const [, content] = sheets.find(([path]) => path === "csv/bup-first-visit-completed.csv") ?? [];
    const [head = [], ...rows] = open(content ?? "");
    const at = (name: string) => head.indexOf(name);
    const skane = rows.find((row) => row[at("region")] === "12");
    expect(skane?.[at("region_name")]).toBe("Region Skåne");
    expect(opened(skane?.[at("month")] ?? "")).toMatch(/^\d{4}M\d{2}$/);
  });
});

const TAKEN = new Set(["region", "period", "agreement", "first_month", "last_month"]);
