/** Puts a comparison in the place of the one that the page came with. */
import type { Chart, Table } from "../../charts/chart.ts";

/** The parts of the page that change with the choice. */
export interface Shown {
  readonly chart: Chart;
  readonly latest: Table;
  readonly overview: Table;
  readonly source: string;
  /** Address of the CSV file. */
  readonly csv: string;
}

/** Draws into the figure and the tables below `root`; nothing else of the page is touched. */
export function show(root: HTMLElement, { chart, latest, overview, source, csv }: Shown): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  find(".chart-frame")?.replaceChildren(drawing(chart.wide), drawing(chart.narrow));
  setText(find(".chart-title"), chart.title);
  setText(find(".chart-subtitle"), chart.subtitle);
  setText(find(".chart-source"), source);
  setText(find(".chart-tools summary .visually-hidden"), `: ${chart.title}`);
  setTable(find(".chart-tools .table-scroll"), chart.table);
  setTable(find("[data-latest] .table-scroll"), latest);
  setTable(find("[data-overview] .table-scroll"), overview);
  setDownload(root, csv, chart.title);
}

function drawing(svg: string): Node {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return document.importNode(documentElement, true);
}

/** The table again, as components/DataTable.astro writes it. */
function setTable(place: HTMLElement | null, { caption, columns, rows }: Table): void {
  const table = place?.querySelector("table");
  if (!place || !table) return;
  place.setAttribute("aria-label", caption);
  const head = element("thead", [
    element(
      "tr",
      columns.map(({ label, numeric }) => headCell("col", label, numeric)),
    ),
  ]);
  const body = element(
    "tbody",
    rows.map((row) =>
      element("tr", [
        headCell("row", row.head, false),
        ...row.cells.map((text, i) => cell(text, columns[i + 1]?.numeric ?? false)),
      ]),
    ),
  );
  table.replaceChildren(element("caption", [caption]), head, body);
}

/** The figures as a file, named after the chart. */
function setDownload(root: HTMLElement, csv: string, title: string): void {
  const link = root.querySelector<HTMLAnchorElement>(".chart-links a");
  if (!link) return;
  link.href = csv;
  setText(link.querySelector(".visually-hidden"), `: ${title}`);
}

const setText = (place: Element | null, text: string): void => {
  if (place) place.textContent = text;
};

function element(tag: string, children: ReadonlyArray<Node | string>): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function headCell(scope: "row" | "col", text: string, isNumeric: boolean): HTMLElement {
  const made = element("th", [text]);
  made.setAttribute("scope", scope);
  if (isNumeric) made.className = "num";
  return made;
}

function cell(text: string, isNumeric: boolean): HTMLElement {
  const made = element("td", [text]);
  if (isNumeric) made.className = "num";
  return made;
}
