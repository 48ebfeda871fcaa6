/** The figures of a data set, and how a delivery changes them. */
import { percentOfCell } from "../../src/data/cells.ts";
import { isDeliveryOf, type Publication } from "../../src/data/fetch-plan.ts";
import type { DataSet } from "../../src/data/load.ts";

/** Cell → what stands there: `series/region/period` and the value. */
export type Figures = ReadonlyMap<string, Value>;

/** What stands in a cell. */
export interface Value {
  /** Id of the series; days have one of their own. */
  readonly series: string;
  readonly region: string;
  readonly period: string;
  /** Share in percent; null where there is none. */
  readonly share: number | null;
  /** How often it has been corrected. */
  readonly revisions: number;
  /** The delivery that it stands on. */
  readonly source: string;
  readonly isFigure: boolean;
}

/** How a delivery changes the figures that were there before. */
export interface Change {
  /** Figures where there were none. */
  readonly added: number;
  /** Earlier figures that it delivers again, whether they change or not, and those it leaves out. */
  readonly touched: number;
  /** Those of them that change or are withdrawn. */
  readonly changed: number;
  /** Figures that earlier deliveries of the source had for the same periods, and this one has not. */
  readonly missing: readonly string[];
  /** Regions that have lost every figure of a series in this way. */
  readonly lostRegions: readonly string[];
  /** Largest move of a national share, in percentage points. */
  readonly nationPoints: number;
}

/** All cells of a data set, days included, but for what is computed of others. */
export function figuresOf({ series }: DataSet): Figures {
  const figures = new Map<string, Value>();
  for (const { id, regions, nation, days } of series) {
    const published = nation.filter(({ published }) => published);
    for (const { region, period, cell, revisions } of [
      ...[...regions.values()].flat(),
      ...published,
    ]) {
      figures.set(`${id}/${region}/${period}`, {
        series: id,
        region,
        period,
        share: percentOfCell(cell),
        revisions: revisions.length,
        source: cell.source,
        isFigure: cell.status === "ok" || cell.status === "no-contacts",
      });
    }
    for (const one of [...[...days.regions.values()].flat(), ...days.nation]) {
      const { region, period, cell, revisions } = one;
      figures.set(`${id}/days/${region}/${period}`, {
        series: `${id}/days`,
        region,
        period,
        share: null,
        revisions: revisions.length,
        source: cell.source,
        isFigure: cell.status === "ok",
      });
    }
  }
  return figures;
}

/**
 * What a delivery changes: `own` are the figures that it holds by itself, `before` and `after` all
 * figures without and with it. Where it is all that its source has, `whole` names the source, and what
 * it leaves out is missing; null where it may be a part.
 */
export function changeBy(
  whole: Pick<Publication, "id"> | null,
  own: Figures,
  before: Figures,
  after: Figures,
): Change {
  let [added, touched, changed, nationPoints] = [0, 0, 0, 0];
  for (const [key, delivered] of own) {
    const was = before.get(key);
    const now = after.get(key);
    if (was?.isFigure !== true) {
      if (now?.isFigure === true) added += 1;
      continue;
    }
    touched += 1;
    if (now !== undefined && now.revisions > was.revisions) changed += 1;
    if (delivered.region !== NATION || was.share === null || delivered.share === null) continue;
    nationPoints = Math.max(nationPoints, Math.abs(delivered.share - was.share));
  }
  const { missing, lostRegions } = whole === null ? NO_LOSS : lossesBy(own, whole, before);
  return {
    added,
    touched: touched + missing.length,
    changed: changed + missing.length,
    missing,
    lostRegions,
    nationPoints,
  };
}

const NO_LOSS: Pick<Change, "missing" | "lostRegions"> = { missing: [], lostRegions: [] };

/** What earlier deliveries of the source had, within the series and periods that this one is about. */
function lossesBy(
  own: Figures,
  source: Pick<Publication, "id">,
  before: Figures,
): Pick<Change, "missing" | "lostRegions"> {
  const about = new Set([...own.values()].map(({ series, period }) => `${series} ${period}`));
  const told = new Set(
    [...own].flatMap(([, { series, region, isFigure }]) =>
      isFigure ? [`${series} ${region}`] : [],
    ),
  );
  const earlier = [...before].filter(
    ([, value]) =>
      value.isFigure &&
      isDeliveryOf(value.source, source) &&
      about.has(`${value.series} ${value.period}`),
  );
  const lost = earlier.flatMap(([, { series, region }]) =>
    told.has(`${series} ${region}`) ? [] : [region],
  );
  return {
    missing: earlier.flatMap(([key]) => (own.has(key) ? [] : [key])),
    lostRegions: [...new Set(lost)].sort(),
  };
}

/** Area code of the nation. */
const NATION = "00";
