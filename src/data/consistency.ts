/** Whether the parts of a cell fit together: counts, share, distribution. */
import { BACKLOG_COLUMN_DAYS, BANDS, COMPLETE_BANDS, FIELD, type Field, FIELDS } from "./fields.ts";
import { agrees, fraction, type PublishedShare } from "./share.ts";
import type { Band, Measure } from "./types.ts";

/** Takes a remark on one field of the row at hand. */
export type Remark = (
  severity: "error" | "warning",
  code: string,
  field: Field,
  found: string,
  expected: string,
  remedy: string,
) => void;

/** Figures by position in {@link FIELDS}, NaN where the row has none. */
export type Counts = number[];

/** A row without figures, to be copied. */
export const NO_COUNTS: Counts = FIELDS.map(() => NaN);

/** The figure, or null where the row has none. */
export const orNull = (count: number | undefined): number | null =>
  count === undefined || Number.isNaN(count) ? null : count;

const PARTS: readonly { field: Field; code: string }[] = [
  { field: "within", code: "within-over-total" },
  { field: "over_180", code: "over-180-over-total" },
];

/** Whether the parts fit together; remarks on each that does not. */
export function isConsistent(
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
      const remedy = "Fix one of the two cells.";
      fail(part.code, part.field, `${count} of ${total}`, `at most ${total}`, remedy);
    }
  }
  for (const { band } of BANDS) {
    const count = orNull(counts[FIELD[band]]);
    if (total !== null && count !== null && count > total) {
      const remedy = "Fix one of the two cells.";
      const found = `${count} of ${total}`;
      fail("distribution-contradicts-total", band, found, `at most ${total}`, remedy);
    }
  }
  if (!ok) return false;
  const over180 = orNull(counts[FIELD.over_180]);
  const isApart = (measure?.limitDays ?? Infinity) <= BACKLOG_COLUMN_DAYS;
  if (ok && isApart && total !== null && within !== null && over180 !== null) {
    if (within + over180 > total) {
      const found = `${within} within and ${over180} over 180 days of ${total}`;
      const remedy = "Ask the source; all three are published.";
      remark("warning", "parts-over-total", "over_180", found, `at most ${total}`, remedy);
    }
  }
  if (ok && share !== null && total !== null && total > 0 && within !== null) {
    if (!agrees(share, fraction(within, total))) {
      const found = `${share.units / 10 ** share.decimals} percent`;
      const exact = `${within} of ${total}, which is ${((100 * within) / total).toFixed(2)} percent`;
      fail("share-contradicts-counts", "share", found, exact, "Fix the share or the counts.");
    }
  }
  if (total === 0 && share !== null && share.units > 0) {
    const found = `${share.units / 10 ** share.decimals} percent of 0 contacts`;
    fail("share-contradicts-counts", "share", found, "no share", "Fix the share or the total.");
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
    const remedy = "Fix the bands or the count; up to 1 percent is let through.";
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
