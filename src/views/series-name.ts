/** What tells the series of one measure apart, in words. */
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Lang } from "../text/format.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";

/** "Genomförda under månaden, median i dagar": what tells a measure's series apart. */
export const seriesName = (
  { basis, frequency, quantity }: Pick<MeasureSeries, "basis" | "frequency" | "quantity">,
  lang: Lang,
): string => {
  const ui = UI[lang];
  const when = frequency === "year" ? ui.basisYear[basis] : ui.basisLong[basis];
  return `${when}, ${uncapital(ui.table.quantity[quantity])}`;
};
