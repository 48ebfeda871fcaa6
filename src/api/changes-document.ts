/** `changes.json`: what the newest drop changed. */
import type { Basis, Period, RegionCode } from "../data/types.ts";
import type { ChangedVerdict, Changes, NewPeriod } from "../model/changes.ts";
import { figuresOf, type RevisionDocument } from "./observations.ts";

/** The whole file; `drop` is null where there is none. */
export interface ChangesDocument {
  readonly drop: string | null;
  readonly newMonths: readonly NewPeriod[];
  readonly revisions: readonly RevisedCellDocument[];
  readonly verdicts: readonly ChangedVerdict[];
}

interface RevisedCellDocument {
  readonly measure: string;
  readonly basis: Basis;
  readonly period: Period;
  readonly region: RegionCode;
  readonly before: RevisionDocument;
  readonly after: RevisionDocument;
}

/** Builds the file. */
export function changesDocument(changes: Changes | null): ChangesDocument {
  if (changes === null) return { drop: null, newMonths: [], revisions: [], verdicts: [] };
  const { drop, newPeriods, verdicts } = changes;
  const revisions = changes.revisions.map(({ before, after, ...at }) => {
    return { ...at, before: figuresOf(before), after: figuresOf(after) };
  });
  return { drop, newMonths: newPeriods, revisions, verdicts };
}
