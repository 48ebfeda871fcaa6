/**
 * The texts of one row → one cell. All four readers end here, so that a number, a mark or a
 * contradiction means the same whatever file it comes from.
 */
import { numberRemark, readReportedOn, readResponseRate } from "./cell-texts.ts";
import { type Counts, isConsistent, NO_COUNTS, orNull, type Remark } from "./consistency.ts";
import { FIELD, type Field, FIELDS } from "./fields.ts";
import { markLimit, parseAmount, parseCount, parseShare } from "./numbers.ts";
import type { PublishedShare } from "./share.ts";
import type { Band, Cell, Distribution, Measure } from "./types.ts";

/** What the drop says about all its cells. */
export interface Delivery {
  readonly source: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  readonly disclosureLimit: number;
}

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
  // A total, a share, a backlog or bands: the rest says something of a figure and is none itself.
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
      if (i <= FIELD.d366 && i !== FIELD.within) hasFigure = true;
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
    const [pvv, mov] = [orNull(counts[FIELD.pvv]), orNull(counts[FIELD.mov])];
    return { ...empty, pvv, mov, responseRate, reportedOn, source, synthetic, preliminary };
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

function readDistribution(counts: Counts): Distribution | null {
  let distribution: Partial<Record<Band, number>> | null = null;
  for (let i = FIELD.d0_30; i <= FIELD.d366; i += 1) {
    const count = orNull(counts[i]);
    if (count !== null) (distribution ??= {})[FIELDS[i] as Band] = count;
  }
  return distribution;
}
