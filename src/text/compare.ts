/**
 * Words of a comparison of several areas. Used by the build and, so that both say the same, by the
 * script of the comparison page: hence free of the tables in ui/.
 */
import type { Frequency } from "../data/types.ts";
import { formatList, type Lang } from "./format.ts";
import { fill } from "./sentence.ts";

const WORDS = {
  sv: {
    nation: "riket",
    title: "{title}: {areas}",
    label: "Linjediagram: {title}",
    latest: "{area}: {value}, {period}.",
    nothing: "{area}: ingen uppgift.",
    threshold: "Den vågräta linjen visar {label}.",
    madeUp: "Siffrorna är påhittade och säger ingenting om vården.",
    madeUpMark: "påhittade siffror",
    latestCaption: "Senaste uppgift: {title}",
    periodsCaption: { month: "Månad för månad: {title}", year: "År för år: {title}" },
    shown: "Nu visas: {areas}. {latest}",
    failed: "Det gick inte att hämta siffrorna. Det som visas är den förra jämförelsen.",
    noRegion: "Välj minst en region. Det som visas är den förra jämförelsen.",
  },
  en: {
    nation: "Sweden",
    title: "{title}: {areas}",
    label: "Line chart: {title}",
    latest: "{area}: {value}, {period}.",
    nothing: "{area}: no figure.",
    threshold: "The level line shows the {label}.",
    madeUp: "The figures are made up and say nothing about actual care.",
    madeUpMark: "made-up figures",
    latestCaption: "Latest figure: {title}",
    periodsCaption: { month: "Month by month: {title}", year: "Year by year: {title}" },
    shown: "Now shown: {areas}. {latest}",
    failed: "The figures could not be fetched. What you see is the previous comparison.",
    noRegion: "Choose at least one region. What you see is the previous comparison.",
  },
} as const;

/** One area of a comparison with its newest figure as finished texts. */
export interface ComparedArea {
  readonly name: string;
  /** Null where the area has no figure. */
  readonly latest: { readonly value: string; readonly period: string } | null;
}

/** What is said of a comparison. */
export interface ComparisonText {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly latestCaption: string;
  readonly periodsCaption: string;
  /** What a screen reader is told when the comparison has changed. */
  readonly announcement: string;
}

/** Title, name, description and captions of a comparison of regions, and the nation, on one measure. */
export function comparisonText(
  measure: string,
  regions: readonly ComparedArea[],
  /** Null where the nation is not shown. */
  nation: ComparedArea | null,
  threshold: string | null,
  isMadeUp: boolean,
  frequency: Frequency,
  lang: Lang,
): ComparisonText {
  const words = WORDS[lang];
  const names = formatList(
    [...regions.map(({ name }) => name), ...(nation ? [words.nation] : [])],
    lang,
  );
  const title = fill(words.title, { title: measure, areas: names });
  const latest = [...regions, ...(nation ? [nation] : [])]
    .map(({ name, latest: one }) =>
      one === null
        ? fill(words.nothing, { area: name })
        : fill(words.latest, { area: name, ...one }),
    )
    .join(" ");
  const description = [
    latest,
    ...(threshold === null ? [] : [fill(words.threshold, { label: threshold })]),
    ...(isMadeUp ? [words.madeUp] : []),
  ].join(" ");
  const mark = isMadeUp ? ` (${words.madeUpMark})` : "";
  return {
    title,
    label: fill(words.label, { title }),
    description,
    latestCaption: fill(words.latestCaption, { title }) + mark,
    periodsCaption: fill(words.periodsCaption[frequency], { title }) + mark,
    announcement: fill(words.shown, { areas: title, latest }),
  };
}

/** Why the comparison that was asked for is not shown. */
export const comparisonProblem = (kind: "failed" | "noRegion", lang: Lang): string =>
  WORDS[lang][kind];
