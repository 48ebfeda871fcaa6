import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { readValues } from "../../src/client/read-values.ts";

const PAGE = `
<figure><div><svg id="line" width="100" height="50" data-x="10 90 4"></svg></div><table>
  <thead><tr><th>Månad</th><th>Andel</th><th>Riket</th></tr></thead><tbody>
  <tr><th>april 2021</th><td>84 %</td><td>80 %</td></tr>
  <tr><th>mars 2021</th><td>83 %</td><td>–</td></tr>
  <tr><th>februari 2021</th><td>Ej rapporterat</td><td>78 %</td></tr>
  <tr><th>januari 2021</th><td>81 %</td><td>77 %</td></tr></tbody></table></figure>
<figure><svg id="rank" width="100" height="50" data-y="10 50 2"></svg><table>
  <thead><tr><th>Region</th><th>Andel</th></tr></thead><tbody>
  <tr><th>Skåne</th><td>84 %</td></tr><tr><th>Halland</th><td>83 %</td></tr>
  <tr><th>Gotland</th><td>färre än 5</td></tr></tbody></table></figure>
<figure><svg id="heat" width="100" height="50" data-x="20 100 2" data-y="10 50 2"></svg><table>
  <thead><tr><th>Region</th><th>feb. 2021</th><th>jan. 2021</th></tr></thead><tbody>
  <tr><th>Skåne</th><td>84 %</td><td>82 %</td></tr>
  <tr><th>Halland</th><td>83 %</td><td>81 %</td></tr></tbody></table></figure>
<figure><svg id="map" width="100" height="200" data-points="10 20 50 150"></svg><table>
  <thead><tr><th>Region</th><th>Andel</th></tr></thead><tbody>
  <tr><th>Halland</th><td>83 %</td></tr><tr><th>Skåne</th><td>84 %</td></tr></tbody></table></figure>
<figure><ul><li><svg id="a" width="100" height="50" data-x="0 100 14 12"></svg></li>
  <li><svg id="b" width="100" height="50" data-x="0 100 14 12"></svg></li></ul><table>
  <thead><tr><th>Region</th><th>jan. 2020</th><th>jan. 2021</th></tr></thead><tbody>
  <tr><th>Skåne</th><td>84 %</td><td>82 %</td></tr>
  <tr><th>Halland</th><td>83 %</td><td>81 %</td></tr></tbody></table></figure>
<p id="elsewhere"></p>`;

let page: Document;
let window: JSDOM["window"];

beforeEach(() => {
  ({ window } = new JSDOM(PAGE));
  page = window.document;
  // The script runs in one window; here it runs in that of the page.
  vi.stubGlobal("Element", window.Element);
  for (const svg of page.querySelectorAll("svg")) {
    const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
    // Shown at twice its size.
    svg.getBoundingClientRect = () => new window.DOMRect(0, 0, 2 * width, 2 * height);
  }
  readValues(page);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (id: string, x: number, y: number, type = "pointermove"): string | null => {
  const event = new window.MouseEvent(type, { bubbles: true, clientX: 2 * x, clientY: 2 * y });
  page.getElementById(id)?.dispatchEvent(event);
  return page.querySelector("output")?.textContent ?? null;
};

const press = (key: string): string | null => {
  page.activeElement?.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
  return page.querySelector("output")?.textContent ?? null;
};

const hairline = () => page.querySelector(".hairline")?.getAttribute("d");

describe("reading by pointer", () => {
  it("tells the period of a line chart in the words of its table", () => {
    expect(at("line", 89, 20)).toBe("april 2021: Andel 84 %, Riket 80 %");
    expect(at("line", 35, 20)).toBe("februari 2021: Andel Ej rapporterat, Riket 78 %");
    expect(hairline()).toBe("M40,0V50");
    expect(page.querySelectorAll("output, .hairline")).toHaveLength(2);
  });

  it("stays within the first and the last period", () => {
    expect(at("line", 0, 20)).toMatch(/^januari 2021/);
    expect(at("line", 100, 20)).toMatch(/^april 2021/);
  });

  it("tells the row of a ranking, the cell of a heat map, the nearest county", () => {
    expect(at("rank", 5, 35)).toBe("Halland: Andel 83 %");
    expect(hairline()).toBe("M0,30H100M0,50H100");
    expect(at("heat", 30, 45)).toBe("Halland, jan. 2021: 81 %");
    expect(at("heat", 90, 15)).toBe("Skåne, feb. 2021: 84 %");
    expect(at("map", 60, 140)).toBe("Skåne: Andel 84 %");
  });

  it("tells of a small multiple the nearest month that its table has", () => {
    expect(at("b", 5, 20)).toBe("Halland, jan. 2020: 83 %");
    expect(at("a", 95, 20)).toBe("Skåne, jan. 2021: 82 %");
    expect(hairline()).toBe(`M${(100 * 13.5) / 14},0V50`);
  });

  it("answers a tap, and lets go elsewhere", () => {
    expect(at("line", 89, 20, "pointerdown")).toMatch(/^april/);
    expect(at("elsewhere", 0, 0)).toBeNull();
    expect(hairline()).toBeUndefined();
  });
});

describe("reading by keys", () => {
  const focus = (id: string) => page.querySelector<SVGElement>(`#${id}`)?.focus();

  it("begins with the newest and goes along the arrows, no further than the ends", () => {
    focus("line");
    expect(press("ArrowLeft")).toMatch(/^april 2021/);
    expect(press("ArrowLeft")).toMatch(/^mars 2021/);
    expect(press("ArrowRight")).toMatch(/^april 2021/);
    expect(press("ArrowRight")).toMatch(/^april 2021/);
    expect(press("Escape")).toBeNull();
  });

  it("goes both ways in a heat map and along the rows of a ranking", () => {
    focus("heat");
    press("ArrowDown");
    press("ArrowDown");
    expect(press("ArrowLeft")).toBe("Halland, jan. 2021: 81 %");
    focus("rank");
    press("ArrowDown");
    press("ArrowDown");
    expect(press("ArrowDown")).toBe("Halland: Andel 83 %");
  });

  it("makes one stop of a chart and none of small multiples", () => {
    const stops = [...page.querySelectorAll("[tabindex='0']")].map(({ id }) => id);
    expect(stops).toEqual(["line", "rank", "heat", "map"]);
  });

  it("leaves other keys to the page", () => {
    focus("line");
    const event = new window.KeyboardEvent("keydown", {
      key: "Tab",
      bubbles: true,
      cancelable: true,
    });
    page.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(page.querySelector("output")).toBeNull();
  });
});
