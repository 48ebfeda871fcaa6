/** Whether a delivery is let through or held for a person to look at. */
import type { HoldLimits } from "../../src/data/fetch-plan.ts";
import type { Change } from "./figures.ts";

/** Why a delivery is held, each reason a sentence; none where it is let through. */
export function reasonsToHold(
  { touched, changed, lostRegions, nationPoints }: Change,
  errors: number,
  limits: HoldLimits,
): string[] {
  return [
    ...(errors > 0 ? [`The delivery has ${errors} errors.`] : []),
    ...(changed > limits.changedShare * touched
      ? [
          `It would change ${changed} of the ${touched} earlier figures that it is about; ` +
            `at most ${limits.changedShare * 100} percent may change by themselves.`,
        ]
      : []),
    ...(lostRegions.length > 0
      ? [`No figure would be left of the regions ${lostRegions.join(", ")}.`]
      : []),
    ...(nationPoints > limits.nationPoints
      ? [
          `A national share would move by ${nationPoints.toFixed(1)} percentage points; ` +
            `at most ${limits.nationPoints} are let through.`,
        ]
      : []),
  ];
}
