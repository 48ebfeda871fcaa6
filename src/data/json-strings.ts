/** Strings of a JSON text, for the passes over it that look at its structure alone. */

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** Offset after the closing quote of the string that opens at `start`; the text's end without one. */
export function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === BACKSLASH) i += 1;
    else if (sign === QUOTE) return i + 1;
  }
  return text.length;
}

/** The key as the program sees it: `"\u0061"` is "a". */
export function keyOf(raw: string): string {
  if (!raw.includes("\\")) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
