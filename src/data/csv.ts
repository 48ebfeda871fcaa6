/** Separated text → rows of cells, with the place of every cell on request. */
import Papa from "papaparse";

/** A parsed table. Row 0 is the heading; `place` is worked out only when somebody asks. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  /** Line and column (from 1) of a cell, as an editor shows them. */
  readonly place: (row: number, cell: number) => { line: number; column: number };
  /** The line alone; cheap where no quotes are. */
  readonly line: (row: number) => number;
  /** Rows in which quotes do not balance. */
  readonly brokenQuotes: readonly number[];
}

const DELIMITERS = ["\t", ";", ","] as const;

/**
 * Splits the text. The delimiter is the one that stands most often in the heading, outside quotes;
 * on a tie the tab wins over the semicolon over the comma, since commas stand in names. Lines may
 * end in LF, CRLF or CR, mixed as well.
 *
 * @param separator the delimiter of a format that has one of its own, whatever the first line holds
 */
export function parseCsv(source: string, separator: string | null = null): Csv {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const delimiter = separator ?? findDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  let places: ((row: number, cell: number) => { line: number; column: number }) | undefined;
  const place = (row: number, cell: number) => (places ??= cellPlaces(text, delimiter))(row, cell);
  const isPlain = !text.includes('"');
  return {
    rows: parsed.data,
    place,
    line: (row) => (isPlain ? row + 1 : place(row, 0).line),
    brokenQuotes: [
      ...new Set(parsed.errors.filter((e) => e.type === "Quotes").map((e) => e.row ?? 0)),
    ],
  };
}

/** Signs of a line that a table may have; a longer one is another kind of file. */
const LONGEST_LINE = 1_000_000;

/** Number of the first line that is too long for a table; null where none is. */
export function tooLongLine(text: string): number | null {
  if (text.length <= LONGEST_LINE) return null;
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return line;
    if (end < 0) return null;
    start = end + 1;
  }
  return null;
}

/** Whether a row holds nothing but blanks, such as the empty last lines of many exports. */
export const isBlankRow = (row: readonly string[]): boolean =>
  row.every((cell) => cell.trim() === "");

/** Signs of the heading that the delimiter is looked for in; a longer line is no heading. */
const LONGEST_HEADING = 100_000;

function findDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]));
  let isQuoted = false;
  for (let i = 0; i < Math.min(text.length, LONGEST_HEADING); i += 1) {
    const sign = text[i] ?? "";
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "\n") break;
    else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (sign: string) => counts.get(sign) ?? 0;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** One pass over the text that notes where each row starts; cells are found within the row. */
function cellPlaces(text: string, delimiter: string) {
  const starts: number[] = [0];
  const lines: number[] = [1];
  let line = 1;
  for (let start = 0; start < text.length;) {
    const end = cellEnd(text, start, delimiter);
    if (text[start] === '"') line += breaksIn(text.slice(start, end));
    start = end + 1;
    if (text[end] === "\n") {
      line += 1;
      starts.push(start);
      lines.push(line);
    }
  }
  return (row: number, cell: number) => {
    const rowStart = starts[row] ?? text.length;
    const before = text.slice(rowStart, cellStart(text, rowStart, delimiter, cell));
    const column = before.length - before.lastIndexOf("\n");
    return { line: (lines[row] ?? line) + breaksIn(before), column };
  };
}

const breaksIn = (text: string): number => text.split("\n").length - 1;

/** Offset of the row's `cell`-th cell; of the row itself where it has fewer. */
function cellStart(text: string, rowStart: number, delimiter: string, cell: number): number {
  let start = rowStart;
  for (let seen = 0; seen < cell; seen += 1) {
    const end = cellEnd(text, start, delimiter);
    if (text[end] !== delimiter) return rowStart;
    start = end + 1;
  }
  return start;
}

/** Offset of the delimiter or line break after the cell, or the end of the text. */
function cellEnd(text: string, start: number, delimiter: string): number {
  const isEnd = (i: number) => i >= text.length || text[i] === delimiter || text[i] === "\n";
  let i = start;
  if (text[i] === '"') {
    i += 1;
    while (i < text.length && !(text[i] === '"' && isEnd(pastBlanks(text, i + 1)))) {
      i += text[i] === '"' && text[i + 1] === '"' ? 2 : 1;
    }
  }
  while (!isEnd(i)) i += 1;
  return i;
}

/** Blanks may stand between a closing quote and the end of its cell. */
function pastBlanks(text: string, start: number): number {
  let i = start;
  while (text[i] === " ") i += 1;
  return i;
}
