/** Which figures there are, from whom, and which are missing, as a section of a page. */
import type { Measure } from "../data/types.ts";
import { deliveredIn, type DeliveredSeries } from "../model/delivered.ts";
import type { Model } from "../model/model.ts";
import { DELIVERED_WORDS } from "../text/documents/delivered.ts";
import type { Block, Section } from "../text/documents/document.ts";
import { formatList, formatNumber, formatSpan, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill } from "../text/sentence.ts";
import { seriesName } from "./series-name.ts";

/** The whole section: a table of what is there, and sentences on what is not. */
export function deliveredSection(model: Model, lang: Lang): Section {
  const words = DELIVERED_WORDS[lang];
  const { series } = deliveredIn(model);
  const table: Block = {
    table: {
      caption: markedCaption(words.caption, model.synthetic, lang),
      columns: words.columns.map((label) => ({ label, numeric: false })),
      rows: series.map((one) => ({
        head: one.series.measure.shortName[lang],
        cells: cellsOf(model, one, lang),
      })),
    },
  };
  return {
    id: "delivered",
    heading: words.heading,
    blocks: [...(series.length === 0 ? [] : [words.lead, table]), ...missing(model, lang)],
  };
}

/** In a few sentences for other pages: who publishes the real figures, and where the rest is told. */
export function deliveredBriefly({ data }: Model, lang: Lang): string {
  const words = DELIVERED_WORDS[lang];
  const publishers = new Set(
    data.sources.flatMap(({ drop }) => (drop.delivery.synthetic ? [] : [drop.publisher[lang]])),
  );
  const published = fill(words.published, { publishers: formatList([...publishers], lang) });
  return publishers.size === 0 ? words.short : `${published} ${words.short}`;
}

function cellsOf(
  { data }: Model,
  { series, from, to, regions, nation, drops }: DeliveredSeries,
  lang: Lang,
): string[] {
  const words = DELIVERED_WORDS[lang];
  const n = formatNumber(regions, lang);
  const areas = regions === 0 ? words.nation : nation ? fill(words.nationToo, { n }) : n;
  const publishers = data.sources
    .filter(({ drop }) => drops.includes(drop.id))
    .map(({ drop }) => drop.publisher[lang]);
  return [
    seriesName(series, lang),
    formatSpan(from, to, lang),
    areas,
    formatList([...new Set(publishers)], lang),
  ];
}

function missing(model: Model, lang: Lang): string[] {
  const words = DELIVERED_WORDS[lang];
  const { none, withoutMonths } = deliveredIn(model);
  const tell = (template: string, measures: readonly Measure[]) =>
    measures.length === 0
      ? []
      : [
          fill(template, {
            measures: formatList(
              measures.map(({ name }) => `”${name[lang]}”`),
              lang,
            ),
          }),
        ];
  return [...tell(words.none, none), ...tell(words.withoutMonths, withoutMonths)];
}
