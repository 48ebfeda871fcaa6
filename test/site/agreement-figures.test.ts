/** Verdicts and kronor of the 2021 agreement on its page are those that the site publishes. */
import { describe, expect, it } from "vitest";

import { formatNumber } from "../../src/text/format.ts";
import { type Agreement, readApi } from "./api.ts";
import { tablesOf, textOf } from "./markup.ts";
import { readPages, SITE } from "./pages.ts";

const agreement = readApi<Agreement>("agreements/2021-supplement.json");
const pages = readPages(SITE).filter(
  ({ type, path }) => type === "agreement" && path.endsWith("/2021/"),
);

const REGIONS = 21;

describe("the 2021 agreement", () => {
  it("has a page in both languages", () => {
    expect(pages.map(({ lang }) => lang).sort()).toEqual(["en", "sv"]);
  });

  it.each(pages)("$path shows every outcome with its verdict", ({ html }) => {
    const cells = tablesOf(html).flatMap(({ rows }) =>
      rows.flatMap(({ attributes, cells }) =>
        cells
          .filter((cell) => cell.attributes.has("data-requirement"))
          .map((cell) => ({
            key: `${attributes.get("data-region") ?? ""} ${cell.attributes.get("data-requirement") ?? ""}`,
            classes: /class="verdict ([^"]*)"/.exec(cell.html)?.[1] ?? "",
          })),
      ),
    );
    const shown = new Map(cells.map(({ key, classes }) => [key, classes]));
    const published = agreement.outcomes.map(
      ({ region, requirement, verdict, sensitive }) =>
        [`${region} ${requirement}`, sensitive ? "depends" : verdict] as const,
    );
    expect(published.length).toBe(REGIONS * 6);
    expect(published.filter(([key, verdict]) => shown.get(key) !== verdict)).toEqual([]);
  });

  it.each(pages)("$path shows the kronor of every region", ({ html, lang }) => {
    const rows = tablesOf(html).flatMap((table) => table.rows.map(({ cells }) => cells));
    const wrong = agreement.money.regions.filter(({ byPopulation, paid, forgone }) => {
      const sums = [byPopulation, paid, forgone].map((kronor) => formatNumber(kronor, lang));
      return !rows.some((cells) => sums.every((sum) => cells.some(({ text }) => text === sum)));
    });
    expect(agreement.money.regions.length).toBe(REGIONS);
    expect(wrong).toEqual([]);
  });

  it.each(pages)("$path shows the pools and what was not handed out", ({ html, lang }) => {
    const text = textOf(html);
    const wrong = agreement.money.requirements.flatMap(({ pool, undistributed }) =>
      [pool, undistributed]
        .map((sum) => formatNumber(sum, lang))
        // A number of its own, not the end of a longer one.
        .filter((sum) => !new RegExp(`(?<![\\d,.\u00A0])${sum}(?![\\d,.])`).test(text)),
    );
    expect(wrong).toEqual([]);
  });
});
