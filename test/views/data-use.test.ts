/** What the data page says of the files holds for the files: each that is named is there. */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import type { Lang } from "../../src/text/format.ts";
import { useSection } from "../../src/views/data-use.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";

const MONTH = "2021-10,01,first-visit,waiting,100,80,";
const YEAR = "2020,01,first-visit,waiting,,,80.5";
const NATION = "2021-10,00,first-visit,waiting,100,80,";

const filesOf = (...rows: string[]) =>
  publishedFiles(modelFrom({ "2021-12-25-a": tidy(rows) }), "2026-11-22T00:00:00.000Z", null);

const linesOf = (files: ReturnType<typeof filesOf>, lang: Lang) =>
  useSection(files, lang)?.sections?.map(({ blocks }) =>
    blocks.flatMap((block) => (typeof block === "object" && "list" in block ? block.list : [])),
  ) ?? [];

describe.each<Lang>(["sv", "en"])("how to use the figures, in %s", (lang) => {
  it("is told to three readers in five lines each, and to four programs in one", () => {
    expect(linesOf(filesOf(MONTH), lang).map((lines) => lines.length)).toEqual([5, 5, 5, 4]);
  });

  it.each([
    ["months", [MONTH, YEAR], "all.parquet", "stockholm"],
    ["years alone", [YEAR], "all-yearly.parquet", "stockholm"],
    ["the nation alone", [NATION], "all.parquet", "riket"],
  ])("leads to files that are there: %s", (_, rows, table, slug) => {
    const files = filesOf(...rows);
    const text = linesOf(files, lang).flat().join("\n");
    expect(text).toContain(`\`${table}\``);
    expect(text).toContain(`csv/regions/${slug}.csv`);
    const named = [...text.matchAll(/\(file:api\/v1\/([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(named).toHaveLength(3);
    for (const path of [...named, table]) expect([...files.keys()]).toContain(path);
  });

  it("names columns and fields that are there", () => {
    const files = filesOf(MONTH);
    const text = linesOf(files, lang).flat().join("\n");
    const head = (path: string) => String(files.get(path)?.content).split("\r\n")[0];
    for (const name of ["unit", "status", "source"]) {
      expect(text).toContain(`\`${name}\``);
      expect(head("csv/regions/stockholm.csv")).toContain(name);
    }
    expect(head("csv/summary.csv")).toContain("not_comparable");
    for (const name of ["within", "total", "over_180", "preliminary", "month"])
      expect(head("csv/first-visit-waiting.csv")).toContain(name);
    expect(String(files.get("trends/first-visit-waiting.json")?.content)).toContain(
      '"comparableFrom"',
    );
    expect(String(files.get("index.json")?.content)).toContain('"templates"');
  });
});

it("says nothing where there is nothing to use", () => {
  expect(useSection(new Map(), "sv")).toBeNull();
});
