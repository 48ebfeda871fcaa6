/** robots.txt; search engines read it at the root of a host only. */
import type { APIRoute } from "astro";

import { fileAt } from "../site.ts";
import { robots } from "../views/sitemap.ts";

/** Writes the file. */
export const GET: APIRoute = ({ site }) =>
  new Response(robots(site ? new URL(fileAt("sitemap.xml"), site).href : null), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
