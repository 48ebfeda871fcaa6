/** The view of every page type and the content of every route, for any model. */
import { publishedFiles } from "../../src/api/files.ts";
import type { PublishedFiles } from "../../src/api/published-file.ts";
import type { Region } from "../../src/data/types.ts";
import type { Model } from "../../src/model/model.ts";
import { comparableSeries } from "../../src/model/siblings.ts";
import type { Lang } from "../../src/text/format.ts";
import { type Page, SINGLE_PAGES } from "../../src/text/paths.ts";
import { aboutView } from "../../src/views/about.ts";
import { accessibilityView } from "../../src/views/accessibility.ts";
import { agreementPageView } from "../../src/views/agreement-page.ts";
import { agreementsWithPage } from "../../src/views/agreement-pages.ts";
import { agreementsView } from "../../src/views/agreements.ts";
import { archiveSections, hasArchive } from "../../src/views/archive.ts";
import { atomFeed } from "../../src/views/atom.ts";
import { calendarOf } from "../../src/views/calendar.ts";
import { changesView } from "../../src/views/changes.ts";
import { compareView } from "../../src/views/compare.ts";
import { overviewDocument } from "../../src/views/compare-overview.ts";
import { allPairs, pairSlug, pairView } from "../../src/views/compare-pair.ts";
import { seriesDocument } from "../../src/views/compare-series.ts";
import { dataView } from "../../src/views/data-page.ts";
import { designView } from "../../src/views/design.ts";
import { embedCode } from "../../src/views/embed.ts";
import { feedOf, feedScopes } from "../../src/views/feed.ts";
import { measureView } from "../../src/views/measure.ts";
import { measuresView } from "../../src/views/measures.ts";
import { methodView } from "../../src/views/method.ts";
import { notFoundView } from "../../src/views/not-found.ts";
import { qualityView } from "../../src/views/quality.ts";
import { regionView } from "../../src/views/region.ts";
import { regionAgreements, regionReports } from "../../src/views/region-agreement.ts";
import { findableNames, searchView } from "../../src/views/search.ts";
import { startFigures } from "../../src/views/site-figures.ts";
import { robots, sitemap } from "../../src/views/sitemap.ts";
import { regionMatrix, startView } from "../../src/views/start.ts";
import { regionsWithVariation, variationSections } from "../../src/views/variation.ts";
import { TODAY } from "../data-folders.ts";

/** Moment of every build in the tests. */
export const NOW = "2026-11-20T06:00:00Z";

/** The published files, made once for each model. */
export function filesOf(model: Model): PublishedFiles {
  const files = FILES.get(model) ?? publishedFiles(model, NOW, null);
  FILES.set(model, files);
  return files;
}

const FILES = new WeakMap<Model, PublishedFiles>();

/** Makes what a page shows; `nth` chooses among the pages of a type, none of which may be there. */
type View = (model: Model, lang: Lang, nth: number) => unknown;

const oneOf = <T>(list: readonly T[], nth: number): T[] => {
  const found = list[nth % Math.max(1, list.length)];
  return found === undefined ? [] : [found];
};

/** The regions with figures first, so that small numbers choose a page with something on it. */
const regionsOf = ({ data, series }: Model): readonly Region[] => {
  const told = new Set(series.flatMap(({ areas }) => [...areas.keys()]));
  return [...data.regions].sort((a, b) => Number(told.has(b.code)) - Number(told.has(a.code)));
};

/** By the component of the page, in src/components/pages/. */
export const PAGE_VIEWS: Readonly<Record<string, View>> = {
  AboutPage: aboutView,
  AccessibilityPage: accessibilityView,
  AgreementPage: (model, lang, nth) =>
    oneOf(agreementsWithPage(model), nth).map((judged) => agreementPageView(model, judged, lang)),
  AgreementsPage: agreementsView,
  ArchivePage: (model, lang) => (hasArchive(model) ? archiveSections(model, lang) : null),
  ChangesPage: changesView,
  ComparePage: compareView,
  ComparePairPage: (model, lang, nth) =>
    oneOf(allPairs(model), nth).map((pair) => pairView(model, pair, lang)),
  DataPage: (model, lang) => dataView(model, filesOf(model), { now: NOW, root: "/" }, lang),
  DesignPage: (_, lang) => designView(lang),
  // What is embedded is drawn for its page; here is what is told beside it.
  EmbedPage: (model, lang) =>
    startFigures(model, lang).map((figure) => [
      figure,
      embedCode(figure, model.data.site.name, "https://example.org/", lang),
    ]),
  MeasurePage: (model, lang, nth) =>
    oneOf(measuresOf(model), nth).map((measure) => measureView(model, measure, lang)),
  MeasuresPage: measuresView,
  MethodPage: methodView,
  NotFoundPage: notFoundView,
  QualityPage: qualityView,
  RegionPage: (model, lang, nth) =>
    oneOf(regionsOf(model), nth).map((region) => [
      regionView(model, region, lang),
      regionAgreements(model, region, lang),
      regionReports(model, region, lang),
    ]),
  RegionsPage: regionMatrix,
  SearchPage: searchView,
  StartPage: startView,
  VariationPage: (model, lang, nth) =>
    oneOf(regionsWithVariation(model), nth).map((region) => variationSections(model, region, lang)),
};

/** The measures with figures first. */
function measuresOf({ data, series }: Model) {
  const told = new Set(series.map(({ measure }) => measure.id));
  return [...data.measures].sort((a, b) => Number(told.has(b.id)) - Number(told.has(a.id)));
}

/** By the route of the file, below src/pages/ without the language. */
export const FILE_VIEWS: Readonly<Record<string, View>> = {
  "[series].json.ts": (model, lang, nth) =>
    oneOf(comparableSeries(model.series), nth).map((series) => seriesDocument(model, series, lang)),
  "[sitemap].xml.ts": (model) => sitemap(model, NOW, (path) => path),
  "[...calendar].ics.ts": (model, lang) => calendarOf(model, TODAY, null, lang),
  "feed.xml.ts": (model, lang, nth) =>
    oneOf(feedScopes(model), nth).map((scope) =>
      atomFeed(feedOf(model, scope, lang, (path) => `https://example.org${path}`)),
    ),
  "names.json.ts": findableNames,
  "overview.json.ts": overviewDocument,
  "robots.txt.ts": () => robots(null),
};

/** All pages that the routes make of the model. */
export const builtPages = (model: Model): Page[] => [
  ...SINGLE_PAGES.filter((page) => page !== "archive" || hasArchive(model)),
  ...model.data.regions.map(({ slug }) => ({ region: slug })),
  ...regionsWithVariation(model).map(({ slug }) => ({ regionVariation: slug })),
  ...model.data.measures.map(({ slug }) => ({ measure: slug })),
  ...agreementsWithPage(model).map(({ agreement }) => ({ agreement: agreement.slug })),
  ...allPairs(model).map((pair) => ({ comparison: pairSlug(...pair) })),
];
