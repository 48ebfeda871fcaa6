import { expect, test } from "vitest";

import {
  fileHref,
  href,
  otherLang,
  type Page,
  pagePath,
  SINGLE_PAGES,
} from "../../src/text/paths.ts";

const SLUG = { sv: "medicinsk-bedomning", en: "medical-assessment" };

test.each<[Page, string, string]>([
  ["start", "/", "/en/"],
  ["regions", "/regioner/", "/en/regions/"],
  [{ region: "uppsala" }, "/regioner/uppsala/", "/en/regions/uppsala/"],
  [
    { regionVariation: "uppsala" },
    "/regioner/uppsala/variation/",
    "/en/regions/uppsala/variation/",
  ],
  [{ measure: SLUG }, "/matt/medicinsk-bedomning/", "/en/measures/medical-assessment/"],
  ["compare", "/jamfor/", "/en/compare/"],
  [{ comparison: "skane-uppsala" }, "/jamfor/skane-uppsala/", "/en/compare/skane-uppsala/"],
  [
    { agreement: { sv: "2021", en: "2021-en" } },
    "/overenskommelser/2021/",
    "/en/agreements/2021-en/",
  ],
  ["quality", "/datakvalitet/", "/en/data-quality/"],
  ["data", "/data/", "/en/data/"],
  ["changes", "/andringar/", "/en/changes/"],
  ["method", "/metod/", "/en/method/"],
  ["about", "/om/", "/en/about/"],
  ["accessibility", "/tillganglighet/", "/en/accessibility/"],
  [{ embed: "a-chart" }, "/inbaddning/a-chart/", "/en/embed/a-chart/"],
  ["notFound", "/404.html", "/en/404.html"],
])("%o", (page, sv, en) => {
  expect(pagePath("sv", page)).toBe(sv);
  expect(pagePath("en", page)).toBe(en);
});

test("no two pages share an address", () => {
  const all = SINGLE_PAGES.flatMap((page) => [pagePath("sv", page), pagePath("en", page)]);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ["/", "/en/method/"],
  ["", "/en/method/"],
  ["/vantan", "/vantan/en/method/"],
  ["/vantan/", "/vantan/en/method/"],
])("under the base %s", (base, expected) => {
  expect(href("en", "method", base)).toBe(expected);
});

test("files lie under the base as well", () => {
  expect(fileHref("api/v1/index.json", "/vantan/")).toBe("/vantan/api/v1/index.json");
  expect(fileHref("/feed.xml", "/")).toBe("/feed.xml");
});

test("each language has the other", () => {
  expect([otherLang("sv"), otherLang("en")]).toEqual(["en", "sv"]);
});
