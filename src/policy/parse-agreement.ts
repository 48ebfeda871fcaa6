/** A file of data/agreements/ → a typed agreement, or every problem it has. */
import type { Wording } from "../data/types.ts";
import { schemaCheck } from "../data/validate.ts";
import schema from "../schema/agreement.schema.json" with { type: "json" };
import type { Agreement } from "./agreement.ts";
import type { KnownTerms } from "./check-agreement.ts";
import { checkAgreement } from "./check-agreement.ts";
import type { Parsed } from "./file-problems.ts";
import { schemaProblems } from "./file-problems.ts";

/** What the file may leave out. */
type AgreementFile = DistributiveOmit<Agreement, "slug"> & { readonly slug?: Wording };
type DistributiveOmit<T, K extends PropertyKey> = T extends T ? Omit<T, K> : never;

const check = schemaCheck(schema);

/**
 * Checks the file against the schema and then against itself and the terms. `id` is the name of
 * the file without its ending.
 */
export function parseAgreement(value: unknown, id: string, known: KnownTerms): Parsed<Agreement> {
  const faults = check(value);
  if (faults.length > 0) return { ok: false, problems: schemaProblems(faults) };
  const file = value as AgreementFile;
  const agreement: Agreement = { ...file, slug: file.slug ?? { sv: file.id, en: file.id } };
  const problems = checkAgreement(agreement, id, known);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: agreement };
}
