/**
 * Text of one cell → number or status. Both decimal signs and every thousands space that real
 * files hold; anything that is neither a number nor a known mark is named as what it is.
 */
import type { PublishedShare } from "./share.ts";

/** A cell that is not a number but says why: never zero. */
export type Mark = "suppressed" | "not-reported";

/** What is wrong with a cell that should hold a number. */
export type NumberFault = "not-a-number" | "negative" | "fractional" | "out-of-range";

const NOT_REPORTED = new Set(["", "-", "–", "ej deltagit", "uppgift saknas"]);
const SUPPRESSED = new Set(["*", "..", "x"]);

/** Space, no-break space, thin space, narrow no-break space. */
const SPACE = "[ \\u00a0\\u2009\\u202f]";
const GROUPED = new RegExp(`^\\d{1,3}(${SPACE}\\d{3})+(?=[.,]|$)`);
const SPACES = new RegExp(SPACE, "g");
const MINUS = /^[-−–]\s*(?=\d)/;

/** More decimals than this are rounding noise of a program, not digits that somebody published. */
const MOST_DECIMALS = 10;

/** `*`, `..`, `<5`, `Ej deltagit` and their kind; null for anything else. */
export function parseMark(text: string): Mark | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (NOT_REPORTED.has(word)) return "not-reported";
  if (SUPPRESSED.has(word) || /^<\s*\d+$/.test(word)) return "suppressed";
  return null;
}

/** The limit that a mark such as `< 20` states; null for a mark without one. */
export function markLimit(text: string): number | null {
  const match = /^\s*<\s*(\d+)\s*$/.exec(text);
  return match ? Number(match[1]) : null;
}

/** A whole number of contacts or persons, a mark, or what is wrong. */
export function parseCount(text: string): number | Mark | NumberFault {
  const plain = plainDigits(text);
  if (plain >= 0) return plain;
  const mark = parseMark(text);
  if (mark !== null) return mark;
  const digits = decimalDigits(text);
  if (digits === null) return "not-a-number";
  if (digits.startsWith("-")) return "negative";
  // 586.0 is whole; 1.000 is not told from a thousand with a point.
  if (/\.(?!00?$)/.test(digits)) return "fractional";
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : "out-of-range";
}

/** A percent from 0 to 100 with the digits it was published with, a mark, or what is wrong. */
export function parseShare(text: string): PublishedShare | Mark | NumberFault {
  const plain = plainDigits(text);
  if (plain >= 0) return plain <= 100 ? { units: plain, decimals: 0 } : "out-of-range";
  const mark = parseMark(text);
  if (mark !== null) return mark;
  const digits = decimalDigits(text);
  if (digits === null) return "not-a-number";
  if (digits.startsWith("-")) return "out-of-range";
  const [whole = "", decimals = ""] = digits.split(".");
  const kept = Math.min(decimals.length, MOST_DECIMALS);
  const units = Math.round(Number(`${whole}.${decimals}e${kept}`));
  return units <= 100 * 10 ** kept ? { units, decimals: kept } : "out-of-range";
}

/** A number of days or a percent of units, not negative; a mark, or what is wrong. */
export function parseAmount(text: string): number | Mark | NumberFault {
  const plain = plainDigits(text);
  if (plain >= 0) return plain;
  const mark = parseMark(text);
  if (mark !== null) return mark;
  const digits = decimalDigits(text);
  if (digits === null) return "not-a-number";
  if (digits.startsWith("-")) return "negative";
  const value = Number(digits);
  return Number.isFinite(value) ? value : "out-of-range";
}

/** The common case, fast: up to 15 plain digits and nothing else. −1 for anything else. */
function plainDigits(text: string): number {
  const length = text.length;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let i = 0; i < length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `1 397,5` → `1397.5`, `−3` → `-3`; null for what is no number. */
function decimalDigits(text: string): string | null {
  let rest = text.trim();
  const sign = MINUS.test(rest) ? "-" : "";
  rest = rest.replace(MINUS, "");
  if (GROUPED.test(rest)) rest = rest.replace(SPACES, "");
  if (!/^\d+([.,]\d+)?$/.test(rest)) return null;
  return sign + rest.replace(",", ".");
}
