/** Words of the charts of all regions: ranking, small multiples, heat map, map. */
import { formatPeriod, type Lang } from "../format.ts";
import { phrasesOf } from "../measure-phrases.ts";
import { capital, fill } from "../sentence.ts";
import { describeSpread, type Spread } from "../spread.ts";
import type { Subject } from "../subject.ts";
import { type ChartSpan, type ChartText, chartText, spanWords } from "./chart-text.ts";

/** A chart of all regions on one measure. */
export type RegionsChart = "ranking" | "multiples" | "heatMap" | "map";

const WORDS: Record<Lang, Record<RegionsChart | "yearAgo" | "order" | "hatched", string>> = {
  sv: {
    ranking: "{title}, regionerna i ordning",
    multiples: "{title}, region för region",
    heatMap: "{title}, månad för månad",
    map: "{title}, karta",
    yearAgo: "Ihåliga punkter visar läget ett år tidigare.",
    order: "Rutorna har samma skala och står i ordning efter andel.",
    hatched: "Streckade rutor saknar uppgift.",
  },
  en: {
    ranking: "{title}, the regions in order",
    multiples: "{title}, region by region",
    heatMap: "{title}, month by month",
    map: "{title}, map",
    yearAgo: "Hollow dots show the share a year earlier.",
    order: "The panels have the same scale and stand in order of share.",
    hatched: "Hatched cells have no figure.",
  },
};

/**
 * Words of a chart of all regions. The spread is that of the newest period; the span is what the
 * chart covers (null where it shows that period alone: ranking and map).
 */
export function regionsWords(
  kind: RegionsChart,
  subject: Pick<Subject, "measure" | "basis">,
  spread: Spread,
  span: ChartSpan | null,
  synthetic: boolean,
  lang: Lang,
): ChartText {
  const words = WORDS[lang];
  const { title, unit } = phrasesOf(subject.measure, subject.basis, lang);
  const when = span === null ? formatPeriod(spread.period, lang) : spanWords(span, lang);
  const how = {
    ranking: words.yearAgo,
    multiples: words.order,
    heatMap: words.hatched,
    map: null,
  }[kind];
  return chartText(
    kind,
    {
      title: fill(words[kind], { title }),
      subtitle: `${capital(unit)}, ${when}`,
      sentences: [...describeSpread(subject, spread, lang), how],
      synthetic,
    },
    lang,
  );
}
