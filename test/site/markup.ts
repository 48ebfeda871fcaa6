/**
 * Just enough reading of HTML to test hundreds of pages in seconds: the build writes well-formed
 * markup (html.test.ts holds it to that), so tags, texts and tables are found without a document.
 */

/** A start tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins in the page. */
  readonly at: number;
}

/** A table of a page; `id` is that of the figure around it, "" without one. */
export interface TableText {
  readonly id: string;
  readonly caption: string;
  /** Texts of the last row of the head. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row of a table body, with the attributes of its row group and its own. */
export interface TableRow {
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly TableCell[];
}

/** A cell: its text, and its markup for what is not text. */
export interface TableCell {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly html: string;
}

const TAG = /<([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g;
const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** All start tags of a page or of a part of it. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map((match) => ({
    name: (match[1] ?? "").toLowerCase(),
    attributes: attributesOf(match[2] ?? ""),
    at: match.index,
  }));
}

/** The elements of a name with all that is in them; none of them may lie in another. */
export function elementsOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>.*?</${name}>`, "gs"))].map(
    ([element]) => element,
  );
}

/** What a reader meets as text, with single spaces, without code samples. */
export function textOf(html: string): string {
  const shown = html.replace(/<(script|style|head|code|pre)(?:\s[^>]*)?>.*?<\/\1>/gs, " ");
  return decode(shown.replace(/<[^>]*>/g, " "))
    .replace(/[ \n\t]+/g, " ")
    .trim();
}

/** All tables of a page. */
export function tablesOf(html: string): TableText[] {
  return [...html.matchAll(/<table(?:\s[^>]*)?>.*?<\/table>/gs)].map(([table], i, all) => {
    const head = elementsOf(table, "thead").join("");
    return {
      id: figureAround(html, all[i]?.index ?? 0),
      caption: textOf(elementsOf(table, "caption").join("")),
      head:
        rowsOf(head)
          .at(-1)
          ?.cells.map(({ text }) => text) ?? [],
      rows: rowsOf(table.replace(head, "")),
    };
  });
}

function rowsOf(html: string): TableRow[] {
  let group: ReadonlyMap<string, string> = new Map();
  return [...html.matchAll(/<(tbody|tfoot)([^>]*)>|<tr([^>]*)>(.*?)<\/tr>/gs)].flatMap((match) => {
    if (match[1] !== undefined) {
      group = attributesOf(match[2] ?? "");
      return [];
    }
    const cells = [...(match[4] ?? "").matchAll(/<(t[hd])((?:\s[^>]*)?)>(.*?)<\/\1>/gs)];
    return {
      attributes: new Map([...group, ...attributesOf(match[3] ?? "")]),
      cells: cells.map(([, , attributes = "", inside = ""]) => ({
        text: textOf(inside),
        attributes: attributesOf(attributes),
        html: inside,
      })),
    };
  });
}

/** Text of a page with its entities written out. */
export function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith("#x")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return ENTITIES[code] ?? whole;
  });
}

function figureAround(html: string, at: number): string {
  const start = html.lastIndexOf("<figure", at);
  if (start < 0 || html.lastIndexOf("</figure>", at) > start) return "";
  return tagsOf(html.slice(start, at))[0]?.attributes.get("id") ?? "";
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map((match) => [
      (match[1] ?? "").toLowerCase(),
      decode(match[2] ?? match[3] ?? match[4] ?? ""),
    ]),
  );
}
