/** sitemap.xml; its addresses are absolute when the build is told where the site lies. */
import type { APIRoute } from "astro";

import { builtAt, fileAt, model } from "../site.ts";
import { sitemap } from "../views/sitemap.ts";

/** Writes the file. */
export const GET: APIRoute = ({ site }) => {
  const addressOf = (path: string) => (site ? new URL(fileAt(path), site).href : fileAt(path));
  const headers = { "content-type": "application/xml; charset=utf-8" };
  return new Response(sitemap(model, builtAt, addressOf), { headers });
};
