/** The data folders of this repository. */
import { join } from "node:path";

/** Real deliveries, and the rules and reference that other data folders may lack. */
export const DATA = join(import.meta.dirname, "..", "data");

/** The made-up figures of the demonstration: every measure, region and month, with all that happens. */
export const DEMO = join(DATA, "demo");

/** The day on which tests read: nothing in them was retrieved later. */
export const TODAY = "2026-11-24";
