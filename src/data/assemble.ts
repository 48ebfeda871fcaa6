/**
 * The texts of one row → one cell. All four readers end here, so that a number, a mark or a
 * contradiction means the same whatever file it comes from.
 */
import { BACKLOG_COLUMN_DAYS, BANDS, COMPLETE_BANDS, FIELD, type Field, FIELDS } from "./fields.ts";
import {
  markLimit,
  type NumberFault,
  parseAmount,
  parseCount,
  parseMark,
  parseShare,
} from "./numbers.ts";
import { isDate } from "./period.ts";
import { quote } from "./problems.ts";
import { agrees, fraction, type PublishedShare } from "./share.ts";
import type { Band, Cell, Distribution, Measure } from "./types.ts";

/** What the drop says about all its cells. */
export interface Delivery {
  readonly source: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  readonly disclosureLimit: number;
}

/** Takes a remark on one field of the row at hand. */
export type Remark = (
  severity: "error" | "warning",
  code: string,
  field: Field,
  found: string,
  expected: string,
  remedy: string,
) => void;

/** Response rates below this many percent are remarked on. */
const FULL_RESPONSE = 95;

/** Figures by position in {@link FIELDS}, NaN where the row has none. */
type Counts = number[];

const NO_COUNTS: Counts = FIELDS.map(() => NaN);

const orNull = (count: number | undefined): number | null =>
  count === undefined || Number.isNaN(count) ? null : count;

/**
 * Reads one row.
 *
 * @param texts cell texts by position in {@link FIELDS}; "" where the file has no such column
 * @param measure null where the row names none that is known; its limit is then not tested
 * @param deadline last day on which the month is reported in time, ISO
 * @returns the cell, or null where a remark of severity error was made
 */
export function assembleCell(
  texts: readonly string[],
  measure: Measure | null,
  deadline: string,
  delivery: Delivery,
  remark: Remark,
): Cell | null {
  let ok = true;
  let suppressed: Field | null = null;
  const counts = NO_COUNTS.slice();
  let share: PublishedShare | null = null;
  let hasFigure = false;

  for (let i = 0; i < FIELD.response_rate; i += 1) {
    const text = texts[i] as string;
    if (text === "") continue;
    const value =
      i === FIELD.share
        ? parseShare(text)
        : i === FIELD.median_days || i === FIELD.mean_days
          ? parseAmount(text)
          : parseCount(text);
    if (typeof value === "number") {
      counts[i] = value;
      hasFigure = true;
    } else if (typeof value === "object") {
      share = value;
      hasFigure = true;
    } else if (value === "suppressed") {
      if (i <= FIELD.share && (suppressed === null || i === FIELD.total))
        suppressed = FIELDS[i] as Field;
    } else if (value !== "not-reported") {
      numberRemark(remark, value, FIELDS[i] as Field, text);
      ok = false;
    }
  }
  const responseRate = readResponseRate(texts, remark);
  const reportedOn = readReportedOn(texts, deadline, remark);
  if (!ok || Number.isNaN(responseRate) || reportedOn === "") return null;

  const { source, synthetic, preliminary, disclosureLimit } = delivery;
  const total = orNull(counts[FIELD.total]);
  const within = orNull(counts[FIELD.within]);
  const over180 = orNull(counts[FIELD.over_180]);
  // A share that the source withholds must not come back from its parts.
  const hasShare = share !== null || (total !== null && within !== null);
  if (suppressed === "total" || (suppressed !== null && !hasShare)) {
    const limit = markLimit(texts[FIELD[suppressed]] ?? "") ?? disclosureLimit;
    const status = "suppressed";
    return {
      status,
      disclosureLimit: limit,
      responseRate,
      reportedOn,
      source,
      synthetic,
      preliminary,
    };
  }
  if (!hasFigure) {
    return { status: "not-reported", responseRate, reportedOn, source, synthetic, preliminary };
  }
  if (!isConsistent(counts, share, measure, remark)) return null;
  if (total === 0) {
    const empty = { status: "no-contacts", total, within, over180 } as const;
    return { ...empty, responseRate, reportedOn, source, synthetic, preliminary };
  }
  if (total !== null && total < disclosureLimit) {
    remark(
      "warning",
      "below-disclosure-limit",
      "total",
      `a total of 1 to ${disclosureLimit - 1} contacts`,
      `at least ${disclosureLimit} or a mark such as "*"`,
      "The cell is not shown; mark it as suppressed in the file.",
    );
    const status = "suppressed";
    return { status, disclosureLimit, responseRate, reportedOn, source, synthetic, preliminary };
  }
  // Written out in one go: this runs once per row of every drop.
  return {
    status: "ok",
    total,
    within,
    share,
    over180,
    distribution: readDistribution(counts),
    medianDays: orNull(counts[FIELD.median_days]),
    meanDays: orNull(counts[FIELD.mean_days]),
    pvv: orNull(counts[FIELD.pvv]),
    mov: orNull(counts[FIELD.mov]),
    responseRate,
    reportedOn,
    source,
    synthetic,
    preliminary,
  };
}

