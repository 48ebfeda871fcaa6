/** The page of earlier editions: every day with its files, and what was different from today. */
import { ARCHIVE_FOLDER, type ArchivedEdition, archiveOf } from "../api/archive.ts";
import { API_FOLDER } from "../api/files.ts";
import type { Table } from "../charts/chart.ts";
import type { RevisedCell } from "../model/changes.ts";
import type { Model } from "../model/model.ts";
import { revisedSince } from "../model/since-then.ts";
import { ARCHIVE_WORDS, counted } from "../text/documents/archive-words.ts";
import { sizeWords } from "../text/documents/data-words.ts";
import type { Block, Section } from "../text/documents/document.ts";
import {
  formatDate,
  formatList,
  formatNumber,
  formatPeriodShort,
  type Lang,
} from "../text/format.ts";
import { dayAnchor } from "../text/paths.ts";
import { fill, formFor } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { partName } from "./quality-revisions.ts";
import { revisionTexts } from "./revision-words.ts";

/** Changed values of a day that are written out; the files hold them all. */
const MOST_EXAMPLES = 25;

/** Whether there is anything to show; nobody is to quote made-up figures. */
export const hasArchive = (model: Model): boolean => archiveOf(model).length > 0;

/** One section a year, the newest first; a part a day, which `#d2026-09-30` leads to. */
export function archiveSections(model: Model, lang: Lang): Section[] {
  const words = ARCHIVE_WORDS[lang];
  const revised = revisedSince(model);
  const editions = archiveOf(model).toReversed();
  const [newest] = editions;
  const years = Map.groupBy(editions, ({ date }) => date.slice(0, 4));
  return [
    ...[...years].map(([year, own]) => ({
      id: `y${year}`,
      heading: year,
      blocks: [],
      sections: own.map((edition) => ({
        id: dayAnchor(edition.date),
        heading: formatDate(edition.date, lang),
        blocks: [
          ...deliveryBlocks(edition, lang),
          ...(edition === newest
            ? [words.newest]
            : differenceBlocks(model, edition.date, revised.get(edition.date) ?? [], lang)),
        ],
      })),
    })),
    { id: "how", heading: words.howHeading, blocks: words.how },
  ];
}

function deliveryBlocks({ date, drops, files }: ArchivedEdition, lang: Lang): Block[] {
  const words = ARCHIVE_WORDS[lang];
  const titles = drops.map(({ title, publisher }) => words.dropTitle(publisher[lang], title[lang]));
  const links = files.flatMap(({ name, frequency, rows, bytes }) => {
    const path = `${API_FOLDER}/${ARCHIVE_FOLDER}/${date}/${name}`;
    const size = `${counted(rows, words.rows, lang)}, ${sizeWords(bytes, lang)}`;
    return rows === 0 ? [] : [words.file[frequency](`[${name}](file:${path})`, size)];
  });
  const list = links.length === 0 ? [] : [words.files(formatList(links, lang))];
  return [words.delivered(titles.join("; ")), ...list];
}

function differenceBlocks(
  model: Model,
  date: string,
  revised: readonly RevisedCell[],
  lang: Lang,
): Block[] {
  const words = ARCHIVE_WORDS[lang];
  if (revised.length === 0) return [words.same];
  const isAll = revised.length <= MOST_EXAMPLES;
  const examples = fill(words.examples, { n: formatNumber(MOST_EXAMPLES, lang) });
  const details = isAll ? formFor(revised.length, words.differDetails) : examples;
  const table = thenAndNow(model, date, revised.slice(0, MOST_EXAMPLES), lang);
  return [counted(revised.length, words.differ, lang), { details, blocks: [{ table }] }];
}

function thenAndNow(
  { data }: Model,
  date: string,
  revised: readonly RevisedCell[],
  lang: Lang,
): Table {
  const words = ARCHIVE_WORDS[lang];
  const ui = UI[lang].table;
  const columns = [ui.measure, ui.period, ui.region, words.then, words.now];
  return {
    caption: words.caption(formatDate(date, lang)),
    columns: columns.map((label) => ({ label, numeric: false })),
    rows: revised.map(({ measure: id, basis, isDays, period, region, before, after }) => {
      const measure = data.measures.find((one) => one.id === id)?.shortName[lang] ?? id;
      const area = data.regions.find(({ code }) => code === region)?.shortName ?? ui.nation;
      return {
        head: `${measure}, ${partName(basis, isDays, lang)}`,
        cells: [formatPeriodShort(period, lang), area, ...revisionTexts(before, after, lang)],
      };
    }),
  };
}
