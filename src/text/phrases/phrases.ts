/** What is worded for each measure. */
import type { Basis, Wording } from "../../data/types.ts";
import type { Forms } from "../sentence.ts";

/**
 * Phrases of one measure on one basis in one language. `{When}` is the time with a capital ("I
 * oktober 2026", "Den 31 oktober 2026"), `{when}` without; `{share}` the percent in words; `{place}`
 * "i Region Uppsala"; `{limit}` "3 dagar"; `{count}` a number.
 */
export interface Phrases {
  /** The level as a whole sentence. */
  readonly level: string;
  /** What it would have taken, as a clause: "{count} fler bedömningar inom {limit} hade räckt". */
  readonly more: Forms;
  /** Nothing to count in the month, as a whole sentence. */
  readonly none: string;
  /** Title of charts, without place: "Andel som fick sin medicinska bedömning inom {limit}". */
  readonly title: string;
  /** What the percent is of: "procent av de medicinska bedömningarna, utan patientvald väntan". */
  readonly unit: string;
  /** Contacts counted in a month, after a number: "medicinska bedömningar". */
  readonly contacts: Forms;
}

/** All that is worded for a measure. */
export interface MeasureWords {
  readonly completed: { readonly sv: Phrases; readonly en: Phrases };
  /** What those on the list wait for: "ett första besök i specialiserad vård". */
  readonly goal: Wording;
  /** The same for chart titles, with abbreviations. */
  readonly shortGoal: Wording;
  /** Whose wait a median is of, on each basis: "dem som fick ett första besök …". */
  readonly whom: Readonly<Record<Basis, Wording>>;
}
