import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { addCopyButtons, tableText } from "../../src/client/copy.ts";

const TABLE = `<table><caption>Andel, Uppsala</caption>
  <thead><tr><th>Period</th><th class="num">Andel</th><th>An\u00ADtal</th></tr></thead>
  <tbody>
    <tr><th>okt. 2021</th><td>80,0\u00A0%<span class="visually-hidden">, under 2021 års krav</span></td><td>1\u202F234</td></tr>
    <tr><th>2020</th><td>−0,4</td><td>20,5\u00A0dagar</td></tr>
    <tr hidden><th>2018</th><td>1</td><td>2</td></tr>
    <tr><th>2019–2021</th><td colspan="2">Ej rapporterat</td></tr>
    <tr><th>79,9\u00A0%\n (407 av 510)</th><td>–</td><td></td></tr>
  </tbody></table>`;

const PAGE = (lang: string, more = "") => `<html lang="${lang}">${more}<main>
  <figure id="andel-03"><figcaption><span class="chart-title">Andel i Uppsala</span></figcaption>
  <svg><desc>Under 2025 fick 92,3 procent kontakt. </desc></svg>
  <p class="chart-source">Källa: RKA/Kolada.</p>
  <details><section class="table-scroll">${TABLE}</section></details></figure></main>
  <aside><p data-copy>Vänteläget,
    ”Uppsala”.</p></aside></html>`;

const pageOf = (html: string) =>
  new JSDOM(html, { url: "https://exempel.se/regioner/uppsala/" }).window.document;
const tableIn = (html: string) => {
  const table = pageOf(html).querySelector("table");
  if (table === null) throw new Error("no table");
  return table;
};

/** Adds the buttons to a page, presses each, and returns what was copied and said. */
async function pressAll(html: string, write: (text: string) => Promise<void>) {
  const page = pageOf(html);
  const copied: string[] = [];
  addCopyButtons(page, {
    writeText: (text) => {
      copied.push(text);
      return write(text);
    },
  });
  const buttons = [...page.querySelectorAll("button")];
  for (const button of buttons) button.click();
  await Promise.resolve();
  await Promise.resolve();
  const said = [...page.querySelectorAll("output")].map(({ textContent }) => textContent);
  const names = buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent);
  return { names, copied, said };
}

describe("addCopyButtons", () => {
  it("copies what a chart says with its source, the table and the citation, and says so", async () => {
    const { names, copied, said } = await pressAll(PAGE("sv"), () => Promise.resolve());
    expect(names).toEqual([
      "Kopiera texten med källa: Andel i Uppsala",
      "Kopiera tabellen: Andel, Uppsala",
      "Kopiera",
    ]);
    expect(copied).toEqual([
      "Under 2025 fick 92,3 procent kontakt. Källa: RKA/Kolada. https://exempel.se/regioner/uppsala/#andel-03",
      tableText(tableIn(TABLE)),
      "Vänteläget, ”Uppsala”.",
    ]);
    expect(said).toEqual(["Kopierat.", "Kopierat.", "Kopierat."]);
  });

  it("speaks the language of the page, and says when nothing was copied", async () => {
    const refused = () => Promise.reject(new Error("no"));
    const { names, said } = await pressAll(PAGE("en"), refused);
    expect(names[2]).toBe("Copy");
    expect(said).toEqual(Array(3).fill("Could not be copied."));
  });

  it("adds none without a clipboard, nor to made-up figures", async () => {
    const page = pageOf(PAGE("sv"));
    addCopyButtons(page, undefined);
    expect(page.querySelectorAll("button")).toHaveLength(0);
    const madeUp = await pressAll(PAGE("sv", '<aside class="banner"></aside>'), () =>
      Promise.resolve(),
    );
    expect(madeUp.names).toEqual([]);
  });
});

describe("tableText", () => {
  it("has tabs, names, decimal commas and no spaces in numbers", () => {
    expect(tableText(tableIn(TABLE)).split("\n")).toEqual([
      "Period\tAndel\tAntal",
      "okt. 2021\t80%\t1234",
      "2020\t-0,4\t20,5 dagar",
      "2019–2021\tEj rapporterat\t",
      "79,9 % (407 av 510)\t–\t",
    ]);
  });

  it("writes the numbers of an English page in the same way", () => {
    const html = "<table><tr><td>1,234.5%</td><td>+0.4</td><td>2,001 days</td></tr></table>";
    expect(tableText(tableIn(html))).toBe("1234,5%\t0,4\t2001 days");
  });
});
