/** Every rule that a problem can name: the one list that the README and the tests are held to. */

/** How a breach is told: always as an error, always as a warning, or as the meaning says. */
export type Weight = "error" | "warning" | "either";

/** A rule: how its breach is told, and what it means, in a sentence. */
export interface Rule {
  readonly weight: Weight;
  readonly meaning: string;
}

const rule = (weight: Weight, meaning: string): Rule => ({ weight, meaning });

/** Code → rule, in the order of the alphabet. */
export const CODES: Readonly<Record<string, Rule>> = {
  "ambiguous-region": rule("error", "A name or code in regions.csv stands for two regions."),
  "archive-changed": rule(
    "error",
    "What was shown on an earlier day would now be another; the past is not rewritten.",
  ),
  "bad-address": rule("error", "An address that is not https."),
  "bad-agreement": rule("error", "A file of agreements/ breaks its schema or contradicts itself."),
  "bad-drop-json": rule(
    "error",
    "A key of drop.json is missing, misspelt, or has a value that cannot be.",
  ),
  "bad-drop-name": rule("error", "A drop's folder is not named by a date and a slug."),
  "bad-heading": rule("error", "The headings of payouts.csv are others than they must be."),
  "bad-json": rule("error", "The file is not strict JSON, or an object in it has a key twice."),
  "bad-json-stat": rule(
    "error",
    "A json-stat2 dataset contradicts itself, or has far more cells than values.",
  ),
  "bad-kolada": rule("error", "An answer has another shape than those of Kolada's API, v3."),
  "bad-measure": rule(
    "error",
    "A file of measures/ breaks its schema or is at odds with another measure.",
  ),
  "bad-month": rule("error", "A month of payouts.csv is none."),
  "bad-reference": rule(
    "error",
    "A row of a reference table, or a value of site.json and its kind, cannot be.",
  ),
  "bad-report": rule("error", "A file of reports/ does not answer its form."),
  "below-disclosure-limit": rule("warning", "Too few contacts to show; the cell is suppressed."),
  "cell-count": rule("error", "A row has more or fewer cells than there are headings."),
  "changed-file": rule("error", "A file is another than the one that was received."),
  "cut-table": rule("error", "A table lacks its last line."),
  "distribution-contradicts-over-180": rule(
    "either",
    "Bands and `over_180` disagree; up to 1 percent is a warning.",
  ),
  "distribution-contradicts-total": rule(
    "either",
    "Bands and total disagree; up to 1 percent is a warning.",
  ),
  "distribution-contradicts-within": rule(
    "either",
    "Bands and `within` disagree; up to 1 percent is a warning.",
  ),
  "duplicate-cell": rule("error", "The same cell twice in one drop with different values."),
  "duplicate-column": rule("error", "Two columns or categories for the same thing."),
  "empty-file": rule("warning", "A file without any row of a region that is read."),
  encoding: rule("error", "The file is neither UTF-8 nor Windows-1252."),
  "fractional-count": rule(
    "either",
    "A count that is not whole; a warning in answers of databases.",
  ),
  "impossible-date": rule(
    "either",
    "A report before the month's end or after the delivery, a delivery after today or a month from its folder's date.",
  ),
  "impossible-days": rule(
    "either",
    "A wait of more than ten years; a warning in answers of databases.",
  ),
  "impossible-period": rule(
    "error",
    "No month or year, one before 2005, or one that had not ended.",
  ),
  "invalid-value": rule("warning", "The source marks the value as invalid; it is not reported."),
  "large-change": rule(
    "warning",
    "A value moved by more than 30 percent against the one it replaces.",
  ),
  "late-report": rule("warning", "A region reported later than three weeks after the month."),
  "limit-mismatch": rule("error", "A heading names another limit of days than the measure has."),
  "low-response": rule("warning", "Fewer units answered than the regions have promised."),
  "missing-column": rule("error", "A column that the format needs is not there."),
  "missing-file": rule("error", "A file that is named is not there, or cannot be read."),
  "missing-page": rule("warning", "An answer goes on in a page that the drop does not hold."),
  "more-problems": rule(
    "either",
    "A file has more problems than the hundred that are written out.",
  ),
  "negative-count": rule("either", "A number below 0; a warning in answers of databases."),
  "no-drops": rule("error", "The data folder holds no delivery."),
  "no-indicators": rule("error", "drop.json maps no indicator of the export."),
  "not-a-number": rule("error", "A cell is neither a number nor a known mark."),
  "out-of-range": rule("error", "A number too large to be counted exactly."),
  "outside-drop": rule("error", "A file name or a link leads out of the drop's folder."),
  "over-180-over-total": rule(
    "either",
    "More have waited over 180 days than are waiting; a warning in answers of databases.",
  ),
  "over-population": rule(
    "either",
    "A count above the region's population; a warning in answers of databases.",
  ),
  "parts-over-total": rule("warning", "Those within and those over 180 days are more than all."),
  "passed-over": rule("warning", "Rows that are no region, or indicators that nothing maps."),
  "pvv-contradicts-total": rule(
    "warning",
    "The number without patient-chosen waiting is not what the others make it.",
  ),
  "region-missing": rule("warning", "A table has no row for a region."),
  "repeated-cell": rule("warning", "The same cell twice in one drop with equal values."),
  "share-contradicts-counts": rule(
    "either",
    "A share at odds with its counts; a warning in answers of databases.",
  ),
  "share-out-of-range": rule(
    "either",
    "A share outside 0 to 100; a warning in answers of databases.",
  ),
  "stopped-reporting": rule(
    "warning",
    "A region that had reported a series is silent in its newest period.",
  ),
  "sum-contradicts-nation": rule(
    "warning",
    "The regions add up to another figure than the published nation.",
  ),
  "title-mismatch": rule(
    "error",
    "A title or heading says another measure or basis than drop.json.",
  ),
  "too-large": rule("error", "A file, or a line of a table, is larger than what is read."),
  "unbalanced-quotes": rule(
    "error",
    "A quote is not closed, or a sign stands after a closing one.",
  ),
  "unit-mismatch": rule("error", "A percent where a count is expected, or the reverse."),
  "unknown-agreement": rule("error", "A payout is of an agreement that is not there."),
  "unknown-basis": rule(
    "error",
    "A basis that is unknown, or that the measure is not followed by.",
  ),
  "unknown-column": rule(
    "warning",
    "A heading that says nothing known; the column is passed over.",
  ),
  "unknown-format": rule("error", "drop.json names a format that is not read."),
  "unknown-key": rule("warning", "drop.json has a key that nothing reads."),
  "unknown-measure": rule("error", "The id of a measure that is not there."),
  "unknown-region": rule("error", "A name or code that is no region's."),
  "unknown-title": rule(
    "error",
    "Words of a title that have not been seen before; none is guessed.",
  ),
  "unlisted-file": rule("warning", "A file that drop.json does not name; it is not read."),
  "unmapped-dimension": rule(
    "error",
    "Nothing tells what a dimension of a dataset is, or it is mapped to nothing known.",
  ),
  "within-over-total": rule(
    "either",
    "More within the limit than there are; a warning in answers of databases.",
  ),
  "zero-without-counts": rule("warning", "A share of 0 percent without the counts behind it."),
};
