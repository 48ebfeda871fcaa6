/**
 * Values off a chart: pointer and arrow keys read them from the table of the same figure. Without it
 * nothing is lost, since the table is there.
 */

const CHART = "svg[data-x], svg[data-y], svg[data-points]";
const SVG = "http://www.w3.org/2000/svg";

/** Where one reads: so many columns of the table back from the newest period, and a row of it. */
interface Place {
  readonly back: number;
  readonly row: number;
}

/** Numbers of an attribute that charts/reading.ts writes; none without it. */
const numbers = (svg: Element, name: string): number[] =>
  (svg.getAttribute(name) ?? "").split(" ").filter(Boolean).map(Number);

const inside = (value: number, count: number): number =>
  Math.max(0, Math.min(Math.floor(value), count - 1));

/** Makes all charts of the page readable, those that come later too. */
export function readValues(page: Document): void {
  let current: { readonly svg: SVGSVGElement; readonly place: Place } | null = null;

  const clear = (): void => {
    for (const mark of page.querySelectorAll(".hairline, .chart-value")) mark.remove();
    current = null;
  };
  const show = (svg: SVGSVGElement, place: Place): void => {
    const words = wordsAt(svg, place);
    if (current?.svg !== svg) clear();
    if (words === null || svg.parentElement === null) return;
    current = { svg, place };
    const line =
      svg.querySelector(".hairline") ?? svg.appendChild(page.createElementNS(SVG, "path"));
    line.setAttribute("class", "hairline");
    line.setAttribute("d", lineAt(svg, place));
    const parent = svg.parentElement;
    let output = parent.querySelector<HTMLElement>(".chart-value");
    if (output === null) {
      output = parent.appendChild(page.createElement("output"));
      output.className = "chart-value";
      const [box, around] = [svg.getBoundingClientRect(), parent.getBoundingClientRect()];
      output.style.left = `${box.left - around.left}px`;
      output.style.top = `${box.bottom - around.top}px`;
    }
    output.textContent = words;
  };

  for (const svg of page.querySelectorAll<SVGSVGElement>(CHART)) {
    // One stop a chart: small multiples are read by pointer, or in their table.
    if (svg.closest("li") === null) svg.setAttribute("tabindex", "0");
  }
  for (const type of ["pointerdown", "pointermove"] as const) {
    page.addEventListener(type, ({ target, clientX, clientY }) => {
      const svg = target instanceof Element ? target.closest<SVGSVGElement>(CHART) : null;
      if (svg === null) clear();
      else show(svg, placeAt(svg, clientX, clientY));
    });
  }
  page.addEventListener("keydown", (event) => {
    const svg = page.activeElement?.closest<SVGSVGElement>(CHART) ?? null;
    const step = STEPS[event.key];
    if (event.key === "Escape") clear();
    if (svg === null || step === undefined) return;
    event.preventDefault();
    const { back, row } =
      current?.svg === svg ? current.place : { back: -step.back, row: -step.row };
    show(svg, bounded(svg, { back: back + step.back, row: row + step.row }));
  });
  page.addEventListener("focusout", clear);
}

/** What the arrow keys move by. */
const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: { back: 1, row: 0 },
  ArrowRight: { back: -1, row: 0 },
  ArrowUp: { back: 0, row: -1 },
  ArrowDown: { back: 0, row: 1 },
};

function bounded(svg: Element, { back, row }: Place): Place {
  const [, , across = 1, step = 1] = numbers(svg, "data-x");
  const [, , down = numbers(svg, "data-points").length / 2] = numbers(svg, "data-y");
  return { back: inside(back, Math.ceil(across / step)), row: inside(row, down) };
}

/** The place nearest to a point of the window. */
function placeAt(svg: SVGSVGElement, clientX: number, clientY: number): Place {
  const box = svg.getBoundingClientRect();
  const scale = Number(svg.getAttribute("width")) / box.width;
  const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
  const [left = 0, right = 1, across = 1, step = 1] = numbers(svg, "data-x");
  const [top = 0, bottom = 1, down = 1] = numbers(svg, "data-y");
  const column = inside(((x - left) / (right - left)) * across, across);
  const points = numbers(svg, "data-points");
  const distances = points.flatMap((at, i) =>
    i % 2 === 0 ? [Math.hypot(at - x, (points[i + 1] ?? 0) - y)] : [],
  );
  return bounded(svg, {
    back: Math.round((across - 1 - column) / step),
    row:
      points.length > 0
        ? distances.indexOf(Math.min(...distances))
        : ((y - top) / (bottom - top)) * down,
  });
}

/** A hairline through a period, lines around a row, or a ring around a point. */
function lineAt(svg: Element, { back, row }: Place): string {
  const points = numbers(svg, "data-points");
  const [x, y] = [points[2 * row], points[2 * row + 1]];
  if (x !== undefined && y !== undefined)
    return `M${x - 16},${y}a16,16 0 1,0 32,0a16,16 0 1,0-32,0z`;
  const [left = 0, right = 0, across, step = 1] = numbers(svg, "data-x");
  const [top = 0, bottom = 0, down] = numbers(svg, "data-y");
  const vertical =
    across === undefined
      ? ""
      : `M${left + ((right - left) * (across - 0.5 - back * step)) / across},0V${svg.getAttribute("height")}`;
  const height = (bottom - top) / (down ?? 1);
  // Above and below its row, so that it strikes nothing through.
  const horizontal =
    down === undefined
      ? ""
      : [row, row + 1].map((at) => `M0,${top + height * at}H${svg.getAttribute("width")}`).join("");
  return vertical + horizontal;
}

/** What the figure's table says of the place; null where it has no such cell. */
function wordsAt(svg: Element, { back, row }: Place): string | null {
  const table = svg.closest("figure")?.querySelector("table");
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );
  const rows = [...(table?.tBodies[0]?.rows ?? [])].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent.trim()),
  );
  const tile = svg.closest("li");
  const isCell = tile !== null || (svg.hasAttribute("data-x") && svg.hasAttribute("data-y"));
  if (isCell) {
    // Small multiples stand in the order of the rows; their columns run from the oldest.
    const cells =
      rows[tile === null ? row : [...(tile.parentElement?.children ?? [])].indexOf(tile)];
    const column = tile === null ? back + 1 : heads.length - 1 - back;
    const [name, head, value] = [cells?.[0], heads[column], cells?.[column]];
    return name && head && value ? `${name}, ${head}: ${value}` : null;
  }
  const [name, ...cells] = rows[svg.hasAttribute("data-x") ? back : row] ?? [];
  if (name === undefined) return null;
  return `${name}: ${cells.map((cell, i) => `${heads[i + 1] ?? ""} ${cell}`).join(", ")}`;
}
