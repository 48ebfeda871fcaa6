import { describe, expect, it } from "vitest";

import { readArchiveRecord } from "../../src/data/archive-record.ts";
import { formatProblem, type Problem } from "../../src/data/problems.ts";

const SHA = "a".repeat(64);

function read(text: string): { files: unknown[]; said: string[] } {
  const problems: Problem[] = [];
  const files = readArchiveRecord({ path: "archive.json", text }, problems);
  return { files, said: problems.map(formatProblem) };
}

describe("readArchiveRecord", () => {
  it("knows the file of a day and where it is written down", () => {
    const text = `{\n  "dates": {\n    "2021-12-25": { "all.csv": "${SHA}" }\n  }\n}\n`;
    const place = { line: 3, column: 32 };
    expect(read(text)).toEqual({
      files: [{ date: "2021-12-25", name: "all.csv", sha256: SHA, place }],
      said: [],
    });
  });

  it.each([
    ["{", "archive.json:1:2  bad-reference  found a fault of the kind"],
    ['{"dates":{"2021-13-25":{"all.csv":"' + SHA + '"}}}', "expected a date, YYYY-MM-DD"],
    ['{"dates":{"2021-12-25":{"all.csv":"ab"}}}', "archive.json:1:35"],
    ['{"dates":{"2021-12-25":{}}}', "archive.json:1:24"],
    ["{}", 'found no "dates" in the file'],
  ])("%s is told with its place", (text, said) => {
    const result = read(text);
    expect(result.files).toEqual([]);
    expect(result.said[0]).toContain(said);
  });
});
