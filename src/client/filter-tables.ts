/** Tables of regions: a box in each row, and a button that leaves only the chosen rows. */
import { scriptWords } from "../text/script-words.ts";

/** Fewer rows are taken in at a glance. */
const LEAST_ROWS = 10;

/** Makes the tables of regions that a page sorts filterable too. */
export function makeTablesFilterable(page: Document): void {
  const words = scriptWords(page);
  for (const table of page.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    const rows = [...table.querySelectorAll<HTMLElement>("tbody tr[data-region]:not(.nation)")];
    if (rows.length < LEAST_ROWS) continue;
    const button = page.createElement("button");
    button.type = "button";
    button.className = "filter-button";
    const boxes = rows.map((row) => {
      const head = row.querySelector("th");
      const box = page.createElement("input");
      box.type = "checkbox";
      box.setAttribute("aria-label", `${words.choose} ${head?.textContent.trim() ?? ""}`);
      head?.prepend(box);
      return box;
    });
    const show = (isFiltered: boolean): void => {
      rows.forEach((row, i) => (row.hidden = isFiltered && boxes[i]?.checked !== true));
      button.textContent = isFiltered ? words.showAll : words.onlyChosen;
      button.setAttribute("aria-pressed", String(isFiltered));
      button.disabled = !isFiltered && boxes.every(({ checked }) => !checked);
    };
    button.addEventListener("click", () => {
      show(button.getAttribute("aria-pressed") !== "true");
    });
    table.addEventListener("change", () => {
      show(button.getAttribute("aria-pressed") === "true");
    });
    show(false);
    (table.closest(".table-scroll") ?? table).before(button);
  }
}
