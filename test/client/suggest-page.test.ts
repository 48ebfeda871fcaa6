import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";

import { suggestPage } from "../../src/client/suggest-page.ts";

const PAGE = `<main><p data-suggestion data-names="/sok/names.json" hidden>Menade du</p><ul>
  <li><a href="/regioner/uppsala/">Uppsala</a></li>
  <li><a href="/regioner/vastra-gotaland/">Västra Götaland</a></li>
  <li><a href="/matt/bup-first-visit/">Första besök i BUP</a></li></ul></main>`;

/** What the site's file of names holds. */
const NAMES = [
  ["Malmö", "Skåne", "/regioner/skane/"],
  ["Operation eller åtgärd", "mått", "/matt/operation-eller-atgard/"],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

async function suggestionFor(path: string, names: unknown = NAMES): Promise<string | null> {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(names)));
  const { document } = new JSDOM(PAGE, { url: `https://example.org${path}` }).window;
  await suggestPage(document, new URL(path, "https://example.org").pathname);
  const place = document.querySelector<HTMLElement>("[data-suggestion]");
  return place?.hidden === false ? place.textContent : null;
}

describe("the page that was meant", () => {
  it.each([
    ["/regioner/upsala/", "Uppsala"],
    ["/region/Uppsala", "Uppsala"],
    ["/regioner/Västra Götaland/", "Västra Götaland"],
    ["/matt/bup-first-visits.html", "Första besök i BUP"],
    ["/matt/forsta-besok-i-bup/index.html", "Första besök i BUP"],
    ["/malmo", "Malmö (Skåne)"],
    ["/matt/operation/", "Operation eller åtgärd (mått)"],
  ])("for %s is %s", async (path, name) => {
    expect(await suggestionFor(path)).toBe(`Menade du ${name}?`);
  });

  it.each(["/", "/wp-admin/", "/regioner/%E0%A4%A/"])("is not guessed for %s", async (path) => {
    expect(await suggestionFor(path)).toBeNull();
  });

  it("is found among the page's own links where the file of names cannot be had", async () => {
    expect(await suggestionFor("/regioner/upsala/", [])).toBe("Menade du Uppsala?");
  });
});
