/**
 * A data folder drawn from a seed, full of what real data seldom hold at once: ties, gaps, months
 * without contacts, hidden cells, shares without counts, published nations and revisions.
 */
import { type Random, randomFor, wholeBetween } from "../../scripts/demo/random.ts";
import { addMonths } from "../../src/data/period.ts";
import { dropJson, type Drops } from "../data/helpers.ts";

const HEADING = "period,region,measure,basis,total,within,share,over_180,median_days";

/** First of the months; the breaks of January 2021 and 2024 come later. */
const FIRST = "2020-01";

/** First of the years. */
const FIRST_YEAR = 2014;

const REGIONS = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

const SERIES = [
  { measure: "first-visit", basis: "completed" },
  { measure: "first-visit", basis: "waiting" },
  { measure: "primary-contact", basis: "completed" },
  { measure: "primary-assessment", basis: "completed" },
] as const;

/**
 * Two drops of so many months and of the years before their end, the second of which revises some of
 * the cells of the first.
 */
export function madeDrops(seed: number, months: number): Drops {
  const random = randomFor("oracle", String(seed));
  const rows: string[] = [];
  const revised: string[] = [];
  for (const { measure, basis } of SERIES) {
    for (let i = 0; i < months; i++) {
      const period = addMonths(FIRST, i);
      const cell = (region: string) =>
        `${period},${region},${measure},${basis},${figures(random, basis)}`;
      for (const region of REGIONS) {
        // A region that is silent in a month, and one that has not come as far as the others.
        if (random() < 0.04 || (region === "25" && i > months - 4)) continue;
        rows.push(cell(region));
        if (random() < 0.02) revised.push(cell(region));
      }
      if (measure === "primary-contact" && random() < 0.5) rows.push(cell("00"));
    }
    for (let year = FIRST_YEAR; year < 2020 + Math.floor(months / 12); year++) {
      for (const region of REGIONS) {
        if (random() < 0.1) continue;
        rows.push(`${year},${region},${measure},${basis},${figures(random, basis)}`);
      }
    }
  }
  const [first, second] = [0, 1].map((after) => `${addMonths(FIRST, months + after)}-25`);
  return {
    [`${first}-prov`]: drop(rows, String(first)),
    [`${second}-rattat`]: drop(revised, String(second)),
  };
}

const drop = (rows: readonly string[], retrieved: string) => ({
  "drop.json": dropJson(["a.csv"], { retrieved }),
  "a.csv": `${[HEADING, ...rows].join("\n")}\n`,
});

/** The columns total, within, share, over_180 and median_days of one cell. */
function figures(random: Random, basis: "completed" | "waiting"): string {
  const kind = random();
  if (kind < 0.04) return `0,0,,${basis === "waiting" ? 0 : ""},`;
  if (kind < 0.08) return "*,*,,,*";
  // Halves, and few different ones.
  const median = random() < 0.9 ? wholeBetween(random, 20, 60) / 2 : "";
  if (kind < 0.12) return `,,${wholeBetween(random, 0, 1000) / 10},,${median}`;
  // Few different sizes make ties.
  const total = 20 * wholeBetween(random, 1, 4);
  const within = wholeBetween(random, 10, total);
  const long = wholeBetween(random, 0, total - within);
  const isKnown = basis === "waiting" && random() < 0.95;
  return `${total},${within},,${isKnown ? long : ""},${median}`;
}
