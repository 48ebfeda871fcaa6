/** An Atom feed as text (RFC 4287). */
import type { Lang } from "../text/format.ts";
import { escapeXml } from "../text/xml.ts";

/** One thing that happened. */
export interface AtomEntry {
  /** For ever the same, and no other entry's, in this feed or another. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly updated: string;
  /** Absolute address of the page that tells of it. */
  readonly page: string;
  /** Plain text. */
  readonly summary: string;
  /** Markup of HTML; its addresses are absolute. */
  readonly html: string;
}

/** A feed before it is written; all addresses are absolute. */
export interface AtomFeed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Where the feed itself lies; its id. */
  readonly address: string;
  /** The page whose changes it tells. */
  readonly page: string;
  /** ISO date of the newest thing that the site knows. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
}

/** Writes the feed. */
export function atomFeed(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element("id", feed.address),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", moment(feed.updated)),
    `<author>${element("name", feed.author)}</author>`,
    link("self", "application/atom+xml", feed.address),
    link("alternate", "text/html", feed.page),
    ...feed.entries.map(entryText),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const entryText = ({ id, title, updated, page, summary, html }: AtomEntry): string =>
  [
    "<entry>",
    element("id", id),
    element("title", title),
    element("updated", moment(updated)),
    link("alternate", "text/html", page),
    element("summary", summary),
    `<content type="html">${escapeXml(html)}</content>`,
    "</entry>",
  ].join("\n");

/** Deliveries have a day and no time of day. */
const moment = (date: string): string => `${date}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, type: string, address: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;
