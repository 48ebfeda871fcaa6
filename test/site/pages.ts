/** The built site as the tests see it: its pages, what type each is, and one sample of each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import type { Lang } from "../../src/text/format.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/**
 * Folder of the built site that is looked at closely: the demonstration alone, since its figures fill
 * every page; `SITE_DIR` names another.
 */
export const SITE = resolve(process.env.SITE_DIR ?? join(ROOT, "test-results", "demo"));

/** Folder of the site as readers meet it: real figures, with the demonstration below `demo/`. */
export const REAL_SITE = join(ROOT, "dist");

/** Addresses by type of page, Swedish and English; a page of no type fails the tests. */
const TYPES = {
  start: [/^\/$/, /^\/en\/$/],
  search: [/^\/sok\/$/, /^\/en\/search\/$/],
  regions: [/^\/regioner\/$/, /^\/en\/regions\/$/],
  region: [/^\/regioner\/[\w-]+\/$/, /^\/en\/regions\/[\w-]+\/$/],
  variation: [/^\/regioner\/[\w-]+\/variation\/$/, /^\/en\/regions\/[\w-]+\/variation\/$/],
  measures: [/^\/matt\/$/, /^\/en\/measures\/$/],
  measure: [/^\/matt\/[\w-]+\/$/, /^\/en\/measures\/[\w-]+\/$/],
  compare: [/^\/jamfor\/$/, /^\/en\/compare\/$/],
  embed: [/^\/inbaddning\/[\w-]+\/$/, /^\/en\/embed\/[\w-]+\/$/],
  pair: [/^\/jamfor\/[\w-]+\/$/, /^\/en\/compare\/[\w-]+\/$/],
  agreements: [/^\/overenskommelser\/$/, /^\/en\/agreements\/$/],
  agreement: [/^\/overenskommelser\/[\w-]+\/$/, /^\/en\/agreements\/[\w-]+\/$/],
  quality: [/^\/datakvalitet\/$/, /^\/en\/data-quality\/$/],
  data: [/^\/data\/$/, /^\/en\/data\/$/],
  changes: [/^\/andringar\/$/, /^\/en\/changes\/$/],
  archive: [/^\/arkiv\/$/, /^\/en\/archive\/$/],
  method: [/^\/metod\/$/, /^\/en\/method\/$/],
  about: [/^\/om\/$/, /^\/en\/about\/$/],
  design: [/^\/om\/formgivning\/$/, /^\/en\/about\/design\/$/],
  accessibility: [/^\/tillganglighet\/$/, /^\/en\/accessibility\/$/],
  notFound: [/^\/404\.html$/, /^\/en\/404\.html$/],
} as const satisfies Record<string, readonly [sv: RegExp, en: RegExp]>;

/** A type of page. */
export type PageType = keyof typeof TYPES;

/** Names of all types, in the order of the site. */
export const PAGE_TYPES = Object.keys(TYPES) as readonly PageType[];

/** Types that a demonstration has no page of: nobody is to quote made-up figures. */
export const REAL_TYPES: ReadonlySet<PageType> = new Set<PageType>(["archive", "embed"]);

/** Where a type has many pages, the one that is looked at closely. */
const SAMPLE: Partial<Record<PageType, RegExp>> = {
  region: /uppsala/,
  variation: /uppsala/,
  measure: /bup-(forsta-besok|first-visit)/,
  pair: /(skane-stockholm|stockholm-skane)/,
};

/** A page of the built site. */
export interface SitePage {
  /** Address from the root of the site: "/regioner/uppsala/", "/404.html". */
  readonly path: string;
  readonly lang: Lang;
  /** Null where the address fits no type. */
  readonly type: PageType | null;
  readonly html: string;
}

/** All pages of a built site, in order of address; those of a demonstration below it are not of it. */
export function readPages(root: string): SitePage[] {
  return filesOf(root)
    .filter((file) => file.endsWith(".html") && !file.startsWith("demo/"))
    .map((file): SitePage => {
      const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const lang = path.startsWith("/en/") ? "en" : "sv";
      return { path, lang, type: typeOf(path, lang), html: readFileSync(join(root, file), "utf8") };
    });
}

/** Paths of all files below a folder, sorted, with "/" between. */
export function filesOf(root: string): string[] {
  if (!existsSync(root)) throw new Error(`no site in ${root}: run \`npm run build\` first`);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** One page of each type that the site has in the language. */
export function samples(pages: readonly SitePage[], lang: Lang): SitePage[] {
  return PAGE_TYPES.flatMap((type) => sampleOf(pages, type, lang) ?? []);
}

/** The sample of a type; undefined where the site has none. */
export function sampleOf(
  pages: readonly SitePage[],
  type: PageType,
  lang: Lang,
): SitePage | undefined {
  const own = pages.filter((page) => page.type === type && page.lang === lang);
  return own.find(({ path }) => SAMPLE[type]?.test(path)) ?? own[0];
}

function typeOf(path: string, lang: Lang): PageType | null {
  return PAGE_TYPES.find((type) => TYPES[type][lang === "sv" ? 0 : 1].test(path)) ?? null;
}
