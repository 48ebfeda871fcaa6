/** The design system with contrasts computed from the palette. */
import { DARK, type Hex, LIGHT, type Role, type Scheme } from "../charts/palette.ts";
import type { ReportingState } from "../model/reporting.ts";
import { conventions, DESIGN_WORDS } from "../text/documents/design.ts";
import type { Section } from "../text/documents/document.ts";
import { QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatNumber, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { STATES } from "./quality-grid.ts";

/** One colour of a scheme. */
export interface Swatch {
  readonly name: string;
  readonly hex: Hex;
  readonly meaning: string;
  readonly onPaper: string;
  readonly onSurface: string;
}

/** The finished page. */
export interface DesignView {
  readonly schemes: readonly {
    readonly id: "light" | "dark";
    readonly caption: string;
    readonly paper: Hex;
    readonly swatches: readonly Swatch[];
  }[];
  readonly verdicts: readonly {
    readonly kind: "met" | "not-met" | "depends" | "unknown";
    readonly words: string;
  }[];
  readonly months: readonly { readonly state: ReportingState; readonly words: string }[];
  readonly sizes: readonly { readonly step: string; readonly words: string }[];
  readonly sections: readonly Section[];
}

/** Everything on the page. */
export function designView(lang: Lang): DesignView {
  const words = DESIGN_WORDS[lang];
  const { status } = UI[lang];
  return {
    schemes: [
      { id: "light", ...scheme(LIGHT, words.schemes.light, lang) },
      { id: "dark", ...scheme(DARK, words.schemes.dark, lang) },
    ],
    verdicts: [
      { kind: "met", words: status.met },
      { kind: "not-met", words: status["not-met"] },
      { kind: "depends", words: status.sensitive },
      { kind: "unknown", words: status["not-assessable"] },
    ],
    months: STATES.map((state) => ({ state, words: QUALITY_WORDS[lang].state[state] })),
    sizes: Object.entries(words.sizes).map(([step, name]) => ({ step, words: name })),
    sections: conventions(lang),
  };
}

function scheme({ roles, ramp }: Scheme, name: string, lang: Lang) {
  const words = DESIGN_WORDS[lang];
  const swatch = (label: string, hex: Hex, meaning: string): Swatch => ({
    name: label,
    hex,
    meaning,
    onPaper: formatNumber(contrast(hex, roles.paper), lang, 1),
    onSurface: formatNumber(contrast(hex, roles.surface), lang, 1),
  });
  return {
    caption: words.coloursCaption(name),
    paper: roles.paper,
    swatches: [
      ...(Object.keys(roles) as Role[]).map((role) => swatch(role, roles[role], words.roles[role])),
      ...ramp.map((hex, i) => swatch(words.ramp(String(i + 1)), hex, words.rampMeaning)),
    ],
  };
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Hex, b: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
export function luminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
