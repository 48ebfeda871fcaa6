/** The smallest sites that an operator may begin with, by the folders that they are built from. */
import { join } from "node:path";

import type { Cut } from "../cut-folder.ts";

const BUP = "bup-first-visit";
const NATION = "00";

/** What each folder keeps of the published figures. */
export const SMALL_FOLDERS = {
  "first-day": { keeps: ({ measure, period }) => measure === BUP && period === "2026-06" },
  medians: { keeps: ({ isDays, frequency }) => isDays && frequency === "month" },
  yearly: { keeps: ({ isDays, frequency }) => !isDays && frequency === "year" },
  nation: { keeps: ({ region, frequency }) => region === NATION && frequency === "month" },
  "one-region": { keeps: ({ region }) => region === "12" },
  mixed: { keeps: ({ measure, period }) => measure.startsWith("bup-") && period >= "2024" },
  suppressed: {
    keeps: ({ measure, period }) => measure === BUP && period.startsWith("2026-0"),
    isSuppressed: true,
  },
} as const satisfies Record<string, Cut>;

/** Name of a small folder. */
export type SmallFolder = keyof typeof SMALL_FOLDERS;

/** All names. */
export const SMALL_NAMES = Object.keys(SMALL_FOLDERS) as readonly SmallFolder[];

const RESULTS = join(import.meta.dirname, "..", "..", "test-results", "small");

/** The data folder of a small site. */
export const smallData = (name: SmallFolder): string => join(RESULTS, "data", name);

/** The built site. */
export const smallSite = (name: SmallFolder): string => join(RESULTS, "sites", name);
