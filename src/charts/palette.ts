/**
 * Every colour of the site by its role: the one place where colours are literal. Pages and charts
 * use the CSS variables made from it (`--focus`, `--ramp-3`), never a literal.
 */

/** What a colour means; each role is a CSS variable of the same name. */
export type Role =
  | "paper"
  | "surface"
  | "ink"
  | "muted"
  | "focus"
  | "nation"
  | "context"
  | "met"
  | "not-met"
  | "rule"
  | "compare-2"
  | "compare-3"
  | "compare-4";

/** A colour as `#RRGGBB`. */
export type Hex = `#${string}`;

/** One colour scheme: roles, and a sequential ramp of nine from little to much. */
export interface Scheme {
  readonly roles: Readonly<Record<Role, Hex>>;
  readonly ramp: readonly Hex[];
}

export const LIGHT: Scheme = {
  roles: {
    paper: "#FBFAF7",
    surface: "#F1EFE9",
    ink: "#1B1F23",
    muted: "#555B61",
    focus: "#0B5D57",
    nation: "#6B7075",
    context: "#B9B6AD",
    met: "#1D5FA8",
    "not-met": "#B3361B",
    rule: "#D9D6CD",
    "compare-2": "#7A3FA0",
    "compare-3": "#8A5A00",
    "compare-4": "#B8267A",
  },
  ramp: "#DBE8EE #C0D5E2 #A5C2D7 #8AAFCB #6D9DC0 #5780A5 #41648B #2B4972 #14305A".split(
    " ",
  ) as Hex[],
};

export const DARK: Scheme = {
  roles: {
    paper: "#121518",
    surface: "#1C2126",
    ink: "#ECEAE4",
    muted: "#A9AEB3",
    focus: "#5CCFC3",
    nation: "#9CA2A8",
    context: "#4A5057",
    met: "#8DBBFF",
    "not-met": "#FF9478",
    rule: "#343A40",
    "compare-2": "#C79BEA",
    "compare-3": "#E0B040",
    "compare-4": "#F06BB0",
  },
  ramp: "#223240 #2D455B #385977 #446E94 #4F84B3 #739DC6 #94B6D9 #B5D0EC #D6EBFF".split(
    " ",
  ) as Hex[],
};

/**
 * The custom properties as a style sheet: light for everyone, dark where the reader prefers it on
 * a screen; print is always light.
 */
export function paletteCss(): string {
  return [
    `:root{color-scheme:light dark;${properties(LIGHT)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${properties(DARK)}}}`,
    "",
  ].join("\n");
}

/** The ramp class (1 to 9) of step `index` out of `count`, spread over the whole ramp. */
export function rampClass(index: number, count: number): number {
  return count < 2 ? 5 : 1 + Math.round((index * 8) / (count - 1));
}

function properties({ roles, ramp }: Scheme): string {
  const all = [...Object.entries(roles), ...ramp.map((hex, i) => [`ramp-${i + 1}`, hex] as const)];
  return all.map(([name, hex]) => `--${name}:${hex}`).join(";");
}
