/** The page where a region is found by a town, and the names that a script finds it by. */
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";
import { UI } from "../text/ui.ts";

/** A name that may be looked for, with what it is and the page that answers. */
export interface FindableName {
  readonly name: string;
  /** "Mått", "Region" or, of a municipality, its region: "Skåne". */
  readonly kind: string;
  readonly page: Page;
}

/** A region with its municipalities, by name. */
export interface RegionTowns {
  readonly name: string;
  readonly page: Page;
  readonly towns: readonly string[];
}

/** The plain list, which needs no script. */
export interface SearchView {
  readonly measures: readonly FindableName[];
  readonly regions: readonly RegionTowns[];
}

/** The page's lists, by name. */
export function searchView({ data }: Model, lang: Lang): SearchView {
  const ui = UI[lang].search;
  return {
    measures: data.measures.map(({ name, slug }) => ({
      name: name[lang],
      kind: ui.measure,
      page: { measure: slug },
    })),
    regions: [...data.regions]
      .sort((a, b) => compareNames(a.shortName, b.shortName))
      .map(({ code, shortName, slug }) => ({
        name: shortName,
        page: { region: slug },
        towns: data.municipalities
          .filter(({ region }) => region === code)
          .map(({ name }) => name)
          .sort(compareNames),
      })),
  };
}

/** Every name that may be looked for: regions, measures, and municipalities last. */
export function findableNames(model: Model, lang: Lang): FindableName[] {
  const { measures, regions } = searchView(model, lang);
  return [
    ...regions.map(({ name, page }) => ({ name, kind: UI[lang].search.region, page })),
    ...measures,
    ...regions.flatMap(({ name, page, towns }) =>
      towns.map((town) => ({ name: town, kind: name, page })),
    ),
  ];
}
