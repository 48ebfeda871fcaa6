/**
 * The one place where pages learn which data, address and moment they are built for. Everything
 * else in `src` gets what it needs as an argument.
 */
import { DEMO_FOLDER, takeInput } from "./site-input.ts";
import type { Lang } from "./text/format.ts";
import { cardName, fileHref, href, type Page } from "./text/paths.ts";
import { type Card, cards } from "./views/cards.ts";
import { type SiteFigure, siteFigures, startFigures } from "./views/site-figures.ts";

const BASE = import.meta.env.BASE_URL;

export const {
  /** Everything that the pages show, computed once per build. */
  model,
  /** Moment of the build, ISO date and time. */
  builtAt,
  /** Which of the sites this is. */
  part,
  /** The published files by path below their folder. */
  files,
  /** Whether there are pictures and cards. */
  withPictures,
} = takeInput();

/** Whether figures can be embedded and pages have cards: nobody is to share made-up figures. */
export const isShared = !model.synthetic;

const figures = new Map<Lang, ReadonlyMap<string, SiteFigure>>();

/**
 * The figures that can be taken away, by id of their chart. Of a demonstration these are the two of its
 * start page, as files alone.
 */
export function figuresById(lang: Lang): ReadonlyMap<string, SiteFigure> {
  const all =
    figures.get(lang) ??
    new Map(
      (isShared ? siteFigures(model, lang) : startFigures(model, lang)).map((figure) => [
        figure.drawn.chart.id,
        figure,
      ]),
    );
  figures.set(lang, all);
  return all;
}

/** Address of a page, wherever the site lies. */
export const linkTo = (lang: Lang, page: Page): string => href(lang, page, BASE);

/** Address of a file of the site. */
export const fileAt = (path: string): string => fileHref(path, BASE);

const cardsByName = new Map<Lang, ReadonlyMap<string, Card>>();

/** The card of a page; null where it has none, or pictures are left out. */
export function cardOf(lang: Lang, page: Page): Card | null {
  if (!withPictures || !isShared) return null;
  const own =
    cardsByName.get(lang) ??
    new Map(cards(model, lang).map((card) => [cardName(lang, card.page), card]));
  cardsByName.set(lang, own);
  return own.get(cardName(lang, page)) ?? null;
}

/** Absolute addresses of paths below the root of the site, where the site's own is known. */
export const addressesOn = (site: URL | undefined): ((path: string) => string) | null =>
  site === undefined ? null : (path) => new URL(fileAt(path), site).href;

/** Address of the same page with real figures; null where this is not the demonstration. */
export const linkToReal = (lang: Lang, page: Page): string | null =>
  part === "demonstration" ? href(lang, page, BASE.replace(/demo\/?$/, "")) : null;

/** Address of the same page in the demonstration; null where there is none below this site. */
export const linkToDemo = (lang: Lang, page: Page): string | null =>
  part === "main" ? href(lang, page, fileHref(DEMO_FOLDER, BASE)) : null;
