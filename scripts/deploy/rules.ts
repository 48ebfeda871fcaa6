/** What a host is to say with each answer: one list, from which the files for all hosts are written. */
import { pagePath, SINGLE_PAGES } from "../../src/text/paths.ts";
import { CONTENT_POLICY } from "../../src/views/content-policy.ts";

/** Headers of every answer but the two that follow. */
export const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  [
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  ],
  ["Strict-Transport-Security", "max-age=31536000"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

/** Charts that others show in their own pages, and nothing else that could be framed. */
export const EMBEDS = ["/inbaddning/", "/en/embed/"] as const;

/** The policy of an address, with who may frame it. */
export const policyFor = (isEmbed: boolean): string =>
  `${CONTENT_POLICY}; frame-ancestors ${isEmbed ? "*" : "'none'"}`;

/** File names with a content hash never change. */
export const HASHED = "/_astro/";
/** The data are for everybody's programs. */
export const OPEN = "/api/";

export const CACHE = {
  hashed: "public, max-age=31536000, immutable",
  open: "public, max-age=600",
  /** Asked for again each time, and mostly answered with 304. */
  page: "no-cache",
} as const;

/** Types that hosts do not know by themselves, by the end of the name. */
export const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".jsonld": "application/ld+json",
  ".ics": "text/calendar; charset=utf-8",
  ".arrow": "application/vnd.apache.arrow.file",
  ".parquet": "application/vnd.apache.parquet",
};

/** Types that are worth compressing. */
export const COMPRESSED = [
  "text/html",
  "text/css",
  "text/csv",
  "text/plain",
  "text/calendar",
  "text/javascript",
  "application/json",
  "application/ld+json",
  "application/xml",
  "application/atom+xml",
  "application/manifest+json",
  "image/svg+xml",
] as const;

/** Addresses, with `*` for all below, of every page that nobody may frame. */
export function unframed(): string[] {
  const own = (["sv", "en"] as const).flatMap((lang) =>
    SINGLE_PAGES.map((page) => pagePath(lang, page)),
  );
  const isRoot = (path: string) => path === "/" || path === "/en/" || path.endsWith(".html");
  return [...new Set(own.map((path) => (isRoot(path) ? path : `${path}*`)))].sort();
}
