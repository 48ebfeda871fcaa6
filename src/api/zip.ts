/** `all.zip`: all tables in one file, with what they mean, where they come from and on what terms. */
import { strToU8, type Zippable, zipSync } from "fflate";

import { dropDate } from "../data/editions.ts";
import type { Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { DICTIONARY } from "./dictionary.ts";
import { packageTexts } from "./package-texts.ts";
import { type FileContent, type PublishedFiles } from "./published-file.ts";
import { columnsOf, csvText, PLAIN, type Sheet } from "./sheet.ts";
import { OURS } from "./sources.ts";

/** Name of the file below the folder of published files. */
export const ZIP_FILE = "all.zip";

/** Whether a published file goes into the other: the tables, for people and for programs. */
const isTable = (path: string): boolean => /\.(?:csv|parquet)$/.test(path);

/**
 * The file; null where there are made-up figures, or no delivery. What changes from build to build
 * though the figures do not is left out, the time of the build too: the same figures give the same
 * bytes, with the day of the newest delivery on every file.
 */
export function zipFile(model: Model, files: PublishedFiles): Uint8Array | null {
  const day = model.data.sources
    .map(({ drop }) => dropDate(drop))
    .sort()
    .at(-1);
  if (model.synthetic || day === undefined) return null;
  const tables = [...files].filter(([path]) => isTable(path));
  const contents = new Map<string, FileContent>([
    ["README.txt", readme(model, day)],
    ["sources.csv", csvText(sourcesSheet(model), PLAIN)],
    ...tables.map(([path, { content }]) => [path, content] as const),
  ]);
  const zipped: Zippable = Object.fromEntries(
    [...contents]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  // A zip holds local times: noon of the day is the same in every time zone when made from its parts.
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return zipSync(zipped, { level: 9, mtime: new Date(year, month - 1, date, 12) });
}

/** Every delivery with its terms, in the publisher's words; empty where none are stated. */
function sourcesSheet({ data }: Model): Sheet {
  return {
    columns: columnsOf({
      drop: ["string", "Id of the delivery, as in the column source"],
      publisher: ["string", "Who published the figures"],
      title: ["string", "What the publisher calls them"],
      url: ["string", "Where they were published"],
      terms: ["string", "The publisher's terms; empty where none are stated"],
      retrieved: ["date", "Day on which they were retrieved"],
    }),
    key: ["drop"],
    rows: data.sources.map(({ drop: { id, publisher, title, url, licence, retrieved } }) => [
      id,
      publisher.sv,
      title.sv,
      url,
      licence,
      retrieved,
    ]),
  };
}

/** What the tables hold and how they may be used, in Swedish and then in English. */
function readme(model: Model, day: string): string {
  const { title, description } = packageTexts(model);
  const name = model.data.site.name;
  const address = model.data.site.address;
  const from = address === null ? "" : ` ${address}`;
  const columns = (lang: keyof Wording) =>
    Object.entries(DICTIONARY).map(([column, { meaning, unit }]) => {
      return `  ${column}: ${meaning[lang]}${unit[lang] === "" ? "" : ` (${unit[lang]})`}`;
    });
  const lines = [
    title.sv,
    "",
    description.sv,
    `Uppgifterna är som de var den ${day}.`,
    "",
    "csv/all.csv och all.parquet: alla månadsvärden. csv/all-yearly.csv och all-yearly.parquet: alla årsvärden.",
    "Övriga filer i csv/: semikolon och decimalkomma, för Excel. sources.csv: leveranserna och utgivarnas villkor.",
    "En tom cell är en uppgift som inte finns, aldrig noll.",
    "",
    "Kolumner:",
    ...columns("sv"),
    "",
    `Villkor: egna texter och beräkningar ${OURS.title}, ${OURS.path}. De publicerade siffrorna är utgivarnas, på villkoren i sources.csv.`,
    `Citera så: ${name}. ${title.sv}, som uppgifterna var den ${day}.${from}`,
    "",
    "----",
    "",
    title.en,
    "",
    description.en,
    `The figures are as they were on ${day}.`,
    "",
    "csv/all.csv and all.parquet: all monthly values. csv/all-yearly.csv and all-yearly.parquet: all yearly values.",
    "The other files in csv/: semicolons and decimal commas, for Excel. sources.csv: the deliveries and the publishers' terms.",
    "An empty cell is a value that does not exist, never zero.",
    "",
    "Columns:",
    ...columns("en"),
    "",
    `Terms: our own texts and calculations ${OURS.title}, ${OURS.path}. The published figures are the publishers', on the terms in sources.csv.`,
    `Cite as: ${name}. ${title.en}, as the figures were on ${day}.${from}`,
    "",
  ];
  return lines.join("\r\n");
}
