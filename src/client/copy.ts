/**
 * Buttons that copy: the citation, the tables, and what a chart says with its source. Without them
 * everything can be marked and copied by hand.
 */
import { scriptWords } from "../text/script-words.ts";
import { numberIn } from "./sort-tables.ts";

/**
 * Adds the buttons; none where the browser lets nothing be copied, nor on a page whose banner says
 * that its figures are made up.
 */
export function addCopyButtons(
  page: Document,
  clipboard: Pick<Clipboard, "writeText"> | undefined,
): void {
  if (clipboard === undefined || page.querySelector(".banner")) return;
  const words = scriptWords(page);
  const add = (after: Element, label: string, of: string, text: () => string): void => {
    const button = page.createElement("button");
    button.type = "button";
    button.className = "copy-button no-print";
    button.textContent = label;
    if (of !== "") button.setAttribute("aria-label", `${label}: ${of}`);
    const status = page.createElement("output");
    after.after(button, status);
    button.addEventListener("click", () => {
      const say = (outcome: string) => () => {
        status.textContent = outcome;
      };
      clipboard.writeText(text()).then(say(words.copied), say(words.notCopied));
    });
  };
  for (const cited of page.querySelectorAll("[data-copy]")) {
    add(cited, words.copy, "", () => clean(cited));
  }
  for (const table of page.querySelectorAll<HTMLTableElement>("main table")) {
    add(table.closest(".table-scroll") ?? table, words.copyTable, clean(table.caption), () =>
      tableText(table),
    );
  }
  for (const figure of page.querySelectorAll("main figure[id]")) {
    const [said, source] = [figure.querySelector("desc"), figure.querySelector(".chart-source")];
    if (said === null || source === null) continue;
    add(source, words.copySaid, clean(figure.querySelector(".chart-title")), () => {
      const { location } = page;
      return `${clean(said)} ${clean(source)} ${location.origin}${location.pathname}#${figure.id}`;
    });
  }
}

/** A table for a spreadsheet: tabs between cells, which span as many columns as on the page; rows that are hidden are left out. */
export function tableText(table: HTMLTableElement): string {
  return [...table.rows]
    .filter(({ hidden }) => !hidden)
    .map(({ cells }) =>
      [...cells]
        .flatMap((cell) => [
          cellText(clean(seen(cell))),
          ...Array<string>(cell.colSpan - 1).fill(""),
        ])
        .join("\t"),
    )
    .join("\n");
}

/** A cell without what it says to listeners alone, which would make a text of its number. */
function seen(cell: Element): Element {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
  return copy;
}

/** A number with a decimal comma and no spaces, as a Swedish spreadsheet reads it; other text as it is. */
function cellText(text: string): string {
  const value = numberIn(text);
  const unit = /^[+−-]?[\d\s.,]+(\D*)$/.exec(text)?.[1];
  if (value === null || unit === undefined) return text;
  return `${String(value).replace(".", ",")}${unit === "" || unit === "%" ? unit : ` ${unit}`}`;
}

const clean = (element: Element | null): string =>
  (element?.textContent ?? "").replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
