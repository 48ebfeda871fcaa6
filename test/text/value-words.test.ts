import { describe, expect, test } from "vitest";

import type { Quantity } from "../../src/data/types.ts";
import {
  absenceWord,
  cellText,
  differenceProse,
  differenceText,
  valueProse,
  valueText,
} from "../../src/text/value-words.ts";
import { figure, published, visible } from "./subjects.ts";

describe("a figure", () => {
  test.each<[string, ReturnType<typeof figure>, Quantity, string, string, string, string]>([
    ["a share", figure(84.2), "share", "84,2 %", "84.2%", "84,2 procent", "84.2 per cent"],
    ["an exact whole share", figure(80), "share", "80,0 %", "80.0%", "80 procent", "80 per cent"],
    ["whole percent", published("69"), "share", "69 %", "69%", "69 procent", "69 per cent"],
    [
      "a published tenth",
      published("92.5"),
      "share",
      "92,5 %",
      "92.5%",
      "92,5 procent",
      "92.5 per cent",
    ],
    [
      "published with more decimals than are shown",
      published("92.518753"),
      "share",
      "92,5 %",
      "92.5%",
      "92,5 procent",
      "92.5 per cent",
    ],
    ["days", figure(24), "median", "24 dagar", "24 days", "24 dagar", "24 days"],
    ["a half day", figure(20.5), "median", "20,5 dagar", "20.5 days", "20,5 dagar", "20.5 days"],
    ["one day", figure(1), "median", "1 dag", "1 day", "1 dag", "1 day"],
    ["persons", figure(1234), "backlog", "1 234", "1,234", "1 234 personer", "1,234 people"],
    ["one person", figure(1), "backlog", "1", "1", "1 person", "1 person"],
    ["nobody", figure(0), "backlog", "0", "0", "0 personer", "0 people"],
  ])("%s", (_, value, quantity, sv, en, svProse, enProse) => {
    expect(visible(valueText(value, quantity, "sv"))).toBe(sv);
    expect(visible(valueText(value, quantity, "en"))).toBe(en);
    expect(visible(valueProse(value, quantity, "sv"))).toBe(svProse);
    expect(visible(valueProse(value, quantity, "en"))).toBe(enProse);
  });

  test("a missed threshold never reads as met", () => {
    expect(visible(valueText(figure(81.96), "share", "sv", 82))).toBe("81,96 %");
    expect(visible(valueProse(figure(81.996), "share", "sv", 82))).toBe("81,996 procent");
    expect(visible(valueText(figure(81.96), "share", "sv", null))).toBe("82,0 %");
    expect(visible(valueText(published("82"), "share", "sv", 82))).toBe("82 %");
  });
});

describe("a difference", () => {
  test.each<[number | null, Quantity, string, string]>([
    [3.14, "share", "+3,1", "+3.1"],
    [-3.14, "share", "−3,1", "−3.1"],
    [-0.02, "share", "0,0", "0.0"],
    [81.96 - 82, "share", "0,0", "0.0"],
    [-2, "median", "−2", "−2"],
    [0.5, "median", "+0,5", "+0.5"],
    [0, "median", "0", "0"],
    [-1234, "backlog", "−1 234", "−1,234"],
    [null, "share", "–", "–"],
  ])("%s %s", (difference, quantity, sv, en) => {
    expect(visible(differenceText(difference, quantity, "sv"))).toBe(sv);
    expect(visible(differenceText(difference, quantity, "en"))).toBe(en);
  });

  test("has no sign in prose", () => {
    expect(visible(differenceProse(-3.1, "share", "sv"))).toBe("3,1 procentenheter");
    expect(visible(differenceProse(-0.5, "median", "sv"))).toBe("0,5 dagar");
    expect(visible(differenceProse(-1, "median", "en"))).toBe("1 day");
    expect(visible(differenceProse(-1234, "backlog", "en"))).toBe("1,234 people");
  });
});

describe("a cell", () => {
  test("with a figure tells what there is to say of it", () => {
    expect(visible(cellText(figure(84.2), null, "share", "sv"))).toBe("84,2 %");
    expect(visible(cellText(figure(81.96), null, "share", "sv", 82))).toBe("81,96 %");
    expect(visible(cellText(figure(24, { preliminary: true }), null, "median", "sv"))).toBe(
      "24 dagar (preliminär)",
    );
    const bareZero = { ...published("0"), preliminary: true };
    expect(visible(cellText(bareZero, null, "share", "en"))).toBe(
      "0% (preliminary, number not known)",
    );
  });

  test("of nobody is no bare zero", () => {
    expect(cellText(figure(0), null, "backlog", "sv")).toBe("0");
  });

  const empty = { ...figure(0), value: null, exact: null };

  test.each([
    ["not-reported", "Ej rapporterat", "Not reported"],
    ["no-contacts", "Inga kontakter", "No contacts"],
    ["not-delivered", "Uppgift saknas här", "No figure here"],
  ] as const)("that is %s says so", (absence, sv, en) => {
    for (const value of [empty, null]) {
      expect(cellText(value, absence, "share", "sv")).toBe(sv);
      expect(cellText(value, absence, "median", "en")).toBe(en);
    }
  });

  test("that is suppressed tells the source's limit", () => {
    const hidden = { ...empty, status: "suppressed", disclosureLimit: 5 } as const;
    expect(cellText(hidden, "suppressed", "share", "sv")).toBe("Färre än 5");
    expect(absenceWord("suppressed", 20, "en")).toBe("Fewer than 20");
    expect(absenceWord("suppressed", 0, "sv")).toBe("För få för att visas");
  });

  test("of which nothing is known is a dash, never a zero", () => {
    expect(cellText(null, null, "share", "sv")).toBe("–");
    expect(cellText(empty, null, "backlog", "sv")).toBe("–");
  });
});
