import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { rememberRegion } from "../../src/client/remember-region.ts";

const START = `<html lang="sv"><div class="finder">
  <details><ul><li><a href="/vantan/regioner/uppsala/">Uppsala</a></li>
  <li><a href="/vantan/regioner/vastra-gotaland/">Västra Götaland</a></li></ul></details></div>`;

const open = (html: string, path: string, storage?: () => Storage) => {
  const { window } = new JSDOM(html, { url: `https://example.org${path}` });
  rememberRegion(window.document, path, storage ?? (() => window.localStorage));
  return window;
};

describe("the remembered region", () => {
  it("is offered under the region finder", () => {
    const { localStorage } = open("<p>", "/vantan/regioner/vastra-gotaland/");
    const { document } = open(START, "/vantan/", () => localStorage);
    const line = document.querySelector(".remembered");
    expect(line?.textContent).toBe("Senast visade du Västra Götaland.");
    expect(line?.querySelector("a")?.getAttribute("href")).toBe(
      "/vantan/regioner/vastra-gotaland/",
    );
  });

  it("is marked in tables and small multiples", () => {
    const { localStorage } = open("<p>", "/vantan/regioner/uppsala/");
    const table = `<table><tr><th><a href="/vantan/regioner/uppsala/">Uppsala</a></th></tr>
      <tr><th><a href="/vantan/regioner/skane/">Skåne</a></th></tr></table>
      <ul class="multiples"><li><a href="/vantan/regioner/uppsala/">Uppsala</a></li></ul>`;
    const { document } = open(table, "/vantan/matt/forsta-besok/", () => localStorage);
    const marked = [...document.querySelectorAll(".mine")].map(({ textContent }) => textContent);
    expect(marked).toEqual(["Uppsala", "Uppsala"]);
  });

  it("is not said where nothing is remembered", () => {
    expect(open(START, "/").document.querySelector(".remembered")).toBeNull();
  });

  it("fails silently where nothing can be stored", () => {
    const off = () => {
      throw new Error("storage is off");
    };
    expect(() => open(START, "/", off)).not.toThrow();
    expect(() => open("<p>", "/en/regions/uppsala/", off)).not.toThrow();
  });
});
