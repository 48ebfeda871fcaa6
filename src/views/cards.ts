/** What the card of a page says, where the page is shared: its name and its newest figures. */
import type { Measure, Region } from "../data/types.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { eventIn, type Told, toldOf } from "../model/report.ts";
import { shownSeries } from "../model/siblings.ts";
import { speakingFor } from "../model/speaking.ts";
import { collectorTold } from "../text/collector.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { figuresOf } from "./figures.ts";
import { seriesName } from "./series-name.ts";

/** A figure of a card with what it is of and its period. */
export interface CardFigure {
  readonly label: string;
  readonly value: string;
  readonly caption: string;
}

/** A card; there is none without a figure. */
export interface Card {
  readonly page: Page;
  readonly heading: string;
  /** Between one and three. */
  readonly figures: readonly CardFigure[];
  /** What is to be known of the figures; null where there is nothing. */
  readonly note: string | null;
}

/** The cards of all pages that have one. */
export const cards = (model: Model, lang: Lang): Card[] =>
  [
    ...model.data.regions.map((region) => regionCard(model, region, lang)),
    ...model.data.measures.map((measure) => measureCard(model, measure, lang)),
  ].filter(({ figures }) => figures.length > 0);

/** What a card says, for those who do not see it. */
export const describeCard = ({ heading, figures }: Card): string =>
  [heading, ...figures.map(({ label, value, caption }) => `${label}: ${value} (${caption})`)].join(
    ". ",
  );

/** A region: what speaks for each care area, days first where they are known. */
export function regionCard(model: Model, { code, name, slug }: Region, lang: Lang): Card {
  const told = toldOf(model, code).map((one) => ({
    ...(one.days ?? one),
    care: one.series.measure.care,
  }));
  return {
    page: { region: slug },
    heading: UI[lang].region.title(name),
    figures: told.flatMap(({ series, care }) => figureOf(series, code, UI[lang].care[care], lang)),
    note: noteOf(model, told, lang),
  };
}

/** A measure: the country, in the speaking series and in the first of another quantity. */
export function measureCard(model: Model, measure: Measure, lang: Lang): Card {
  const own = shownSeries(model.series).filter((series) => series.measure.id === measure.id);
  const speaking = speakingFor(own, measure);
  const other = own.find(({ quantity }) => speaking && quantity !== speaking.quantity);
  const shown = [speaking, other].flatMap((series) => series ?? []);
  const told = shown.flatMap((series) => {
    const facts = series.areas.get("00");
    return facts === undefined ? [] : [{ series, facts }];
  });
  return {
    page: { measure: measure.slug },
    heading: UI[lang].measure.title(measure.name[lang]),
    figures: shown.flatMap((series) => figureOf(series, "00", UI[lang].figure.nation, lang)),
    note: noteOf(model, told, lang),
  };
}

function figureOf(series: MeasureSeries, code: string, label: string, lang: Lang): CardFigure[] {
  const figures = figuresOf(series, code, lang);
  if (figures === null) return [];
  const { measure, quantity } = series;
  // A share is of those within the limit, which the whole name says; days have no limit.
  const name = (quantity === "share" ? measure.name : measure.shortName)[lang];
  const what =
    code === "00"
      ? seriesName(series, lang)
      : `${name}, ${uncapital(UI[lang].table.quantity[quantity])}`;
  return [{ label, value: figures.value, caption: `${what}, ${figures.period}` }];
}

function noteOf({ data }: Model, told: readonly Told[], lang: Lang): string | null {
  const event = eventIn(told, data.breaks);
  return event && collectorTold(event, lang);
}
