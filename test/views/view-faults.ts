/** What no view may hold, whatever was delivered: traces of the program, holes in texts, dead links. */
import { API_FOLDER } from "../../src/api/files.ts";
import type { Model } from "../../src/model/model.ts";
import { parseInline } from "../../src/text/documents/document.ts";
import type { Lang } from "../../src/text/format.ts";
import { type Page, pagePath } from "../../src/text/paths.ts";
import { builtPages, filesOf } from "./page-views.ts";

/** Words of the program in a text for readers. */
const PROGRAM = /\b(NaN|undefined|null|Infinity|\[object Object\])\b/;

/** A sentence that lost a part: two spaces, a space before a stop, an empty pair of brackets. */
const HOLE = / {2}| [.,;:]|\(\s*\)|^[.,;]|[^.]\.\.(?!\.)|,\s*[,.]/u;

/** Texts that may be blank, since the page leaves them out then. */
const MAY_BE_BLANK = new Set([
  ...["absence", "cells", "coverage", "mark", "period", "queueText", "reason", "sources", "spark"],
  ...["spread", "suffix", "summary", "word"],
]);

/** What the routes make of a model. */
export interface Built {
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Parts of the model that views hand on; what they hold is not read. */
  readonly known: ReadonlySet<unknown>;
}

/** The pages and files that links may lead to. */
export function builtOf(model: Model): Built {
  const pages = builtPages(model).flatMap((page) => [pagePath("sv", page), pagePath("en", page)]);
  const files = [...filesOf(model).keys()].map((path) => `${API_FOLDER}/${path}`);
  const { measures, regions, sources } = model.data;
  const known = new Set<unknown>([...model.series, ...measures, ...regions, ...sources]);
  return { pages: new Set(pages), files: new Set(files), known };
}

/** Everything wrong in a view, each with its place in it. */
export function faultsOf(view: unknown, lang: Lang, built: Built): string[] {
  const faults: string[] = [];
  const visit = (value: unknown, path: string, key: string): void => {
    if (typeof value === "string") {
      const found = textFaults(value, key, lang, built);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    if (typeof value === "number" && !Number.isFinite(value)) faults.push(`${path}: ${value}`);
    if (value === null || typeof value !== "object" || built.known.has(value)) return;
    if (isEmptySection(value)) faults.push(`${path}: a heading with nothing below it`);
    const page = pageIn(value);
    if (page !== null && !built.pages.has(pagePath(lang, page))) {
      faults.push(`${path}: a link to ${pagePath(lang, page)}, which is not built`);
    }
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    for (const [name, part] of entries) {
      const isIndex = Array.isArray(value);
      visit(part, `${path}.${String(name)}`, isIndex ? key : String(name));
    }
  };
  visit(view, "", "");
  return faults;
}

function textFaults(text: string, key: string, lang: Lang, built: Built): string[] {
  if (key === "jsonLd" || key === "code") return [];
  if (text.trim() === "") return MAY_BE_BLANK.has(key) ? [] : ["a blank text"];
  if (text.startsWith("<svg")) {
    return PROGRAM.test(text) ? ["a drawing with NaN or the like"] : [];
  }
  const prose = text.replaceAll(/`[^`]*`/g, "code");
  const program = PROGRAM.exec(prose);
  const hole = HOLE.exec(prose);
  return [
    ...(program === null ? [] : [`${program[0]} in ${JSON.stringify(text)}`]),
    ...(hole === null ? [] : [`a hole in ${JSON.stringify(text)}`]),
    ...linkFaults(text, lang, built),
  ];
}

function linkFaults(text: string, lang: Lang, { pages, files }: Built): string[] {
  if (text.startsWith(`${API_FOLDER}/`) && !/\s/.test(text)) {
    return files.has(text) ? [] : [`the file ${text}, which is not written`];
  }
  return parseInline(text).flatMap((piece) => {
    if (piece.kind === "file" && !files.has(piece.target)) {
      return [`the file ${piece.target}, which is not written`];
    }
    if (piece.kind === "page" || piece.kind === "agreement") {
      const page: Page =
        piece.kind === "page" ? piece.page : { agreement: { sv: piece.slug, en: piece.slug } };
      return pages.has(pagePath(lang, page)) ? [] : [`a link to ${pagePath(lang, page)}`];
    }
    return [];
  });
}

/** Pages that there are many of are written as objects of one key; see `Page`. */
function pageIn(value: object): Page | null {
  const keys = Object.keys(value);
  const [kind = ""] = keys;
  const isPage = ["region", "regionVariation", "measure", "agreement", "comparison"].includes(kind);
  if (keys.length !== 1 || !isPage) return null;
  const slug: unknown = Object.values(value)[0];
  const isSlug = typeof slug === "string" || (typeof slug === "object" && slug !== null);
  return isSlug ? (value as Page) : null;
}

const isEmptySection = (value: object): boolean => {
  const isEmpty = (part: unknown) => !Array.isArray(part) || part.length === 0;
  if (!("heading" in value) || !("blocks" in value)) return false;
  return isEmpty(value.blocks) && isEmpty("sections" in value ? value.sections : null);
};
