/**
 * The one place where pages learn which data, address and moment they are built for. Everything
 * else in `src` gets what it needs as an argument.
 *
 * The model is computed when the first page asks for it, once per build.
 */
/* eslint-disable no-restricted-globals -- this is the place that the rule points to */
import { loadModel } from "./model/load-model.ts";
import type { Model } from "./model/model.ts";
import type { Lang } from "./text/format.ts";
import { fileHref, href, type Page } from "./text/paths.ts";

const { VANTELAGET_DATA, VANTELAGET_DEFAULTS, VANTELAGET_NOW } = process.env;

function load(): Model {
  if (!VANTELAGET_DATA || !VANTELAGET_DEFAULTS) {
    throw new Error(
      "Run `npm run build` or `npm run dev`: they tell the pages where the data are.",
    );
  }
  const { model } = loadModel(VANTELAGET_DATA, VANTELAGET_DEFAULTS);
  if (model === null) throw new Error("The data have errors: run `npm run data:check`.");
  return model;
}

/** Everything that the pages show. */
export const model = load();

/** Moment of the build, ISO date and time. */
export const builtAt = VANTELAGET_NOW ?? "";

/** Address of a page, wherever the site lies. */
export const linkTo = (lang: Lang, page: Page): string =>
  href(lang, page, import.meta.env.BASE_URL);

/** Address of a file of the site. */
export const fileAt = (path: string): string => fileHref(path, import.meta.env.BASE_URL);
