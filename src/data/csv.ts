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
 * on a tie the tab wins over the semicolon over the comma, since commas stand in names.
 */
export function parseCsv(text: string): Csv {
  const delimiter = findDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter });
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

/** Whether a row holds nothing but blanks, such as the empty last lines of many exports. */
export const isBlankRow = (row: readonly string[]): boolean =>
  row.every((cell) => cell.trim() === "");

function findDelimiter(text: string): string {
  const heading = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (sign: string) => heading.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** One pass over the text that notes where each row starts; columns are found within the row. */
function cellPlaces(text: string, delimiter: string) {
  const starts: number[] = [0];
  const lines: number[] = [1];
  let line = 1;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    if (sign === "\n" || (sign === "\r" && text[i + 1] !== "\n")) {
      line += 1;
      if (!quoted) {
        starts.push(i + 1);
        lines.push(line);
      }
    }
  }
  return (row: number, cell: number) => {
    const start = starts[row] ?? text.length;
    const offset = cellOffset(text.slice(start, starts[row + 1]), delimiter, cell);
    const before = text.slice(start, start + offset);
    const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
    const lastBreak = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
    return { line: (lines[row] ?? line) + breaks, column: offset - lastBreak };
  };
}

function cellOffset(row: string, delimiter: string, cell: number): number {
  let seen = 0;
  let quoted = false;
  for (let i = 0; i < row.length && seen <= cell; i += 1) {
    if (seen === cell) return i;
    if (row[i] === '"') quoted = !quoted;
    else if (row[i] === delimiter && !quoted) seen += 1;
    if (seen === cell) return i + 1;
  }
  return 0;
}
