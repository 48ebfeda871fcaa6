import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";

import { makeTablesSortable, numberIn } from "../../src/client/sort-tables.ts";

const TABLE = `<table data-sortable><thead><tr><th scope="col">Region</th>
  <th scope="col" class="num">Andel</th></tr></thead><tbody>
  <tr class="nation"><th scope="row">Riket</th><td class="num">50,0 %</td></tr>
  <tr><th scope="row">Örebro</th><td class="num">9,5 %</td></tr>
  <tr><th scope="row">Ångermanland</th><td class="num">–</td></tr>
  <tr><th scope="row">Dalarna</th><td class="num">81,2 %</td></tr></tbody></table>`;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("numberIn", () => {
  it.each([
    ["84,2\u00A0%", 84.2],
    ["84.2%", 84.2],
    ["−3,1", -3.1],
    ["+0,4", 0.4],
    ["12\u202F345", 12345],
    ["1,234,567", 1234567],
    ["4 av 20", 4],
    ["–", null],
    ["Färre än 5", null],
  ])("%s", (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe("sortable tables", () => {
  const { window } = new JSDOM(TABLE);
  const page = window.document;
  const names = () => [...page.querySelectorAll("tbody th")].map((head) => head.textContent);
  const press = (column: number) => page.querySelectorAll("button")[column]?.click();

  it("sort by figures from the highest, then the other way; no figure stays last", () => {
    vi.stubGlobal("document", page);
    makeTablesSortable(page);
    press(1);
    expect(names()).toEqual(["Riket", "Dalarna", "Örebro", "Ångermanland"]);
    expect(page.querySelector("[aria-sort]")?.getAttribute("aria-sort")).toBe("descending");
    press(1);
    expect(names()).toEqual(["Riket", "Örebro", "Dalarna", "Ångermanland"]);
    expect(page.querySelector("[aria-sort]")?.getAttribute("aria-sort")).toBe("ascending");
  });

  it("sort names by the Swedish alphabet", () => {
    press(0);
    expect(names()).toEqual(["Riket", "Dalarna", "Ångermanland", "Örebro"]);
    expect(page.querySelectorAll("[aria-sort]")).toHaveLength(1);
  });
});

describe("a row whose cells span several columns", () => {
  it("is sorted by what stands under the head", () => {
    const { window } = new JSDOM(`<table data-sortable><thead><tr><th scope="col">Region</th>
      <th scope="col">Trend</th><th scope="col" class="num">Andel</th>
      <th scope="col" class="num">Antal</th></tr></thead><tbody>
      <tr><th scope="row">A</th><td>uppåt</td><td class="num">80 %</td><td class="num">5</td></tr>
      <tr><th scope="row">B</th><td colspan="2">ej rapporterat</td><td class="num">9</td></tr>
      </tbody></table>`);
    const page = window.document;
    vi.stubGlobal("document", page);
    makeTablesSortable(page);
    page.querySelectorAll("button")[3]?.click();
    const names = [...page.querySelectorAll("tbody th")].map((head) => head.textContent);
    expect(names).toEqual(["B", "A"]);
  });
});

describe("a head that is a link", () => {
  it("stays one; a button beside it sorts, and says by what", () => {
    const { window } = new JSDOM(`<html lang="sv"><table data-sortable><thead><tr>
      <th scope="col">Region</th><th scope="col"><a href="/matt/">Första besök</a></th></tr></thead>
      <tbody><tr><th scope="row">A</th><td>4 %</td></tr><tr><th scope="row">B</th><td>70 %</td></tr>
      <tr><th scope="row">C</th><td>Ej rapporterat</td></tr></tbody></table>`);
    const page = window.document;
    vi.stubGlobal("document", page);
    makeTablesSortable(page);
    const button = page.querySelectorAll("button")[1];
    expect(button?.getAttribute("aria-label")).toBe("Sortera efter Första besök");
    expect(page.querySelector("thead a")?.textContent).toBe("Första besök");
    button?.click();
    const names = [...page.querySelectorAll("tbody th")].map((head) => head.textContent);
    expect(names).toEqual(["B", "A", "C"]);
  });
});
