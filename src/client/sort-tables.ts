/** Sortable tables: the heads of `<table data-sortable>` become buttons. Without it they stay as set. */

import { scriptWords } from "../text/script-words.ts";

/** Makes every marked table of the page sortable. */
export function makeTablesSortable(page: ParentNode): void {
  // Names are Swedish in either language.
  const collator = new Intl.Collator("sv", { numeric: true });
  for (const table of page.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    const heads = table.tHead?.rows[0]?.cells ?? [];
    [...heads].forEach((head, column) => {
      const name = head.textContent.trim().replace(/\s+/g, " ");
      if (name === "" || head.querySelector(".visually-hidden")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      // A head that is a link stays one; its button stands beside it.
      if (head.querySelector("a")) {
        button.setAttribute("aria-label", `${scriptWords(document).sortBy} ${name}`);
        button.textContent = "↕";
      } else button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, head, column, collator));
    });
  }
}

/** Sorts by the column, the other way round when it already is; the nation's row stays first. */
function sort(
  table: HTMLTableElement,
  head: HTMLTableCellElement,
  column: number,
  collator: Intl.Collator,
): void {
  const isNumeric = isOfFigures(table, column);
  // Figures are wanted from the highest, names from A.
  const before = head.getAttribute("aria-sort");
  const isUp = before === null ? !isNumeric : before === "descending";
  for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
  const key = (row: HTMLTableRowElement): string => cellAt(row, column)?.textContent.trim() ?? "";
  const order = (a: string, b: string): number =>
    isNumeric ? (numberIn(a) ?? 0) - (numberIn(b) ?? 0) : collator.compare(a, b);
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains("nation"));
    const has = (row: HTMLTableRowElement) =>
      isNumeric ? numberIn(key(row)) !== null : !/^–?$/.test(key(row));
    const known = rows.filter(has).sort((a, b) => order(key(a), key(b)) * (isUp ? 1 : -1));
    // What has no figure stands last, whichever way.
    body.append(...known, ...rows.filter((row) => !has(row)));
  }
}

/** Whether a column holds figures: most of its cells that say anything begin with one. */
function isOfFigures(table: HTMLTableElement, column: number): boolean {
  const texts = [...table.tBodies]
    .flatMap(({ rows }) => [...rows])
    .map((row) => cellAt(row, column)?.textContent.trim() ?? "")
    .filter((text) => /\p{L}|\d/u.test(text));
  return texts.filter((text) => numberIn(text) !== null).length * 2 > texts.length;
}

/** The cell under a head; one that spans several columns counts for the first of them. */
function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | null {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column) return cell;
    at += cell.colSpan;
  }
  return null;
}

/** The number that a cell begins with, as either language writes it; null without one. */
export function numberIn(text: string): number | null {
  const match = /^[+−-]?\d[\d\s\u00A0\u202F]*(?:,\d{3}(?!\d))*(?:[.,]\d+)?/.exec(text);
  if (match === null) return null;
  const plain = match[0].replace(/[\s\u00A0\u202F]/g, "").replace("−", "-");
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  return Number(isGrouped ? plain.replaceAll(",", "") : plain.replace(",", "."));
}
