import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { openChosenRegion, rememberRegion } from "../../src/client/find-region.ts";

const START = `<html lang="sv"><div class="finder">
  <form action="/vantan/regioner/"><select name="region"><option value="uppsala">Uppsala</option>
  <option value="vastra-gotaland">Västra Götaland</option></select><button>Visa</button></form>
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

  it("is chosen in the finder", () => {
    const { localStorage } = open("<p>", "/vantan/regioner/vastra-gotaland/");
    const { document } = open(START, "/vantan/", () => localStorage);
    expect(document.querySelector("select")?.value).toBe("vastra-gotaland");
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

describe("the button of the finder", () => {
  const press = (chosen: string): { gone: string[]; prevented: boolean } => {
    const { document, Event } = new JSDOM(START, { url: "https://example.org/vantan/" }).window;
    const gone: string[] = [];
    openChosenRegion(document, (address) => gone.push(address));
    const select = document.querySelector("select");
    if (select) select.value = chosen;
    const submit = new Event("submit", { bubbles: true, cancelable: true });
    document.querySelector("form")?.dispatchEvent(submit);
    return { gone, prevented: submit.defaultPrevented };
  };

  it("leads straight to the region chosen", () => {
    expect(press("vastra-gotaland")).toEqual({
      gone: ["https://example.org/vantan/regioner/vastra-gotaland/"],
      prevented: true,
    });
  });

  it("leaves to the form what it does not know", () => {
    expect(press("nowhere")).toEqual({ gone: [], prevented: false });
  });
});
