/** What the pages show are the figures that the site publishes: region, start and measure pages. */
import { describe, expect, it } from "vitest";

import {
  formatNumber,
  formatPercent,
  formatPercentAgainst,
  formatPeriod,
  formatPlainNumber,
  type Lang,
} from "../../src/text/format.ts";
import { type Index, readApi, readSeries, type Series } from "./api.ts";
import { type TableRow, tablesOf, type TableText, textOf } from "./markup.ts";
import { type PageType, readPages, SITE, type SitePage } from "./pages.ts";

const index = readApi<Index>("index.json");
const series = readSeries(index);
const byId = new Map(series.map((one) => [one.id, one]));
const pages = readPages(SITE);

const ofType = (...types: PageType[]): SitePage[] =>
  pages.filter(({ type }) => type !== null && types.includes(type));

/** Heads of a region's columns that only some rows can fill. */
const RANK = { sv: "Rang", en: "Rank" };
const DISTANCE = { sv: "Antal till kravet", en: "Number to the requirement" };

/** A share as every page writes it. */
function written(share: number, { threshold }: Series, lang: Lang): string {
  return threshold === null
    ? formatPercent(share, lang)
    : formatPercentAgainst(share, threshold, lang);
}

/** The newest share of an area; null where it has none. */
function latestShare(one: Series, code: string, lang: Lang): string | null {
  const share = one.trends[code]?.latest?.share;
  return share === undefined ? null : written(share, one, lang);
}

/** The newest median of an area; null where it has none. */
function latestMedian(one: Series, code: string, lang: Lang): string | null {
  const days = one.trends[code]?.median?.latest?.days;
  return days === undefined ? null : formatPlainNumber(days, lang);
}

describe("region pages", () => {
  const regionPages = ofType("region").map((page) => {
    const slug = page.path.split("/").at(-2);
    return { ...page, code: index.regions.find((region) => region.slug === slug)?.code ?? "" };
  });

  it("are there for every region", () => {
    const codes = index.regions.map(({ code }) => code);
    for (const lang of ["sv", "en"]) {
      const own = regionPages.filter((page) => page.lang === lang).map(({ code }) => code);
      expect(own.sort()).toEqual(codes.toSorted());
    }
  });

  it("tell the newest of every series", () => {
    expect(regionPages.flatMap(wrongNewest)).toEqual([]);
  });

  it("have the published months in their tables", () => {
    expect(regionPages.flatMap((page) => wrongMonths(page, page.code))).toEqual([]);
  });
});

describe("variation pages", () => {
  it("have the published months in their tables", () => {
    const variation = ofType("variation");
    const wrong = variation.flatMap((page) => {
      const slug = page.path.split("/").at(-3);
      const code = index.regions.find((region) => region.slug === slug)?.code ?? "";
      return wrongMonths(page, code);
    });
    expect(variation.length).toBe(2 * index.regions.length);
    expect(wrong).toEqual([]);
  });
});

