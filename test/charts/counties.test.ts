import sweden from "@svg-maps/sweden";
import { expect, test } from "vitest";

import { COUNTIES, MAP_SIZE } from "../../src/charts/counties.ts";

const county = (region: string) => {
  const found = COUNTIES.find((candidate) => candidate.region === region);
  if (!found) throw new Error(region);
  return found;
};

/** Rings of a compact path. */
function rings(path: string): Array<Array<[number, number]>> {
  const out: Array<Array<[number, number]>> = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", args = ""] of path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    if (command === "z") [x, y] = [startX, startY];
    const n = (args.match(/-?\d+/g) ?? []).map(Number);
    for (let i = 0; i < n.length; i += command === "h" || command === "v" ? 1 : 2) {
      if (command !== "v") x = (command === "M" ? 0 : x) + (n[i] ?? 0);
      if (command === "v") y += n[i] ?? 0;
      else if (command !== "h") y = (command === "M" ? 0 : y) + (n[i + 1] ?? 0);
      if (/m/i.test(command) && i === 0) {
        [startX, startY] = [x, y];
        out.push([]);
      }
      out.at(-1)?.push([x, y]);
    }
  }
  return out;
}

const isInside = (ring: ReadonlyArray<readonly [number, number]>, x: number, y: number): boolean =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);

test("all 21 regions have an outline, each outline one region", () => {
  expect(COUNTIES).toHaveLength(21);
  expect(sweden.locations).toHaveLength(21);
  expect(new Set(COUNTIES.map(({ path }) => path)).size).toBe(21);
  expect(sweden.viewBox).toBe(`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`);
});

test.each(COUNTIES.map(({ region, path, centre }) => [region, path, centre] as const))(
  "the mark of %s lies well inside",
  (_, path, [x, y]) => {
    for (const [dx, dy] of [
      [0, 0],
      [5, 0],
      [-5, 0],
      [0, 5],
      [0, -5],
    ] as const) {
      expect(rings(path).some((ring) => isInside(ring, x + dx, y + dy))).toBe(true);
    }
  },
);

// South to north and west to east, as everyone knows the country: the package names two counties
// the wrong way round, and a newer version may mend that.
test.each([
  ["22", "21", "Västernorrland north of Gävleborg"],
  ["24", "22", "Västerbotten north of Västernorrland"],
  ["21", "19", "Gävleborg north of Västmanland"],
  ["19", "04", "Västmanland north of Sörmland"],
  ["13", "12", "Halland north of Skåne"],
  ["25", "24", "Norrbotten north of Västerbotten"],
  ["14", "13", "Västra Götaland north of Halland"],
])("%s lies north of %s (%s)", (north, south) => {
  expect(county(north).centre[1]).toBeLessThan(county(south).centre[1]);
});

test("the outlines are small", () => {
  expect(COUNTIES.map(({ path }) => path).join("").length).toBeLessThan(11_000);
});
