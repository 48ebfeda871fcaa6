/** The breaks of the made-up figures, after those that are real. */
import { addMonths } from "../../src/data/period.ts";
import { PUBLISHER, SYSTEM_CHANGES } from "./plan.ts";

const TEXTS = [
  "Påhittat: i de påhittade siffrorna byter regionen journalsystem här. Serien börjar om efter månader utan rapportering.",
  "Made up: in the made-up figures the region changes record system here. A new series starts after months without reports.",
];

/** The text of breaks.csv for the demonstration: a data folder that has the file takes no other. */
export function demoBreaks(realBreaks: string): string {
  const rows = SYSTEM_CHANGES.map(({ region, last }) =>
    [region, "*", addMonths(last, 1), "break", "true", ...TEXTS, PUBLISHER].join(","),
  );
  return [realBreaks.trimEnd(), ...rows, ""].join("\n");
}
