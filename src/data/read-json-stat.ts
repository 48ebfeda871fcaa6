/** `json-stat2`: datasets of PxWeb statistical databases, dense or sparse. */
import { addRow } from "./add-row.ts";
import { assembleRow, hasContent } from "./assemble.ts";
import { basisOfName, FIELD, type Field, FIELDS, isDaysField } from "./fields.ts";
import type { JsonPath, Position } from "./json.ts";
import {
  type Axis,
  checkDataset,
  checkPlaces,
  type Dataset,
  type Fail,
  readAxes,
  type StatSpec,
  textAt,
} from "./json-stat.ts";
import { periodReader } from "./period-reader.ts";
import { placeNumber, seriesNumber } from "./place.ts";
import { quote } from "./problems.ts";
import { impossibleIsWarning } from "./read-kolada.ts";
import { type FileReading, passOver, report, rowContext } from "./reading.ts";
import {
  measureIndex,
  reportBasis,
  reportFuture,
  reportMeasure,
  reportPeriod,
  reportRegion,
} from "./row-remarks.ts";

/** A cube whose cells outnumber its values by far is refused before it is walked. */
const MOST_BLANKS = 20;
const FEW_CELLS = 10_000;

/** Reads a dataset into the drop. */
export function readJsonStat(
  value: unknown,
  place: (path: JsonPath) => Position,
  file: FileReading,
  spec: StatSpec,
): void {
  let path: JsonPath = [];
  // position in the cube → path in the file, or what a fault without a position is about
  file.place = (row, column) => place(row < 0 ? path : ["value", row + column]);
  file.line = (row) => file.place(row, 0).line;
  const fail: Fail = (at, code, found, expected, remedy) => {
    path = at;
    report(file, "error", code, [-1, 0], found, expected, remedy);
  };
  const faults = checkDataset(value);
  for (const fault of faults) {
    const remedy = "Fetch the table again as json-stat2.";
    fail(fault.path, "bad-json-stat", fault.found, fault.expected, remedy);
  }
  if (faults.length > 0) return;
  const dataset = value as Dataset;
  const axes = readAxes(dataset, spec, fail);
  if (axes === null) return;
  const size = axes.reduce((product, axis) => product * axis.codes.length, 1);
  if (Array.isArray(dataset.value) && dataset.value.length !== size) {
    const found = `${dataset.value.length} values`;
    const remedy = "Fetch the table again; the answer is cut.";
    fail(["value"], "bad-json-stat", found, `${size}, the product of "size"`, remedy);
    return;
  }
  const given = Object.keys(dataset.value).length;
  if (size > FEW_CELLS && size > MOST_BLANKS * given) {
    const found = `${size} cells with ${given} values`;
    const expected = `at most ${MOST_BLANKS} cells for each value`;
    fail(["size"], "bad-json-stat", found, expected, "Fetch a smaller table.");
    return;
  }
  if (!checkPlaces(dataset, size, fail)) return;
  readCells(dataset, axes, file, spec);
}

function readCells(dataset: Dataset, axes: Axis[], file: FileReading, spec: StatSpec): void {
  const { measures, regions } = file.reference;
  const readPeriod = periodReader(file);
  const fieldAxis = axes.find(({ role }) => role === "field");
  const others = axes.filter((axis) => axis !== fieldAxis);
  const records = others.reduce((product, axis) => product * axis.codes.length, 1);
  const fields = readFields(fieldAxis, spec, file);
  const isDaysAlone = fields.length > 0 && fields.every(({ field }) => isDaysField(FIELD[field]));
  const context = rowContext(file, isDaysAlone);
  for (let record = 0; record < records; record += 1) {
    file.rows += 1;
    const told: Record<string, string> = { ...spec.constants };
    let rest = record;
    let start = 0;
    for (const axis of others.toReversed()) {
      const position = rest % axis.codes.length;
      rest = Math.floor(rest / axis.codes.length);
      start += position * axis.stride;
      if (axis.role !== null) told[axis.role] = axis.words[position] ?? "";
    }
    const columnOf = (field: Field) => fields.find((f) => f.field === field)?.offset ?? 0;
    const texts = FIELDS.map(() => "");
    for (const { field, offset } of fields) texts[FIELD[field]] = textAt(dataset, start + offset);

    const { period: periodText = "", region: regionText = "" } = told;
    const period = readPeriod(periodText);
    const region = regions.find(regionText);
    const index = measureIndex(measures, told.measure ?? "");
    const measure = measures[index] ?? null;
    const basis = basisOfName(told.basis ?? "");
    const at = [start, 0] as const;
    if (period === null) reportPeriod(file, at, periodText);
    if (region === null) reportRegion(file, at, regionText);
    if (measure === null) reportMeasure(file, at, told.measure ?? "");
    if (basis === null || (measure && !measure.bases.includes(basis))) {
      reportBasis(file, at, told.basis ?? "", measure);
      continue;
    }
    let column = 0;
    const soft = impossibleIsWarning(file, () => [start, column]);
    const parts = assembleRow(
      texts,
      measure,
      period?.deadline ?? "9999-12-31",
      context,
      (severity, code, field, ...rest) => {
        column = columnOf(field);
        soft(severity, code, field, ...rest);
      },
    );
    if (period === null || region === null || measure === null || parts === null) continue;
    if (period.isFuture) {
      if (hasContent(parts)) reportFuture(file, at, periodText);
      continue;
    }
    const place = placeNumber(period.number, Number(region));
    addRow(file, seriesNumber(index, basis), place, parts, start);
  }
}

/** The fields of the dataset and how far from a record's start each stands. */
function readFields(
  axis: Axis | undefined,
  spec: StatSpec,
  file: FileReading,
): { field: Field; offset: number }[] {
  if (axis === undefined) {
    const { field: named = "" } = spec.constants;
    const field = FIELDS.find((name) => name === named);
    if (field !== undefined) return [{ field, offset: 0 }];
    const expected = `one of ${FIELDS.join(", ")}`;
    const remedy = "Fix `field` in drop.json.";
    report(file, "error", "unmapped-dimension", [-1, 0], quote(named), expected, remedy);
    return [];
  }
  return axis.words.flatMap((word, position) => {
    const field = FIELDS.find((name) => name === word);
    if (field !== undefined && axis.words.indexOf(word) < position) {
      const remedy = "Map one of the two under `categories` in drop.json.";
      const at = [position * axis.stride, 0] as const;
      report(
        file,
        "error",
        "duplicate-column",
        at,
        `the field ${quote(word)} twice`,
        "it once",
        remedy,
      );
      return [];
    }
    if (field !== undefined) return [{ field, offset: position * axis.stride }];
    if (word !== axis.codes[position]) {
      const remedy = "Fix `categories` in drop.json.";
      const at = [position * axis.stride, 0] as const;
      const expected = `one of ${FIELDS.join(", ")}`;
      report(file, "error", "unmapped-dimension", at, quote(word), expected, remedy);
      return [];
    }
    passOver(file, `category ${quote(word)} is no field`);
    const expected = `one of ${FIELDS.join(", ")}`;
    const remedy = "The category is passed over; map it under `categories` in drop.json.";
    report(
      file,
      "warning",
      "unknown-column",
      [position * axis.stride, 0],
      quote(word),
      expected,
      remedy,
    );
    return [];
  });
}
