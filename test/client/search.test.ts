import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";

import { searchNames } from "../../src/client/search.ts";

const PAGE = `<form action="/sok/" data-names="/sok/names.json"><input name="q" type="search" />
  <button>Sök</button><datalist></datalist></form>
  <section data-results hidden><p data-none="Ingenting heter så här."></p><ul></ul></section>`;
const NAMES = [
  ["Skåne", "region", "/regioner/skane/"],
  ["Malmö", "Skåne", "/regioner/skane/"],
];

afterEach(() => {
  vi.unstubAllGlobals();
});

function open(query = "") {
  const fetched: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    fetched.push(address);
    return Promise.resolve(Response.json(NAMES));
  });
  const { window } = new JSDOM(PAGE, { url: `https://example.org/sok/${query}` });
  const gone: string[] = [];
  searchNames(window.document, query, (address) => gone.push(address));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { window, page: window.document, fetched, gone, settled };
}

describe("the search field", () => {
  it("fetches the names when it is first used, once, and offers them", async () => {
    const { window, page, fetched, settled } = open();
    expect(fetched).toEqual([]);
    const use = new window.Event("focusin", { bubbles: true });
    page.querySelector("input")?.dispatchEvent(use);
    await settled();
    page.querySelector("input")?.dispatchEvent(use);
    await settled();
    expect(fetched).toEqual(["/sok/names.json"]);
    const options = [...page.querySelectorAll("option")].map(({ value, label }) => [value, label]);
    expect(options).toEqual([
      ["Skåne", "region"],
      ["Malmö", "Skåne"],
    ]);
  });

  it("leads straight to the page of what was found", async () => {
    const { window, page, gone, settled } = open();
    const input = page.querySelector("input");
    if (input) input.value = "malmo";
    const submit = new window.Event("submit", { bubbles: true, cancelable: true });
    page.querySelector("form")?.dispatchEvent(submit);
    await settled();
    expect([gone, submit.defaultPrevented]).toEqual([["/regioner/skane/"], true]);
  });

  it("leaves to the form what it does not find", async () => {
    const { window, page, gone, settled } = open();
    const form = page.querySelector("form");
    const sent = vi.fn();
    if (form) form.submit = sent;
    form?.dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    expect([gone, sent.mock.calls.length]).toEqual([[], 1]);
  });
});

describe("the page of names", () => {
  it("shows what the address asks for", async () => {
    const { page, settled } = open("?q=mal");
    await settled();
    expect(page.querySelector<HTMLElement>("[data-results]")?.hidden).toBe(false);
    expect(page.querySelector("[data-results] li")?.textContent).toBe("Malmö (Skåne)");
    expect(page.querySelector("input")?.value).toBe("mal");
  });

  it("says that nothing was found", async () => {
    const { page, settled } = open("?q=xyz");
    await settled();
    expect(page.querySelector("[data-none]")?.textContent).toBe("Ingenting heter så här.");
  });
});
