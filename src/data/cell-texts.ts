/** What is said of cell texts that are no proper figure, and the two columns about the delivery. */
import type { Remark } from "./consistency.ts";
import { FIELD, type Field } from "./fields.ts";
import { type NumberFault, parseAmount, parseMark } from "./numbers.ts";
import { isDate } from "./period.ts";
import { quote } from "./problems.ts";

const FAULTS: Record<NumberFault, { code: string; expected: string; remedy: string }> = {
  "not-a-number": {
    code: "not-a-number",
    expected: 'a number, or a mark such as "*" (suppressed) or "Ej deltagit" (not reported)',
    remedy: "Fix the cell.",
  },
  negative: {
    code: "negative-count",
    expected: "0 or more",
    remedy: "Fix the cell; an unknown figure is left blank.",
  },
  fractional: {
    code: "fractional-count",
    expected: "a whole number",
    remedy: "Fix the cell; a thousands sign is a space, never a point or comma.",
  },
  "out-of-range": {
    code: "out-of-range",
    expected: "a number that can be counted exactly",
    remedy: "Fix the cell.",
  },
};

/** Remarks on a text that is no number of the kind that the field holds. */
export function numberRemark(remark: Remark, fault: NumberFault, field: Field, text: string): void {
  if (field === "share" && fault === "out-of-range") {
    remark("error", "share-out-of-range", field, quote(text), "0 to 100 percent", "Fix the cell.");
    return;
  }
  const { code, expected, remedy } = FAULTS[fault];
  remark("error", code, field, quote(text), expected, remedy);
}

/** Percent of units that answered; null when not given, NaN after a remark. Less than `full` is told. */
export function readResponseRate(
  texts: readonly string[],
  full: number,
  remark: Remark,
): number | null {
  const text = texts[FIELD.response_rate] as string;
  if (text === "") return null;
  const rate = parseAmount(text);
  if (rate === "not-reported" || rate === "suppressed") return null;
  if (typeof rate !== "number" || rate > 100) {
    const fault = rate === "not-a-number" ? rate : "share-out-of-range";
    remark("error", fault, "response_rate", quote(text), "0 to 100 percent", "Fix the cell.");
    return NaN;
  }
  if (rate < full) {
    remark(
      "warning",
      "low-response",
      "response_rate",
      `a response rate of ${text.trim()} percent`,
      `at least ${full}`,
      "Nothing to fix if the source says so; it is shown beside the figure.",
    );
  }
  return rate;
}

/** ISO date, also when written without hyphens; null when not given, "" after a remark. */
export function readReportedOn(
  texts: readonly string[],
  deadline: string,
  remark: Remark,
): string | null {
  const text = (texts[FIELD.reported_on] as string).trim();
  if (text === "") return null;
  // 20211001 is 2021-10-01
  const date =
    text.length === 8 ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  if (!isDate(date)) {
    if (parseMark(text) !== null) return null;
    remark(
      "error",
      "impossible-date",
      "reported_on",
      quote(text),
      "a date, YYYY-MM-DD",
      "Fix the cell.",
    );
    return "";
  }
  if (date > deadline) {
    remark(
      "warning",
      "late-report",
      "reported_on",
      text,
      `at the latest ${deadline}, three weeks after the month`,
      "Nothing to fix if the source says so; it is shown as data quality.",
    );
  }
  return date;
}
