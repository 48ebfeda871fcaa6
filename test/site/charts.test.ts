/** Every chart has a name, a description and its figures as a table; made-up ones say so. */
import { describe, expect, it } from "vitest";

import { type Tag, tagsOf, textOf } from "./markup.ts";
import { readPages, SITE, type SitePage } from "./pages.ts";

const pages = readPages(SITE);

/** How made-up figures are named. */
const MADE_UP = { sv: /påhittade/i, en: /made[ -]up/i };

/** A figure with drawings that say something; those in its tables belong to the table. */
interface Figure {
  readonly page: SitePage;
  /** Address with anchor. */
  readonly name: string;
  readonly html: string;
  readonly drawings: readonly { readonly tag: Tag; readonly html: string }[];
}

const figures = pages.flatMap((page) =>
  [...page.html.matchAll(/<figure[\s>].*?<\/figure>/gs)].flatMap(([html]): Figure[] => {
    const outside = html.replace(/<table[\s>].*?<\/table>/gs, "");
    const drawings = [...outside.matchAll(/(<svg[^>]*>).*?<\/svg>/gs)].flatMap(([svg, start]) => {
      const [tag] = tagsOf(start ?? "");
      return tag === undefined || isHidden(tag) ? [] : [{ tag, html: svg }];
    });
    const id = /^<figure[^>]*\sid="([^"]*)"/.exec(html)?.[1] ?? "figure";
    return drawings.length === 0 ? [] : [{ page, name: `${page.path}#${id}`, html, drawings }];
  }),
);

/** Runs a rule over all figures and lists what it says, the first of many. */
function everyFigure(rule: (figure: Figure) => readonly string[]): string[] {
  return figures
    .flatMap((figure) => rule(figure).map((text) => `${figure.name}: ${text}`))
    .slice(0, 30);
}

describe("every chart", () => {
  it("is looked at", () => {
    expect(figures.length).toBeGreaterThan(500);
  });

  it("is an image with a name and a description", () => {
    const wrong = everyFigure(({ page, drawings }) =>
      drawings.flatMap(({ tag: { attributes } }) => {
        const says = (own: string, other: string) =>
          (attributes.get(own) ?? "").length >= 10 || isThere(page.html, attributes.get(other));
        return [
          ...(attributes.get("role") === "img" ? [] : ["no role img"]),
          ...(says("aria-label", "aria-labelledby") ? [] : ["no name"]),
          // One of many small ones says level and position in its name; the figure says the rest.
          ...(says("aria-description", "aria-describedby") || isSmall(attributes)
            ? []
            : ["no description"]),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has a title, and its figures as a table or the way to it", () => {
    const wrong = everyFigure(({ html }) => [
      ...(/<figcaption[\s>]/.test(html) ? [] : ["no title"]),
      ...(/<table[\s>]|<a (?!class="chart-link)[^>]*href="[^"]*#/.test(html)
        ? []
        : ["no table and no link to one"]),
    ]);
    expect(wrong).toEqual([]);
  });

  it("has a link to itself in sight, named after it", () => {
    const wrong = everyFigure(({ html, name }) => {
      const [, id = ""] = name.split("#");
      const link = tagsOf(html).find(({ attributes }) => attributes.get("href") === `#${id}`);
      const named = link?.attributes.get("aria-labelledby") ?? "";
      return named === `${id}-link ${id}-title` && isThere(html, named) ? [] : [named];
    });
    expect(wrong).toEqual([]);
  });

  it("has an id that no other chart in the language has", () => {
    const titles = new Map<string, string>();
    const wrong = everyFigure(({ page, name, html }) => {
      const id = `${page.lang} ${name.split("#")[1] ?? ""}`;
      const title = /<span class="chart-title"[^>]*>(.*?)<\/span>/s.exec(html)?.[1] ?? "";
      const other = titles.get(id) ?? title;
      titles.set(id, title);
      return other === title ? [] : [`also "${other}"`];
    });
    expect(wrong).toEqual([]);
  });

  it("and every small drawing elsewhere has a name or is hidden from screen readers", () => {
    const wrong = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<svg[^>]*>/g)].flatMap(([start]) => {
        const tag = tagsOf(start)[0];
        const isNamed = tag?.attributes.get("role") === "img" && !!tag.attributes.get("aria-label");
        return tag === undefined || isHidden(tag) || isNamed ? [] : [`${path}: ${start}`];
      }),
    );
    expect(wrong.slice(0, 30)).toEqual([]);
  });
});

describe("made-up figures", () => {
  it("are told of on top of every page", () => {
    const silent = pages.filter(({ html, lang }) => {
      const banner = /<aside class="banner"[^>]*>(.*?)<\/aside>/s.exec(html)?.[1] ?? "";
      return !MADE_UP[lang].test(textOf(banner));
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("are marked inside every chart", () => {
    const wrong = everyFigure(({ drawings, page: { lang } }) =>
      drawings.flatMap(({ html }) => (MADE_UP[lang].test(textOf(html)) ? [] : ["no mark"])),
    );
    expect(wrong).toEqual([]);
  });

  it("are marked in the caption of every table with figures of regions or series", () => {
    const wrong = pages.flatMap(({ path, html, lang }) =>
      [...html.matchAll(/<table[\s>].*?<\/table>/gs)].flatMap(([table], i, all) => {
        const isInFigure =
          html.lastIndexOf("<figure", all[i]?.index) > html.lastIndexOf("</figure>", all[i]?.index);
        if (!isInFigure && !/\sdata-(series|region)="/.test(table)) return [];
        const caption = /<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? "";
        return MADE_UP[lang].test(textOf(caption)) ? [] : [`${path}: "${textOf(caption)}"`];
      }),
    );
    expect(wrong.slice(0, 30)).toEqual([]);
  });
});

const isSmall = (attributes: Tag["attributes"]): boolean =>
  attributes.get("class")?.split(" ").includes("multiple") === true &&
  /\d/.test(attributes.get("aria-label") ?? "");

function isHidden({ attributes }: Tag): boolean {
  return attributes.get("aria-hidden") === "true";
}

const isThere = (html: string, id: string | undefined): boolean =>
  id !== undefined && id.split(" ").every((one) => html.includes(`id="${one}"`));
