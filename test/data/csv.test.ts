import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isBlankRow, parseCsv, tooLongLine } from "../../src/data/csv.ts";

describe("rows", () => {
  test.each([
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1,5\t2;3",
      [
        ["a", "b"],
        ["1,5", "2;3"],
      ],
    ],
    [
      "a tie goes to the tab",
      "Höglandssjukhuset, Eksjö\tb\n1\t2",
      [
        ["Höglandssjukhuset, Eksjö", "b"],
        ["1", "2"],
      ],
    ],
    [
      "separators in quotes do not count",
      '"a,b,c";d\n1;2',
      [
        ["a,b,c", "d"],
        ["1", "2"],
      ],
    ],
    ["CRLF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"], [""]]],
    [
      "CR alone",
      "a,b\r1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "line ends mixed",
      "a,b\r\n1,2\n3,4\r5,6",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "a line break in quotes",
      'a,b\n"1\n2",3',
      [
        ["a", "b"],
        ["1\n2", "3"],
      ],
    ],
    ["a CRLF in quotes", 'a,b\r\n"1\r\n2",3\r\n', [["a", "b"], ["1\n2", "3"], [""]]],
    [
      "quotes in quotes",
      'a,b\n"1 ""2""",3',
      [
        ["a", "b"],
        ['1 "2"', "3"],
      ],
    ],
    [
      "quotes within a cell",
      'a,b\n1"2,3',
      [
        ["a", "b"],
        ['1"2', "3"],
      ],
    ],
    ["one column", "a\n1", [["a"], ["1"]]],
    ["nothing", "", []],
  ])("%s", (_name, text, rows) => {
    const csv = parseCsv(text);
    expect(csv.rows).toEqual(rows);
    expect(csv.brokenQuotes).toEqual([]);
  });

  test.each([
    ["not closed", 'a,b\n1,2\n"3,4\n5,6', [2]],
    ["a sign after the closing quote", 'a,b\n"1"x,2\n3,4', [1]],
  ])("quotes: %s", (_name, text, rows) => {
    expect(parseCsv(text).brokenQuotes).toEqual(rows);
  });

  test.each([
    [[], true],
    [["", " ", "\u00a0"], true],
    [["", "0"], false],
  ])("%j is blank: %s", (row, expected) => {
    expect(isBlankRow(row)).toBe(expected);
  });
});

describe("places", () => {
  test.each([
    ["plain", "ab,c\nd,ef", 1, 1, { line: 2, column: 3 }],
    ["first cell", "ab,c\nd,ef", 1, 0, { line: 2, column: 1 }],
    ["CRLF", "ab,c\r\nd,ef\r\ng,h", 2, 1, { line: 3, column: 3 }],
    ["after a quoted line break", 'a,b\n"1\n2",3\n4,5', 2, 1, { line: 4, column: 3 }],
    ["in the row of a quoted line break", 'a,b\n"1\n2",3\n4,5', 1, 1, { line: 3, column: 4 }],
    ["after a quoted separator", 'a,b\n"1,2",3', 1, 1, { line: 2, column: 7 }],
    ["after quotes in quotes", 'a,b\n"1"",""2",3', 1, 1, { line: 2, column: 11 }],
    ["after a lone quote within a cell", 'a,b\n5",2\n3,4', 2, 1, { line: 3, column: 3 }],
    ["blanks after the closing quote", 'a,b\n"1" ,2\n3,4', 1, 1, { line: 2, column: 6 }],
    ["a cell that the row lacks", "a,b\n1", 1, 1, { line: 2, column: 1 }],
    ["a row that is not there", "a,b\n1,2\n", 9, 0, { line: 3, column: 1 }],
  ])("%s", (_name, text, row, cell, place) => {
    const csv = parseCsv(text);
    expect(csv.place(row, cell)).toEqual(place);
    expect(csv.line(row)).toBe(text.includes('"') || row < 9 ? csv.place(row, 0).line : row + 1);
  });

  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", ";", "\n", "a\nb", 'x"y', "å ä"));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = (text: string) => text.replace(/\r\n?/g, "\n");

  test("a written table is read as it was, and every cell is found at its place", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        (cells, delimiter, newline) => {
          const heading = (cells[0] ?? []).map((_, i) => `h${i}`);
          const body = cells.map((row) => row.map(quoted).join(delimiter));
          const text = [heading.join(delimiter), ...body].join(newline);
          const csv = parseCsv(text);
          // One column has no delimiter to be known by; none of the samples needs one.
          const expected = cells.map((row) => row.map(line));
          expect(csv.rows.slice(1)).toEqual(expected);
          expect(csv.brokenQuotes).toEqual([]);
          const lines = line(text).split("\n");
          expected.forEach((row, r) =>
            row.forEach((value, c) => {
              const place = csv.place(r + 1, c);
              const rest = [
                lines[place.line - 1]?.slice(place.column - 1),
                ...lines.slice(place.line),
              ];
              expect(rest.join("\n").startsWith(quoted(value))).toBe(true);
            }),
          );
        },
      ),
    );
  });
});

test("a line of over a million signs is no row", () => {
  const line = "a".repeat(1_000_000);
  expect(tooLongLine(`${line}\n${line}`)).toBe(null);
  expect(tooLongLine(`a\n${line}a\nb`)).toBe(2);
  expect(tooLongLine("")).toBe(null);
});
