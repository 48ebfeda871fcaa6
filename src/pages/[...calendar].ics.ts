/** The calendar of expected deliveries in both languages; none where nothing is expected. */
import type { APIRoute, GetStaticPaths } from "astro";

import { builtAt, model } from "../site.ts";
import type { Lang } from "../text/format.ts";
import { CALENDAR } from "../text/paths.ts";
import { calendarOf } from "../views/calendar.ts";
import { type Calendar, icsText } from "../views/ics.ts";

interface Props {
  readonly calendar: Calendar;
}

const LANGS: readonly Lang[] = ["sv", "en"];

/** One file a language. */
export const getStaticPaths = (() =>
  LANGS.flatMap((lang) => {
    const host = import.meta.env.SITE ? new URL(import.meta.env.SITE).host : null;
    const calendar = calendarOf(model, builtAt.slice(0, 10), host, lang);
    const path = CALENDAR[lang].replace(/^\/|\.ics$/g, "");
    return calendar === null ? [] : [{ params: { calendar: path }, props: { calendar } }];
  })) satisfies GetStaticPaths;

/** Writes the file. */
export const GET: APIRoute<Props> = ({ props: { calendar } }) => {
  const headers = { "content-type": "text/calendar; charset=utf-8" };
  return new Response(icsText(calendar), { headers });
};
