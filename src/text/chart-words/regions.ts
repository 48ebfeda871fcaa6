/** Words of the charts of all regions: ranking, small multiples, heat map, map. */
import { isMonth } from "../../data/period.ts";
import type { Quantity } from "../../data/types.ts";
import type { Ranking } from "../../model/ranking.ts";
import { formatPeriod, type Lang } from "../format.ts";
import { titleOf, unitOf } from "../measure-phrases.ts";
import { capital, fill } from "../sentence.ts";
import { describeSpread } from "../spread.ts";
import type { Subject } from "../subject.ts";
import { type ChartSpan, type ChartText, chartText, spanWords } from "./chart-text.ts";

/** A chart of all regions on one measure. */
export type RegionsChart = "ranking" | "multiples" | "heatMap" | "map";

interface Words extends Readonly<Record<RegionsChart | "yearly" | "yearAgo" | "hatched", string>> {
  /** What the panels are in order of. */
  readonly order: Readonly<Record<Quantity, string>>;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    ranking: "{title}, regionerna i ordning",
    multiples: "{title}, region för region",
    heatMap: "{title}, månad för månad",
    yearly: "{title}, år för år",
    map: "{title}, karta",
    yearAgo: "Ihåliga punkter visar läget ett år tidigare.",
    order: {
      share: "Rutorna har samma skala och står i ordning efter andel.",
      median: "Rutorna har samma skala och står i ordning med den kortaste väntetiden först.",
      backlog: "Rutorna har samma skala.",
    },
    hatched: "Streckade rutor saknar uppgift.",
  },
  en: {
    ranking: "{title}, the regions in order",
    multiples: "{title}, region by region",
    heatMap: "{title}, month by month",
    yearly: "{title}, year by year",
    map: "{title}, map",
    yearAgo: "Hollow dots show the figure a year earlier.",
    order: {
      share: "The panels have the same scale and stand in order of share.",
      median: "The panels have the same scale and stand in order, the shortest wait first.",
      backlog: "The panels have the same scale.",
    },
    hatched: "Hatched cells have no figure.",
  },
};

/**
 * Words of a chart of all regions. The ranking is that of the newest period; the span is what the
 * chart covers (null where it shows that period alone: ranking and map).
 */
export function regionsWords(
  kind: RegionsChart,
  subject: Pick<Subject, "measure" | "basis" | "quantity">,
  ranking: Pick<Ranking, "period" | "ranked" | "nation">,
  span: ChartSpan | null,
  synthetic: boolean,
  lang: Lang,
): ChartText {
  const words = WORDS[lang];
  const { measure, basis, quantity } = subject;
  const isMonthly = isMonth(ranking.period);
  const title = titleOf(measure, basis, quantity, lang);
  const unit = unitOf(measure, basis, quantity, isMonthly ? "month" : "year", lang);
  const when = span === null ? formatPeriod(ranking.period, lang) : spanWords(span, lang);
  const how = {
    ranking: ranking.ranked.some(({ yearAgo }) => yearAgo !== null) ? words.yearAgo : null,
    multiples: words.order[quantity],
    heatMap: words.hatched,
    map: null,
  }[kind];
  const named = kind === "heatMap" && !isMonthly ? words.yearly : words[kind];
  return chartText(
    kind,
    {
      title: fill(named, { title }),
      subtitle: `${capital(unit)}, ${when}`,
      sentences: [...describeSpread(subject, ranking, lang), how],
      synthetic,
    },
    lang,
  );
}
