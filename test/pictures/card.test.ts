import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { cardPicture } from "../../src/pictures/card.ts";
import type { Card } from "../../src/views/cards.ts";

const CARD: Card = {
  page: { region: "jamtland-harjedalen" },
  heading: "Väntetider i Region Jämtland Härjedalen",
  figures: [
    {
      label: "Primärvård",
      value: "78,1 %",
      caption: "Medicinsk bedömning inom tre dagar, andel, 2025",
    },
    {
      label: "Specialiserad vård",
      value: "50 dagar",
      caption: "Första besök, median, dagar, 2025",
    },
    {
      label: "Barn- och ungdomspsykiatri (BUP)",
      value: "14 dagar",
      caption: "BUP, första besök, median, dagar, juni 2026",
    },
  ],
  note: "Insamlingen bytte huvudman under 2025.",
};

/** Tops of all lines; texts stand on their base line. */
const lines = (svg: string): number[] =>
  [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));

describe("cardPicture", () => {
  it("is as it was looked at", async () => {
    const svg = cardPicture(CARD, "Vänteläget", "sv");
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      "../golden/pictures/card.svg",
    );
  });

  it.each([1, 2, 3])(
    "with %i figures is well-formed, 1,200 by 630, with all of it inside",
    (count) => {
      const svg = cardPicture(
        { ...CARD, figures: CARD.figures.slice(0, count) },
        "Vänteläget",
        "sv",
      );
      const { window } = new JSDOM("");
      const xml = new window.DOMParser().parseFromString(svg, "image/svg+xml");
      expect(xml.querySelector("parsererror")).toBeNull();
      expect(xml.documentElement.getAttribute("viewBox")).toBe("0 0 1200 630");
      expect(Math.max(...lines(svg))).toBeLessThan(620);
      expect(Math.min(...lines(svg))).toBeGreaterThan(20);
      for (const { value } of CARD.figures.slice(0, count)) expect(svg).toContain(`>${value}<`);
    },
  );
});
