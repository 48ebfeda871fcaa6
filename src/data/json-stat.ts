/** The shape of a `json-stat2` dataset, and its dimensions as what they tell of a cell. */
import type { FileSpec } from "./file-spec.ts";
import { type JsonPath, own } from "./json.ts";
import { parseMark } from "./numbers.ts";
import { listSome, quote } from "./problems.ts";
import { schemaCheck } from "./validate.ts";

/** What drop.json says of the file. */
export type StatSpec = Extract<FileSpec, { format: "json-stat2" }>;

/** What a dimension may tell of a cell. */
const ROLES = ["period", "region", "measure", "basis", "field"] as const;
type Role = (typeof ROLES)[number];

/** A dataset, its numbers as the text they were written with. */
export interface Dataset {
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

/** The faults of what should be a dataset. */
export const checkDataset = schemaCheck({
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
export interface Axis {
  readonly role: Role | null;
  readonly codes: readonly string[];
  /** Codes in the project's words. */
  readonly words: readonly string[];
  readonly stride: number;
}

/** Takes a fault of the dataset itself: where it stands, its code, found, expected, remedy. */
export type Fail = (
  at: JsonPath,
  code: string,
  found: string,
  expected: string,
  remedy: string,
) => void;

/** The dimensions in their order; null after a fault. */
export function readAxes(dataset: Dataset, spec: StatSpec, fail: Fail): Axis[] | null {
  let stride = 1;
  const strides = dataset.size
    .toReversed()
    .map((size) => {
      const own = stride;
      stride *= Number(size);
      return own;
    })
    .toReversed();
  const roles = dataset.id.map((id) => roleOf(id, dataset, spec));
  let ok = true;
  const axes = dataset.id.map((id, i): Axis => {
    const { index, label = {} } = own(dataset.dimension, id)?.category ?? {};
    const codes = Array.isArray(index)
      ? index
      : Object.entries(index ?? label)
          .sort((a, b) => (index === undefined ? 0 : Number(a[1]) - Number(b[1])))
          .map(([code]) => code);
    if (index !== undefined && !Array.isArray(index)) {
      const wrong = Object.entries(index).filter(([, at]) => !isPosition(at, codes.length));
      const isTwice = new Set(Object.values(index).map(Number)).size < codes.length;
      if (wrong.length > 0 || isTwice) {
        const listed = listSome(wrong.map(([code, at]) => `${quote(code)} at ${at}`));
        const found = wrong.length > 0 ? listed : "a position twice";
        const expected = `each position from 0 and under ${codes.length} once`;
        const remedy = "Fetch the table again.";
        fail(["dimension", id, "category", "index"], "bad-json-stat", found, expected, remedy);
        ok = false;
      }
    }
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

const isPosition = (text: string, count: number): boolean =>
  /^(0|[1-9]\d*)$/.test(text) && Number(text) < count;

/** What drop.json says the dimension is, else what the dataset itself says of time and place. */
function roleOf(id: string, dataset: Dataset, spec: StatSpec): Role | null {
  const named = ROLES.find((role) => role === own(spec.dimensions, id));
  if (named !== undefined) return named;
  if (dataset.role?.time?.includes(id)) return "period";
  if (dataset.role?.geo?.includes(id)) return "region";
  return null;
}

/**
 * The value as text. A status of suppressed goes before the value, so that nobody is recognised by a
 * number that the source withholds; a status as one text, or a list of one, holds for all.
 */
export function textAt(dataset: Dataset, position: number): string {
  const { value, status } = dataset;
  const isOne = Array.isArray(status) && status.length === 1;
  const mark = typeof status === "string" ? status : entryAt(status, isOne ? 0 : position);
  if (mark !== null && parseMark(mark) === "suppressed") return mark;
  return entryAt(value, position) ?? "-";
}

const entryAt = (list: Dataset["value"] | undefined, position: number): string | null =>
  (Array.isArray(list) ? list[position] : list?.[String(position)]) ?? null;

/**
 * Tells of places in a sparse `value` or `status` that the dataset does not have; whether all is well.
 *
 * @param size number of cells that the dataset has
 */
export function checkPlaces(dataset: Dataset, size: number, fail: Fail): boolean {
  let ok = true;
  for (const name of ["value", "status"] as const) {
    const list = dataset[name];
    if (typeof list !== "object") continue;
    if (Array.isArray(list)) {
      if (list.length === size || (name === "status" && list.length === 1)) continue;
      const remedy = "Fetch the table again; the answer is cut.";
      const found = `${list.length} places in ${quote(name)}`;
      fail([name], "bad-json-stat", found, `${size}, the product of "size"`, remedy);
      ok = false;
      continue;
    }
    const strange = Object.keys(list).filter(
      (place) => !/^(0|[1-9]\d*)$/.test(place) || Number(place) >= size,
    );
    if (strange.length === 0) continue;
    const found = `${quote(name)} for ${listSome(strange.map(quote))}`;
    const expected = `places from 0 and under ${size}, the product of "size"`;
    fail([name, strange[0] ?? ""], "bad-json-stat", found, expected, "Fetch the table again.");
    ok = false;
  }
  return ok;
}
