/**
 * The one place where pages learn which data, address and moment they are built for. Everything
 * else in `src` gets what it needs as an argument.
 */
import { takeInput } from "./site-input.ts";
import type { Lang } from "./text/format.ts";
import { fileHref, href, type Page } from "./text/paths.ts";

export const {
  /** Everything that the pages show, computed once per build. */
  model,
  /** Moment of the build, ISO date and time. */
  builtAt,
} = takeInput();

/** Address of a page, wherever the site lies. */
export const linkTo = (lang: Lang, page: Page): string =>
  href(lang, page, import.meta.env.BASE_URL);

/** Address of a file of the site. */
export const fileAt = (path: string): string => fileHref(path, import.meta.env.BASE_URL);
