/**
 * Tails of the normal distribution to the precision of a double: two textbook expansions of a few
 * lines each, in place of a package.
 */

/** Below this the series needs few terms; above it the continued fraction does. */
const SERIES_BELOW = 2;

/** Levels of the continued fraction: 60 give full precision at 2, and more than that beyond. */
const LEVELS = 60;

/** Probability that a standard normal variable is at least as far from 0 as `z`, on either side. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * The complementary error function for `x` ≥ 0, with a relative error below 1e-12 as far out as
 * doubles go (x ≈ 26.5; 0 beyond). Series and continued fraction: Abramowitz & Stegun, Handbook of
 * Mathematical Functions (1964), 7.1.6 and 7.1.14.
 */
export function erfc(x: number): number {
  const density = Math.exp(-x * x) / Math.sqrt(Math.PI);
  return x < SERIES_BELOW ? 1 - density * series(x) : density / continuedFraction(x);
}

/** erf(x) √π e^(x²) = 2x (1 + 2x²/3 + (2x²)²/(3·5) + …); all terms are positive, so none cancel. */
function series(x: number): number {
  let term = 2 * x;
  let sum = term;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (2 * x * x) / odd;
    sum += term;
  }
  return sum;
}

/** x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …))), from the inside out. */
function continuedFraction(x: number): number {
  let value = x;
  for (let level = LEVELS; level > 0; level -= 1) value = x + level / 2 / value;
  return value;
}
