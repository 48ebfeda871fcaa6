/** Words set in a picture: type, lines, and how long a line may be. */
import { textWidth } from "../charts/geometry.ts";
import { LIGHT, type Role } from "../charts/palette.ts";
import { elementText, escapeText } from "../charts/svg-text.ts";

/** The open faces that pictures are set in, with what takes their place where they are missing. */
export const FACES = {
  serif: "Source Serif 4, Charter, Georgia, serif",
  sans: "Source Sans 3, system-ui, sans-serif",
} as const;

/** How words are set; sizes in pixels of the picture. */
export interface Type {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly face: keyof typeof FACES;
  readonly weight: 400 | 600 | 700;
  readonly colour: Role;
}

/**
 * Words as lines that are at most `width` long, broken at spaces; a word that is longer has a line
 * of its own. Widths are estimated for the widest face, so that no line is too long in ours.
 */
export function linesOf(words: string, { size, weight }: Type, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    const fits = last !== undefined && textWidth(longer, size, weight > 400) <= width;
    lines.splice(fits ? -1 : lines.length, 1, fits ? longer : word);
  }
  return lines;
}

/** Lines below each other, the first with its top at `y`. */
export function block(
  lines: readonly string[],
  type: Type,
  [x, y]: readonly [number, number],
  anchor: "start" | "middle" | "end" = "start",
): string {
  const { size, leading, face, weight, colour } = type;
  return lines
    .map((line, i) =>
      elementText(
        "text",
        {
          x,
          y: y + i * leading + (leading + size * 0.7) / 2,
          "font-family": FACES[face],
          "font-size": size,
          ...(weight === 400 ? {} : { "font-weight": weight }),
          ...(anchor === "start" ? {} : { "text-anchor": anchor }),
          fill: LIGHT.roles[colour],
        },
        escapeText(line),
      ),
    )
    .join("");
}

/** Height of lines. */
export const heightOf = (lines: readonly string[], { leading }: Type): number =>
  lines.length * leading;
