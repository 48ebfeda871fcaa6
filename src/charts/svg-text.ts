/** Shapes as SVG text that is valid both inside HTML and as a file of its own. Needs no document. */
import { compactPath } from "./path.ts";
import type { Reading } from "./reading.ts";
import type { Shape } from "./shapes.ts";

/** Who a drawing is. */
export interface Identity {
  /** Unique in its page; ids inside the drawing begin with it. */
  readonly id: string;
  /** Kind of chart and width, as classes of the root. */
  readonly classes: readonly string[];
  /** Accessible name. */
  readonly label: string;
  /** Accessible description; null where the label says all (a small multiple). */
  readonly description: string | null;
  /** How values are read off it; null where they are not. */
  readonly reading: Reading | null;
}

/** What only lies behind the lines is drawn to whole pixels. */
const QUIET = /\b(spread|context|band|county|cell|quiet)\b/;

/** A drawing around its content: an image with a name and a description. */
export function svgText(
  content: string,
  { width, height }: { readonly width: number; readonly height: number },
  { id, classes, label, description, reading }: Identity,
): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: ["chart", ...classes].join(" "),
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    ...reading,
    "aria-label": label,
    ...(description === null ? {} : { "aria-describedby": `${id}-desc` }),
  };
  const desc =
    description === null ? "" : `<desc id="${id}-desc">${escapeText(description)}</desc>`;
  return `<svg${attributesText(attributes)}>${desc}${content}</svg>`;
}

/** A shape as text. */
export const shapeText = ({ tag, attributes, text = "" }: Shape): string =>
  elementText(tag, attributes, escapeText(text));

/** An element around content that is text already; "" for what would show nothing. */
export function elementText(tag: string, attributes: Shape["attributes"], content: string): string {
  const { d, class: classes = "" } = attributes;
  if (content === "" && (tag === "g" || tag === "text")) return "";
  if (tag === "path" && !d) return "";
  const own =
    typeof d === "string"
      ? { ...attributes, d: compactPath(d, QUIET.test(String(classes)) ? 0 : 1) }
      : attributes;
  const open = `<${tag}${attributesText(own)}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

/** Text as the content of an element. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Numbers to a tenth; an empty class is none. */
function attributesText(attributes: Shape["attributes"]): string {
  return Object.entries(attributes)
    .filter(([name, value]) => name !== "class" || value !== "")
    .map(([name, value]) => {
      const text = typeof value === "number" ? String(+value.toFixed(1)) : value;
      return ` ${name}="${escapeText(text).replaceAll('"', "&quot;")}"`;
    })
    .join("");
}
