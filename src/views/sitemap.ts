/** The sitemap and robots.txt. */
import type { Model } from "../model/model.ts";
import { type Lang } from "../text/format.ts";
import { type Page, pagePath, SINGLE_PAGES } from "../text/paths.ts";
import { escapeXml } from "../text/xml.ts";
import { agreementsWithPage } from "./agreement-pages.ts";
import { hasArchive } from "./archive.ts";
import { regionsWithVariation } from "./variation.ts";

const LANGS: readonly Lang[] = ["sv", "en"];

/** Pages for search engines: all but the one for wrong addresses, and what is drawn from others. */
export function sitemapPages(model: Model): Page[] {
  const { data } = model;
  return [
    ...SINGLE_PAGES.filter((page) => page !== "notFound").filter(
      (page) => page !== "archive" || hasArchive(model),
    ),
    ...data.regions.map(({ slug }) => ({ region: slug })),
    ...regionsWithVariation(model).map(({ slug }) => ({ regionVariation: slug })),
    ...data.measures.map(({ slug }) => ({ measure: slug })),
    ...agreementsWithPage(model).map(({ agreement }) => ({ agreement: agreement.slug })),
  ];
}

/**
 * sitemap.xml: every page in both languages, each with its twin. `addressOf` makes the address of
 * a path from the root of the site.
 */
export function sitemap(
  model: Model,
  modified: string,
  addressOf: (path: string) => string,
): string {
  const urls = sitemapPages(model).flatMap((page) => {
    const at = (lang: Lang) => escapeXml(addressOf(pagePath(lang, page)));
    const alternates = [
      ...LANGS.map((lang) => alternate(lang, at(lang))),
      alternate("x-default", at("sv")),
    ].join("");
    return LANGS.map(
      (lang) => `<url><loc>${at(lang)}</loc>${modifiedOn(modified)}${alternates}</url>`,
    );
  });
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join("\n")}\n</urlset>\n`;
}

/** robots.txt: everything is open; the sitemap is named where its address is known. */
export const robots = (sitemapAddress: string | null): string =>
  [
    "User-agent: *",
    "Allow: /",
    ...(sitemapAddress ? ["", `Sitemap: ${sitemapAddress}`] : []),
    "",
  ].join("\n");

const alternate = (lang: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`;

const modifiedOn = (date: string): string =>
  date === "" ? "" : `<lastmod>${date.slice(0, 10)}</lastmod>`;
