import { parseFeed } from "@rowanmanning/feed-parser";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import type { Lang } from "../../src/text/format.ts";
import { atomFeed } from "../../src/views/atom.ts";
import { feedOf, type FeedScope, feedScopes, feedTitle } from "../../src/views/feed.ts";
import { PROJECT_DATA, tidy } from "../data/helpers.ts";
import { modelFrom, modelIn } from "../model-from-drops.ts";
import { model as demonstration } from "./model.ts";

const addressOf = (path: string) => `https://exempel.se/vantan${path}`;
const row = (period: string, region: string, within: number) =>
  `${period},${region},primary-assessment,completed,50,${within},`;

const model = modelFrom({
  "2021-11-25-a": tidy([row("2021-10", "01", 40), row("2021-10", "03", 30)], {
    publisher: "Väntetider & vård",
    title: "Första",
  }),
  "2021-12-24-b": tidy(
    [row("2021-10", "01", 41), row("2021-11", "01", 30), row("2021-09", "01", 20)],
    { title: { sv: "Andra", en: "Second" } },
  ),
  "2021-12-24-c": tidy([row("2021-10", "01", 41)], { title: "Samma en gång till" }),
});

const scope = (kind: FeedScope["kind"], slug = ""): FeedScope => {
  const found = feedScopes(model).find((one) => {
    if (one.kind !== kind) return false;
    if (one.kind === "region") return one.region.slug === slug;
    return one.kind === "site" || one.measure.id === slug;
  });
  if (found === undefined) throw new Error(`no feed of the ${kind} ${slug}`);
  return found;
};
const feed = (of: FeedScope, lang: Lang) => feedOf(model, of, lang, addressOf);

/** Text of HTML. */
const textOf = (html: string) => new JSDOM(html).window.document.body.textContent;

