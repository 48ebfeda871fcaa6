/** `kolada-v3`: answers of Kolada's open API, yearly shares or median days per region. */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import type { Remark } from "./consistency.ts";
import { FIELD, FIELDS } from "./fields.ts";
import type { FileSpec } from "./file-spec.ts";
import { type JsonPath, type Position } from "./json.ts";
import { periodReader } from "./period-reader.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { listSome, quote } from "./problems.ts";
import { type FileReading, passOver, report, rowContext } from "./reading.ts";
import { reportFuture, reportPeriod } from "./row-remarks.ts";
import { schemaCheck, type SchemaFault } from "./validate.ts";

type KoladaSpec = Extract<FileSpec, { format: "kolada-v3" }>;

/** An answer, its numbers as the text they were written with. */
interface Answer {
  next_url?: string | null;
  previous_url?: string | null;
  values: {
    kpi: string;
    municipality: string;
    period: string;
    values: { gender: string; value: string | null; isdeleted?: boolean }[];
  }[];
}

const number = { type: "string" };

/** The faults of one record. */
const checkRecord = schemaCheck({
  type: "object",
  required: ["kpi", "municipality", "period", "values"],
  properties: {
    kpi: { type: "string" },
    municipality: { type: "string" },
    period: number,
    values: {
      type: "array",
      items: {
        type: "object",
        required: ["gender", "value"],
        properties: {
          gender: { type: "string" },
          value: { type: ["string", "null"] },
          isdeleted: { type: "boolean" },
        },
      },
    },
  },
});

/** The faults of an answer, apart from its records: they are checked one by one, as many as there are. */
const checkAnswer = schemaCheck({
  type: "object",
  required: ["values"],
  properties: {
    next_url: { type: ["string", "null"] },
    previous_url: { type: ["string", "null"] },
    values: { type: "array" },
  },
});

/** What a page of an answer says of its neighbours. */
export interface Paging {
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * Reads one page of an answer into the drop. Only the total of the genders counts; municipalities and
 * indicators without a measure are passed over and counted.
 *
 * @returns the page's neighbours, for {@link checkPages}; null when the file is no answer
 */
export function readKolada(
  value: unknown,
  place: (path: JsonPath) => Position,
  file: FileReading,
  spec: KoladaSpec,
): Paging | null {
  // record number × position among its values → path in the file
  file.place = (row, column) => place(row < 0 ? [] : ["values", row, "values", column, "value"]);
  file.line = (row) => file.place(row, 0).line;
  const placeOfValue = file.place;
  const fail = ({ path, found, expected }: SchemaFault, at: JsonPath) => {
    file.place = () => place([...at, ...path]);
    const remedy = "Fetch the answer again from Kolada's API, v3.";
    report(file, "error", "bad-kolada", [0, 0], found, expected, remedy);
  };
  for (const fault of checkAnswer(value)) fail(fault, []);
  if (file.told.error > 0) return null;
  const answer = value as Answer;
  answer.values.forEach((record, i) => {
    for (const fault of checkRecord(record)) fail(fault, ["values", i]);
  });
  if (file.told.error > 0) return null;
  file.place = placeOfValue;
  const readPeriod = periodReader(file);
  const passed = new Set<string>();
  const pass = (reason: string, name: string) => {
    passOver(file, reason);
    passed.add(name);
  };
  answer.values.forEach(({ kpi, municipality, period: periodText, values }, row) => {
    file.rows += 1;
    const series = spec.kpis.get(kpi);
    const region = /^00\d\d$/.test(municipality) ? file.reference.regions.find(municipality) : null;
    if (series === undefined) return pass("indicator without a measure", kpi);
    if (region === null) return pass("municipality is no region", municipality);
    const position = values.findIndex(({ gender }) => gender === "T");
    const entry = values[position];
    if (entry === undefined) return pass("no value for all genders", municipality);
    const period = readPeriod(periodText);
    if (period === null) return reportPeriod(file, [row, position], periodText);
    // A value that was taken back is one not reported; what stood there before is a revision.
    const value = entry.isdeleted === true ? "-" : (entry.value ?? "-");
    const isMedian = series.quantity === "median";
    const own = isMedian ? FIELD.median_days : FIELD.share;
    const texts = FIELDS.map((_, field) => (field === own ? value : ""));
    const measure = file.reference.measures[series.measure] ?? null;
    const remark = impossibleIsWarning(file, () => [row, position]);
    const parts = assembleRow(texts, measure, period.deadline, rowContext(file, isMedian), remark);
    if (parts === null) return;
    if (period.isFuture) {
      if (hasContent(parts)) reportFuture(file, [row, position], periodText);
      return;
    }
    const number = seriesNumber(series.measure, series.basis);
    addRow(file, number, placeNumber(period.number, Number(region)), parts, row);
  });
  if (file.passedOver.size > 0) {
    const counts = [...file.passedOver].map(([reason, count]) => `${reason}: ${count}`).join("; ");
    const found = `${counts} (${listSome([...passed].map(quote))})`;
    const remedy = "Nothing to fix if they are not meant to be read; else map them in drop.json.";
    report(file, "warning", "passed-over", [-1, 0], found, "values of mapped indicators", remedy);
  }
  return { next: answer.next_url ?? null, previous: answer.previous_url ?? null };
}

/** Rules that published answers are known to break: the cell is not published, the rest is. */
const IMPOSSIBLE = new Set([
  "share-out-of-range",
  "negative-count",
  "fractional-count",
  "within-over-total",
  "over-180-over-total",
  "share-contradicts-counts",
  "impossible-days",
]);

/** A remark that lets the rest of an answer through when one value is impossible. */
export function impossibleIsWarning(
  file: FileReading,
  at: () => readonly [row: number, column: number],
): Remark {
  return (severity, code, field, found, expected, remedy) => {
    const soft = severity === "error" && IMPOSSIBLE.has(code);
    const advice = soft ? "Ask the source; the cell is not published." : remedy;
    const text = `${found} (${field})`;
    report(file, soft ? "warning" : severity, code, at(), text, expected, advice);
  };
}

/** Warns of each answer that goes on in a page which the drop does not hold. */
export function checkPages(pages: readonly { file: FileReading; paging: Paging }[]): void {
  const later = pages.filter(({ paging }) => paging.previous !== null).length;
  const open = pages.filter(({ paging }) => paging.next !== null);
  for (const { file, paging } of open.slice(later)) {
    const found = `an answer that goes on at ${quote(paging.next ?? "")}`;
    const expected = "its next page in the same drop";
    const remedy = "Fetch the page too, and name it in drop.json.";
    report(file, "warning", "missing-page", [-1, 0], found, expected, remedy);
  }
}
