/** A share that rests on so few that one more or less moves it much. */
import type { Lang } from "./format.ts";
import { fill } from "./sentence.ts";

/** Below this many, one contact moves the share by more than three percentage points. */
const FEW = 30;

const WORDS = {
  sv: {
    alone: "Andelen bygger på så få som {n} och kan svänga mycket.",
    named: "Andelen för {name} bygger på så få som {n} och kan svänga mycket.",
  },
  en: {
    alone: "The share rests on as few as {n} and may swing widely.",
    named: "The share for {name} rests on as few as {n} and may swing widely.",
  },
} as const;

/**
 * "Andelen bygger på så få som 11 och kan svänga mycket." Null where there are enough, or where
 * their number is not known. With a name where the text tells of several measures.
 */
export function describeSmallBase(
  total: number | null,
  lang: Lang,
  name: string | null = null,
): string | null {
  if (total === null || total >= FEW) return null;
  const words = WORDS[lang];
  const n = String(total);
  return name === null ? fill(words.alone, { n }) : fill(words.named, { n, name });
}
