/** Shares as so many out of ten: "drygt 8 av 10". */
import type { Lang } from "./format.ts";

type Nearness = "exactly" | "about" | "above" | "below" | "between";

const WORDS: Record<Lang, Record<Nearness, string>> = {
  sv: {
    exactly: "{n} av 10",
    about: "ungefär {n} av 10",
    above: "drygt {n} av 10",
    below: "nästan {n} av 10",
    between: "mellan {n} och {next} av 10",
  },
  en: {
    exactly: "{n} in 10",
    about: "about {n} in 10",
    above: "just over {n} in 10",
    below: "nearly {n} in 10",
    between: "between {n} and {next} in 10",
  },
};

const HALF: Record<Lang, Record<Exclude<Nearness, "between">, string>> = {
  sv: {
    exactly: "hälften",
    about: "ungefär hälften",
    above: "drygt hälften",
    below: "nästan hälften",
  },
  en: { exactly: "half", about: "about half", above: "just over half", below: "nearly half" },
};

const ENDS = {
  sv: { nearlyAll: "nästan alla", few: "färre än 1 av 20", fewer: "färre än 1 av 10" },
  en: { nearlyAll: "nearly all", few: "fewer than 1 in 20", fewer: "fewer than 1 in 10" },
} as const;

/** Tenths away from a whole number at which a share counts as about it, and as halfway. */
const ABOUT = 0.1;
const HALFWAY = 0.05;

/**
 * A percent as so many out of ten: 84.2 is "drygt 8 av 10", 79 "nästan 8 av 10", 80.4 "ungefär 8 av
 * 10", 85 "mellan 8 och 9 av 10", 50 "hälften", 96 "nästan alla", 3 "färre än 1 av 20". Null for 0 and
 * 100, which need no help.
 */
export function tenths(percent: number, lang: Lang): string | null {
  if (percent <= 0 || percent >= 100) return null;
  if (percent < 5) return ENDS[lang].few;
  if (percent >= 95) return ENDS[lang].nearlyAll;
  const exact = percent / 10;
  const below = Math.floor(exact);
  const part = exact - below;
  if (Math.abs(part - 0.5) < HALFWAY - 1e-9) {
    if (below === 0) return ENDS[lang].fewer;
    return nearnessWords(below === 9 ? "above" : "between", below, lang);
  }
  const nearest = part < 0.5 ? below : below + 1;
  const away = exact - nearest;
  if (Math.abs(away) < 1e-9) return nearnessWords("exactly", nearest, lang);
  if (Math.abs(away) < ABOUT - 1e-9) return nearnessWords("about", nearest, lang);
  return nearnessWords(away > 0 ? "above" : "below", nearest, lang);
}

function nearnessWords(nearness: Nearness, n: number, lang: Lang): string {
  if (n === 5 && nearness !== "between") return HALF[lang][nearness];
  return WORDS[lang][nearness].replace("{n}", String(n)).replace("{next}", String(n + 1));
}
