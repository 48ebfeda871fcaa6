/** A file of data/agreements/ → a typed agreement, or every problem it has. */
import { schemaCheck } from "../data/validate.ts";
import schema from "../schema/agreement.schema.json" with { type: "json" };
import type { Agreement } from "./agreement.ts";
import type { KnownTerms } from "./check-agreement.ts";
import { checkAgreement } from "./check-agreement.ts";
import type { Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";

const check = schemaCheck(schema);

/**
 * Checks the file against the schema and then against itself and the terms. `id` is the name of
 * the file without its ending.
 */
export function parseAgreement(value: unknown, id: string, known: KnownTerms): Parsed<Agreement> {
  const faults = check(value);
  if (faults.length > 0) return { ok: false, problems: schemaProblems(faults) };
  const agreement = value as Agreement;
  const problems = checkAgreement(agreement, id, known);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: agreement };
}
