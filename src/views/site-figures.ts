/** Every figure of the site once, with the page that it stands on: what is taken away and embedded. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";
import { agreementPageView } from "./agreement-page.ts";
import { agreementsWithPage } from "./agreement-pages.ts";
import { measureView, type SeriesPart } from "./measure.ts";
import type { Multiples } from "./multiples.ts";
import { regionView } from "./region.ts";
import { startView } from "./start.ts";
import { regionsWithVariation, variationSections } from "./variation.ts";

/** How a figure is drawn. */
export type Drawn =
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "map"; readonly chart: SingleChart }
  | {
      readonly kind: "multiples";
      readonly chart: Multiples["chart"];
      readonly multiples: Multiples;
    };

/** A figure: its chart's id is the same in both languages and from build to build. */
export interface SiteFigure {
  readonly drawn: Drawn;
  /** Finished sentence on where the figures come from. */
  readonly source: string;
  /** The page where it stands with all that is said of it. */
  readonly page: Page;
}

/** A figure before its page is known. */
type Figure = Omit<SiteFigure, "page">;

/**
 * All figures with a file and an embedding of their own. Those of the pages of pairs are not among
 * them: each would repeat two regions' figures for every pair, more than all others together.
 */
export function siteFigures(model: Model, lang: Lang): SiteFigure[] {
  const { data } = model;
  return [
    ...data.measures.flatMap((measure) =>
      on({ measure: measure.slug }, measureView(model, measure, lang).parts.flatMap(partFigures)),
    ),
    ...data.regions.flatMap((region) =>
      on({ region: region.slug }, regionFigures(model, region, lang)),
    ),
    ...regionsWithVariation(model).flatMap((region) =>
      on(
        { regionVariation: region.slug },
        variationSections(model, region, lang).map(({ chart, source }) => drawn(chart, source)),
      ),
    ),
    ...agreementsWithPage(model).flatMap((judged) => {
      const { money, outcomes } = agreementPageView(model, judged, lang);
      const chart = money?.division?.chart;
      const page = { agreement: judged.agreement.slug };
      return chart ? on(page, [drawn(chart, outcomes?.source ?? "")]) : [];
    }),
  ];
}

/** The figures of the start page: the ranking and the map of what speaks first. */
export function startFigures(model: Model, lang: Lang): SiteFigure[] {
  const { leading } = startView(model, lang);
  if (leading === null) return [];
  const { ranking, map, source } = leading;
  return on("start", [drawn(ranking, source), { drawn: { kind: "map", chart: map }, source }]);
}

const on = (page: Page, figures: readonly Figure[]): SiteFigure[] =>
  figures.map((figure) => ({ ...figure, page }));

const drawn = (chart: Chart, source: string): Figure => ({
  drawn: { kind: "chart", chart },
  source,
});

const regionFigures = (model: Model, region: Region, lang: Lang): Figure[] =>
  regionView(model, region, lang)
    .care.flatMap(({ measures }) => measures)
    .flatMap(({ first, others }) => [...first, ...others])
    .flatMap(({ chart, source, queueCharts }) => [
      drawn(chart, source),
      ...queueCharts.map((queue) => drawn(queue.chart, queue.source)),
    ]);

function partFigures({ ranking, level, regions, queue, bands }: SeriesPart): Figure[] {
  const sourced = (one: SeriesPart["ranking"]) => (one ? [drawn(one.chart, one.source)] : []);
  return [
    ...sourced(ranking),
    ...(level ? [drawn(level.chart, level.source)] : []),
    ...(regions ? regionsFigures(regions) : []),
    ...sourced(queue),
    ...sourced(bands),
  ];
}

function regionsFigures({
  multiples,
  heat,
  map,
  source,
  mapSource,
}: NonNullable<SeriesPart["regions"]>): Figure[] {
  return [
    { drawn: { kind: "multiples", chart: multiples.chart, multiples }, source },
    ...(heat ? [drawn(heat, source)] : []),
    { drawn: { kind: "map", chart: map }, source: mapSource },
  ];
}