describe("feedOf", () => {
  it("tells what each delivery brought and changed, the newest first", () => {
    const { entries } = feed(scope("site"), "sv");
    expect(entries.map(({ title, updated }) => [updated, title])).toEqual([
      [
        "2021-12-24",
        "Tester, 24\u00A0december 2021: 2 nya värden, 1 rättat värde och 1 ändrat utfall",
      ],
      ["2021-11-25", "Väntetider & vård, 25\u00A0november 2021: 2 nya värden"],
    ]);
    expect(entries.map(({ html }) => textOf(html).split("\n"))).toEqual([
      [
        "Leveransen heter ”Andra”.",
        "Nya uppgifter",
        "Medicinsk bedömning (genomförda): september 2021, november 2021 (Stockholm)",
        "Rättade uppgifter",
        "Stockholm, medicinsk bedömning (genomförda), oktober 2021: 80,0\u00A0% (40\u00A0av\u00A050) blev 82,0\u00A0% (41\u00A0av\u00A050)",
        "Ändrade utfall mot kraven",
        "Region Stockholm, medicinsk bedömning i primärvården inom tre dagar (Tilläggsöverenskommelsen 2021): går ej att bedöma blev ej uppfyllt.",
        "Alla uppgifter som de var den dagen",
      ],
      [
        "Leveransen heter ”Första”.",
        "Nya uppgifter",
        "Medicinsk bedömning (genomförda): oktober 2021 (Stockholm och Uppsala)",
        "Alla uppgifter som de var den dagen",
      ],
    ]);
  });

  it("tells a region and a measure of their own changes alone", () => {
    const uppsala = feed(scope("region", "uppsala"), "en").entries;
    expect(uppsala.map(({ title }) => title)).toEqual([
      "Väntetider & vård, 25\u00A0November 2021: 1 new value",
    ]);
    expect(textOf(uppsala[0]?.html ?? "")).toContain("October 2021 (Uppsala)");
    expect(feed(scope("measure", "primary-assessment"), "sv").entries).toHaveLength(2);
    expect(feed(scope("measure", "procedure"), "sv").entries).toEqual([]);
  });

  it("has an id for every entry that no other has, the same from build to build", () => {
    const all = feedScopes(model).flatMap((of) =>
      (["sv", "en"] as const).flatMap((lang) => feed(of, lang).entries.map(({ id }) => id)),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe("https://exempel.se/vantan/feed.xml#2021-12-24-b");
  });

  it("writes out no more than twenty-five lines of a kind", () => {
    const codes = ["01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17"];
    const rows = (within: number) =>
      codes.flatMap((code) => ["2021-09", "2021-10"].map((period) => row(period, code, within)));
    const big = modelFrom({ "2021-11-25-a": tidy(rows(40)), "2021-12-24-b": tidy(rows(41)) });
    const [newest] = feedOf(big, scope("site"), "sv", addressOf).entries;
    const items = new JSDOM(newest?.html).window.document.querySelectorAll("li");
    expect([items.length, items.item(25).textContent]).toEqual([26, "och 1 till"]);
  });

  it("is made of no model with made-up figures", () => {
    expect(feedScopes(demonstration)).toEqual([]);
  });
});

describe("atomFeed", () => {
  const real = modelIn(PROJECT_DATA);
  const texts = [scope("site"), scope("region", "gotland"), scope("measure", "procedure")].flatMap(
    (of) =>
      (["sv", "en"] as const).map((lang) => [feedTitle(of, "Vänteläget", lang), of, lang] as const),
  );

  it.each(texts)("%s: is what RFC 4287 asks for", (title, of, lang) => {
    const text = atomFeed(feedOf(real, of, lang, addressOf));
    const { window } = new JSDOM(text, { contentType: "application/xml" });
    const root = window.document.documentElement;
    const children = (parent: Element, name: string) =>
      [...parent.children].filter((child) => child.localName === name);
    const one = (parent: Element, name: string): string => {
      const found = children(parent, name);
      expect(found, `${name} in ${parent.localName}`).toHaveLength(1);
      return found[0]?.textContent ?? "";
    };
    const moment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
    expect([root.localName, root.namespaceURI]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(root.getAttribute("xml:lang")).toBe(lang);
    expect(one(root, "title")).toBe(title);
    expect(one(root, "updated")).toMatch(moment);
    expect(one(children(root, "author")[0] ?? root, "name")).not.toBe("");
    const self = children(root, "link").find((link) => link.getAttribute("rel") === "self");
    expect(self?.getAttribute("href")).toBe(one(root, "id"));
    const entries = children(root, "entry");
    for (const entry of entries) {
      expect(one(entry, "id")).toMatch(/^https:\/\/exempel\.se\/vantan\/.*feed\.xml#\d{4}-/);
      expect(one(entry, "title")).not.toBe("");
      expect(one(entry, "updated")).toMatch(moment);
      expect(one(entry, "summary")).not.toBe("");
      const [content] = children(entry, "content");
      expect(content?.getAttribute("type")).toBe("html");
      const inside = new JSDOM(content?.textContent).window.document;
      const links = [...inside.querySelectorAll("a")].map((link) => link.getAttribute("href"));
      expect(links).toHaveLength(1);
      expect(links[0]).toMatch(/^https:\/\/exempel\.se\/vantan\/(arkiv|en\/archive)\/#d\d{4}-/);
      expect(inside.body.textContent).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
    const updates = entries.map((entry) => one(entry, "updated"));
    expect(updates).toEqual(updates.toSorted().reverse());
    expect(one(root, "updated") >= (updates[0] ?? "")).toBe(true);
  });

  it("is read by a feed reader as it was written", () => {
    const read = parseFeed(atomFeed(feed(scope("site"), "sv")));
    expect(read).toMatchObject({
      meta: { type: "atom", version: "1.0" },
      language: "sv",
      title: "Vänteläget: ändringar",
      self: "https://exempel.se/vantan/feed.xml",
      url: "https://exempel.se/vantan/andringar/",
      authors: [{ name: "Vänteläget" }],
    });
    expect(read.updated?.toISOString()).toBe("2021-12-24T00:00:00.000Z");
    expect(read.items.map(({ id, title, url, updated }) => [id, title, url, updated])).toEqual([
      [
        "https://exempel.se/vantan/feed.xml#2021-12-24-b",
        "Tester, 24\u00A0december 2021: 2 nya värden, 1 rättat värde och 1 ändrat utfall",
        "https://exempel.se/vantan/arkiv/#d2021-12-24",
        new Date("2021-12-24"),
      ],
      [
        "https://exempel.se/vantan/feed.xml#2021-11-25-a",
        "Väntetider & vård, 25\u00A0november 2021: 2 nya värden",
        "https://exempel.se/vantan/arkiv/#d2021-11-25",
        new Date("2021-11-25"),
      ],
    ]);
  });

  it("tells signals with the years they are tested over", () => {
    const text = feedOf(real, { kind: "site" }, "sv", addressOf).entries.map(({ html }) => html);
    expect(text.join("\n")).toContain(
      "Riket, medicinsk bedömning (genomförda), 2019–2025: förbättras (förut: inga uppgifter)",
    );
  });
});
