/** All revisions as sections: the regions' by delivery, newest first, and the national reports'. */
import type { Table } from "../charts/chart.ts";
import type { AnySeries, Basis, Cell, DaysCell, Observation, Period } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Block, Section } from "../text/documents/document.ts";
import { QUALITY_WORDS, revisedValues } from "../text/documents/quality-words.ts";
import { formatDate, formatPeriodShort, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { revisionTexts } from "./revision-words.ts";

/** One replaced value. */
export interface Revision {
  readonly series: AnySeries;
  /** The days waited; else the share and its counts. */
  readonly isDays: boolean;
  readonly observation: Observation<Period, Cell | DaysCell>;
  readonly before: Cell | DaysCell;
  readonly after: Cell | DaysCell;
  /** Drop that brought the newer value. */
  readonly drop: string;
}

/** Every replaced value, by drop that replaced it. */
export function revisionsOf(model: Model): Revision[] {
  return model.data.series.flatMap((series) => {
    const { nation, regions, days } = series;
    const cells = [...nation, ...[...regions.values()].flat()];
    const ofDays = [...days.nation, ...[...days.regions.values()].flat()];
    return [...replaced(series, false, cells), ...replaced(series, true, ofDays)];
  });
}

const replaced = (
  series: AnySeries,
  isDays: boolean,
  observations: readonly Revision["observation"][],
): Revision[] =>
  observations.flatMap((observation) =>
    observation.revisions.map((before, i) => {
      const after = observation.revisions[i - 1] ?? observation.cell;
      const drop = i === 0 ? observation.since : after.source;
      return { series, isDays, observation, before, after, drop };
    }),
  );

/** "genomförda", "genomförda, median, dagar": what a revised or new value is of. */
export function partName(basis: Basis, isDays: boolean, lang: Lang): string {
  const ui = UI[lang];
  const name = ui.basis[basis].toLowerCase();
  return isDays ? `${name}, ${uncapital(ui.table.quantity.median)}` : name;
}

/** The regions' revisions, and those of the published national figures. */
export function revisionSections(model: Model, lang: Lang): Section[] {
  const words = QUALITY_WORDS[lang];
  const ui = UI[lang].quality;
  const all = revisionsOf(model);
  const regional = all.filter(({ observation }) => observation.region !== "00");
  const national = all.filter(({ observation }) => observation.region === "00");
  const blocks: Block[] = newestFirst(model, regional).map(({ title, date, revisions }) => ({
    details: words.revisedBy(title[lang], date(lang), revisedValues(revisions.length, lang)),
    blocks: [{ table: revisionTable(model, revisions, words.revisionCaption(title[lang]), lang) }],
  }));
  const nationalPart: Section[] =
    national.length === 0
      ? []
      : [
          {
            id: "national-revisions",
            heading: words.nationalHeading,
            blocks: [
              words.nationalLead,
              { table: revisionTable(model, national, words.nationalHeading, lang, true) },
            ],
          },
        ];
  return [
    {
      id: "revisions",
      heading: ui.revisionsHeading,
      blocks: [words.revisionsLead, ...(blocks.length === 0 ? [ui.noRevisions] : blocks)],
      sections: nationalPart,
    },
  ];
}

function newestFirst(model: Model, revisions: readonly Revision[]) {
  const byDrop = Map.groupBy(revisions, ({ drop }) => drop);
  return model.data.sources.toReversed().flatMap(({ drop }) => {
    const own = byDrop.get(drop.id);
    if (own === undefined) return [];
    const date = (lang: Lang) => formatDate(drop.retrieved, lang);
    return [{ title: drop.title, date, revisions: own }];
  });
}

/** Measure, month, region, before and after; with the delivery where they are of several. */
export function revisionTable(
  model: Model,
  revisions: readonly Revision[],
  caption: string,
  lang: Lang,
  withDrop = false,
): Table {
  const words = QUALITY_WORDS[lang];
  const ui = UI[lang];
  const { regions, sources } = model.data;
  const nameOf = (code: string) =>
    regions.find((region) => region.code === code)?.shortName ?? ui.table.nation;
  const shortName = (id: string) =>
    model.data.measures.find((measure) => measure.id === id)?.shortName[lang] ?? id;
  const titleOf = (id: string) =>
    sources.find(({ drop }) => drop.id === id)?.drop.title[lang] ?? id;
  const isMadeUp = revisions.some(({ after, before }) => after.synthetic || before.synthetic);
  const label = (text: string) => ({ label: text, numeric: false });
  return {
    caption: markedCaption(caption, isMadeUp, lang),
    columns: [
      label(ui.table.measure),
      label(ui.table.period),
      label(ui.table.region),
      label(words.before),
      label(words.after),
      ...(withDrop ? [{ ...label(words.drop), lang: "sv" as const }] : []),
    ],
    rows: revisions.map(({ series, isDays, observation, before, after, drop }) => ({
      head: `${shortName(series.measure)}, ${partName(series.basis, isDays, lang)}`,
      cells: [
        formatPeriodShort(observation.period, lang),
        nameOf(observation.region),
        ...revisionTexts(before, after, lang),
        ...(withDrop ? [titleOf(drop)] : []),
      ],
    })),
  };
}
