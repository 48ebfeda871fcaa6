/** How every page is built: headings, landmarks, words of its language, nothing inline. */
import { describe, expect, it } from "vitest";

import { elementsOf, type Tag, tagsOf, textOf } from "./markup.ts";
import { readPages, SITE, type SitePage } from "./pages.ts";

const pages = readPages(SITE).map((page) => ({ ...page, tags: tagsOf(page.html) }));
type Page = SitePage & { readonly tags: readonly Tag[] };

/**
 * Months as only the other language writes them; those that differ by a capital alone may begin a
 * line in Swedish. They have no place in a chart or a table.
 */
const FOREIGN = {
  sv: /\b(January|February|March|May|June|July|August|October|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\.))\b/,
  en: /\b(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b|\b(jan|feb|apr|aug|sep|okt|nov|dec)\./,
};

/** What a value that was lost on its way looks like. */
const LOST = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\bInfinity\b|\{\w+\}|\$\{/;

/** Runs a rule over all pages; what it says is listed with the page. */
function everyPage(rule: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => rule(page).map((text) => `${page.path}: ${text}`));
}

describe("every page", () => {
  it("names its language", () => {
    const langOf = ({ tags }: Page) =>
      tags.find(({ name }) => name === "html")?.attributes.get("lang");
    expect(everyPage((page) => (langOf(page) === page.lang ? [] : ["wrong lang"]))).toEqual([]);
  });

  it("has one h1 and headings in order", () => {
    const wrong = everyPage(({ tags }) => {
      const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
      const first = levels.filter((level) => level === 1).length;
      return [
        ...(first === 1 ? [] : [`${first} h1`]),
        ...jumps.map((level) => `h${level} comes too early`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("has its landmarks once, and a skip link first", () => {
    const wrong = everyPage(({ tags }) => {
      const count = (wanted: string) => tags.filter(({ name }) => name === wanted).length;
      const skip = tags.find(({ name }) => name === "a")?.attributes.get("href");
      const main = tags.find(({ name }) => name === "main")?.attributes.get("id");
      return [
        ...["header", "main", "footer"].flatMap((name) =>
          count(name) === 1 ? [] : [`${count(name)} ${name}`],
        ),
        ...(count("nav") > 0 ? [] : ["no nav"]),
        ...(main !== undefined && skip === `#${main}` ? [] : ["no skip link to main"]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("has nothing inline that the policy would block", () => {
    const wrong = everyPage(({ tags }) =>
      tags.flatMap(({ name, attributes }) => [
        ...(name === "style" ? ["<style>"] : []),
        ...(name === "script" && !attributes.has("src") && !isData(attributes) ? ["<script>"] : []),
        ...[...attributes.keys()]
          .filter((key) => key === "style" || key.startsWith("on"))
          .map((key) => `<${name} ${key}>`),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it("has ids of its own, once each, and refers only to them", () => {
    const wrong = everyPage(({ tags }) => {
      const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
      const known = new Set(ids);
      const refers = tags.flatMap(({ attributes }) =>
        ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"].flatMap(
          (name) => attributes.get(name)?.split(" ") ?? [],
        ),
      );
      return [
        ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id "${id}" twice`),
        ...refers.filter((id) => !known.has(id)).map((id) => `refers to "${id}"`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("says nothing that was lost on its way", () => {
    expect(everyPage(({ html }) => [...around(textOf(html), LOST)])).toEqual([]);
  });

  it("writes the months of its own language in charts and tables", () => {
    const wrong = everyPage(({ html, lang }) =>
      [...elementsOf(html, "svg"), ...elementsOf(html, "table")].flatMap((part) => [
        ...around(textOf(withoutOther(part)), FOREIGN[lang]),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it("gives every table a caption and every head a scope", () => {
    const wrong = everyPage(({ html }) =>
      elementsOf(html, "table").flatMap((table) => {
        const heads = table.match(/<th[\s>][^>]*/g) ?? [];
        return [
          ...(/<caption[\s>]/.test(table) ? [] : ["table without caption"]),
          ...(heads.every((head) => head.includes(" scope=")) ? [] : ["th without scope"]),
          ...(heads.length > 0 ? [] : ["table without heads"]),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const isData = (attributes: Tag["attributes"]): boolean =>
  attributes.get("type") === "application/ld+json";

/** The first match with its surroundings. */
function* around(text: string, pattern: RegExp): Generator<string> {
  const match = pattern.exec(text);
  if (match === null) return;
  yield `"…${text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40)}…"`;
}

/** Without what is marked as being in another language. */
const withoutOther = (html: string): string =>
  html.replace(/<(\w+)[^>]*\slang="[^"]*"[^>]*>.*?<\/\1>/gs, " ");
