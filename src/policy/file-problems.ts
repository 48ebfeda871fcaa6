/** What is wrong with a JSON file of the policy layer, as sentences with a place in the file. */
import type { ErrorObject } from "ajv/dist/2020.js";

import type { JsonPath } from "../data/json.ts";
import { listSome, quote } from "../data/problems.ts";

/** One problem of a file; whoever read the file adds its name, line and column. */
export interface FileProblem {
  /** Keys and positions from the top of the file. */
  readonly path: JsonPath;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** A file turned into what it stands for, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** `requirements[0].threshold: found 820, expected at most 100. Correct the value.` */
export function describeFileProblem({ path, found, expected, remedy }: FileProblem): string {
  const place = path.map((key, i) =>
    typeof key === "number" ? `[${key}]` : i > 0 ? `.${key}` : key,
  );
  return `${place.join("") || "the file"}: found ${found}, expected ${expected}. ${remedy}`;
}

/** A value of a file as text for a message, cut when long. */
export function show(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** The errors of a JSON schema as problems. Needs ajv's `verbose`, for the values found. */
export function schemaProblems(errors: readonly ErrorObject[] | null | undefined): FileProblem[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== "if" && keyword !== "oneOf")
    .map(schemaProblem);
}

function schemaProblem(error: ErrorObject): FileProblem {
  const { keyword, params, data, parentSchema } = error;
  const path = pathOf(error.instancePath);
  const mend = (expected: string, remedy = "Correct the value."): FileProblem => ({
    path,
    found: show(data),
    expected,
    remedy,
  });
  switch (keyword) {
    case "required":
      return {
        path,
        found: `no ${quote(String(params["missingProperty"]))}`,
        expected: "that key",
        remedy: "Add it.",
      };
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((parentSchema?.["properties"] ?? {}) as object);
      return {
        path: [...path, key],
        found: `the unknown key ${quote(key)}`,
        expected: `one of ${listSome(known)}`,
        remedy: "Correct the spelling or remove it.",
      };
    }
    case "discriminator":
      return mend("a known kind", `Correct ${quote(String(params["tag"]))}.`);
    case "type":
      return mend([params["type"]].flat().join(" or "));
    case "const":
      return mend(show(params["allowedValue"]));
    case "enum":
      return mend(`one of ${listSome((params["allowedValues"] as unknown[]).map(show))}`);
    case "pattern":
      return mend(`text that fits ${String(params["pattern"])}`);
    default:
      return mend(error.message?.replace(/^must (be |NOT have |have )?/, "") ?? keyword);
  }
}

function pathOf(pointer: string): JsonPath {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
