/** What a long text is made of: sections of paragraphs, lists, terms, tables and code. */
import type { Table } from "../../charts/chart.ts";
import { SINGLE_PAGES, type SinglePage } from "../paths.ts";

/** One block; a text by itself is a paragraph. Texts may hold links and `code`, see {@link parseInline}. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly terms: ReadonlyArray<readonly [term: string, meaning: string]> }
  | { readonly table: Table }
  | { readonly code: string; readonly label: string }
  | { readonly details: string; readonly blocks: readonly Block[] };

/** A heading with what stands below it. */
export interface Section {
  /** Anchor, the same in both languages. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** A piece of running text. */
export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "page"; readonly text: string; readonly page: SinglePage }
  | { readonly kind: "agreement"; readonly text: string; readonly slug: string }
  | { readonly kind: "file" | "url"; readonly text: string; readonly target: string };

const PIECE = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * Running text with `code` and links: `[words](page:method)` to a page of the site,
 * `[words](agreement:2021)` to an agreement's by its slug in the language of the text,
 * `[words](file:api/v1/index.json)` to a file of it, `[words](https://…)` elsewhere.
 */
export function parseInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, code, words = "", target = ""] = match;
    if (match.index > end) pieces.push({ kind: "text", text: text.slice(end, match.index) });
    pieces.push(code === undefined ? link(words, target) : { kind: "code", text: code });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: "text", text: text.slice(end) });
  return pieces;
}

/** An address that stands at the end of a text, as a link with the rest as its words. */
export function linkedSource(text: string): string {
  const match = /^(.*?):? (https?:\/\/\S+)$/.exec(text);
  return match === null ? text : `[${match[1]}](${match[2]})`;
}

function link(text: string, target: string): Inline {
  if (/^(?:https?|mailto):/.test(target)) return { kind: "url", text, target };
  const [kind, path = ""] = target.split(":");
  if (kind === "file") return { kind, text, target: path };
  if (kind === "agreement") return { kind, text, slug: path };
  const page = SINGLE_PAGES.find((name) => name === path);
  if (kind !== "page" || page === undefined) throw new Error(`no such page: ${target}`);
  return { kind, text, page };
}
