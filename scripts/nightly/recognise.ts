/** What kind of table a file holds, by its title line and headings alone; its name says nothing. */
import { type Csv, parseCsv } from "../../src/data/csv.ts";
import { KEY_COLUMNS } from "../../src/data/fields.ts";

/** Formats that are recognised. */
export type Recognised =
  "socialstyrelsen-table" | "vardenisiffror-export" | "vantetider-table" | "tidy";

/** Begins the last line of Socialstyrelsen's exports. */
const FOOTER = /^Socialstyrelsens statistikdatabas /;

/** First headings of the tables of Väntetider i vården, and what stands in the others. */
const PLACE_HEADING = /^(landsting ?\/ ?region|landsting|region)$/i;
const WAIT_HEADING = /^(andel|antal) \p{L}+ |väntetid \d+ dagar/iu;

/** The format of a text; null where it is none that we know. */
export function recognise(text: string): Recognised | null {
  const headings = headingsOf(parseCsv(firstLineOf(text), null));
  const bySemicolon = headingsOf(parseCsv(firstLineOf(text), ";"));
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  if (FOOTER.test(last) || headings.some((one) => one.startsWith("kontaktstatus:"))) {
    return "socialstyrelsen-table";
  }
  if (["indikator-id", "mätperiod"].every((one) => bySemicolon.includes(one))) {
    return "vardenisiffror-export";
  }
  const isTidy = Object.values(KEY_COLUMNS).every((names) =>
    names.some((name) => headings.includes(name)),
  );
  if (isTidy) return "tidy";
  const [place = "", ...rest] = headings;
  return PLACE_HEADING.test(place) && rest.some((one) => WAIT_HEADING.test(one))
    ? "vantetider-table"
    : null;
}

const firstLineOf = (text: string): string => /^.*/.exec(text)?.[0] ?? "";

const headingsOf = ({ rows }: Csv): string[] =>
  (rows[0] ?? []).map((one) => one.normalize("NFC").trim().toLowerCase());
