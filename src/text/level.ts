/** The level of a month: how large a share was within the limit. */
import type { AreaTrend } from "../model/area-trend.ts";
import { placeOf } from "./area.ts";
import type { Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { percentWords } from "./quantities.ts";
import { capital, fill } from "./sentence.ts";
import { type Subject, thresholdOf, whenOf } from "./subject.ts";
import { tenths } from "./tenths.ts";

const NONE = {
  sv: "Det finns ingen uppgift {place}.",
  en: "There is no figure {place}.",
} as const;

/**
 * "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i
 * primärvården i Region Uppsala." A share below the measure's threshold never reads as on it.
 */
export function describeLevel(
  subject: Subject,
  { latest }: Pick<AreaTrend, "latest">,
  lang: Lang,
): string {
  const { measure, basis, area } = subject;
  const place = placeOf(area, lang);
  if (latest === null) return fill(NONE[lang], { place });
  const when = whenOf(basis, latest.period, lang);
  const percent = percentWords(latest.share, lang, thresholdOf(subject)?.value ?? null);
  const share = `${percent} (${tenths(latest.share, lang)})`;
  const { level } = phrasesOf(measure, basis, lang);
  return fill(level, { When: capital(when), when, share, place });
}
