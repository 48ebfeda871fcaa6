/** Addresses of all pages, in Swedish and in English; each page has a twin at the same depth. */
import type { Wording } from "../data/types.ts";
import type { Lang } from "./format.ts";

/** A page that there is one of. */
export type SinglePage = keyof typeof SINGLE;

/** A page: by name, or one of many by the last part of its address. */
export type Page =
  | SinglePage
  /** Slug of a region. */
  | { readonly region: string }
  /** The XmR charts of a region, moved out of its page. */
  | { readonly regionVariation: string }
  /** Slug of a measure, in both languages. */
  | { readonly measure: Wording }
  /** Slug of an agreement that has a page of its own, in both languages. */
  | { readonly agreement: Wording }
  /** A prebuilt comparison, such as "skane-stockholm". */
  | { readonly comparison: string }
  /** Id of a chart. */
  | { readonly embed: string };

const SINGLE = {
  start: { sv: "/", en: "/en/" },
  search: { sv: "/sok/", en: "/en/search/" },
  regions: { sv: "/regioner/", en: "/en/regions/" },
  measures: { sv: "/matt/", en: "/en/measures/" },
  compare: { sv: "/jamfor/", en: "/en/compare/" },
  agreements: { sv: "/overenskommelser/", en: "/en/agreements/" },
  quality: { sv: "/datakvalitet/", en: "/en/data-quality/" },
  data: { sv: "/data/", en: "/en/data/" },
  changes: { sv: "/andringar/", en: "/en/changes/" },
  archive: { sv: "/arkiv/", en: "/en/archive/" },
  method: { sv: "/metod/", en: "/en/method/" },
  about: { sv: "/om/", en: "/en/about/" },
  design: { sv: "/om/formgivning/", en: "/en/about/design/" },
  accessibility: { sv: "/tillganglighet/", en: "/en/accessibility/" },
  notFound: { sv: "/404.html", en: "/en/404.html" },
} as const satisfies Record<string, Wording>;

const EMBED: Wording = { sv: "/inbaddning/", en: "/en/embed/" };
const PICTURES: Wording = { sv: "/bilder/", en: "/en/pictures/" };
const CARDS: Wording = { sv: "/bilder/kort/", en: "/en/pictures/cards/" };

/** Folders of the pages that other sites may frame; the headers of hosts name no others. */
export const EMBED_FOLDERS: readonly string[] = Object.values(EMBED);

/** Folders of the drawn files of figures, with those of cards below them. */
export const PICTURE_FOLDERS: readonly string[] = Object.values(PICTURES);

/** Folders of the cards, which are drawn as SVG too but published as PNG alone. */
export const CARD_FOLDERS: readonly string[] = Object.values(CARDS);

/** Names of all pages that there is one of, in the order of the site. */
export const SINGLE_PAGES = Object.keys(SINGLE) as readonly SinglePage[];

/** Address of a page from the root of the site: "/regioner/uppsala/". */
export function pagePath(lang: Lang, page: Page): string {
  if (typeof page === "string") return SINGLE[page][lang];
  if ("region" in page) return `${SINGLE.regions[lang]}${page.region}/`;
  if ("regionVariation" in page) return `${SINGLE.regions[lang]}${page.regionVariation}/variation/`;
  if ("measure" in page) return `${SINGLE.measures[lang]}${page.measure[lang]}/`;
  if ("agreement" in page) return `${SINGLE.agreements[lang]}${page.agreement[lang]}/`;
  if ("comparison" in page) return `${SINGLE.compare[lang]}${page.comparison}/`;
  return `${EMBED[lang]}${page.embed}/`;
}

/** Address of a figure as a file: "/bilder/map-bup-start-completed-yearly.png". */
export const picturePath = (lang: Lang, chart: string, format: "svg" | "png"): string =>
  `${PICTURES[lang]}${chart}.${format}`;

/** Name of a page's card without folder and ending: "regioner-uppsala". */
export const cardName = (lang: Lang, page: Page): string =>
  pagePath(lang, page)
    .replace(/^\/(en\/)?|\/$/g, "")
    .replaceAll("/", "-");

/** Address of the picture that stands for a page where it is shared. */
export const cardPath = (lang: Lang, page: Page): string =>
  `${CARDS[lang]}${cardName(lang, page)}.png`;

/** Anchor of a day (ISO) on the page of earlier editions; an id begins with a letter. */
export const dayAnchor = (date: string): string => `d${date}`;

/** Path to the figures as they were after the deliveries of a day: "/arkiv/#d2026-09-30". */
export const dayPath = (lang: Lang, date: string): string =>
  `${pagePath(lang, "archive")}#${dayAnchor(date)}`;

/** Path of the calendar of expected deliveries. */
export const CALENDAR: Wording = { sv: "/kalender.ics", en: "/en/calendar.ics" };

/** Path of the feed that tells what changes on a page: "/regioner/uppsala/feed.xml". */
export const feedPath = (lang: Lang, page: Page): string => `${pagePath(lang, page)}feed.xml`;

/**
 * Link to a page on a site that lies at `base` ("/", "/vantan" or "/vantan/"):
 * "/vantan/regioner/uppsala/".
 */
export function href(lang: Lang, page: Page, base: string): string {
  return fileHref(pagePath(lang, page), base);
}

/** Link to a file of the site, such as "api/v1/index.json" or "/feed.xml". */
export function fileHref(path: string, base: string): string {
  return `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

/** The other language, for the link to a page's twin. */
export const otherLang = (lang: Lang): Lang => (lang === "sv" ? "en" : "sv");
