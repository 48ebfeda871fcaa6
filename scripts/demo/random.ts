/**
 * Reproducible randomness for the made-up figures. Only additions, multiplications, divisions and
 * square roots, so that every machine gets the same bytes.
 */

/** Yields numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

const SEED = "vantelaget-pahittat-1";

/** A generator of its own for every key, so that one series never disturbs another. */
export function randomFor(...key: readonly string[]): Random {
  return mulberry32(fnv1a([SEED, ...key].join("/")));
}

/** Roughly normal, mean 0 and standard deviation 1, never beyond ±3.5. */
export const normal = (random: Random): number =>
  (random() + random() + random() + random() - 2) * Math.sqrt(3);

/** Even between two numbers. */
export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random();

/** Whole number from `low` to `high`, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** `value`, but at least `low` and at most `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Splits a whole number by weights (largest remainder): the parts add up exactly. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = total - parts.reduce((a, b) => a + b, 0);
  for (const { index } of order.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for figures nobody believes in. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
