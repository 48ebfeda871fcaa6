/** Suggestions for the 404 page: every region, measure and page. */
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import type { Page, SinglePage } from "../text/paths.ts";
import { UI } from "../text/ui.ts";
import { agreementsWithPage } from "./agreement-pages.ts";

/** A place to go. */
export interface Destination {
  readonly label: string;
  readonly page: Page;
}

/** The lists of the page. */
export interface NotFoundView {
  readonly regions: readonly Destination[];
  readonly measures: readonly Destination[];
  readonly pages: readonly Destination[];
}

const PAGES: readonly SinglePage[] = [
  "start",
  "compare",
  "agreements",
  "quality",
  "data",
  "changes",
  "method",
  "about",
  "accessibility",
];

/** All destinations. */
export function notFoundView(model: Model, lang: Lang): NotFoundView {
  const { data } = model;
  const { nav } = UI[lang];
  return {
    regions: data.regions
      .map(({ shortName, slug }) => ({ label: shortName, page: { region: slug } }))
      .sort((a, b) => compareNames(a.label, b.label)),
    measures: data.measures.map(({ name, slug }) => ({
      label: name[lang],
      page: { measure: slug },
    })),
    pages: [
      ...PAGES.map((page) => ({ label: nav[page as keyof typeof nav], page })),
      ...agreementsWithPage(model).map(({ agreement }) => ({
        label: agreement.name[lang],
        page: { agreement: agreement.slug },
      })),
    ],
  };
}
