/** Months without a figure: why one is empty, which are missing, and how old the newest is. */
import { isMonth, monthIndex } from "../data/period.ts";
import type { Cell, Period } from "../data/types.ts";
import { areaName, placeOf } from "./area.ts";
import { formatList, formatPeriod, formatSpan, type Lang } from "./format.ts";
import { phrasesOf } from "./measure-phrases.ts";
import { capital, fill } from "./sentence.ts";
import { type Subject, whenOf } from "./subject.ts";

const WORDS = {
  sv: {
    notReported: "{Area} har inte lämnat uppgifter för {period}.",
    noNation: "Det finns ingen siffra för landet för {period}.",
    suppressed:
      "Siffran för {period} {place} visas inte: det rör sig om färre än {limit}, och enskilda ska inte kunna kännas igen.",
    hidden:
      "Siffran för {period} {place} visas inte: så få berörs att enskilda skulle kunna kännas igen.",
    missing: "Uppgift saknas för {months}.",
    many: "Uppgift saknas för {n} månader, senast {last}.",
    latest: "Senaste uppgiften är från {period}.",
  },
  en: {
    notReported: "{Area} has not reported for {period}.",
    noNation: "There is no figure for the country for {period}.",
    suppressed:
      "The figure for {period} {place} is not shown: there were fewer than {limit}, and nobody should be recognisable.",
    hidden:
      "The figure for {period} {place} is not shown: so few are concerned that somebody might be recognised.",
    missing: "Figures are missing for {months}.",
    many: "Figures are missing for {n} months, most recently {last}.",
    latest: "The latest figure is from {period}.",
  },
} as const;

const MOST_SPANS = 3;

/** Why a month has no figure: not reported, too few to show, nothing to count. Null where it has one. */
export function describeEmpty(
  subject: Subject,
  period: Period,
  cell: Cell,
  lang: Lang,
): string | null {
  const { measure, basis, area } = subject;
  const words = WORDS[lang];
  const place = placeOf(area, lang);
  const values = { period: formatPeriod(period, lang), place };
  switch (cell.status) {
    case "ok":
      return null;
    case "not-reported":
      if (area === "nation" || area === "the-country") return fill(words.noNation, values);
      return fill(words.notReported, { ...values, Area: capital(areaName(area, lang)) });
    case "suppressed":
      return cell.disclosureLimit > 0
        ? fill(words.suppressed, { ...values, limit: String(cell.disclosureLimit) })
        : fill(words.hidden, values);
    case "no-contacts": {
      const when = whenOf(basis, period, lang);
      return fill(phrasesOf(measure, basis, lang).none, { when, When: capital(when), place });
    }
  }
}

/**
 * "Uppgift saknas för mars–juni 2022 och oktober 2025." More than three stretches are counted, with
 * the latest named. Null with none.
 */
export function describeMissingMonths(months: readonly Period[], lang: Lang): string | null {
  const spans = spansOf(months);
  const last = spans.at(-1);
  if (last === undefined) return null;
  const words = WORDS[lang];
  if (spans.length > MOST_SPANS) {
    return fill(words.many, { n: String(months.length), last: formatPeriod(last.to, lang) });
  }
  const names = spans.map(({ from, to }) => formatSpan(from, to, lang));
  return fill(words.missing, { months: formatList(names, lang) });
}

/** "Senaste uppgiften är från augusti 2026." Null when it is from the newest period of the data. */
export function describeAge(latest: Period | null, newest: Period, lang: Lang): string | null {
  if (latest === null || latest >= newest) return null;
  return fill(WORDS[lang].latest, { period: formatPeriod(latest, lang) });
}

/** Months in ascending order as stretches without holes. */
function spansOf(months: readonly Period[]): ReadonlyArray<{ from: Period; to: Period }> {
  const spans: Array<{ from: Period; to: Period }> = [];
  for (const month of [...months].sort()) {
    const last = spans.at(-1);
    const follows =
      last && isMonth(last.to) && isMonth(month) && monthIndex(month) - monthIndex(last.to) === 1;
    if (last && follows) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return spans;
}
