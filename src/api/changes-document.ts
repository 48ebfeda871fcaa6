/** `changes.json`: what the newest drop changed. */
import type { Basis, Period, RegionCode } from "../data/types.ts";
import type { Cell, DaysCell } from "../data/types.ts";
import type { ChangedVerdict, Changes, NewPeriod } from "../model/changes.ts";
import { aboutOf, figuresOf, NO_FIGURES, type RevisionDocument } from "./observations.ts";

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
  readonly isDays: boolean;
  readonly region: RegionCode;
  readonly before: RevisedFigures;
  readonly after: RevisedFigures;
}

/** The days are null unless they are what was revised. */
interface RevisedFigures extends RevisionDocument {
  readonly medianDays: number | null;
  readonly meanDays: number | null;
}

/** Builds the file. */
export function changesDocument(changes: Changes | null): ChangesDocument {
  if (changes === null) return { drop: null, newMonths: [], revisions: [], verdicts: [] };
  const { drop, newPeriods, verdicts } = changes;
  const revisions = changes.revisions.map(({ before, after, ...at }) => {
    return { ...at, before: revisedFigures(before), after: revisedFigures(after) };
  });
  return { drop, newMonths: newPeriods, revisions, verdicts };
}

function revisedFigures(cell: Cell | DaysCell): RevisedFigures {
  if (!("medianDays" in cell)) return { ...NO_DAYS, ...figuresOf(cell) };
  const { medianDays, meanDays } = cell;
  return { ...NO_FIGURES, ...aboutOf(cell), medianDays, meanDays };
}

const NO_DAYS = { medianDays: null, meanDays: null };