const FAULTS: Record<NumberFault, { code: string; expected: string; remedy: string }> = {
  "not-a-number": {
    code: "not-a-number",
    expected: 'a number, or a mark such as "*" (suppressed) or "Ej deltagit" (not reported)',
    remedy: "Mend the cell.",
  },
  negative: {
    code: "negative-count",
    expected: "0 or more",
    remedy: "Mend the cell; an unknown figure is left blank.",
  },
  fractional: {
    code: "fractional-count",
    expected: "a whole number",
    remedy: "Mend the cell; a thousands sign is a space, never a point or comma.",
  },
  "out-of-range": {
    code: "out-of-range",
    expected: "a number that can be counted exactly",
    remedy: "Mend the cell.",
  },
};

function numberRemark(remark: Remark, fault: NumberFault, field: Field, text: string): void {
  if (field === "share" && fault === "out-of-range") {
    remark("error", "share-out-of-range", field, quote(text), "0 to 100 percent", "Mend the cell.");
    return;
  }
  const { code, expected, remedy } = FAULTS[fault];
  remark("error", code, field, quote(text), expected, remedy);
}

/** Percent of units that answered; null when not given, NaN after a remark. */
function readResponseRate(texts: readonly string[], remark: Remark): number | null {
  const text = texts[FIELD.response_rate] as string;
  if (text === "") return null;
  const rate = parseAmount(text);
  if (rate === "not-reported" || rate === "suppressed") return null;
  if (typeof rate !== "number" || rate > 100) {
    const fault = rate === "not-a-number" ? rate : "share-out-of-range";
    remark("error", fault, "response_rate", quote(text), "0 to 100 percent", "Mend the cell.");
    return NaN;
  }
  if (rate < FULL_RESPONSE) {
    remark(
      "warning",
      "low-response",
      "response_rate",
      `a response rate of ${text.trim()} percent`,
      `at least ${FULL_RESPONSE}`,
      "Nothing to mend if the source says so; it is shown beside the figure.",
    );
  }
  return rate;
}

/** ISO date; null when not given, "" after a remark. */
function readReportedOn(texts: readonly string[], deadline: string, remark: Remark): string | null {
  const text = (texts[FIELD.reported_on] as string).trim();
  if (text === "") return null;
  if (!isDate(text)) {
    if (parseMark(text) !== null) return null;
    remark(
      "error",
      "impossible-date",
      "reported_on",
      quote(text),
      "a date, YYYY-MM-DD",
      "Mend the cell.",
    );
    return "";
  }
  if (text > deadline) {
    remark(
      "warning",
      "late-report",
      "reported_on",
      text,
      `at the latest ${deadline}, three weeks after the month`,
      "Nothing to mend if the source says so; it is shown as data quality.",
    );
  }
  return text;
}

function readDistribution(counts: Counts): Distribution | null {
  let distribution: Partial<Record<Band, number>> | null = null;
  for (let i = FIELD.d0_30; i <= FIELD.d366; i += 1) {
    const count = orNull(counts[i]);
    if (count !== null) (distribution ??= {})[FIELDS[i] as Band] = count;
  }
  return distribution;
}

