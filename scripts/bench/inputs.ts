/** Made-up drops of a given number of rows: each drop delivers the same cells anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { addMonths } from "../../src/data/period.ts";
import type { Measure, Region } from "../../src/data/types.ts";

const FIRST_MONTH = "2016-01";
const MONTHS = 94;
const HEADING = "period,region,measure,basis,total,within,over_180,response_rate,reported_on";

/** Writes drops with `rows` rows in all below `folder`, one tidy file each; returns their paths. */
export function writeDrops(
  folder: string,
  rows: number,
  measures: readonly Measure[],
  regions: readonly Region[],
): string[] {
  const keys = measures.flatMap(({ id, bases }) =>
    bases.flatMap((basis) =>
      ["00", ...regions.map(({ code }) => code)].flatMap((region) =>
        Array.from(
          { length: MONTHS },
          (_, i) => `${addMonths(FIRST_MONTH, i)},${region},${id},${basis}`,
        ),
      ),
    ),
  );
  const paths: string[] = [];
  for (let written = 0; written < rows; written += keys.length) {
    const round = paths.length;
    const lines = keys.slice(0, rows - written).map((key, i) => {
      // One cell in fifty is revised from drop to drop.
      const total = 500 + (i % 977) + (i % 50 === round % 50 ? round : 0);
      const within = Math.floor(total * (0.6 + (i % 37) / 100));
      return `${key},${total},${within},${i % 41},100,`;
    });
    const name = new Date(Date.UTC(2024, 0, 1 + round)).toISOString().slice(0, 10);
    const drop = join(folder, "drops", `${name}-bench`);
    mkdirSync(drop, { recursive: true });
    writeFileSync(join(drop, "rows.csv"), `${[HEADING, ...lines].join("\n")}\n`);
    const about = { publisher: "bench", title: "Made-up rows", retrieved: name, synthetic: true };
    const files = [{ name: "rows.csv", format: "tidy" }];
    writeFileSync(join(drop, "drop.json"), JSON.stringify({ ...about, files }));
    paths.push(join(drop, "rows.csv"));
  }
  return paths;
}
