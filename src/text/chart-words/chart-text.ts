/** What is said about a chart, but for its table: spread it into the chart's words. */
import { isMonth } from "../../data/period.ts";
import type { Period } from "../../data/types.ts";
import { formatSpan, type Lang } from "../format.ts";
import { describeMadeUp, markedCaption } from "../made-up.ts";
import { paragraph } from "../sentence.ts";

/** Finished words of a chart; `{...text, table}` makes the words that a chart model needs. */
export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
  /** Accessible name: kind of chart and title. */
  readonly label: string;
  /** Accessible description: level, change, position against the threshold. */
  readonly description: string;
  /** Caption of the chart's table, marked when figures are made up. */
  readonly caption: string;
  /** Made-up figures are part of it. */
  readonly synthetic: boolean;
}

/** First and last period of a chart. */
export interface ChartSpan {
  readonly from: Period;
  readonly to: Period;
}

/** Kinds of chart, as a screen reader announces them. */
export type ChartKind =
  | "line"
  | "ranking"
  | "multiples"
  | "heatMap"
  | "map"
  | "distribution"
  | "backlog"
  | "xmr"
  | "matrix"
  | "money";

const KINDS: Record<Lang, Record<ChartKind, string>> = {
  sv: {
    line: "Linjediagram",
    ranking: "Punktdiagram i ordning",
    multiples: "Små linjediagram",
    heatMap: "Rutnät i färgskala",
    map: "Karta",
    distribution: "Staplade ytor",
    backlog: "Linjediagram",
    xmr: "Styrdiagram",
    matrix: "Rutnät med utfall",
    money: "Stapeldiagram",
  },
  en: {
    line: "Line chart",
    ranking: "Ranked dot plot",
    multiples: "Small line charts",
    heatMap: "Heat map",
    map: "Map",
    distribution: "Stacked areas",
    backlog: "Line chart",
    xmr: "Control chart",
    matrix: "Grid of results",
    money: "Bar chart",
  },
};

/** Puts the words of a chart together; sentences that are null are left out. */
export function chartText(
  kind: ChartKind,
  parts: {
    readonly title: string;
    readonly subtitle: string;
    readonly sentences: ReadonlyArray<string | null>;
    readonly synthetic: boolean;
  },
  lang: Lang,
): ChartText {
  const { title, subtitle, sentences, synthetic } = parts;
  return {
    title,
    subtitle,
    label: `${KINDS[lang][kind]}: ${title}`,
    description: paragraph([...sentences, describeMadeUp(synthetic, lang)]),
    caption: markedCaption(`${title}. ${subtitle}`, synthetic, lang),
    synthetic,
  };
}

/** "januari 2019–oktober 2026", "2019–2025". */
export const spanWords = ({ from, to }: ChartSpan, lang: Lang): string =>
  isMonth(from) === isMonth(to) ? formatSpan(from, to, lang) : formatSpan(to, to, lang);
