/** What is wrong with a JSON file of the policy layer, as sentences with a place in the file. */
import type { JsonPath } from "../data/json.ts";
import type { SchemaFault } from "../data/validate.ts";

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

/** The faults of a file against its schema as problems. */
export const schemaProblems = (faults: readonly SchemaFault[]): FileProblem[] =>
  faults.map((fault) => ({ ...fault, remedy: "Correct the file." }));
