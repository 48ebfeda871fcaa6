/** The title line of a table of Socialstyrelsen, in words → measure, basis and quantity. */
import type { Field } from "./fields.ts";
import type { FileSpec } from "./file-spec.ts";
import { listSome, quote } from "./problems.ts";
import { type FileReading, report } from "./reading.ts";
import type { Basis } from "./types.ts";

/** How drop.json says that such a table is read. */
export type TableSpec = Extract<FileSpec, { format: "socialstyrelsen-table" }>;

/** What the words of a title tell, word for word as seen; any others are refused, never guessed. */
const WORDS: Readonly<Record<string, Partial<Title>>> = {
  "Väntetider till barn- och ungdomspsykiatrin": { care: "bup" },
  "Kontaktstatus: Genomförd": { basis: "completed" },
  "Kontaktstatus: Väntande": { basis: "waiting" },
  "Fas: Första besök": { measure: "bup-first-visit" },
  "Fas: Fördjupad utredning": { measure: "bup-investigation" },
  "Fas: Behandling": { measure: "bup-treatment" },
  "Medianvärdet för väntetid, 50:e percentilen": { field: "median_days" },
  "Alla kön": { sex: "all" },
  "Ålder: Alla åldrar": { age: "all" },
};

/** A title; each part must be told exactly once. */
export interface Title {
  readonly care: "bup";
  readonly basis: Basis;
  readonly measure: string;
  readonly field: Field;
  readonly sex: "all";
  readonly age: "all";
}

const PARTS: Readonly<Record<keyof Title, string>> = {
  care: "the subject",
  basis: "the status (Kontaktstatus)",
  measure: "the phase (Fas)",
  field: "the quantity",
  sex: "the sex",
  age: "the age",
};

/** What the title says; null after a remark on each part that is not known, not there or there twice. */
export function readTitle(text: string, file: FileReading): Title | null {
  // The quantity has a comma of its own.
  const parts = text.split(/, (?!\d)/).map((part) => part.trim());
  const told: Partial<Title> = {};
  let ok = true;
  const fail = (code: string, found: string, expected: string) => {
    const remedy = "Export the table of all sexes and ages, or ask for these words to be added.";
    report(file, "error", code, [0, 0], found, expected, remedy);
    ok = false;
  };
  for (const part of parts) {
    const known = Object.entries(WORDS).find(([words]) => words === part)?.[1];
    const [key] = Object.keys(known ?? {}) as (keyof Title)[];
    if (known === undefined || key === undefined) {
      const all = listSome(Object.keys(WORDS).map(quote), 20);
      fail("unknown-title", `${quote(part)} in the title`, `one of ${all}`);
    } else if (key in told) fail("unknown-title", `${PARTS[key]} twice in the title`, "it once");
    else Object.assign(told, known);
  }
  if (ok) {
    for (const key of Object.keys(PARTS) as (keyof Title)[]) {
      if (!(key in told)) fail("unknown-title", `a title without ${PARTS[key]}`, "it in the title");
    }
  }
  return ok ? (told as Title) : null;
}

/** Whether the title says what drop.json says; remarks where it does not. */
export function agreesWith(title: Title, spec: TableSpec, file: FileReading): boolean {
  const told = [
    [spec.measure?.trim().toLowerCase() ?? null, title.measure],
    [spec.basis, title.basis],
  ] as const;
  const wrong = told.filter(([named, own]) => named !== null && named !== own);
  for (const [named, own] of wrong) {
    const remedy = "Fix drop.json, or export the other table.";
    report(
      file,
      "error",
      "title-mismatch",
      [0, 0],
      `a title of ${own}`,
      `${named}, as drop.json says`,
      remedy,
    );
  }
  return wrong.length === 0;
}
