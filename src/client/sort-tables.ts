/** Sortable tables: the heads of `<table data-sortable>` become buttons. Without it they stay as set. */

/** Makes every marked table of the page sortable. */
export function makeTablesSortable(page: ParentNode): void {
  // Names are Swedish in either language.
  const collator = new Intl.Collator("sv", { numeric: true });
  for (const table of page.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    const heads = table.tHead?.rows[0]?.cells ?? [];
    [...heads].forEach((head, column) => {
      if (head.textContent.trim() === "" || head.querySelector("a, .visually-hidden")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      button.append(...head.childNodes);
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
  const isNumeric = head.classList.contains("num");
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
