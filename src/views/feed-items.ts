/** What a delivery changed, as lines of a feed: new periods, revised values, results and signals. */
import { addMonths, addYears, isMonth } from "../data/period.ts";
import type { Basis, Period, RegionCode } from "../data/types.ts";
import type { DropNews } from "../model/drop-history.ts";
import type { Model } from "../model/model.ts";
import type { Signal } from "../model/signals.ts";
import { WINDOW_MONTHS } from "../stats/kendall.ts";
import { FEED_WORDS } from "../text/feed-words.ts";
import { formatPeriod, formatSpan, type Lang } from "../text/format.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { areaNames, changedVerdict } from "./changes.ts";
import { partName } from "./quality-revisions.ts";
import { revisionTexts } from "./revision-words.ts";

/** Lines below a heading. */
export interface FeedPart {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The parts in which there is anything, in their order. */
export function feedParts(model: Model, news: DropNews, lang: Lang): FeedPart[] {
  const words = FEED_WORDS[lang];
  const parts = [
    { heading: words.newHeading, items: newItems(model, news, lang) },
    { heading: words.revisedHeading, items: revisedItems(model, news, lang) },
    {
      heading: words.verdictsHeading,
      items: news.changes.verdicts.map((changed) => changedVerdict(model, changed, lang)),
    },
    {
      heading: words.signalsHeading,
      items: news.signals.map((signal) => signalItem(model, signal, lang)),
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** Periods of one measure in a line, the areas of all of them together. */
function newItems(model: Model, { changes }: DropNews, lang: Lang): string[] {
  const groups = Map.groupBy(changes.newPeriods, ({ measure, basis, isDays, period }) =>
    [measure, basis, isDays, isMonth(period)].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { measure, basis, isDays } = first;
    const periods = group.map(({ period }) => period).sort();
    const areas = [...new Set(group.flatMap((one) => one.areas))];
    return fill(FEED_WORDS[lang].newItem, {
      what: measureName(model, measure, partName(basis, isDays, lang), lang),
      periods: spans(periods, lang).join(", "),
      areas: areaNames(model, areas, lang),
    });
  });
}

function revisedItems(model: Model, { changes }: DropNews, lang: Lang): string[] {
  return changes.revisions.map(({ measure, basis, isDays, region, period, before, after }) => {
    const [was, is] = revisionTexts(before, after, lang);
    return fill(FEED_WORDS[lang].revisedItem, {
      area: areaName(model, region, lang),
      what: uncapital(measureName(model, measure, partName(basis, isDays, lang), lang)),
      period: formatPeriod(period, lang),
      before: was,
      after: is,
    });
  });
}

function signalItem(model: Model, signal: Signal, lang: Lang): string {
  const words = FEED_WORDS[lang];
  const { series, quantity, region } = signal;
  const { measure, basis } = series;
  const details = seriesPart(basis, quantity, lang);
  const where = {
    area: areaName(model, region, lang),
    what: uncapital(measureName(model, measure.id, details, lang)),
  };
  if (signal.kind === "trend") {
    const { years, before, after } = signal;
    return fill(words.trend, {
      ...where,
      window: years
        ? formatSpan(years.from, years.to, lang)
        : fill(words.last36, { months: String(WINDOW_MONTHS) }),
      after: words.trends[after],
      before: words.trends[before ?? "unknown"],
    });
  }
  return fill(words.variation, {
    ...where,
    period: formatPeriod(signal.period, lang),
    cause: words.causes[signal.cause],
    direction: signal.isBetter ? words.better : words.worse,
  });
}

/** "väntande, väntat mer än 180 dagar"; a share is what is meant where nothing is said. */
const seriesPart = (basis: Basis, quantity: Signal["quantity"], lang: Lang): string => {
  const name = UI[lang].basis[basis].toLowerCase();
  return quantity === "share" ? name : `${name}, ${uncapital(UI[lang].table.quantity[quantity])}`;
};

/** "Medicinsk bedömning (genomförda)". */
const measureName = ({ data }: Model, id: string, details: string, lang: Lang): string =>
  `${data.measures.find((measure) => measure.id === id)?.shortName[lang] ?? id} (${details})`;

const areaName = ({ data }: Model, code: RegionCode, lang: Lang): string =>
  data.regions.find((region) => region.code === code)?.shortName ?? UI[lang].table.nation;

/** Successive periods together: "2015–2018", "2020". */
function spans(periods: readonly Period[], lang: Lang): string[] {
  const runs: { from: Period; to: Period }[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run !== undefined && next(run.to) === period) run.to = period;
    else runs.push({ from: period, to: period });
  }
  return runs.map(({ from, to }) => formatSpan(from, to, lang));
}

const next = (period: Period): Period =>
  isMonth(period) ? addMonths(period, 1) : addYears(period, 1);
