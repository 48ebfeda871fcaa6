/** Feeds of the site, of each region and of each measure: what every delivery changed there. */
import type { Measure, Region } from "../data/types.ts";
import { dropHistory, type DropNews } from "../model/drop-history.ts";
import type { Model } from "../model/model.ts";
import { revisedValues } from "../text/documents/quality-words.ts";
import { FEED_WORDS } from "../text/feed-words.ts";
import { formatDate, formatList, formatNumber, type Lang } from "../text/format.ts";
import { dayPath, feedPath, type Page, pagePath } from "../text/paths.ts";
import { fill, formFor, type Forms } from "../text/sentence.ts";
import { escapeXml } from "../text/xml.ts";
import { type AtomEntry, type AtomFeed } from "./atom.ts";
import { type FeedPart, feedParts } from "./feed-items.ts";

/** Deliveries that a feed looks back on: a year and a half of monthly ones, with corrections. */
export const MOST_ENTRIES = 30;

/** Lines of one kind in an entry; the rest is counted, and stands on the page of changes. */
const MOST_ITEMS = 25;

/** What a feed is about. */
export type FeedScope =
  | { readonly kind: "site" }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "measure"; readonly measure: Measure };

/** All feeds of a site; none where there are made-up figures, which nobody is to be told as news. */
export const feedScopes = ({ data, synthetic }: Model): FeedScope[] =>
  synthetic
    ? []
    : [
        { kind: "site" },
        ...data.regions.map((region) => ({ kind: "region" as const, region })),
        ...data.measures.map((measure) => ({ kind: "measure" as const, measure })),
      ];

/** The page that a feed belongs to. */
export function feedPage(scope: FeedScope): Page {
  if (scope.kind === "region") return { region: scope.region.slug };
  return scope.kind === "measure" ? { measure: scope.measure.slug } : "start";
}

/** "Vänteläget: ändringar för Uppsala". */
export function feedTitle(scope: FeedScope, site: string, lang: Lang): string {
  const words = FEED_WORDS[lang];
  if (scope.kind === "site") return fill(words.all, { site });
  const name = scope.kind === "region" ? scope.region.shortName : scope.measure.shortName[lang];
  return fill(words.of, { site, name });
}

/** The feed; `addressOf` makes the absolute address of a path from the root of the site. */
export function feedOf(
  model: Model,
  scope: FeedScope,
  lang: Lang,
  addressOf: (path: string) => string,
): AtomFeed {
  const address = addressOf(feedPath(lang, feedPage(scope)));
  const history = historyOf(model);
  const { name, operator } = model.data.site;
  return {
    lang,
    title: feedTitle(scope, name, lang),
    subtitle: FEED_WORDS[lang].subtitle,
    author: operator ?? name,
    address,
    page: addressOf(pagePath(lang, scope.kind === "site" ? "changes" : feedPage(scope))),
    updated: history[0]?.date ?? "1970-01-01",
    entries: history.flatMap((news) => {
      const own = within(model, news, scope);
      const parts = feedParts(model, own, lang);
      return parts.length === 0 ? [] : [entryOf(own, parts, address, addressOf, lang)];
    }),
  };
}

const HISTORY = new WeakMap<Model, readonly DropNews[]>();

/** The deliveries of all feeds, looked through once a build. */
function historyOf(model: Model): readonly DropNews[] {
  const known = HISTORY.get(model) ?? dropHistory(model, MOST_ENTRIES);
  HISTORY.set(model, known);
  return known;
}

/** What of the news the feed is about. */
function within({ policy }: Model, news: DropNews, scope: FeedScope): DropNews {
  if (scope.kind === "site") return news;
  const { newPeriods, revisions, verdicts, drop } = news.changes;
  if (scope.kind === "region") {
    const { code } = scope.region;
    const isOwn = ({ region }: { readonly region: string }) => region === code;
    const periods = newPeriods.filter(({ areas }) => areas.includes(code));
    return {
      ...news,
      changes: {
        drop,
        newPeriods: periods.map((one) => ({ ...one, areas: [code] })),
        revisions: revisions.filter(isOwn),
        verdicts: verdicts.filter(isOwn),
      },
      signals: news.signals.filter(isOwn),
    };
  }
  const { id } = scope.measure;
  const isOwn = ({ measure }: { readonly measure: string | null }) => measure === id;
  const requirements = policy.agreements.flatMap((agreement) =>
    agreement.requirements.filter(isOwn).map((one) => `${agreement.id} ${one.id}`),
  );
  return {
    ...news,
    changes: {
      drop,
      newPeriods: newPeriods.filter(isOwn),
      revisions: revisions.filter(isOwn),
      verdicts: verdicts.filter(({ agreement, requirement }) =>
        requirements.includes(`${agreement} ${requirement}`),
      ),
    },
    signals: news.signals.filter(({ series }) => series.measure.id === id),
  };
}

function entryOf(
  { date, drop, changes, signals }: DropNews,
  parts: readonly FeedPart[],
  feed: string,
  addressOf: (path: string) => string,
  lang: Lang,
): AtomEntry {
  const words = FEED_WORDS[lang];
  const count = (n: number, forms: Forms) =>
    n === 0 ? [] : [fill(formFor(n, forms), { n: formatNumber(n, lang) })];
  const { newPeriods, revisions, verdicts } = changes;
  const counts = [
    ...count(
      newPeriods.reduce((sum, { areas }) => sum + areas.length, 0),
      words.newCells,
    ),
    ...(revisions.length === 0 ? [] : [revisedValues(revisions.length, lang)]),
    ...count(verdicts.length, words.verdicts),
    ...count(signals.length, words.signals),
  ];
  const title = fill(words.entry, {
    publisher: drop.publisher[lang],
    date: formatDate(date, lang),
    counts: formatList(counts, lang),
  });
  const delivered = fill(words.delivered, { title: drop.title[lang] });
  const page = addressOf(dayPath(lang, date));
  const html = [
    `<p>${escapeXml(delivered)}</p>`,
    ...parts.map((part) => partHtml(part, lang)),
    `<p><a href="${escapeXml(page)}">${escapeXml(words.archive)}</a></p>`,
  ].join("\n");
  return { id: `${feed}#${drop.id}`, title, updated: date, page, summary: delivered, html };
}

function partHtml({ heading, items }: FeedPart, lang: Lang): string {
  const words = FEED_WORDS[lang];
  const more = items.length - MOST_ITEMS;
  const shown = [
    ...items.slice(0, MOST_ITEMS),
    ...(more > 0 ? [fill(formFor(more, words.more), { n: formatNumber(more, lang) })] : []),
  ];
  const note = heading === words.signalsHeading ? `<p>${escapeXml(words.signalsNote)}</p>` : "";
  const list = shown.map((item) => `<li>${escapeXml(item)}</li>`).join("");
  return `<h3>${escapeXml(heading)}</h3>\n${note}<ul>${list}</ul>`;
}
