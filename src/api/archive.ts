/**
 * `arkiv/<date>/`: the cells as they were after the deliveries of each day, for whoever has to quote
 * what was known then. Its files never change: a checksum that differs from the recorded one is an error.
 */
import type { ColumnTable } from "arquero";

import { ARCHIVE_FILE, type ArchiveDocument } from "../data/archive-record.ts";
import { type Edition, editionsOf } from "../data/editions.ts";
import type { Problem } from "../data/problems.ts";
import type { Frequency } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { archiveSchema, type EditionDocument, editionSchema } from "./archive-schema.ts";
import { cellSheet, cellsWhere, cellTable } from "./cells.ts";
import type { Column } from "./dictionary.ts";
import { API_FOLDER, jsonText, publishedFile } from "./published-file.ts";
import { publishedSchema } from "./schemas.ts";
import { csvText, PLAIN } from "./sheet.ts";

/** Folder of the archive below that of the published files. */
export const ARCHIVE_FOLDER = "arkiv";

/** A file of an edition, as it is published. */
export interface ArchivedFile {
  readonly name: string;
  readonly frequency: Frequency;
  readonly content: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was published after the deliveries of a day. */
export interface ArchivedEdition extends Pick<Edition, "date" | "drops"> {
  readonly files: readonly ArchivedFile[];
}

/**
 * The columns for ever: a column that today's tables get is none of the archive's, and one that they
 * lose stays here.
 */
const ARCHIVE_COLUMNS: readonly Column[] = [
  "period",
  "region",
  "measure",
  "basis",
  "total",
  "within",
  "share",
  "over_180",
  "d0_30",
  "d31_60",
  "d61_90",
  "d91",
  "d91_120",
  "d121_180",
  "d181_365",
  "d366",
  "median_days",
  "mean_days",
  "pvv",
  "mov",
  "response_rate",
  "reported_on",
  "status",
  "source",
  "synthetic",
  "preliminary",
];

const NAMES: Readonly<Record<Frequency, string>> = { month: "all.csv", year: "all-yearly.csv" };

/** Every edition, the oldest first; none of a model with made-up figures, which nobody is to quote. */
export function archiveOf(model: Model): readonly ArchivedEdition[] {
  if (model.synthetic) return [];
  const known = EDITIONS.get(model);
  if (known !== undefined) return known;
  const made = Array.from(editionsOf(model.data), ({ date, drops, data }) => {
    const cells = cellTable(data);
    const files = (["month", "year"] as const).map((frequency) => {
      const own = cellsWhere(cells, (row) => row.frequency === frequency);
      return archivedFile(frequency, own);
    });
    return { date, drops, files };
  });
  EDITIONS.set(model, made);
  return made;
}

/** The editions are made once a build: pages tell of them, too. */
const EDITIONS = new WeakMap<Model, readonly ArchivedEdition[]>();

function archivedFile(frequency: Frequency, cells: ColumnTable): ArchivedFile {
  const sheet = cellSheet(cells, ARCHIVE_COLUMNS);
  const content = csvText(sheet, PLAIN);
  const { bytes, sha256 } = publishedFile("archive", content);
  return { name: NAMES[frequency], frequency, content, rows: sheet.rows.length, bytes, sha256 };
}

/**
 * All files of the archive by path below that of the published files, with the schemas of its indexes.
 * `root` is the address of the site's root, null where it is not known.
 */
export function archiveFiles(model: Model, root: string | null = null): Map<string, string> {
  const editions = archiveOf(model);
  const files = new Map<string, string>();
  if (editions.length === 0) return files;
  const add = (path: string, content: string) => files.set(`${ARCHIVE_FOLDER}/${path}`, content);
  const documents = editions.map(editionDocument);
  add("index.json", jsonText({ $schema: ARCHIVE_SCHEMA, editions: documents }));
  for (const [i, { date, files: own }] of editions.entries()) {
    add(`${date}/index.json`, jsonText({ $schema: `../${EDITION_SCHEMA}`, ...documents[i] }));
    for (const { name, content } of own) add(`${date}/${name}`, content);
  }
  for (const [name, schema] of [
    [ARCHIVE_SCHEMA, archiveSchema],
    [EDITION_SCHEMA, editionSchema],
  ] as const) {
    const id = root === null ? name : `${root}${API_FOLDER}/${ARCHIVE_FOLDER}/${name}`;
    add(name, jsonText(publishedSchema(schema, id)));
  }
  return files;
}

const ARCHIVE_SCHEMA = "archive.schema.json";
const EDITION_SCHEMA = "edition.schema.json";

/** An edition as the index of its folder tells of it. */
const editionDocument = ({ date, drops, files }: ArchivedEdition): EditionDocument => ({
  date,
  drops: drops.map(({ id, publisher, title, url, licence, retrieved, delivery }) => ({
    drop: id,
    publisher: publisher.sv,
    title: title.sv,
    url,
    licence,
    retrieved,
    preliminary: delivery.preliminary,
  })),
  files: files.map(({ name, rows, bytes, sha256 }) => ({ name, rows, bytes, sha256 })),
});

/** Where the archive is another than it was published, each as an error. */
export function archiveProblems(model: Model): Problem[] {
  const editions = new Map(archiveOf(model).map((edition) => [edition.date, edition]));
  return model.data.archive.flatMap(({ date, name, sha256, place }) => {
    const file = editions.get(date)?.files.find((one) => one.name === name);
    if (file?.sha256 === sha256) return [];
    const found =
      file === undefined ? `no delivery of ${date}` : `another ${name} of ${date} (${file.sha256})`;
    return {
      severity: "error",
      code: "archive-changed",
      drop: null,
      file: ARCHIVE_FILE,
      ...place,
      found,
      expected: `what was published then (${sha256})`,
      remedy:
        "A delivery of that day or an earlier one was edited, taken away or added: undo it, or give " +
        `the new one the day on which it came. If it is meant: npm run archive -- --again ${date}.`,
    };
  });
}

/**
 * The record with every edition of a day before `today` (ISO) added: more may be delivered on a day
 * until it is over. What is recorded stays, but from `again` on, where that is given.
 */
export function archiveRecord(model: Model, today: string, again: string | null): ArchiveDocument {
  const recorded = model.data.archive.filter(({ date }) => again === null || date < again);
  const dates = new Map<string, Record<string, string>>();
  for (const { date, name, sha256 } of recorded) {
    dates.set(date, { ...dates.get(date), [name]: sha256 });
  }
  for (const { date, files } of archiveOf(model)) {
    if (date >= today || dates.has(date)) continue;
    dates.set(date, Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])));
  }
  return { dates: Object.fromEntries([...dates].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
