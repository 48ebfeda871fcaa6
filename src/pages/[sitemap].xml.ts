/**
 * sitemap.xml: its addresses have to be absolute, so that there is none without the site's,
 * and none of a demonstration, which search engines are not to show.
 */
import type { APIRoute, GetStaticPaths } from "astro";

import { builtAt, fileAt, model, part } from "../site.ts";
import { sitemap } from "../views/sitemap.ts";

/** The one file, or none. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE && part !== "demonstration" ? [{ params: { sitemap: "sitemap" } }] : [];

/** Writes the file. */
export const GET: APIRoute = ({ site }) => {
  const addressOf = (path: string) => new URL(fileAt(path), site).href;
  const headers = { "content-type": "application/xml; charset=utf-8" };
  return new Response(sitemap(model, builtAt, addressOf), { headers });
};
