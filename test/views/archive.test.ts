import { describe, expect, it } from "vitest";

import type { Block, Section } from "../../src/text/documents/document.ts";
import { archiveSections, hasArchive } from "../../src/views/archive.ts";
import { changesView } from "../../src/views/changes.ts";
import { sitemapPages } from "../../src/views/sitemap.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";
import { model as demonstration } from "./model.ts";

const row = (period: string, within: number, region = "01") =>
  `${period},${region},primary-assessment,completed,50,${within},`;

const model = modelFrom({
  "2021-11-25-a": tidy([row("2021-10", 40), row("2021-10", 30, "03")], { title: "Första" }),
  "2021-12-24-b": tidy([row("2021-10", 41), row("2021-11", 30)], { title: "Andra" }),
  "2021-12-24-c": tidy([row("2021-09", 30)], { title: "Tredje" }),
});

const days = (sections: readonly Section[]): Section[] =>
  sections.flatMap(({ sections: own = [] }) => own);

describe("archiveSections", () => {
  const sections = archiveSections(model, "sv");

  it("has a part a day, the newest first, below its year", () => {
    expect(sections.map(({ id }) => id)).toEqual(["y2021", "how"]);
    expect(days(sections).map(({ id, heading }) => [id, heading])).toEqual([
      ["d2021-12-24", "24 december 2021"],
      ["d2021-11-25", "25 november 2021"],
    ]);
  });

  it("names the deliveries and the files that hold anything", () => {
    const [newest] = days(sections);
    expect(newest?.blocks).toEqual([
      "Levererat: Tester, ”Andra”; Tester, ”Tredje”.",
      expect.stringMatching(
        /^Filer: månadsvärden, \[all\.csv\]\(file:api\/v1\/arkiv\/2021-12-24\/all\.csv\) \(7 rader, 0,\d kB\)\.$/,
      ),
      "Det är så uppgifterna är i dag.",
    ]);
  });

  it("sets what was different beside what is there today", () => {
    const blocks: readonly Block[] = days(sections).at(-1)?.blocks ?? [];
    expect(blocks[2]).toBe("1 värde är ett annat i dag.");
    expect(blocks[3]).toMatchObject({
      details: "Värdet, då och nu",
      blocks: [
        {
          table: {
            rows: [
              {
                head: "Medicinsk bedömning, genomförda",
                cells: [
                  "okt. 2021",
                  "Stockholm",
                  "80,0\u00A0% (40 av 50)",
                  "82,0\u00A0% (41 av 50)",
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it("says so in English where nothing has changed", () => {
    const same = modelFrom({
      "2021-11-25-a": tidy([row("2021-10", 40)]),
      "2021-12-24-b": tidy([row("2021-10", 40)]),
    });
    const blocks = days(archiveSections(same, "en")).map((day) => day.blocks.at(-1));
    expect(blocks).toEqual([
      "This is how the figures are today.",
      "Every value of that day is the same today.",
    ]);
  });
});

describe("hasArchive", () => {
  it("holds of published figures, and the page is then told of", () => {
    expect([hasArchive(model), hasArchive(demonstration)]).toEqual([true, false]);
    expect(sitemapPages(model)).toContain("archive");
    expect(sitemapPages(demonstration)).not.toContain("archive");
    const told = (of: typeof model) =>
      JSON.stringify(changesView(of, "sv")).includes("page:archive");
    expect([told(model), told(demonstration)]).toEqual([true, false]);
  });
});
