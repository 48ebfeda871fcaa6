/** How a measure is counted, made from its file, with the breaks that apply and the downloads. */
import type { Basis, Break, Frequency, Measure, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import { requirementWords } from "../text/distance.ts";
import { formatDate, formatPeriod, type Lang } from "../text/format.ts";
import { daysWords } from "../text/measure-phrases.ts";
import { capital, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { seriesFiles } from "./files.ts";

/** A source: its words, and its address where it has one. */
export interface SourceLink {
  readonly text: string;
  readonly url: string | null;
}

/** A term with its explanation. */
export interface MethodEntry {
  readonly term: string;
  readonly text: string;
  readonly source: SourceLink | null;
}

/** A break or an event on the measure's time axis. */
export interface MethodBreak {
  readonly when: string;
  /** The region that it concerns; null for all. */
  readonly region: string | null;
  readonly text: string;
  readonly source: SourceLink;
}

/** The files of one series. */
export interface Downloads {
  readonly basis: Basis;
  readonly frequency: Frequency;
  readonly files: readonly { readonly label: string; readonly path: string }[];
}

/** The method box. */
export interface MeasureMethod {
  readonly entries: readonly MethodEntry[];
  readonly sources: readonly SourceLink[];
  readonly checked: string;
  readonly breaks: readonly MethodBreak[];
  readonly downloads: readonly Downloads[];
}

/** Everything that the measure's file says, ready to be set. */
export function measureMethod(model: Model, measure: Measure, lang: Lang): MeasureMethod {
  const ui = UI[lang].measure;
  const { limit } = UI[lang].measures;
  const entry = (term: string, text: string): MethodEntry => ({ term, text, source: null });
  const [main = "", other] = measure.bases.map((basis) => UI[lang].basisLong[basis]);
  return {
    entries: [
      entry(ui.definition, measure.definition[lang]),
      entry(ui.numerator, measure.numerator[lang]),
      entry(ui.denominator, measure.denominator[lang]),
      entry(limit, limitText(measure, lang)),
      ...thresholdEntries(measure, lang),
      entry(ui.basisTerm, other ? ui.twoBases(main, uncapital(other)) : `${main}.`),
    ],
    sources: measure.sources.map(sourceLink),
    checked: [
      ui.checked(measure.checkedBy, formatDate(measure.checkedOn, lang)),
      ui.nextReview(formatDate(measure.nextReview, lang)),
    ].join(" "),
    breaks: breaksOf(model.data.breaks, measure, model.data.regions, lang),
    downloads: model.data.series
      .filter((series) => series.measure === measure.id)
      .map(({ id, basis, frequency }) => ({
        basis,
        frequency,
        files: [
          { label: ui.csv, path: seriesFiles(id).csv },
          { label: ui.observations, path: seriesFiles(id).observations },
          { label: ui.trends, path: seriesFiles(id).trends },
        ],
      })),
  };
}

/** "90 dagar", or that each patient has a date of their own. */
export function limitText({ limitDays }: Measure, lang: Lang): string {
  const { measures } = UI[lang];
  if (limitDays === null) return measures.limitOwnDate;
  return limitDays === 0 ? measures.limitDays(0) : daysWords(limitDays, lang);
}

/** "SKR, Väntetider: https://…" taken apart into its words and its address. */
export function sourceLink(source: string): SourceLink {
  const found = /^(.*?):?\s+(https?:\/\/\S+)$/.exec(source);
  return found ? { text: found[1] ?? source, url: found[2] ?? null } : { text: source, url: null };
}

function thresholdEntries({ thresholds }: Measure, lang: Lang): MethodEntry[] {
  const { threshold } = UI[lang].measures;
  if (thresholds.length === 0) {
    return [{ term: threshold, text: UI[lang].measure.noRequirement, source: null }];
  }
  return thresholds.map((one) => ({
    term: threshold,
    text: `${capital(requirementWords(one, lang))}.`,
    source: sourceLink(one.source),
  }));
}

function breaksOf(
  breaks: readonly Break[],
  { id }: Measure,
  regions: readonly Region[],
  lang: Lang,
): MethodBreak[] {
  const nameOf = (code: string) => regions.find((region) => region.code === code)?.name ?? null;
  return breaks
    .filter(({ measure }) => measure === "*" || measure === id)
    .map((one) => ({ ...one, name: nameOf(one.region) }))
    .sort((a, b) =>
      a.period === b.period
        ? compareNames(a.name ?? "", b.name ?? "")
        : a.period < b.period
          ? -1
          : 1,
    )
    .map(({ period, name, explanation, source }) => ({
      when: capital(formatPeriod(period, lang)),
      region: name,
      text: explanation[lang],
      source: sourceLink(source),
    }));
}
