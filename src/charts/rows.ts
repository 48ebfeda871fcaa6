/** Rows of a chart with their places. */

/** Something that stands in row `row`, counted from the top. */
export type InRow<T> = T & { readonly row: number };

/** Each with the row it stands in. */
export const inRows = <T extends object>(rows: readonly T[]): Array<InRow<T>> =>
  rows.map((row, i) => ({ ...row, row: i }));

/** The y domain of so many rows. */
export const rowDomain = (count: number): [number, number] => [count - 0.5, -0.5];