describe("matrices of regions", () => {
  it.each(ofType("start", "regions"))("$path shows the newest share of all", ({ html, lang }) => {
    const table = tablesOf(html).find(({ rows }) => rows[0]?.attributes.has("data-region"));
    expect(table?.rows.length).toBe(index.regions.length + 1);
    const columns = table?.head.slice(1) ?? [];
    const wrong = columns.flatMap((name, column) => {
      // A column is of one series throughout, and of all its regions.
      const fits = series.filter(({ measure }) => name.startsWith(measure.shortName[lang]));
      const isColumn = (one: Series) =>
        table?.rows.every(({ attributes, cells }) => {
          const share = latestShare(one, attributes.get("data-region") ?? "", lang) ?? "–";
          return startingWith(share).test(cells[column + 1]?.text ?? "");
        });
      return fits.some(isColumn) ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it.each(ofType("start"))("$path tells the nation's shares", ({ html, lang }) => {
    const blocks = [...html.matchAll(/data-series="([^"]+)".*?class="big-number">(.*?)<\/p>/gs)];
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    for (const [, id = "", shown = ""] of blocks) {
      const one = byId.get(id);
      const share = one ? latestShare(one, "00", lang) : null;
      expect.soft(textOf(shown), id).toMatch(startingWith(share ?? "no figure"));
    }
  });
});

describe("measure pages", () => {
  it("show the newest share of all regions", () => {
    const wrong = ofType("measure").flatMap(({ path, html, lang }) => {
      const tables = tablesOf(html).filter(
        ({ rows }) => rows.filter(({ attributes }) => attributes.has("data-region")).length >= 21,
      );
      if (tables.length === 0) return [`${path}: no table of all regions`];
      return tables
        .filter((table) => !series.some((one) => isTableOf(one, table, lang)))
        .map(({ caption }) => `${path}: "${caption}" is of no series`);
    });
    expect(ofType("measure").length).toBe(2 * index.measures.length);
    expect(wrong).toEqual([]);
  });
});

describe("comparisons", () => {
  it("of pairs show the newest shares of both and of the nation", () => {
    const wrong = ofType("pair").flatMap(({ path, html, lang }) =>
      tablesOf(html).flatMap(({ rows }) =>
        rows.flatMap(({ attributes, cells }) => {
          const one = byId.get(attributes.get("data-series") ?? "");
          const code = attributes.get("data-region");
          if (one === undefined || code === undefined) return [];
          const share = latestShare(one, code, lang) ?? "–";
          const shown = cells[1]?.text ?? "";
          return startingWith(share).test(shown) ? [] : [`${path} ${one.id} ${code}: ${shown}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("of pairs have rows to compare", () => {
    expect(ofType("pair").length).toBeGreaterThan(0);
    const empty = ofType("pair").filter(({ html }) => !html.includes('data-region="'));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });
});

/** The table is of the measure, and each of its regions has the newest share, or all the median. */
function isTableOf(one: Series, { caption, rows }: TableText, lang: Lang): boolean {
  const isOf = (latest: typeof latestShare) => {
    const wanted = rows.map((row) => latest(one, row.attributes.get("data-region") ?? "", lang));
    const isShown = (row: TableRow, figure: string | null | undefined) =>
      !figure || textsOf(row).some((text) => startingWith(figure).test(text));
    return (
      wanted.some((figure) => figure !== null) && rows.every((row, i) => isShown(row, wanted[i]))
    );
  };
  const isOfMeasure = caption.startsWith(one.measure.name[lang]);
  return isOfMeasure && (isOf(latestShare) || isOf(latestMedian));
}

const textsOf = ({ cells }: TableRow): string[] => cells.map(({ text }) => text);

const startingWith = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\d,.])`);

/** Rows of a region's strip that tell something else than what is published. */
function wrongNewest({ path, html, code, lang }: SitePage & { readonly code: string }): string[] {
  const shown = new Map(
    tablesOf(html).flatMap(({ head, caption, rows }) =>
      rows.map(({ attributes, cells }) => [
        attributes.get("data-series"),
        { head, caption, cells },
      ]),
    ),
  );
  return series.flatMap((one) => {
    const trend = one.trends[code];
    if (!trend?.latest) return [];
    const { head = [], caption = "", cells = [] } = shown.get(one.id) ?? {};
    // A column that no row of the table can fill is left out.
    const under = (heads: Readonly<Record<Lang, string>>) =>
      cells[head.indexOf(heads[lang])]?.text ?? "–";
    const share = cells[1]?.text ?? "";
    const rank = under(RANK);
    const distance = under(DISTANCE);
    const contacts = trend.distance?.contacts ?? null;
    const places = rank.match(/\d+/g)?.slice(0, 2) ?? [];
    const isRight =
      startingWith(written(trend.latest.share, one, lang)).test(share) &&
      caption.includes(formatPeriod(trend.latest.period, lang)) &&
      (!trend.rank || places.join(" ") === `${trend.rank.place} ${trend.rank.of}`) &&
      distance === (contacts === null ? "–" : formatNumber(contacts, lang));
    return isRight ? [] : [`${path} ${one.id}: ${[share, caption, rank, distance].join(" | ")}`];
  });
}

/** Months of the charts' tables whose share is not the published one. */
function wrongMonths({ path, html, lang }: SitePage, code: string): string[] {
  let compared = 0;
  const wrong = tablesOf(html).flatMap(({ id, rows }) => {
    const one = byId.get(id.replace(/^xmr-/, "").replace(/-\d\d$/, ""));
    if (one === undefined) return [];
    const published = new Map(
      [...one.observations.values()]
        .filter(({ region }) => region === code)
        .map((observation) => [formatPeriod(observation.period, lang), observation]),
    );
    return rows.flatMap(({ cells }) => {
      const [month, share] = [cells[0]?.text ?? "", cells[1]?.text ?? ""];
      const value = published.get(month)?.share ?? null;
      compared += 1;
      // Where there is no share, the table says why in words.
      const isRight =
        value === null
          ? !/\d.*%/.test(share)
          : [written(value, one, lang), formatPercent(value, lang)].some((text) =>
              startingWith(text).test(share),
            );
      return isRight ? [] : [`${path} ${id} ${month}: ${share} for ${String(value)}`];
    });
  });
  return compared > 0 ? wrong : [`${path}: no month to compare`];
}
