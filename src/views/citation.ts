/** The citation at the foot of every page, and the feeds that tell of its changes. */
import { dropDate } from "../data/editions.ts";
import { lastDay } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { describeCitation } from "../text/citation.ts";
import type { Lang } from "../text/format.ts";
import { dayPath, feedPath, type Page, pagePath } from "../text/paths.ts";
import { hasArchive } from "./archive.ts";
import { feedPage, type FeedScope, feedScopes, feedTitle } from "./feed.ts";

/** A page as it is cited. */
export interface CitedPage {
  readonly page: Page;
  readonly title: string;
  /** ISO date and time of the build; "" where it is not known. */
  readonly builtAt: string;
  /** Makes the absolute address of a path from the root; null where the site's is not known. */
  readonly addressOf: ((path: string) => string) | null;
}

/** The citation of a page; null where there are made-up figures, which nobody is to cite. */
export function citationOf(
  model: Model,
  { page, title, builtAt, addressOf }: CitedPage,
  lang: Lang,
): string | null {
  if (model.synthetic || page === "notFound") return null;
  const dataOf =
    model.data.sources
      .map(({ drop }) => dropDate(drop))
      .sort()
      .at(-1) ?? null;
  const archive = hasArchive(model) && dataOf !== null ? dataOf : null;
  return describeCitation(
    {
      site: model.data.site.name,
      title,
      period: newestPeriod(model, page),
      dataOf,
      retrieved: builtAt === "" ? null : builtAt.slice(0, 10),
      page: addressOf?.(pagePath(lang, page)) ?? null,
      copy: addressOf && archive !== null ? addressOf(dayPath(lang, archive)) : null,
    },
    lang,
  );
}

/** The newest period with a figure of the page's region or measure, else of all; the one that ends last. */
function newestPeriod({ series, data }: Model, page: Page): Period | null {
  const region = data.regions.find(({ slug }) => slug === regionOf(page))?.code ?? null;
  const measure = typeof page === "object" && "measure" in page ? page.measure.sv : null;
  const periods = series
    .filter((one) => measure === null || one.measure.slug.sv === measure)
    .flatMap(({ areas }) => (region === null ? [...areas.values()] : (areas.get(region) ?? [])))
    .flatMap(({ latest }) => latest?.period ?? []);
  return periods.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1) ?? null;
}

/** Slug of the region that a page is about; null for other pages. */
function regionOf(page: Page): string | null {
  if (typeof page === "string") return null;
  if ("region" in page) return page.region;
  return "regionVariation" in page ? page.regionVariation : null;
}

/** A feed to follow. */
export interface FeedLink {
  readonly title: string;
  /** Path from the root of the site. */
  readonly path: string;
}

/** The feed of the page's region or measure, where it has one, and that of the site. */
export function feedsOf(model: Model, page: Page, lang: Lang): FeedLink[] {
  const path = pagePath(lang, page);
  const isOwn = (scope: FeedScope) =>
    scope.kind === "site" || pagePath(lang, feedPage(scope)) === path;
  return feedScopes(model)
    .filter(isOwn)
    .toReversed()
    .map((scope) => ({
      title: feedTitle(scope, model.data.site.name, lang),
      path: feedPath(lang, feedPage(scope)),
    }));
}
