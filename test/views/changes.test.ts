/** What the newest delivery changed, on two deliveries of a few lines. */
import { describe, expect, it } from "vitest";

import type { Table } from "../../src/charts/chart.ts";
import type { Block, Section } from "../../src/text/documents/document.ts";
import { changesView } from "../../src/views/changes.ts";
import { revisionSections } from "../../src/views/quality-revisions.ts";
import { dropJson, tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";
import { heads, made, plain, told } from "./made.ts";

const month = (period: string, within: number) =>
  `${period},03,primary-assessment,completed,100,${within},`;

const SECOND = [
  "period,region,measure,basis,total,within,share,median_days",
  "2021-11,03,primary-assessment,completed,100,50,,",
  "2021-11,00,primary-assessment,completed,,,81,",
  "2021-10,01,bup-first-visit,completed,,,,30",
  "2021-10,03,bup-first-visit,completed,,,,30",
  "2020,01,follow-up,completed,,,71,",
];

const model = modelFrom({
  "2021-12-20-a": tidy(
    [
      month("2021-09", 90),
      month("2021-10", 90),
      month("2021-11", 90),
      "2021-11,00,primary-assessment,completed,,,80",
    ],
    { retrieved: "2021-12-20" },
  ),
  "2021-12-25-b": {
    "drop.json": dropJson(["a.csv"], { retrieved: "2021-12-25", preliminary: true }),
    "a.csv": `${SECOND.join("\n")}\n`,
  },
});

const { lead, sections } = changesView(model, "sv");
const section = (id: string, all: readonly Section[] = sections) => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (typeof block === "string") return [];
    if ("table" in block) return [block.table];
    return "blocks" in block ? tablesIn(block.blocks) : [];
  });

describe("changesView", () => {
  it("counts new and revised values and changed outcomes", () => {
    expect(plain(lead)).toBe(
      "Den senaste leveransen är ”Prov” från den 25 december 2021. Den gav 3 nya värden, 2 rättade värden och 1 ändrat utfall.",
    );
  });

  it("lists what is new, by period, and of what it is", () => {
    const [table = { columns: [], rows: [] }] = tablesIn(section("new").blocks);
    expect(heads(table)).toEqual(["Period", "Regioner", "Mått"]);
    expect(told(table)).toEqual([
      "Oktober 2021, ny månad | Stockholm och Uppsala | BUP, första besök (genomförda, median, dagar)",
      "2020, nytt år | Stockholm | Återbesök (genomförda)",
    ]);
  });

  it("sets what was before beside what replaced it, the nation first", () => {
    const [table = { columns: [], rows: [] }] = tablesIn(section("revised").blocks);
    expect(heads(table)).toEqual(["Mått", "Period", "Region", "Före", "Efter"]);
    expect(told(table)).toEqual([
      "Medicinsk bedömning, genomförda | nov. 2021 | Riket | 80 % | 81 %",
      "Medicinsk bedömning, genomförda | nov. 2021 | Uppsala | 90,0 % (90 av 100) | 50,0 % (50 av 100)",
    ]);
    expect(section("revised").blocks[1]).toMatchObject({
      details: "Medicinsk bedömning i primärvården inom tre dagar: 2 rättade värden",
    });
  });

  // 90, 90 and 50 per cent have a mean of 76.7, below the 82 that 90, 90 and 90 had reached.
  it("names the outcome that became another", () => {
    expect(section("verdicts").blocks[1]).toEqual({
      list: [
        "Region Uppsala, medicinsk bedömning i primärvården inom tre dagar (Tilläggsöverenskommelsen 2021): uppfyllt blev ej uppfyllt.",
      ],
    });
  });

  it("lists all deliveries, the newest first, with their rows and whether they are final", () => {
    const [table = { columns: [], rows: [] }] = tablesIn(section("deliveries").blocks);
    expect(told(table)).toEqual([
      "25 december 2021 | Tester | Prov | 1 | 5 | 2 | preliminära",
      "20 december 2021 | Tester | Prov | 1 | 4 | 0 | slutliga",
    ]);
  });

  it("says so where nothing changed, and where there is nothing", () => {
    const same = changesView(made, "sv");
    expect(plain(same.lead)).toContain(
      "Den gav 5 nya värden, 0 rättade värden och 0 ändrade utfall.",
    );
    expect(section("verdicts", same.sections).blocks).toEqual(["Inget ändrades."]);
    expect(section("revised", same.sections).blocks[0]).toBe("Inget ändrades.");
    expect(changesView({ ...made, changes: null }, "sv")).toEqual({
      lead: "Det finns ingen leverans än.",
      sections: [],
    });
  });

  it("names many regions as all, and a late month as late", () => {
    const codes = model.data.regions.map(({ code }) => code);
    const row = (period: string, code: string) =>
      `${period},${code},primary-assessment,completed,100,90,`;
    const late = modelFrom({
      "2021-12-20-a": tidy([row("2021-11", "01")], { retrieved: "2021-12-20" }),
      "2021-12-25-b": tidy(
        codes.map((code) => row("2021-10", code)),
        { retrieved: "2021-12-25" },
      ),
    });
    const [table = { rows: [] }] = tablesIn(
      section("new", changesView(late, "sv").sections).blocks,
    );
    expect(told(table)).toEqual([
      "Oktober 2021, kom i efterhand | alla 21 regioner | Medicinsk bedömning (genomförda)",
    ]);
  });
});

describe("revisionSections", () => {
  const [revisions] = revisionSections(model, "sv");

  it("has the regions' revisions by delivery", () => {
    expect(tablesIn(revisions?.blocks ?? []).map(told)).toEqual([
      [
        "Medicinsk bedömning, genomförda | nov. 2021 | Uppsala | 90,0 % (90 av 100) | 50,0 % (50 av 100)",
      ],
    ]);
    expect(revisions?.blocks[1]).toMatchObject({
      details: "Prov, 25 december 2021: 1 rättat värde",
    });
  });

  it("has those of the nation apart, with the delivery of each", () => {
    const [national] = revisions?.sections ?? [];
    expect(national?.id).toBe("national-revisions");
    const [table = { columns: [], rows: [] }] = tablesIn(national?.blocks ?? []);
    expect(heads(table).at(-1)).toBe("Uppdatering");
    expect(told(table)).toEqual([
      "Medicinsk bedömning, genomförda | nov. 2021 | Riket | 80 % | 81 % | Prov",
    ]);
  });

  it("says so where there is none", () => {
    const [none] = revisionSections(made, "sv");
    expect(tablesIn(none?.blocks ?? [])).toEqual([]);
    expect(none?.blocks).toHaveLength(2);
    expect(none?.sections).toEqual([]);
  });
});
