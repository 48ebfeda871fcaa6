/** `json-stat2`: datasets of PxWeb statistical databases, dense or sparse. */
import { assembleCell } from "./assemble.ts";
import type { FileSpec } from "./drop.ts";
import { basisOfName, FIELD, type Field, FIELDS } from "./fields.ts";
import { type JsonPath, own, type Place } from "./json.ts";
import { parseMark } from "./numbers.ts";
import { quote } from "./problems.ts";
import { impossibleIsWarning } from "./read-kolada.ts";
import {
  addCell,
  cellKey,
  type FileReading,
  passOver,
  periodReader,
  report,
  reportBasis,
  reportFuture,
  reportMeasure,
  reportPeriod,
  reportRegion,
  seriesNumber,
} from "./reading.ts";
import { schemaCheck } from "./validate.ts";

type StatSpec = Extract<FileSpec, { format: "json-stat2" }>;

/** What a dimension may tell of a cell. */
const ROLES = ["period", "region", "measure", "basis", "field"] as const;
type Role = (typeof ROLES)[number];

/** A dataset, its numbers as the text they were written with. */
interface Dataset {
  class: "dataset";
  id: string[];
  size: string[];
  role?: { time?: string[]; geo?: string[] };
  dimension: Record<string, { category: Category }>;
  value: (string | null)[] | Record<string, string | null>;
  status?: (string | null)[] | Record<string, string | null> | string;
}

/** The index may be absent where there is one category. */
interface Category {
  index?: string[] | Record<string, string>;
  label?: Record<string, string>;
}

const cells = {
  type: ["array", "object"],
  items: { type: ["string", "null"] },
  additionalProperties: { type: ["string", "null"] },
};
const texts = { type: ["array", "object"], items: { type: "string" } };

const checkDataset = schemaCheck({
  type: "object",
  required: ["class", "id", "size", "dimension", "value"],
  properties: {
    class: { const: "dataset" },
    id: { type: "array", items: { type: "string" } },
    size: { type: "array", items: { type: "string", pattern: "^\\d+$" } },
    dimension: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["category"],
        properties: {
          category: {
            type: "object",
            properties: {
              index: { ...texts, additionalProperties: { type: "string" } },
              label: { type: "object" },
            },
          },
        },
      },
    },
    role: {
      type: "object",
      properties: {
        time: { type: "array", items: { type: "string" } },
        geo: { type: "array", items: { type: "string" } },
      },
    },
    value: cells,
    status: { ...cells, type: ["array", "object", "string"] },
  },
});

/** One dimension, resolved: its category codes in order and what they tell. */
interface Axis {
  readonly role: Role | null;
  readonly codes: readonly string[];
  /** Codes in the project's words. */
  readonly words: readonly string[];
  readonly stride: number;
}

