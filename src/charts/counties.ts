/**
 * The counties' outlines by region code, from `@svg-maps/sweden` (CC BY 4.0, to be credited where
 * a map is shown), reduced to whole units of its 346 × 793 drawing.
 */
import sweden from "@svg-maps/sweden";

import type { RegionCode } from "../data/types.ts";
import type { Point } from "./geometry.ts";
import { compactPath } from "./path.ts";

/** A county as drawn. */
export interface County {
  readonly region: RegionCode;
  readonly path: string;
  /** A point well inside its main land, for a mark. */
  readonly centre: Point;
}

/** Size of the drawing that the paths stand in. */
export const MAP_SIZE = { width: 346, height: 793 } as const;

/**
 * Region code → id in the package, and a place well inside for a mark. The package has the names
 * of Västmanland and Västernorrland the wrong way round (checked by where the outlines lie), so 19
 * and 22 are crossed here on purpose.
 */
const LOCATIONS: Readonly<Record<RegionCode, readonly [id: string, x: number, y: number]>> = {
  "01": ["stockholm", 191, 581],
  "03": ["uppsala", 178, 560],
  "04": ["sodermanland", 146, 610],
  "05": ["ostergotland", 118, 646],
  "06": ["jonkoping", 86, 689],
  "07": ["kronoberg", 96, 726],
  "08": ["kalmar", 132, 701],
  "09": ["gotland", 197, 690],
  "10": ["blekinge", 114, 748],
  "12": ["skane", 64, 762],
  "13": ["halland", 43, 711],
  "14": ["vastra gotaland", 52, 652],
  "17": ["varmland", 57, 576],
  "18": ["orebro", 103, 601],
  "19": ["vasternorrland", 132, 572],
  "20": ["dalarna", 88, 512],
  "21": ["gavleborg", 132, 490],
  "22": ["vastmanland", 172, 396],
  "23": ["jamtland", 83, 376],
  "24": ["vasterbotten", 180, 290],
  "25": ["norrbotten", 236, 150],
};

type Ring = readonly Point[];

/** All counties, reduced once. */
export const COUNTIES: readonly County[] = Object.entries(LOCATIONS)
  .map(([region, [id, x, y]]) => {
    const location = sweden.locations.find((candidate) => candidate.id === id);
    if (location === undefined) throw new Error(`no outline "${id}" in @svg-maps/sweden`);
    return { region, path: outline(ringsOf(location.path)), centre: [x, y] as const };
  })
  .sort((a, b) => a.region.localeCompare(b.region));

/** Closed rings of whole units; islets that vanish in the reduction are left out. */
function ringsOf(path: string): Ring[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  let ring: Point[] = [];
  for (const [, command = "", args = ""] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    if (command === "z") {
      [x, y] = ring[0] ?? [x, y];
      continue;
    }
    if (command === "m") rings.push((ring = []));
    const numbers = (args.match(/-?[\d.]+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      ring.push([x, y]);
    }
  }
  return rings.map(reduced).filter((candidate) => Math.abs(area(candidate)) >= 4);
}

/** Whole units, without repeated points and without points on a straight run. */
function reduced(ring: Ring): Ring {
  const whole: Point[] = [];
  for (const point of ring) {
    const next: Point = [Math.round(point[0]), Math.round(point[1])];
    const [a, b] = [whole.at(-2), whole.at(-1)];
    if (b?.[0] === next[0] && b[1] === next[1]) continue;
    if (a && b && isBetween(a, b, next)) whole.pop();
    whole.push(next);
  }
  return whole;
}

function isBetween(a: Point, b: Point, c: Point): boolean {
  const [dx, dy, ex, ey] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return dx * ey === dy * ex && dx * ex + dy * ey > 0;
}

function outline(rings: readonly Ring[]): string {
  const path = rings.map((ring) => `M${ring.map(([x, y]) => `${x},${y}`).join("L")}z`).join("");
  return compactPath(path, 0);
}

/** Twice the signed area. */
function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
