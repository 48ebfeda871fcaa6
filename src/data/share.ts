/**
 * Exact shares: fractions of integers, compared by cross-multiplication. Every threshold test of
 * the project goes through here, never through a rounded or a floating-point number.
 */

/** A published, rounded percent: 81.96 % is `{ units: 8196, decimals: 2 }`. */
export interface PublishedShare {
  readonly units: number;
  readonly decimals: number;
}

/** An exact rational number; `den` is positive. Not necessarily in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** `num / den` as a fraction; throws on a denominator that is not positive. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const denominator = BigInt(den);
  if (denominator <= 0n) throw new RangeError(`denominator must be positive: ${denominator}`);
  return { num: BigInt(num), den: denominator };
}

/** The share that a published percent stands for: 82 % is 82/100. */
export function fractionOfPercent(share: PublishedShare): Fraction {
  return { num: BigInt(share.units), den: 100n * 10n ** BigInt(share.decimals) };
}

/**
 * Percent as a decimal number of a data file (82, 72.5) as an exact share. The decimal digits are
 * what counts, not the binary number nearest to them.
 */
export function fractionOfDecimalPercent(percent: number): Fraction {
  return fractionOfPercent(publishedShare(String(percent)));
}

/** Reads `81.96` (decimal point, no exponent) as a published percent. */
export function publishedShare(digits: string): PublishedShare {
  const point = digits.indexOf(".");
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const units = Number(digits.replace(".", ""));
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a decimal number: "${digits}"`);
  return { units, decimals };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a + b`, exact. */
export function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** `a − b`, exact. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/** Arithmetic mean, exact; throws on an empty list, which has none. */
export function mean(values: readonly Fraction[]): Fraction {
  if (values.length === 0) throw new RangeError("no values, no mean");
  const sum = values.reduce(add);
  return { num: sum.num, den: sum.den * BigInt(values.length) };
}

/** Percent as a number, for showing and for statistics on shares; never for a threshold test. */
export function toPercent(value: Fraction): number {
  return toNumber({ num: value.num * 100n, den: value.den });
}

/** The nearest number; exact integers are divided as numbers as long as both fit. */
export function toNumber(value: Fraction): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  let { num, den } = value;
  const divisor = gcd(num < 0n ? -num : num, den);
  num /= divisor;
  den /= divisor;
  if (num <= limit && num >= -limit && den <= limit) return Number(num) / Number(den);
  const whole = num / den;
  const scale = 10n ** 20n;
  return Number(whole) + Number(((num - whole * den) * scale) / den) / Number(scale);
}

/**
 * Whether a published percent can be the rounding of an exact share: within half a unit of its last
 * digit, both ends included, since real tables round half to even or down as well as up.
 */
export function agrees(published: PublishedShare, exact: Fraction): boolean {
  const unit = 100n * 10n ** BigInt(published.decimals);
  // |units/unit − num/den| ≤ 1/(2·unit)
  const difference = 2n * (BigInt(published.units) * exact.den - exact.num * unit);
  return (difference < 0n ? -difference : difference) <= exact.den;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
