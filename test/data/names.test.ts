import { readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { indexRegions, nameKey } from "../../src/data/names.ts";
import { readRegions } from "../../src/data/reference.ts";
import { PROJECT_DATA } from "./helpers.ts";

const path = "reference/regions.csv";
const text = readFileSync(join(PROJECT_DATA, path), "utf8");
const regions = readRegions({ path, text }, []);
const { names, clash } = indexRegions(regions);

test("the 21 regions, and no name stands for two of them", () => {
  expect(names.all.map(({ code }) => code).join(" ")).toBe(
    "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25",
  );
  expect(clash).toBeNull();
});

/** Old and new official names, as real tables have them. */
const NAMES: Readonly<Record<string, string>> = {
  "01": "01|0001|AB|ab|Stockholm|Region Stockholm|Stockholms läns landsting|Stockholms län",
  "03": "03|0003|C|Uppsala|Region Uppsala|Landstinget i Uppsala län|Landstinget Uppsala",
  "04": "04|0004|D|Sörmland|Södermanland|Landstinget Sörmland|Region Sörmland|Södermanlands län",
  "05": "05|0005|E|Östergötland|Landstinget i Östergötland|ÖSTERGÖTLAND|Östergötlands län",
  "06": "06|0006|F|Jönköping|Region Jönköpings län|Landstinget i Jönköpings län",
  "07": "07|0007|G|Kronoberg|Landstinget Kronoberg|Region Kronoberg|Kronobergs län",
  "08": "08|0008|H|Kalmar|Region Kalmar län|Landstinget i Kalmar län|Kalmar län",
  "09": "09|0009|I|Gotland|Region Gotland|Gotlands län|Gotlands kommun",
  "10": "10|0010|K|Blekinge|Landstinget Blekinge|Region Blekinge|Blekinge län",
  "12": "12|0012|M|Skåne|Region Skåne|skåne|Skåne län",
  "13": "13|0013|N|Halland|Landstinget Halland|Region Halland|Hallands län",
  "14": "14|0014|O|Västra Götaland|Västra Götalandsregionen|Region Västra Götaland|Västra Götalands län",
  "17": "17|0017|S|Värmland|Landstinget i Värmland|Region Värmland|Värmlands län",
  "18": "18|0018|T|Örebro|Region Örebro län|Örebro läns landsting|Örebro län",
  "19": "19|0019|U|Västmanland|Landstinget Västmanland|Region Västmanland|Västmanlands län",
  "20": "20|0020|W|Dalarna|Landstinget Dalarna|Region Dalarna|Dalarnas län",
  "21": "21|0021|X|Gävleborg|Landstinget Gävleborg|Region Gävleborg|Gävleborgs län",
  "22": "22|0022|Y|Västernorrland|Landstinget Västernorrland|Region Västernorrland",
  "23": "23|0023|Z|Jämtland|Jämtland Härjedalen|Jämtland–Härjedalen|Jämtland-Härjedalen|Region Jämtland Härjedalen|Jämtlands läns landsting",
  "24": "24|0024|AC|Västerbotten|Västerbottens läns landsting|Region Västerbotten",
  "25": "25|0025|BD|Norrbotten|Norrbottens läns landsting|Region Norrbotten|Norrbottens län",
  "00": "00|0000|Riket|RIKET|Hela riket|Sverige|Alla regioner|Alla landsting",
};

describe("names as they are met", () => {
  const pairs = Object.entries(NAMES).flatMap(([code, all]) =>
    all.split("|").map((name) => [name, code] as const),
  );
  test.each(pairs)("%s is %s", (name, code) => {
    expect(names.find(name)).toBe(code);
  });

  test("case, dashes, spaces and the way letters are composed do not matter", () => {
    const dash = fc.constantFrom("-", "–", "‑", "—", "\u00ad");
    const space = fc.constantFrom("", " ", "\u00a0", "\u2009");
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        dash,
        space,
        fc.boolean(),
        ([name, code], d, s, upper) => {
          const varied = `${s}${name.replaceAll(/[-–]/g, d)}${s}`.normalize("NFD");
          expect(names.find(upper ? varied.toUpperCase() : varied.toLowerCase())).toBe(code);
        },
      ),
    );
  });
});

describe("never a guess", () => {
  test.each([
    ["Norra sjukvårdsregionen"],
    ["Stockholms sjukvårdsregion"],
    ["Uppsala-Örebro sjukvårdsregion"],
    ["Höglandssjukhuset, Eksjö-Nässjö"],
    ["Stockholm Syd"],
    ["Götaland"],
    ["Västra"],
    ["Gotlan"],
    ["1"],
    ["02"],
    ["26"],
    ["0026"],
    ["0180"],
    ["Q"],
    ["Region"],
    ["Landstinget"],
    ["län"],
    [""],
    ["constructor"],
  ])("%j is no region", (name) => {
    expect(names.find(name)).toBeNull();
  });

  test.each([
    ["Upsala", "Uppsala"],
    ["Göteland", "Gotland"],
    ["Jämtlan", "Jämtland Härjedalen"],
    ["Rikt", "Riket"],
  ])("the nearest to %s is %s", (name, nearest) => {
    expect(names.nearest(name)[0]).toBe(nearest);
    expect(names.nearest(name)).toHaveLength(3);
  });
});

test("what is left of a name", () => {
  expect(nameKey("  Landstinget i Jönköpings  län ")).toBe("jönköpings");
  expect(nameKey("Region Jämtland–Härjedalen")).toBe("jämtlandhärjedalen");
});

test("a name for two regions is told", () => {
  const [first, second] = regions;
  if (first === undefined || second === undefined) throw new Error("no regions");
  const twins = [first, { ...second, aliases: [...second.aliases, "stockholm"] }];
  expect(indexRegions(twins).clash).toBe('the name "stockholm" for both 01 and 03');
});
