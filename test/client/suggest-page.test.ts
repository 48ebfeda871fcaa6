import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { suggestPage } from "../../src/client/suggest-page.ts";

const PAGE = `<main><p data-suggestion hidden>Menade du</p><ul>
  <li><a href="/regioner/uppsala/">Uppsala</a></li>
  <li><a href="/regioner/vastra-gotaland/">Västra Götaland</a></li>
  <li><a href="/matt/bup-first-visit/">Första besök i BUP</a></li></ul></main>`;

function suggestionFor(path: string): string | null {
  const { document } = new JSDOM(PAGE, { url: `https://example.org${path}` }).window;
  suggestPage(document, new URL(path, "https://example.org").pathname);
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
  ])("for %s is %s", (path, name) => {
    expect(suggestionFor(path)).toBe(`Menade du ${name}?`);
  });

  it.each(["/", "/wp-admin/", "/regioner/%E0%A4%A/"])("is not guessed for %s", (path) => {
    expect(suggestionFor(path)).toBeNull();
  });
});
