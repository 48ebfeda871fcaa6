import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { makeTablesFilterable } from "../../src/client/filter-tables.ts";

const tableOf = (rows: number) =>
  `<html lang="sv"><table data-sortable><tbody>
    <tr class="nation" data-region="00"><th>Riket</th></tr>${Array.from(
      { length: rows },
      (_, i) => `<tr data-region="${i + 1}"><th>R${i + 1}</th></tr>`,
    ).join("")}</tbody></table>`;

describe("a table of regions", () => {
  it("leaves the chosen rows and the nation, and shows all again", () => {
    const { window } = new JSDOM(tableOf(12));
    const page = window.document;
    makeTablesFilterable(page);
    const button = page.querySelector("button");
    const shown = () =>
      [...page.querySelectorAll("tr")].flatMap((row) =>
        row.hidden ? [] : [row.textContent.trim()],
      );
    const choose = (i: number) => page.querySelectorAll("input")[i]?.click();
    expect([button?.disabled, button?.textContent]).toEqual([true, "Visa bara valda rader"]);
    choose(0);
    choose(2);
    expect(button?.disabled).toBe(false);
    button?.click();
    expect(shown()).toEqual(["Riket", "R1", "R3"]);
    expect([button?.textContent, button?.getAttribute("aria-pressed")]).toEqual([
      "Visa alla rader",
      "true",
    ]);
    choose(0);
    expect(shown()).toEqual(["Riket", "R3"]);
    button?.click();
    expect(shown()).toHaveLength(13);
  });

  it("names each box by its row", () => {
    const page = new JSDOM(tableOf(10)).window.document;
    makeTablesFilterable(page);
    expect(page.querySelector("input")?.getAttribute("aria-label")).toBe("Välj R1");
  });

  it("is left alone where its rows are few", () => {
    const page = new JSDOM(tableOf(9)).window.document;
    makeTablesFilterable(page);
    expect(page.querySelector("button, input")).toBeNull();
  });
});
