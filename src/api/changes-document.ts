/** `changes.json`: what the newest drop changed. */
import type { Cell, DaysCell } from "../data/types.ts";
import type { Changes } from "../model/changes.ts";
import type { ChangesDocument, RevisedFigures } from "./changes-schema.ts";
import { aboutOf, figuresOf, NO_FIGURES } from "./observations.ts";

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