const PARTS: readonly { field: Field; code: string }[] = [
  { field: "within", code: "within-over-total" },
  { field: "over_180", code: "over-180-over-total" },
];

/** Whether the parts fit together; remarks on each that does not. */
function isConsistent(
  counts: Counts,
  share: PublishedShare | null,
  measure: Measure | null,
  remark: Remark,
): boolean {
  const total = orNull(counts[FIELD.total]);
  const within = orNull(counts[FIELD.within]);
  let ok = true;
  const fail = (code: string, field: Field, found: string, expected: string, remedy: string) => {
    remark("error", code, field, found, expected, remedy);
    ok = false;
  };
  for (const part of PARTS) {
    const count = orNull(counts[FIELD[part.field]]);
    if (total !== null && count !== null && count > total) {
      const remedy = "Mend one of the two cells.";
      fail(part.code, part.field, `${count} of ${total}`, `at most ${total}`, remedy);
    }
  }
  if (ok && share !== null && total !== null && total > 0 && within !== null) {
    if (!agrees(share, fraction(within, total))) {
      const found = `${share.units / 10 ** share.decimals} percent`;
      const exact = `${within} of ${total}, which is ${((100 * within) / total).toFixed(2)} percent`;
      fail("share-contradicts-counts", "share", found, exact, "Mend the share or the counts.");
    }
  }
  if (total === 0 && share !== null && share.units > 0) {
    const found = `${share.units / 10 ** share.decimals} percent of 0 contacts`;
    fail("share-contradicts-counts", "share", found, "no share", "Mend the share or the total.");
  }
  return checkBands(counts, measure, remark, fail) && ok;
}

/** A complete distribution adds up to the total, and its parts to `within` and `over_180`. */
function checkBands(
  counts: Counts,
  measure: Measure | null,
  remark: Remark,
  fail: (code: string, field: Field, found: string, expected: string, remedy: string) => void,
): boolean {
  if (Number.isNaN(counts[FIELD.d0_30])) return true;
  const total = orNull(counts[FIELD.total]);
  const within = orNull(counts[FIELD.within]);
  const over180 = orNull(counts[FIELD.over_180]);
  const has = (band: Band) => !Number.isNaN(counts[FIELD[band]]);
  const set = COMPLETE_BANDS.find((bands) => bands.every(has));
  if (set === undefined) return true;
  let ok = true;
  const sumOf = (first: number, last: number) =>
    BANDS.reduce(
      (sum, { band, upTo }) =>
        set.includes(band) && upTo > first && upTo <= last ? sum + (counts[FIELD[band]] ?? 0) : sum,
      0,
    );
  const test = (code: string, field: Field, sum: number, expected: number, what: string) => {
    if (sum === expected) return;
    const found = `bands that add up to ${sum}`;
    const remedy = "Mend the bands or the count; up to 1 percent is let through.";
    // |sum − expected| > 1 % of the total, in whole numbers
    if (100 * Math.abs(sum - expected) > (total ?? expected)) {
      fail(code, field, found, `${what} ${expected}`, remedy);
      ok = false;
    } else remark("warning", code, field, found, `${what} ${expected}`, remedy);
  };
  if (total !== null) {
    test("distribution-contradicts-total", "d0_30", sumOf(0, Infinity), total, "the total");
  }
  const limit = measure?.limitDays ?? null;
  const isEdge = BANDS.some(({ band, upTo }) => set.includes(band) && upTo === limit);
  if (limit !== null && isEdge && within !== null) {
    const sum = sumOf(0, limit);
    test("distribution-contradicts-within", "d0_30", sum, within, `within ${limit} days`);
  }
  if (set.includes("d366") && over180 !== null) {
    const sum = sumOf(BACKLOG_COLUMN_DAYS, Infinity);
    const field = "d181_365";
    test("distribution-contradicts-over-180", field, sum, over180, "over 180 days");
  }
  return ok;
}
