/** Periods without a figure: why one is empty, which are missing, and how old the newest is. */
import { isMonth, monthIndex } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import type { Absence } from "../model/absence.ts";
import { areaName, placeOf } from "./area.ts";
import { formatList, formatPeriod, formatSpan, type Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { capital, fill } from "./sentence.ts";
import { type Subject, whenOf } from "./subject.ts";

const WORDS = {
  sv: {
    notDelivered: "För {period} saknas uppgift här {place}.",
    notReported: "{Area} har inte lämnat uppgifter för {period}.",
    noNation: "Det finns ingen siffra för landet för {period}.",
    suppressed:
      "Siffran för {period} {place} visas inte: det rör sig om färre än {limit}, och enskilda ska inte kunna kännas igen.",
    hidden:
      "Siffran för {period} {place} visas inte: så få berörs att enskilda skulle kunna kännas igen.",
    missing: "Uppgift saknas för {periods}.",
    many: {
      months: "Uppgift saknas för {n} månader, senast {last}.",
      years: "Uppgift saknas för {n} år, senast {last}.",
    },
    latest: "Senaste uppgiften är från {period}.",
  },
  en: {
    notDelivered: "There is no figure here for {period} {place}.",
    notReported: "{Area} has not reported for {period}.",
    noNation: "There is no figure for the country for {period}.",
    suppressed:
      "The figure for {period} {place} is not shown: there were fewer than {limit}, and nobody should be recognisable.",
    hidden:
      "The figure for {period} {place} is not shown: so few are concerned that somebody might be recognised.",
    missing: "Figures are missing for {periods}.",
    many: {
      months: "Figures are missing for {n} months, most recently {last}.",
      years: "Figures are missing for {n} years, most recently {last}.",
    },
    latest: "The latest figure is from {period}.",
  },
} as const;

const MOST_SPANS = 3;

/** Why a period has no figure: not reported, too few to show, nothing to count, or not delivered. */
export function describeEmpty(
  { measure, basis, area }: Subject,
  period: Period,
  absence: Absence,
  disclosureLimit: number,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const place = placeOf(area, lang);
  const values = { period: formatPeriod(period, lang), place };
  switch (absence) {
    case "not-delivered":
      return fill(words.notDelivered, values);
    case "not-reported":
      if (area === "nation" || area === "the-country") return fill(words.noNation, values);
      return fill(words.notReported, { ...values, Area: capital(areaName(area, lang)) });
    case "suppressed":
      return disclosureLimit > 0
        ? fill(words.suppressed, { ...values, limit: String(disclosureLimit) })
        : fill(words.hidden, values);
    case "no-contacts": {
      const when = whenOf(basis, period, lang);
      return fill(phrasesOf(measure, basis, lang).none, { when, When: capital(when), place });
    }
  }
}

/**
 * "Uppgift saknas för mars–juni 2022 och oktober 2025." More than three stretches are counted, with
 * the latest named. Months or years, never both. Null with none.
 */
export function describeMissingMonths(periods: readonly Period[], lang: Lang): string | null {
  const spans = spansOf(periods);
  const last = spans.at(-1);
  if (last === undefined) return null;
  const words = WORDS[lang];
  if (spans.length > MOST_SPANS) {
    const form = isMonth(last.to) ? words.many.months : words.many.years;
    return fill(form, { n: String(periods.length), last: formatPeriod(last.to, lang) });
  }
  const names = spans.map(({ from, to }) => formatSpan(from, to, lang));
  return fill(words.missing, { periods: formatList(names, lang) });
}

/** "Senaste uppgiften är från augusti 2026." Null when it is from the newest period of the data. */
export function describeAge(latest: Period | null, newest: Period, lang: Lang): string | null {
  if (latest === null || latest >= newest) return null;
  return fill(WORDS[lang].latest, { period: formatPeriod(latest, lang) });
}

/** Periods in ascending order as stretches without holes. */
function spansOf(periods: readonly Period[]): ReadonlyArray<{ from: Period; to: Period }> {
  const spans: Array<{ from: Period; to: Period }> = [];
  for (const period of periods.toSorted()) {
    const last = spans.at(-1);
    if (last && isNext(last.to, period)) last.to = period;
    else spans.push({ from: period, to: period });
  }
  return spans;
}

/** Whether the second period follows right after the first. */
function isNext(before: Period, after: Period): boolean {
  if (isMonth(before) && isMonth(after)) return monthIndex(after) - monthIndex(before) === 1;
  return !isMonth(before) && !isMonth(after) && Number(after) - Number(before) === 1;
}
