/** The level of a month: how large a share was within the limit. */
import type { Period } from "../data/types.ts";
import type { AreaTrend } from "../model/area-trend.ts";
import { placeOf } from "./area.ts";
import type { Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { percentWords } from "./quantities.ts";
import { capital, fill } from "./sentence.ts";
import { sameTime, type Subject, thresholdOf, whenOf } from "./subject.ts";
import { tenths } from "./tenths.ts";

const NONE = {
  sv: "Det finns ingen uppgift {place} för måttet ”{name}”.",
  en: "There is no figure {place} for the measure “{name}”.",
} as const;

/**
 * "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i
 * primärvården i Region Uppsala." A share below the measure's threshold never reads as on it.
 * Where the text has just named the month or the day, it begins "Samma månad" or "Samma dag".
 */
export function describeLevel(
  subject: Subject,
  { latest }: Pick<AreaTrend<Period>, "latest">,
  lang: Lang,
  isMonthNamed = false,
): string {
  const { measure, basis, area } = subject;
  const place = placeOf(area, lang);
  if (latest === null) return fill(NONE[lang], { place, name: measure.name[lang] });
  const when = isMonthNamed ? sameTime(basis, lang) : whenOf(basis, latest.period, lang);
  const share = levelWords(latest.share, thresholdOf(subject)?.value ?? null, lang);
  const { level } = phrasesOf(measure, basis, lang);
  return fill(level, { When: capital(when), when, share, place });
}

/** "84,2 procent (drygt 8 av 10)"; "100 procent" and "0 procent" when it is exactly that. */
function levelWords(share: number, threshold: number | null, lang: Lang): string {
  const rough = tenths(share, lang);
  const percent = percentWords(share, lang, threshold);
  return rough === null ? percent : `${percent} (${rough})`;
}
