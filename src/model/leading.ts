/** Which series speaks for a measure, and which measure for its care area. */
import type { Measure } from "../data/types.ts";
import type { Model, SeriesModel } from "./model.ts";

/** The order of the care areas everywhere. */
export const CARE_AREAS: readonly Measure["care"][] = ["primary", "specialist", "bup"];

/** The series of a measure on the first of its bases that has figures: the guarantee's own, if it can. */
export function mainSeries({ series }: Model, { id, bases }: Measure): SeriesModel | null {
  const own = series.filter(({ measure }) => measure.id === id);
  const first = bases.flatMap((basis) => own.find((one) => one.basis === basis) ?? []);
  return first[0] ?? null;
}

/** The series that stands for a care area: that of its leading measure, else of its first. */
export function leadingSeries(model: Model, care: Measure["care"]): SeriesModel | null {
  const measures = model.data.measures.filter((measure) => measure.care === care);
  const inOrder = [...measures].sort((a, b) => Number(b.leading) - Number(a.leading));
  const found = inOrder.flatMap((measure) => mainSeries(model, measure) ?? []);
  return found[0] ?? null;
}