/** Reads a dataset into the drop. */
export function readJsonStat(
  value: unknown,
  place: (path: JsonPath) => Place,
  file: FileReading,
  spec: StatSpec,
): void {
  let path: JsonPath = [];
  // position in the cube → path in the file, or what a fault without a position is about
  file.place = (row, column) => place(row < 0 ? path : ["value", row + column]);
  file.line = (row) => file.place(row, 0).line;
  const fail = (at: JsonPath, code: string, found: string, expected: string, remedy: string) => {
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
  readCells(dataset, axes, file, spec);
}

function readAxes(
  dataset: Dataset,
  spec: StatSpec,
  fail: (at: JsonPath, code: string, found: string, expected: string, remedy: string) => void,
): Axis[] | null {
  const strides = dataset.id.map((_, i) =>
    dataset.size.slice(i + 1).reduce((product, size) => product * Number(size), 1),
  );
  const roles = dataset.id.map((id) => roleOf(id, dataset, spec));
  let ok = true;
  const axes = dataset.id.map((id, i): Axis => {
    const { index, label = {} } = own(dataset.dimension, id)?.category ?? {};
    const codes = Array.isArray(index)
      ? index
      : Object.entries(index ?? label)
          .sort((a, b) => (index === undefined ? 0 : Number(a[1]) - Number(b[1])))
          .map(([code]) => code);
    if (codes.length !== Number(dataset.size[i])) {
      const found = `${codes.length} categories of ${quote(id)}`;
      const expected = `${dataset.size[i]}, its "size"`;
      fail(["dimension", id], "bad-json-stat", found, expected, "Fetch the table again.");
      ok = false;
    }
    const role = roles[i] ?? null;
    if (role === null && codes.length > 1) {
      const found = `the dimension ${quote(id)} with ${codes.length} categories`;
      const expected = `a mapping to one of ${ROLES.join(", ")}`;
      const remedy = "Name it under `dimensions` in drop.json.";
      fail(["dimension", id], "unmapped-dimension", found, expected, remedy);
      ok = false;
    }
    const words = codes.map((code) => own(own(spec.categories, id), code) ?? code);
    return { role, codes, words, stride: strides[i] ?? 1 };
  });
  for (const role of ROLES) {
    if (roles.includes(role) || role in spec.constants) continue;
    const found = `nothing that tells the ${role}`;
    const expected = `a dimension or a constant for it`;
    const remedy = `Add it to \`dimensions\`, or give \`${role}\`, in drop.json.`;
    fail([], "unmapped-dimension", found, expected, remedy);
    ok = false;
  }
  return ok ? axes : null;
}

/** What drop.json says the dimension is, else what the dataset itself says of time and place. */
function roleOf(id: string, dataset: Dataset, spec: StatSpec): Role | null {
  const named = ROLES.find((role) => role === own(spec.dimensions, id));
  if (named !== undefined) return named;
  if (dataset.role?.time?.includes(id)) return "period";
  if (dataset.role?.geo?.includes(id)) return "region";
  return null;
}

function readCells(dataset: Dataset, axes: Axis[], file: FileReading, spec: StatSpec): void {
  const { measures, regions } = file.reference;
  const readPeriod = periodReader(file);
  const fieldAxis = axes.find(({ role }) => role === "field");
  const others = axes.filter((axis) => axis !== fieldAxis);
  const records = others.reduce((product, axis) => product * axis.codes.length, 1);
  const fields = readFields(fieldAxis, spec, file);
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
    const index = measures.findIndex(({ id }) => id === told.measure);
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
    const cell = assembleCell(
      texts,
      measure,
      period?.deadline ?? "9999-12-31",
      file.delivery,
      (severity, code, field, ...rest) => {
        column = columnOf(field);
        soft(severity, code, field, ...rest);
      },
    );
    if (period === null || region === null || measure === null || cell === null) continue;
    if (period.isFuture) {
      if (cell.status !== "not-reported") reportFuture(file, at, periodText);
      continue;
    }
    const key = cellKey(period.number, Number(region), seriesNumber(index, basis));
    addCell(file, key, cell, start);
  }
}

/** The fields of the dataset and how far from a record's start each stands. */
function readFields(
  axis: Axis | undefined,
  spec: StatSpec,
  file: FileReading,
): { field: Field; offset: number }[] {
  if (axis === undefined) {
    const field = FIELDS.find((name) => name === spec.constants.field);
    return field === undefined ? [] : [{ field, offset: 0 }];
  }
  return axis.words.flatMap((word, position) => {
    const field = FIELDS.find((name) => name === word);
    if (field !== undefined) return [{ field, offset: position * axis.stride }];
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

/** The value as text; where there is none, the mark that its status stands for. */
function textAt(dataset: Dataset, position: number): string {
  const { value, status } = dataset;
  const written = Array.isArray(value) ? value[position] : value[String(position)];
  if (written !== undefined && written !== null) return written;
  const mark =
    typeof status === "string"
      ? status
      : Array.isArray(status)
        ? status[position]
        : status?.[String(position)];
  return mark !== undefined && mark !== null && parseMark(mark) !== null && mark !== ""
    ? mark
    : "-";
}
