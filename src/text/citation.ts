/** How a page is cited. */
import type { Period } from "../data/types.ts";
import { formatDate, formatPeriod, type Lang } from "./format.ts";
import { fill, paragraph } from "./sentence.ts";

/** What a citation says; addresses are absolute, and null where the site's is not known. */
export interface Citation {
  readonly site: string;
  /** Title of the page. */
  readonly title: string;
  /** The newest period with a figure on the page; null where there is none. */
  readonly period: Period | null;
  /** ISO date of the newest delivery; null where there is none. */
  readonly dataOf: string | null;
  /** ISO date on which the page was made; null where it is not known. */
  readonly retrieved: string | null;
  readonly page: string | null;
  /** The figures as they were after that delivery. */
  readonly copy: string | null;
}

const WORDS = {
  sv: {
    what: "{site}, ”{title}”.",
    through: "Uppgifter till och med {period}, som de var den {date}.",
    retrieved: "Hämtad den {date}.",
    retrievedFrom: "Hämtad den {date} från {page}",
    copy: "Uppgifterna som de var då: {copy}",
  },
  en: {
    what: "{site}, “{title}”.",
    through: "Data up to and including {period}, as they were on {date}.",
    retrieved: "Retrieved on {date}.",
    retrievedFrom: "Retrieved on {date} from {page}",
    copy: "The data as they were then: {copy}",
  },
} as const;

/**
 * "Vänteläget, ”Väntetider i Uppsala”. Uppgifter till och med juni 2026, som de var den 30 september
 * 2026. Hämtad den 24 november 2026 från https://…" An address ends its sentence without a full stop,
 * which would be copied with it.
 */
export function describeCitation(citation: Citation, lang: Lang): string {
  const words = WORDS[lang];
  const { site, title, period, dataOf, retrieved, page, copy } = citation;
  const through =
    period === null || dataOf === null
      ? null
      : fill(words.through, {
          period: formatPeriod(period, lang),
          date: formatDate(dataOf, lang),
        });
  const on = retrieved === null ? null : formatDate(retrieved, lang);
  return paragraph([
    fill(words.what, { site, title }),
    through,
    on === null
      ? page
      : page === null
        ? fill(words.retrieved, { date: on })
        : fill(words.retrievedFrom, { date: on, page }),
    copy === null ? null : fill(words.copy, { copy }),
  ]);
}
