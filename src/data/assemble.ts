/**
 * The texts of one row → one cell and its days. All readers end here, so that a number, a mark or a
 * contradiction means the same whatever file it comes from.
 */
import { numberRemark, readReportedOn, readResponseRate } from "./cell-texts.ts";
import { type Counts, isConsistent, NO_COUNTS, orNull, type Remark } from "./consistency.ts";
import { FIELD, type Field, FIELDS, isDaysField } from "./fields.ts";
import { markLimit, parseAmount, parseCount, parseShare } from "./numbers.ts";
import { quote } from "./problems.ts";
import type { PublishedShare } from "./share.ts";
import type { Band, Cell, DaysCell, Distribution, Measure } from "./types.ts";

/** What the drop says about all its cells. */
export interface Delivery {
  readonly source: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  readonly disclosureLimit: number;
}

/** Nobody has a median or mean wait of more than ten years. */
const LONGEST_DAYS = 3650;

/** What is the same for all rows of a file. */
export interface RowContext {
  readonly delivery: Delivery;
  /** Response rates under this many percent are remarked on. */
  readonly fullResponse: number;
  /** The file has columns for days and for nothing else: a blank is then days not reported. */
  readonly isDaysAlone: boolean;
}

/** What a row says; a part that it says nothing of is null and stays as it was. */
export interface RowParts {
  readonly cell: Cell | null;
  readonly days: DaysCell | null;
}

/** Whether a row says more than that nothing was reported. */
export const hasContent = ({ cell, days }: RowParts): boolean =>
  [cell, days].some((part) => part !== null && part.status !== "not-reported");

/**
 * Reads one row.
 *
 * @param texts cell texts by position in {@link FIELDS}; "" where the file has no such column
 * @param measure null where the row names none that is known; its limit is then not tested
 * @param deadline last day on which the month is reported in time, ISO
 * @returns the parts of the cell, or null where a remark of severity error was made
 */
export function assembleRow(
  texts: readonly string[],
  measure: Measure | null,
  deadline: string,
  { delivery, fullResponse, isDaysAlone }: RowContext,
  remark: Remark,
): RowParts | null {
  let ok = true;
  let suppressed: Field | null = null;
  const counts = NO_COUNTS.slice();
  let share: PublishedShare | null = null;
  // A total, a share, a backlog or bands: the rest says something of a figure and is none itself.
  let hasFigure = false;
  // Whether anything is written of the cell apart from its days, and of its days.
  let hasCellText = false;
  let days: "ok" | "suppressed" | "not-reported" | null = isDaysAlone ? "not-reported" : null;

  for (let i = 0; i < FIELD.response_rate; i += 1) {
    const text = texts[i] as string;
    if (text === "") continue;
    const isDays = isDaysField(i);
    const value =
      i === FIELD.share ? parseShare(text) : isDays ? parseAmount(text) : parseCount(text);
    if (isDays) {
      if (typeof value === "number") {
        counts[i] = value;
        days = "ok";
        if (value > LONGEST_DAYS) {
          const expected = `at most ${LONGEST_DAYS} days`;
          remark(
            "error",
            "impossible-days",
            FIELDS[i] as Field,
            quote(text),
            expected,
            "Fix the cell.",
          );
          ok = false;
        }
      } else if (value === "suppressed") days = days === "ok" ? days : value;
      else if (value === "not-reported") days ??= text.trim() === "" ? null : value;
      else if (typeof value === "string") {
        numberRemark(remark, value, FIELDS[i] as Field, text);
        ok = false;
      }
      continue;
    }
    hasCellText ||= value !== "not-reported" || text.trim() !== "";
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
  const responseRate = readResponseRate(texts, fullResponse, remark);
  const reportedOn = readReportedOn(texts, deadline, remark);
  if (!ok || Number.isNaN(responseRate) || reportedOn === "") return null;

  const { source, synthetic, preliminary, disclosureLimit } = delivery;
  const total = orNull(counts[FIELD.total]);
  const within = orNull(counts[FIELD.within]);
  const over180 = orNull(counts[FIELD.over_180]);
  const withheld = (limit: number): Cell & DaysCell => ({
    status: "suppressed",
    disclosureLimit: limit,
    responseRate,
    reportedOn,
    source,
    synthetic,
    preliminary,
  });
  const daysCell = days === null ? null : readDays();
  if (!hasCellText && (isDaysAlone || (days !== null && days !== "not-reported"))) {
    return { cell: null, days: daysCell };
  }
  // A share that the source withholds must not come back from its parts.
  const hasShare = share !== null || (total !== null && within !== null);
  if (suppressed === "total" || (suppressed !== null && !hasShare)) {
    const cell = withheld(markLimit(texts[FIELD[suppressed]] ?? "") ?? disclosureLimit);
    // Where the contacts are too few to show, so are their days.
    return { cell, days: suppressed === "total" && days === "ok" ? cell : daysCell };
  }
  if (!hasFigure) {
    const status = "not-reported";
    const cell = { status, responseRate, reportedOn, source, synthetic, preliminary } as const;
    return { cell, days: daysCell };
  }
  if (!isConsistent(counts, share, measure, remark)) return null;
  if (total === 0) {
    const empty = { status: "no-contacts", total, within, over180 } as const;
    const [pvv, mov] = [orNull(counts[FIELD.pvv]), orNull(counts[FIELD.mov])];
    const cell = { ...empty, pvv, mov, responseRate, reportedOn, source, synthetic, preliminary };
    // Nobody has waited: a number of days would be about nobody.
    return { cell, days: null };
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
    const cell = withheld(disclosureLimit);
    return { cell, days: days === "ok" ? cell : daysCell };
  }
  if (share?.units === 0 && total === null) {
    const remedy = "Ask the source; it is shown as published, and is not ranked or compared.";
    const found = "a share of 0 percent without counts";
    remark("warning", "zero-without-counts", "share", found, "the counts behind it", remedy);
  }
  // Written out in one go: this runs once per row of every drop.
  const cell: Cell = {
    status: "ok",
    total,
    within,
    share,
    over180,
    distribution: readDistribution(counts),
    pvv: orNull(counts[FIELD.pvv]),
    mov: orNull(counts[FIELD.mov]),
    responseRate,
    reportedOn,
    source,
    synthetic,
    preliminary,
  };
  return { cell, days: daysCell };

  function readDays(): DaysCell {
    if (days === "suppressed") {
      const texted = texts[FIELD.median_days] || texts[FIELD.mean_days] || "";
      return withheld(markLimit(texted) ?? disclosureLimit);
    }
    const about = { responseRate, reportedOn, source, synthetic, preliminary };
    if (days !== "ok") return { status: "not-reported", ...about };
    const medianDays = orNull(counts[FIELD.median_days]);
    return { status: "ok", medianDays, meanDays: orNull(counts[FIELD.mean_days]), ...about };
  }
}

function readDistribution(counts: Counts): Distribution | null {
  let distribution: Partial<Record<Band, number>> | null = null;
  for (let i = FIELD.d0_30; i <= FIELD.d366; i += 1) {
    const count = orNull(counts[i]);
    if (count !== null) (distribution ??= {})[FIELDS[i] as Band] = count;
  }
  return distribution;
}
