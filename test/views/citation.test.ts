import { describe, expect, it } from "vitest";

import { citationOf, feedsOf } from "../../src/views/citation.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";
import { model as demonstration } from "./model.ts";

const model = modelFrom({
  "2021-11-25-a": tidy([
    "2021-10,01,primary-assessment,completed,50,40,",
    "2020,03,primary-assessment,completed,,,80.5",
  ]),
  "2021-12-24-b": tidy(["2021-09,01,procedure,completed,50,41,"]),
});
const builtAt = "2022-01-05T03:00:00.000Z";
const addressOf = (path: string) => `https://exempel.se${path}`;
const cite = (page: Parameters<typeof citationOf>[1]["page"], lang: "sv" | "en" = "sv") =>
  citationOf(model, { page, title: "Titeln", builtAt, addressOf }, lang)?.replaceAll("\u00A0", " ");

describe("citationOf", () => {
  it("says what, of which period, as of when, from where, and where the copy is", () => {
    expect(cite("start")).toBe(
      "Vänteläget, ”Titeln”. Uppgifter till och med oktober 2021, som de var den 24 december 2021. Hämtad den 5 januari 2022 från https://exempel.se/ Uppgifterna som de var då: https://exempel.se/arkiv/#d2021-12-24",
    );
    expect(cite({ region: "stockholm" }, "en")).toBe(
      "Vänteläget, “Titeln”. Data up to and including October 2021, as they were on 24 December 2021. Retrieved on 5 January 2022 from https://exempel.se/en/regions/stockholm/ The data as they were then: https://exempel.se/en/archive/#d2021-12-24",
    );
  });

  it("names the newest period of the page's own region or measure", () => {
    const period = (page: Parameters<typeof cite>[0]) =>
      /till och med ([^,]*),/.exec(cite(page) ?? "")?.[1];
    expect(period({ region: "uppsala" })).toBe("2020");
    expect(period({ regionVariation: "uppsala" })).toBe("2020");
    const measure = model.data.measures.find(({ id }) => id === "procedure");
    expect(measure && period({ measure: measure.slug })).toBe("september 2021");
    expect(period({ region: "gotland" })).toBeUndefined();
  });

  it("leaves out what is not known", () => {
    const bare = { page: "start", title: "Titeln", builtAt: "", addressOf: null } as const;
    expect(citationOf(model, bare, "sv")?.replaceAll("\u00A0", " ")).toBe(
      "Vänteläget, ”Titeln”. Uppgifter till och med oktober 2021, som de var den 24 december 2021.",
    );
  });

  it("is none of made-up figures and of the page for wrong addresses", () => {
    const page = { page: "start", title: "Titeln", builtAt, addressOf } as const;
    expect(citationOf(demonstration, page, "sv")).toBeNull();
    expect(cite("notFound")).toBeUndefined();
  });
});

describe("feedsOf", () => {
  it("are the page's own, where it has one, and the site's", () => {
    expect(feedsOf(model, "method", "sv")).toEqual([
      { title: "Vänteläget: ändringar", path: "/feed.xml" },
    ]);
    expect(feedsOf(model, { region: "uppsala" }, "en")).toEqual([
      { title: "Vänteläget: changes for Uppsala", path: "/en/regions/uppsala/feed.xml" },
      { title: "Vänteläget: changes", path: "/en/feed.xml" },
    ]);
    expect(feedsOf(model, "start", "sv")).toHaveLength(1);
    expect(feedsOf(demonstration, "start", "sv")).toEqual([]);
  });
});
