/** The level of a period: how many were within the limit, how long half had waited, how many wait too long. */
import type { AreaFacts } from "../model/area-facts.ts";
import { type Figure, isBareZero } from "../model/value.ts";
import { placeOf } from "./area.ts";
import type { Lang } from "./format.ts";
import { daysWords, phrasesOf, whomOf } from "./measure-phrases.ts";
import { describeBacklog } from "./queue.ts";
import { capital, fill } from "./sentence.ts";
import { sameTime, type Subject, whenOf } from "./subject.ts";
import { tenths } from "./tenths.ts";
import { valueProse } from "./value-words.ts";

const WORDS = {
  sv: {
    none: "Det finns ingen uppgift {place} för måttet ”{name}”.",
    median: "{When} hade hälften av {whom} {place} väntat högst {days}.",
    bareZero: "så publicerat, antalet okänt",
  },
  en: {
    none: "There is no figure {place} for the measure “{name}”.",
    median: "{When}, half of {whom} {place} had waited at most {days}.",
    bareZero: "as published, the number is not known",
  },
} as const;

/**
 * "I oktober 2026 fick 84,2 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i
 * primärvården i Region Uppsala." A median tells how long half had waited, a backlog how many have
 * waited too long. A share below the measure's threshold never reads as on it. Where the text has
 * just named the month, the day or the year, it begins "Samma månad", "Samma dag" or "Samma år".
 */
export function describeLevel(
  subject: Subject,
  facts: Pick<AreaFacts, "latest"> & Partial<Pick<AreaFacts, "distance">>,
  lang: Lang,
  isTimeNamed = false,
): string {
  const { measure, basis, quantity, area } = subject;
  const { latest, distance } = facts;
  const words = WORDS[lang];
  const place = placeOf(area, lang);
  const backlog =
    quantity === "backlog" ? describeBacklog(subject, facts, lang, isTimeNamed) : null;
  if (backlog !== null) return backlog;
  if (latest === null) return fill(words.none, { place, name: measure.name[lang] });
  const tell = isTimeNamed ? sameTime : whenOf;
  const when = tell(basis, latest.period, lang);
  const values = { When: capital(when), when, place };
  if (quantity === "median") {
    const days = daysWords(latest.value, lang);
    return fill(words.median, { ...values, days, whom: whomOf(measure, basis, lang) });
  }
  const share = shareWords(latest, distance?.threshold.value ?? null, lang);
  return fill(phrasesOf(measure, basis, lang).level, { ...values, share });
}

/** "84,2 procent (drygt 8 av 10)"; "100 procent" and "0 procent" when it is exactly that. */
function shareWords(figure: Figure, threshold: number | null, lang: Lang): string {
  const percent = valueProse(figure, "share", lang, threshold);
  const rough = isBareZero(figure) ? WORDS[lang].bareZero : tenths(figure.value, lang);
  return rough === null ? percent : `${percent} (${rough})`;
}
