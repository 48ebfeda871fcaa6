/** The calendar of expected deliveries; none where nothing is expected at a known time. */
import type { APIRoute, GetStaticPaths } from "astro";

import { builtAt, model } from "../site.ts";
import { calendarOf } from "../views/calendar.ts";
import { icsText } from "../views/ics.ts";

const calendarAt = (host: string | null) => calendarOf(model, builtAt.slice(0, 10), host, "sv");

/** The one file, or none. */
export const getStaticPaths: GetStaticPaths = () =>
  calendarAt(null) === null ? [] : [{ params: { calendar: "kalender" } }];

/** Writes the file. */
export const GET: APIRoute = ({ site }) => {
  const calendar = calendarAt(site?.host ?? null);
  const headers = { "content-type": "text/calendar; charset=utf-8" };
  return new Response(calendar && icsText(calendar), { headers });
};
