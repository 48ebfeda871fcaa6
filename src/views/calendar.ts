/** The calendar of what the sources are expected to deliver. */
import { addDays } from "../data/period.ts";
import { deliveriesUntil } from "../model/expected.ts";
import type { Model } from "../model/model.ts";
import { describeExpected, expectedTitle } from "../text/expected.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import type { Calendar } from "./ics.ts";

/** How far ahead the calendar reaches. */
const DAYS_AHEAD = 366;

/**
 * The calendar as of the day `today` (ISO); null where nothing is expected at a known time, or where
 * there are made-up figures. `host` is that of the site, null where it is not known.
 */
export function calendarOf(
  model: Model,
  today: string,
  host: string | null,
  lang: Lang,
): Calendar | null {
  if (model.synthetic) return null;
  const expected = deliveriesUntil(model.data, today, addDays(today, DAYS_AHEAD));
  if (expected.length === 0) return null;
  return {
    name: UI[lang].pageTools.calendar,
    // That something is late is known from today on only.
    known: today,
    days: expected.map((one) => ({
      uid: `${one.source.id}-${one.period}${host === null ? "" : `@${host}`}`,
      date: one.due,
      summary: expectedTitle(one, lang),
      description: describeExpected(one, lang),
      url: one.source.url,
    })),
  };
}
