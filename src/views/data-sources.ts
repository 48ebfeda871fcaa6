/** Where the published figures come from, on which terms, and how to cite them. */
import type { Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import { DATA_WORDS } from "../text/documents/data-words.ts";
import type { Section } from "../text/documents/document.ts";
import { formatDate, formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { UI } from "../text/ui.ts";
import { hasArchive } from "./archive.ts";

/** Where and when the page is built. */
export interface BuildContext {
  /** Moment of the build, ISO. */
  readonly now: string;
  /** Address of the site's root with its base, or the base alone where the address is not known. */
  readonly root: string;
}

/** The terms of each publisher. */
export function licenceSection({ data }: Model, lang: Lang): Section {
  const words = DATA_WORDS[lang];
  const terms = data.sources.map(({ drop }) =>
    words.licenceOf(drop.publisher[lang], drop.licence ?? words.noLicence),
  );
  return {
    id: "licence",
    heading: UI[lang].data.licenceHeading,
    blocks: [words.licenceLead, { list: [...new Set(terms)] }],
  };
}

/** Characters of a checksum that are shown. */
const SHORT_HASH = 12;

/** Every file of every delivery, the newest first. */
export function sourcesSection({ data }: Model, lang: Lang): Section {
  const words = DATA_WORDS[lang];
  const column = (label: string, numeric = false) => ({ label, numeric });
  const rows = data.sources.toReversed().flatMap(({ drop, files }) => {
    const { synthetic, preliminary } = drop.delivery;
    const marks = [
      ...(synthetic ? [words.synthetic] : []),
      ...(preliminary ? [words.preliminary] : []),
      ...(synthetic || preliminary ? [] : [words.final]),
    ].join(", ");
    return files.map(({ name, sha256, rows: count }) => ({
      head: name,
      cells: [
        drop.publisher[lang],
        drop.title[lang],
        formatDate(drop.retrieved, lang),
        formatNumber(count, lang),
        sha256.slice(0, SHORT_HASH),
        marks,
        drop.id,
      ],
    }));
  });
  const table: Table = {
    caption: words.sourcesCaption,
    columns: [
      column(words.file),
      { ...column(words.publisher), lang: "sv" },
      { ...column(words.title), lang: "sv" },
      column(words.retrieved),
      column(words.rows, true),
      column(words.checksum),
      column(words.marks),
      column(words.drop),
    ],
    rows,
  };
  return {
    id: "sources",
    heading: UI[lang].data.sourcesHeading,
    blocks: [words.sourcesLead, { table }],
  };
}

/** How to cite the figures. */
export function citationSection(model: Model, place: BuildContext, lang: Lang): Section {
  const words = DATA_WORDS[lang];
  const { latestPeriod, synthetic } = model;
  const ui = UI[lang];
  const period = latestPeriod === null ? ui.table.noValue : formatPeriod(latestPeriod, lang);
  const title = markedCaption(words.datasetName, synthetic, lang);
  const address = /^https?:/.test(place.root) ? words.retrievedFrom(place.root) : "";
  const date = formatDate(place.now, lang);
  const code = words.citation(title, period, date, address);
  return {
    id: "citation",
    heading: ui.data.citation,
    blocks: [
      words.citationLead,
      { code, label: words.citationLabel },
      words.citationNote,
      ...(hasArchive(model) ? [words.citationArchive] : []),
    ],
  };
}
