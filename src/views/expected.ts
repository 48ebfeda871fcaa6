/** What a page says of late sources, and of what is expected next. */
import { type Expected, expectedDeliveries } from "../model/expected.ts";
import type { Model } from "../model/model.ts";
import { describeExpected } from "../text/expected.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";

/** Sentences for a page. */
export interface ExpectedView {
  /** Of the late sources whose figures the page shows. */
  readonly late: readonly string[];
  /** Of all that is still in time. */
  readonly next: readonly string[];
}

/** The sentences for `page` on the day `today`. */
export function expectedView(model: Model, page: Page, today: string, lang: Lang): ExpectedView {
  const all = expectedDeliveries(model.data, today);
  const say = (list: readonly Expected[]) => list.map((one) => describeExpected(one, lang));
  return {
    late: say(all.filter((one) => one.isLate && uses(page, one, model))),
    next: say(all.filter(({ isLate }) => !isLate)),
  };
}

/** Single pages that show figures of all sources. */
const OVERVIEWS: ReadonlySet<Page> = new Set<Page>([
  "start",
  "regions",
  "measures",
  "quality",
  "data",
]);

function uses(page: Page, { measures, areas }: Expected, { data }: Model): boolean {
  if (typeof page === "string") return OVERVIEWS.has(page);
  const hasFigures = (slug: string) =>
    data.regions.some((region) => region.slug === slug && areas.has(region.code));
  if ("region" in page) return hasFigures(page.region);
  if ("measure" in page) {
    const { sv } = page.measure;
    return data.measures.some(({ id, slug }) => slug.sv === sv && measures.has(id));
  }
  if ("comparison" in page) {
    return data.regions.some(
      ({ slug, code }) => areas.has(code) && `-${page.comparison}-`.includes(`-${slug}-`),
    );
  }
  return false;
}
