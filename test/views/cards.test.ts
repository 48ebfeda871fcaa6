import { describe, expect, it } from "vitest";

import type { Card } from "../../src/views/cards.ts";
import { cards, describeCard } from "../../src/views/cards.ts";
import { DATA } from "../data-folders.ts";
import { modelFrom, modelIn } from "../model-from-drops.ts";

const model = modelIn(DATA);
const bySlug = (all: readonly Card[], slug: string): Card | undefined =>
  all.find(({ page }) => JSON.stringify(page).includes(`"${slug}"`));

describe("cards", () => {
  it("name the limit of a share, the unit of days and the period of every figure", () => {
    const all = cards(model, "sv");
    for (const { figures } of all) {
      expect(figures.length).toBeGreaterThanOrEqual(1);
      expect(figures.length).toBeLessThanOrEqual(3);
      for (const { value, caption } of figures) {
        expect(value).toMatch(/\d(\u00A0(%|dagar|dag))?$/);
        expect(caption).toMatch(/, ([a-z]+ )?\d{4}$/);
      }
    }
    const uppsala = bySlug(all, "uppsala");
    expect(uppsala?.heading).toBe("Väntetider i Region Uppsala");
    expect(uppsala?.figures.map(({ label }) => label)).toEqual([
      "Primärvård",
      "Specialiserad vård",
      "Barn- och ungdomspsykiatri (BUP)",
    ]);
    expect(uppsala?.figures[0]?.caption).toContain("inom tre dagar, andel, ");
  });

  it("say that a figure's year holds a change of collector, where one does", () => {
    expect(bySlug(cards(model, "sv"), "uppsala")?.note).toBe(
      "Insamlingen bytte huvudman under 2025.",
    );
    expect(bySlug(cards(model, "en"), "bup-first-visit")?.note).toBeNull();
  });

  it("are of pages with a figure alone", () => {
    const one = modelFrom({
      "2021-10-25-one": {
        "drop.json": JSON.stringify({
          publisher: "SKR",
          title: "One region",
          url: "https://www.vantetider.se/",
          licence: "Offentliga uppgifter",
          retrieved: "2021-10-25",
          synthetic: false,
          preliminary: false,
          disclosureLimit: 5,
          files: [{ name: "one.csv", format: "tidy" }],
        }),
        "one.csv":
          "period,region,measure,basis,within,total\n2021-09,03,bup-first-visit,completed,80,100\n",
      },
    });
    const all = cards(one, "sv");
    expect(all.map(({ page }) => page)).toEqual([
      { region: "uppsala" },
      { measure: { sv: "bup-forsta-besok", en: "bup-first-visit" } },
    ]);
    expect(describeCard(all[0] ?? { page: "start", heading: "", figures: [], note: null })).toBe(
      "Väntetider i Region Uppsala. Barn- och ungdomspsykiatri (BUP): 80,0\u00A0% (Första besök i BUP inom 30 dagar, andel, september 2021)",
    );
  });
});
