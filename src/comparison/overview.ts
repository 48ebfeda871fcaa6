/** All measures of the compared regions in one table: what each says in its newest period. */
import type { Table } from "../charts/chart.ts";
import type { Choice } from "./choice.ts";
import { NATION } from "./document.ts";

/** A row for each series, and for what agreements came to, as finished texts. */
export interface OverviewDocument {
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  /** Names by slug; the nation's under its code. */
  readonly names: Readonly<Record<string, string>>;
  readonly rows: readonly OverviewRow[];
}

/** What a row is of, with its period. */
export interface OverviewRow {
  readonly head: string;
  /** Figures by slug. */
  readonly cells: Readonly<Record<string, string>>;
  /** Why an area has none, by slug. */
  readonly absences: Readonly<Record<string, string>>;
}

/** What stands where an area has no cell: money has no nation. */
const NOTHING = "–";

/** The table of one to four regions, with or without the nation; rows that say nothing are left out. */
export function overviewTable(
  { caption, head, names, rows }: OverviewDocument,
  { regions, nation }: Pick<Choice, "regions" | "nation">,
): Table {
  const slugs = [...regions, ...(nation ? [NATION] : [])];
  return {
    caption,
    columns: [
      { label: head, numeric: false },
      ...slugs.map((slug) => ({ label: names[slug] ?? slug, numeric: true })),
    ],
    rows: rows
      .filter(({ cells }) => slugs.some((slug) => cells[slug] !== undefined))
      .map((row) => ({
        head: row.head,
        cells: slugs.map((slug) => row.cells[slug] ?? row.absences[slug] ?? NOTHING),
      })),
  };
}
