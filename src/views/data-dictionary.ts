/** The dictionary of the data page: what every column and field means, and its unit. */
import { DICTIONARY, OBSERVATION_FIELDS, TREND_FIELDS } from "../api/dictionary.ts";
import type { Table } from "../charts/chart.ts";
import { FIELD_ALIASES, KEY_COLUMNS } from "../data/fields.ts";
import type { Wording } from "../data/types.ts";
import { DATA_WORDS } from "../text/documents/data-words.ts";
import type { Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** Columns of the CSV files, then the fields of the JSON files, folded away. */
export function dictionarySection(lang: Lang): Section {
  const words = DATA_WORDS[lang];
  const column = (label: string) => ({ label, numeric: false });
  const csv: Table = {
    caption: words.dictionaryCaption,
    columns: [words.column, words.alias, words.meaning, words.unit].map(column),
    rows: Object.entries(DICTIONARY).map(([name, { meaning, unit }]) => ({
      head: name,
      cells: [aliasOf(name), meaning[lang], unit[lang]],
    })),
  };
  const fields = (caption: string, meanings: Readonly<Record<string, Wording>>): Table => ({
    caption,
    columns: [words.field, words.meaning].map(column),
    rows: Object.entries(meanings).map(([name, meaning]) => ({
      head: name,
      cells: [meaning[lang]],
    })),
  });
  return {
    id: "fields",
    heading: UI[lang].data.dictionaryHeading,
    blocks: [
      words.dictionaryLead,
      { table: csv },
      {
        details: words.jsonDetails,
        blocks: [{ table: fields(words.jsonCaption, OBSERVATION_FIELDS) }],
      },
      {
        details: words.trendDetails,
        blocks: [{ table: fields(words.trendCaption, TREND_FIELDS) }],
      },
    ],
  };
}

function aliasOf(name: string): string {
  const keys = (KEY_COLUMNS as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  const aliases = Object.entries(FIELD_ALIASES).flatMap(([alias, field]) =>
    field === name ? [alias] : [],
  );
  return [...keys, ...aliases].filter((alias) => alias !== name).join(", ");
}
