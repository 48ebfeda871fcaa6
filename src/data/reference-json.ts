/** A reference file in JSON against its schema. */
import { parseJson } from "./json.ts";
import type { Problem } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import type { SchemaCheck } from "./validate.ts";

/**
 * The value of a file, or `instead` after a problem, so that the drops' own problems are known in the
 * same run. `T` is what the schema of `check` describes.
 */
export function readReferenceJson<T>(
  { path, text }: ReferenceFile,
  check: SchemaCheck,
  instead: T,
  problems: Problem[],
): T {
  const json = parseJson(text);
  const add = (place: { line: number; column: number }, found: string, expected: string) => {
    const at = { drop: null, file: path, ...place };
    const remedy = "Fix the file.";
    problems.push({ severity: "error", code: "bad-reference", ...at, found, expected, remedy });
  };
  if (!json.ok) {
    // A file that could not be read at all has had its problem.
    if (text !== "") add(json.place, json.found, "strict JSON");
    return instead;
  }
  const faults = check(json.value);
  for (const { path: at, found, expected } of faults) add(json.place(at), found, expected);
  return faults.length > 0 ? instead : (json.value as T);
}
