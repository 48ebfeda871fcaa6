/** The bare counts of one region's series, month by month, before anything is hidden or late. */
import { addMonths, monthRange } from "../../src/data/period.ts";
import type { Month, RegionCode } from "../../src/data/types.ts";
import { definitionBreak, nationalBacklog, nationalShare, nationalVolume } from "./calendar.ts";
import { FIRST_MONTH, LAST_MONTH, type SeriesPlan, SYSTEM_CHANGES } from "./plan.ts";
import { between, clamp, normal, randomFor } from "./random.ts";

/** Counts of one cell; `over180` only for those waiting in specialised care. */
export interface Counts {
  readonly total: number;
  readonly within: number;
  readonly over180: number | null;
}

/** Gotland's child psychiatry is small, so that some of its months are too few to show. */
const SMALL_BUP = new Map<RegionCode, number>([["09", 0.62]]);

/** Counts by month of one series in one region. */
export function levelSeries(
  plan: SeriesPlan,
  region: RegionCode,
  population: number,
): Map<Month, Counts> {
  const { measure, basis, care } = plan;
  const random = randomFor("levels", measure, basis, region);
  const character = regionCharacter(plan, region);
  const size =
    (population / 1000) *
    plan.perThousand *
    (1 + 0.12 * normal(randomFor("size", measure, region))) *
    ((care === "bup" ? SMALL_BUP.get(region) : undefined) ?? 1);
  const noise = care === "bup" ? 2.4 : care === "specialist" ? 0.8 : 0.6;
  const lateWithin = between(random, 0.2, 0.34);
  let drift = 0;

  const counts = new Map<Month, Counts>();
  for (const [index, month] of monthRange(FIRST_MONTH, LAST_MONTH).entries()) {
    drift = 0.6 * drift + noise * normal(random);
    const shift = character.shiftAt(month);
    const percent =
      character.level +
      (character.slope * index) / 12 +
      nationalShare(plan, month) * character.season +
      shift.points +
      drift;
    const share = squash(percent) / 100;
    const mean = size * nationalVolume(plan, month) * shift.volume;
    const total = Math.max(
      0,
      Math.round(mean * (1 + 0.03 * normal(random)) + spreadOf(mean) * normal(random)),
    );
    const within = clamp(
      Math.round(total * share + Math.sqrt(total * share * (1 - share)) * normal(random)),
      0,
      total,
    );
    const backlog = clamp(
      lateWithin + nationalBacklog(month) + 0.004 * (75 - percent) + 0.008 * normal(random),
      0.1,
      0.6,
    );
    const over180 =
      care === "specialist" && basis === "waiting" ? Math.round((total - within) * backlog) : null;
    counts.set(month, { total, within, over180 });
  }
  return counts;
}

/** What sets the region apart in this series. */
function regionCharacter(plan: SeriesPlan, region: RegionCode) {
  const { measure, basis, care } = plan;
  const ofCare = randomFor("care", care, region);
  const ofMeasure = randomFor("measure", measure, region);
  const own = randomFor("series", measure, basis, region);
  const level =
    plan.level +
    plan.spread * (0.45 * normal(ofCare) + 0.75 * normal(ofMeasure) + 0.3 * normal(own));
  const slope = (care === "bup" ? 1.3 : 0.55) * normal(ofMeasure) + 0.2 * normal(own);
  const season = between(own, 0.7, 1.3);

  const newDefinition = definitionBreak(plan);
  const [points, volume] = measure === "primary-contact" ? [-7, 1.15] : [-2, 1.08];
  const definition = {
    points: points + (care === "bup" ? 5 : 2) * normal(own),
    volume: volume + 0.05 * normal(own),
  };
  const change = SYSTEM_CHANGES.find((one) => one.region === region);
  const newSystem = change ? addMonths(change.last, 1) : null;
  const system = { points: -5 + 2 * normal(own), volume: 0.9 + 0.04 * normal(own) };

  const shiftAt = (month: Month) => {
    const passed = [
      ...(newDefinition !== null && month >= newDefinition ? [definition] : []),
      ...(newSystem !== null && month >= newSystem ? [system] : []),
    ];
    return {
      points: passed.reduce((sum, shift) => sum + shift.points, 0),
      volume: passed.reduce((product, shift) => product * shift.volume, 1),
    };
  };
  return { level, slope, season, shiftAt };
}

/** Chance variation of a small count. */
const spreadOf = (mean: number): number => Math.sqrt(mean) * 0.6;

/** Leaves 20–88 alone and lets the rest approach, but never reach, 5 and 99. */
function squash(percent: number): number {
  if (percent > 88) return 88 + (11 * (percent - 88)) / (percent - 88 + 11);
  if (percent < 20) return 20 - (15 * (20 - percent)) / (20 - percent + 15);
  return percent;
}
