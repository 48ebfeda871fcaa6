/** What surrounds the counts of a cell: waiting-time bands, median and mean, reasons to wait. */
import type { Counts } from "./levels.ts";
import type { SeriesPlan } from "./plan.ts";
import { apportion, between, type Random } from "./random.ts";

/** The seven bands of the tidy format, in order of waiting time. */
export const BAND_NAMES = [
  "d0_30",
  "d31_60",
  "d61_90",
  "d91_120",
  "d121_180",
  "d181_365",
  "d366",
] as const;

/** Lower edge of each band, and an upper edge for the last. */
const EDGES = [0, 30, 60, 90, 120, 180, 365, 540] as const;

/** Details of a cell; `null` where the series does not carry them. */
export interface Details {
  readonly bands: readonly number[] | null;
  readonly medianDays: number | null;
  readonly meanDays: number | null;
  readonly pvv: number | null;
  readonly mov: number | null;
}

/** Details that agree with the counts: the bands add up to `total`, `within` and `over180`. */
export function detailsOf(plan: SeriesPlan, counts: Counts, random: Random): Details {
  const bands = plan.bandLimit === null ? null : bandsOf(plan.bandLimit, counts, random);
  const pvv =
    plan.patientChosen === null
      ? null
      : Math.round(counts.total * plan.patientChosen * between(random, 0.6, 1.5));
  const mov =
    plan.care === "specialist" && plan.measure !== "follow-up"
      ? Math.round(counts.total * between(random, 0.002, 0.012))
      : null;
  const shown = bands !== null && counts.total > 0 ? bands : null;
  return {
    bands,
    medianDays: shown && medianOf(shown),
    meanDays: shown && meanOf(shown),
    pvv,
    mov,
  };
}

function bandsOf(limit: 30 | 90, { total, within, over180 }: Counts, random: Random): number[] {
  const near = [between(random, 0.4, 0.56), 0.31, between(random, 0.15, 0.25)];
  if (limit === 30) {
    const late = [0.42, 0.22, 0.13, 0.12, between(random, 0.06, 0.1), 0.01];
    return [within, ...apportion(total - within, late)];
  }
  const late = total - within;
  const backlog = over180 ?? Math.round(late * between(random, 0.14, 0.24));
  return [
    ...apportion(within, near),
    ...apportion(late - backlog, [0.46, between(random, 0.5, 0.58)]),
    ...apportion(backlog, [0.84, between(random, 0.1, 0.22)]),
  ];
}

/** Median in whole days, straight within the band. */
function medianOf(bands: readonly number[]): number {
  const half = bands.reduce((a, b) => a + b, 0) / 2;
  let passed = 0;
  for (const [index, count] of bands.entries()) {
    if (count > 0 && passed + count >= half) {
      const [low, high] = edges(index);
      return Math.round(low + ((high - low) * (half - passed)) / count);
    }
    passed += count;
  }
  return 0;
}

/** Mean in days with one decimal, everyone in the middle of the band. */
function meanOf(bands: readonly number[]): number {
  const total = bands.reduce((a, b) => a + b, 0);
  const days = bands.reduce((sum, count, index) => {
    const [low, high] = edges(index);
    return sum + (count * (low + high)) / 2;
  }, 0);
  return Math.round((10 * days) / total) / 10;
}

const edges = (index: number): [number, number] => [EDGES[index] ?? 0, EDGES[index + 1] ?? 540];
