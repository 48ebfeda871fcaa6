/** The same tidy table written in the ways in which real programs write one. */

/** How a file is written. */
export interface Variant {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\n" | "\r\n";
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252";
  readonly decimal: "," | ".";
  readonly thousands: "" | " " | "\u00a0" | "\u2009" | "\u202f";
  readonly quotes: boolean;
  /** Empty lines at the end, and separators after the last cell. */
  readonly blankLines: number;
  readonly trailing: number;
}

/** A cell is text, or a number with so many decimals. */
export type Value = string | { readonly units: number; readonly decimals: number };

/** Bytes of the table. Thin spaces exist in UTF-8 only. */
export function write(table: readonly (readonly Value[])[], variant: Variant): Uint8Array {
  const { delimiter, newline, quotes, trailing } = variant;
  const lines = table.map((row, i) => {
    const cells = row.map((value) => {
      const text = typeof value === "string" ? value : number(value, variant);
      return quotes || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    return cells.join(delimiter) + (i > 0 ? delimiter.repeat(trailing) : "");
  });
  const text = lines.join(newline) + newline.repeat(1 + variant.blankLines);
  if (variant.encoding !== "windows-1252") {
    return new TextEncoder().encode((variant.encoding === "utf-8-bom" ? "\ufeff" : "") + text);
  }
  return Uint8Array.from(text, (sign) => {
    if (sign.charCodeAt(0) > 0xff) throw new RangeError(`not in Windows-1252: ${sign}`);
    return sign.charCodeAt(0);
  });
}

function number(
  { units, decimals }: { units: number; decimals: number },
  { decimal, thousands, encoding }: Variant,
): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = decimals > 0 ? digits.slice(0, -decimals) : digits;
  const isThin = thousands > "\u00ff";
  const space = isThin && encoding === "windows-1252" ? "\u00a0" : thousands;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return decimals > 0 ? `${grouped}${decimal}${digits.slice(-decimals)}` : grouped;
}
