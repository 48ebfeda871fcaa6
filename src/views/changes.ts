/** The changes page: what the newest delivery changed, and all deliveries. */
import type { Table } from "../charts/chart.ts";
import type { Source } from "../data/load.ts";
import { isMonth } from "../data/period.ts";
import type { ChangedVerdict, Changes } from "../model/changes.ts";
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import { CHANGES_WORDS } from "../text/documents/changes-words.ts";
import type { Block, Section } from "../text/documents/document.ts";
import { revisedValues } from "../text/documents/quality-words.ts";
import { formatDate, formatList, formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { capital, fill, formFor, type Forms, uncapital } from "../text/sentence.ts";
import { outcomeWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import { hasArchive } from "./archive.ts";
import { partName, type Revision, revisionsOf, revisionTable } from "./quality-revisions.ts";

/** The finished page. */
export interface ChangesView {
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** Everything on the page. */
export function changesView(model: Model, lang: Lang): ChangesView {
  const words = CHANGES_WORDS[lang];
  const { changes } = model;
  const newest = model.data.sources.at(-1);
  if (changes === null || newest === undefined) return { lead: words.noDrop, sections: [] };
  const all = revisionsOf(model);
  return {
    lead: leadOf(newest, changes, lang),
    sections: [
      newSection(model, changes, lang),
      revisionSection(model, changes, all, lang),
      verdictSection(model, changes, lang),
      dropSection(model, all, lang),
    ],
  };
}

function leadOf({ drop }: Source, changes: Changes, lang: Lang): string {
  const words = CHANGES_WORDS[lang];
  const { newPeriods, revisions, verdicts } = changes;
  const count = (n: number, forms: Forms) => fill(formFor(n, forms), { n: formatNumber(n, lang) });
  const cells = newPeriods.reduce((sum, { areas }) => sum + areas.length, 0);
  return [
    words.lead(drop.title[lang], formatDate(drop.retrieved, lang)),
    words.counts(
      count(cells, words.newCells),
      revisedValues(revisions.length, lang),
      count(verdicts.length, words.verdictCount),
    ),
    ...(drop.delivery.synthetic ? [words.madeUp] : []),
  ].join(" ");
}

/** New cells by month, measures that are the same for the same regions in one row. */
function newSection(model: Model, { newPeriods }: Changes, lang: Lang): Section {
  const words = CHANGES_WORDS[lang];
  const ui = UI[lang];
  const { measures } = model.data;
  const groups = Map.groupBy(newPeriods, ({ period, areas, isNewest }) =>
    [period, isNewest, ...areas].join(" "),
  );
  const rows = [...groups.values()].toReversed().flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const period = formatPeriod(first.period, lang);
    const frequency = isMonth(first.period) ? "month" : "year";
    const names = group.map(({ measure, basis, isDays }) => {
      const short = measures.find(({ id }) => id === measure)?.shortName[lang] ?? measure;
      return `${short} (${partName(basis, isDays, lang)})`;
    });
    return [
      {
        head: capital(
          first.isNewest ? words.newestPeriod(period, frequency) : words.olderPeriod(period),
        ),
        cells: [areaNames(model, first.areas, lang), names.join("; ")],
      },
    ];
  });
  const column = (label: string) => ({ label, numeric: false });
  const table: Table = {
    caption: madeUp(words.newCaption, model, lang),
    columns: [ui.table.period, words.areas, ui.table.measure].map(column),
    rows,
  };
  const blocks: Block[] = rows.length === 0 ? [ui.changes.none] : [{ table }];
  return { id: "new", heading: ui.changes.newPeriods, blocks };
}

/** Names of the areas; all regions together have one. */
export function areaNames({ data }: Model, codes: readonly string[], lang: Lang): string {
  const { regions } = data;
  if (codes.filter((code) => code !== "00").length === regions.length) {
    return CHANGES_WORDS[lang].allRegions(formatNumber(regions.length, lang));
  }
  const names = codes.map(
    (code) => regions.find((region) => region.code === code)?.shortName ?? UI[lang].table.nation,
  );
  return formatList(names.sort(compareNames), lang);
}

function revisionSection(
  model: Model,
  changes: Changes,
  all: readonly Revision[],
  lang: Lang,
): Section {
  const words = CHANGES_WORDS[lang];
  const own = all.filter(({ drop, before, observation }) => {
    return drop === changes.drop && before === observation.revisions[0];
  });
  const byMeasure = Map.groupBy(own, ({ series }) => series.measure);
  const blocks = [...byMeasure].flatMap(([id, revisions]): Block[] => {
    const measure = model.data.measures.find((one) => one.id === id);
    if (measure === undefined) return [];
    const name = measure.name[lang];
    const caption = words.revisionCaption(uncapital(measure.shortName[lang]));
    return [
      {
        details: words.revisionsOf(name, revisedValues(revisions.length, lang)),
        blocks: [{ table: revisionTable(model, revisions, caption, lang) }],
      },
    ];
  });
  return {
    id: "revised",
    heading: UI[lang].changes.revisions,
    blocks:
      blocks.length === 0
        ? [UI[lang].changes.none, words.all]
        : [words.revisionsLead, ...blocks, words.all],
  };
}

/** "Region Uppsala, medicinsk bedömning (…): uppfyllt blev ej uppfyllt." */
export function changedVerdict(
  model: Model,
  { agreement, region, requirement, period, before, after }: ChangedVerdict,
  lang: Lang,
): string {
  const rules = model.policy.agreements.find(({ id }) => id === agreement);
  const required = rules?.requirements.find(({ id }) => id === requirement);
  return CHANGES_WORDS[lang].verdict(
    model.data.regions.find(({ code }) => code === region)?.name ?? region,
    uncapital(required?.name[lang] ?? requirement) +
      (period === null ? "" : `, ${formatPeriod(period, lang)}`),
    rules?.name[lang] ?? agreement,
    uncapital(outcomeWord(before, lang)),
    uncapital(outcomeWord(after, lang)),
  );
}

function verdictSection(model: Model, { verdicts }: Changes, lang: Lang): Section {
  const words = CHANGES_WORDS[lang];
  const ui = UI[lang].changes;
  const list = verdicts.map((changed) => changedVerdict(model, changed, lang));
  const blocks: Block[] = list.length === 0 ? [ui.none] : [words.verdictsLead, { list }];
  return { id: "verdicts", heading: ui.verdicts, blocks };
}

function dropSection(model: Model, all: readonly Revision[], lang: Lang): Section {
  const words = CHANGES_WORDS[lang];
  const { data } = model;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const number = (value: number) => formatNumber(value, lang);
  const rows = data.sources.toReversed().map(({ drop, files }) => ({
    head: formatDate(drop.retrieved, lang),
    cells: [
      drop.publisher[lang],
      drop.title[lang],
      number(files.length),
      number(files.reduce((sum, file) => sum + file.rows, 0)),
      number(all.filter((revision) => revision.drop === drop.id).length),
      [
        ...(drop.delivery.synthetic ? [words.synthetic] : []),
        ...(drop.delivery.preliminary ? [words.preliminary] : []),
        ...(drop.delivery.synthetic || drop.delivery.preliminary ? [] : [words.final]),
      ].join(", "),
    ],
  }));
  const table: Table = {
    caption: words.dropsCaption,
    columns: [
      column(words.retrieved),
      { ...column(words.publisher), lang: "sv" },
      { ...column(words.title), lang: "sv" },
      column(words.files, true),
      column(words.rows, true),
      column(words.revised, true),
      column(words.marks),
    ],
    rows,
  };
  const released = data.sources.flatMap(({ drop }) =>
    drop.released === null
      ? []
      : [words.released(drop.title[lang], formatDate(drop.retrieved, lang), drop.released)],
  );
  return {
    id: "deliveries",
    heading: words.dropsHeading,
    blocks: [
      words.dropsLead,
      ...(hasArchive(model) ? [words.archive] : []),
      { table },
      ...(released.length > 0 ? [words.releasedLead, { list: released }] : []),
    ],
  };
}

/** The caption, marked where the newest drop is made up. */
function madeUp(caption: string, { data }: Model, lang: Lang): string {
  const isMadeUp = data.sources.at(-1)?.drop.delivery.synthetic === true;
  return markedCaption(caption, isMadeUp, lang);
}
