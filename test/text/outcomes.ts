/** Requirements and outcomes for the tests of sentences about agreements. */
import { readFileSync } from "node:fs";

import type { Month } from "../../src/data/types.ts";
import {
  type EvaluableAgreement,
  isPeriodic,
  type PeriodRequirement,
} from "../../src/policy/agreement.ts";
import type { Outcome, OutcomeInput } from "../../src/policy/verdict.ts";

/** The agreement of 2021 from its file. */
export const AGREEMENT = JSON.parse(
  readFileSync(new URL("../../data/agreements/2021-supplement.json", import.meta.url), "utf8"),
) as EvaluableAgreement;

/** A requirement of the agreement. */
export function requirement(id: string): PeriodRequirement {
  const found = AGREEMENT.requirements.filter(isPeriodic).find((known) => known.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}

/** An outcome of a requirement: met with 84.2 per cent, but for what is given. */
export const outcome = (id: string, given: Partial<Outcome> = {}): Outcome => ({
  region: "03",
  requirement: id,
  period: null,
  verdict: "met",
  value: 84.2,
  threshold: requirement(id).threshold,
  margin: null,
  shortBy: 0,
  sensitive: false,
  rounded: false,
  reasons: [],
  readings: [],
  inputs: [],
  sources: [],
  synthetic: false,
  preliminary: false,
  ...given,
});

/** A queue's outcome from its snapshots of 31 August and 30 November. */
export function queueOutcome(before: number, after: number, given: Partial<Outcome> = {}): Outcome {
  const snapshot = (period: Month, over180: number): OutcomeInput => ({
    period,
    basis: "waiting",
    status: "ok",
    total: 1000,
    within: 500,
    share: 50,
    over180,
    source: "a-drop",
    synthetic: false,
  });
  return outcome("first-visit-180", {
    value: before === 0 ? null : (100 * (after - before)) / before,
    inputs: [snapshot("2021-08", before), snapshot("2021-11", after)],
    ...given,
  });
}
