/** The figures of a data set, and how a delivery changes them. */
import { over180OfCell, percentOfCell, totalOfCell } from "../../src/data/cells.ts";
import type { DataSet } from "../../src/data/load.ts";

/** Cell → what stands there: `series/region/period` and the values, or the status of a gap. */
export type Figures = ReadonlyMap<string, Value>;

/** What stands in a cell. */
export interface Value {
  readonly region: string;
  /** Share in percent; null where there is none. */
  readonly share: number | null;
  /** Everything that is published of the cell, as one text. */
  readonly text: string;
  /** The delivery that it stands on. */
  readonly source: string;
  readonly isFigure: boolean;
}

/** How a delivery changes the figures that were there before. */
export interface Change {
  /** Figures where there were none. */
  readonly added: number;
  /** Earlier figures that it delivers again, whether they change or not. */
  readonly touched: number;
  /** Those of them that change or are withdrawn. */
  readonly changed: number;
  /** Regions that an earlier delivery of the same source had figures of and this one has not. */
  readonly lostRegions: readonly string[];
  /** Largest move of a national share, in percentage points. */
  readonly nationPoints: number;
}

/** All cells of a data set, days included, but for what is computed of others. */
export function figuresOf({ series }: DataSet): Figures {
  const figures = new Map<string, Value>();
  for (const { id, regions, nation, days } of series) {
    const published = nation.filter(({ published }) => published);
    for (const { region, period, cell } of [...[...regions.values()].flat(), ...published]) {
      const share = percentOfCell(cell);
      const parts = [cell.status, share, totalOfCell(cell), over180OfCell(cell)];
      figures.set(`${id}/${region}/${period}`, {
        region,
        share,
        text: parts.join(" "),
        source: cell.source,
        isFigure: cell.status === "ok" || cell.status === "no-contacts",
      });
    }
    for (const { region, period, cell } of [...[...days.regions.values()].flat(), ...days.nation]) {
      const isFigure = cell.status === "ok";
      const text = isFigure ? `${cell.medianDays ?? ""} ${cell.meanDays ?? ""}` : cell.status;
      figures.set(`${id}/${region}/${period}/days`, {
        region,
        share: null,
        text,
        source: cell.source,
        isFigure,
      });
    }
  }
  return figures;
}

/** What the delivery `drop`, which is in `after` and not in `before`, changes. */
export function changeBy(drop: string, before: Figures, after: Figures): Change {
  const own = [...after].filter(([, { source }]) => source === drop);
  let [added, touched, changed, nationPoints] = [0, 0, 0, 0];
  for (const [key, now] of own) {
    const was = before.get(key);
    if (was?.isFigure !== true) {
      if (now.isFigure) added += 1;
      continue;
    }
    touched += 1;
    if (was.text !== now.text) changed += 1;
    if (now.region !== NATION || was.share === null || now.share === null) continue;
    nationPoints = Math.max(nationPoints, Math.abs(now.share - was.share));
  }
  const delivered = regionsOf(own);
  const earlier = [...before].filter(([, { source }]) => slugOf(source) === slugOf(drop));
  const lostRegions = [...regionsOf(earlier)].filter((region) => !delivered.has(region)).sort();
  return { added, touched, changed, lostRegions, nationPoints };
}

const regionsOf = (figures: readonly (readonly [string, Value])[]): Set<string> =>
  new Set(figures.flatMap(([, { region, isFigure }]) => (isFigure ? [region] : [])));

/** What names the source in the name of a delivery: all after the date. */
const slugOf = (drop: string): string => drop.slice("2026-01-01-".length);

/** Area code of the nation. */
const NATION = "00";
