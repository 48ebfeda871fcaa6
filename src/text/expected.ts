/** What is expected of the sources, in words. */
import type { Expected } from "../model/expected.ts";
import { formatDate, formatPeriod, type Lang } from "./format.ts";

/** What a source delivers next and by when; of a late one, that it has not come here. */
export function describeExpected({ source, period, due, isLate }: Expected, lang: Lang): string {
  const when = formatDate(due, lang);
  const what = formatPeriod(period, lang);
  const { publisher } = source;
  if (lang === "sv") {
    return isLate
      ? `${publisher}: uppgifter för ${what} väntades senast den ${when} men har inte kommit hit.`
      : `${publisher}: uppgifter för ${what} väntas senast den ${when}.`;
  }
  return isLate
    ? `${publisher}: figures for ${what} were expected by ${when} but have not reached this site.`
    : `${publisher}: figures for ${what} are expected by ${when}.`;
}

/** "Socialstyrelsen: uppgifter för juli 2026", for a calendar. */
export const expectedTitle = ({ source, period }: Expected, lang: Lang): string =>
  lang === "sv"
    ? `${source.publisher}: uppgifter för ${formatPeriod(period, lang)}`
    : `${source.publisher}: figures for ${formatPeriod(period, lang)}`;
