/** A file of data/agreements/ → a typed agreement, or every problem it has. */
import type { Measure } from "../data/types.ts";
import schema from "../schema/agreement.schema.json" with { type: "json" };
import type { Agreement } from "./agreement.ts";
import { checkAgreement } from "./check-agreement.ts";
import type { Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";
import { compileSchema } from "./json-schema.ts";

/** What an agreement may refer to. */
export interface KnownTerms {
  readonly measures: readonly Pick<Measure, "id" | "bases" | "backlogDays">[];
  /** ISO dates for which every region has a population. */
  readonly populationDates: readonly string[];
}

const validate = compileSchema<Agreement>(schema);

/**
 * Checks the file against the schema and then against itself and the terms. `id` is the name of
 * the file without its ending.
 */
export function parseAgreement(value: unknown, id: string, known: KnownTerms): Parsed<Agreement> {
  if (!validate(value)) return { ok: false, problems: schemaProblems(validate.errors) };
  const problems = checkAgreement(value, id, known);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
