/** Title and description of all figures together, wherever they are catalogued. */
import type { Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";

/** Both in both languages; they say so where figures are made up. */
export function packageTexts({ synthetic, latestPeriod }: Model): {
  readonly title: Wording;
  readonly description: Wording;
} {
  const through = {
    sv: latestPeriod === null ? "" : ` till och med ${latestPeriod}`,
    en: latestPeriod === null ? "" : ` through ${latestPeriod}`,
  };
  return {
    title: {
      sv: `Väntetider i vården per region${synthetic ? " (påhittade siffror)" : ""}`,
      en: `Waiting times for health care in Sweden by region${synthetic ? " (made-up figures)" : ""}`,
    },
    description: {
      sv: `Hur länge man väntar på vård i Sveriges regioner, per månad eller år${through.sv}, med trender, överenskommelsernas utfall och rättelser.${synthetic ? " Några eller alla siffror är påhittade och säger ingenting om vården; kolumnen synthetic märker dem." : ""}`,
      en: `How long people wait for health care in Sweden's regions, by month or year${through.en}, with trends, results under the agreements and revisions.${synthetic ? " Some or all figures are made up and say nothing about the care; the column synthetic marks them." : ""}`,
    },
  };
}

/** Words that the figures are found by. */
export const KEYWORDS = {
  sv: ["väntetider", "vårdgaranti", "hälso- och sjukvård"],
  en: ["waiting times", "health care"],
} as const;
