/**
 * The clean-up that turns Plot's element into the SVG of a page: role, name and description; no
 * inline style; ids with the chart's prefix; short coordinates; nothing that the style sheet says.
 */
import { compactPath, roundNumbers } from "./path.ts";
import { type Shape, shapesOf } from "./shapes.ts";

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
}

/** Attributes that remain inside a drawing; colours, pens and fonts belong to the style sheet. */
const KEPT = new Set(
  "class d x y x1 x2 y1 y2 cx cy r rx width height transform id href clip-path".split(" "),
);

/** What only lies behind the lines is drawn to whole pixels. */
const QUIET = /\b(spread|context|band|county|cell|quiet)\b/;

/** Writes a drawing as text that is valid both inside HTML and as a file of its own. */
export function serialise(svg: Element, { id, classes, label, description }: Identity): string {
  const ids = new Map<string, string>();
  for (const element of svg.querySelectorAll("[id]")) ids.set(element.id, `${id}-${ids.size + 1}`);
  const width = svg.getAttribute("width") ?? "";
  const height = svg.getAttribute("height") ?? "";
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    class: ["chart", ...classes].join(" "),
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": label,
    ...(description === null ? {} : { "aria-describedby": `${id}-desc` }),
  };
  const desc = description === null ? "" : `<desc id="${id}-desc">${escape(description)}</desc>`;
  const children = childrenOf(svg)
    .map((child) => write(child, ids, ""))
    .join("");
  return `<svg${attributesOf(attributes)}>${desc}${children}</svg>`;
}

function write(element: Element, ids: ReadonlyMap<string, string>, inherited: string): string {
  const tag = element.nodeName;
  if (tag === "style") return "";
  const list = shapesOf(element);
  if (list !== undefined) return list.map(writeShape).join("");
  const attributes: Record<string, string> = {};
  // Names and siblings, since jsdom's live collections are slow.
  for (const name of element.getAttributeNames()) {
    if (KEPT.has(name)) attributes[name] = tidy(name, element.getAttribute(name) ?? "", ids);
  }
  attributes["class"] = [inherited, attributes["class"]].filter(Boolean).join(" ");
  const children = childrenOf(element);
  const only = children.length === 1 && tag === "g" ? children[0] : undefined;
  // A group around a single mark says nothing; Plot wraps every mark in one.
  if (only !== undefined && Object.keys(attributes).length === 1)
    return write(only, ids, attributes["class"]);
  if (tag === "text") unwrapTranslation(attributes);
  const content =
    children.length > 0
      ? children.map((child) => write(child, ids, "")).join("")
      : escape(element.textContent);
  return writeElement(tag, attributes, content);
}

function writeShape({ tag, attributes, text = "" }: Shape): string {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    texts[name] = typeof value === "number" ? String(+value.toFixed(1)) : value;
  }
  return writeElement(tag, texts, escape(text));
}

/** Nothing for what shows nothing: an empty group, text or path. */
function writeElement(tag: string, attributes: Record<string, string>, content: string): string {
  const { d, class: classes = "" } = attributes;
  if (content === "" && (tag === "g" || tag === "text")) return "";
  if (tag === "path" && !d) return "";
  if (d) attributes["d"] = compactPath(d, QUIET.test(classes) ? 0 : 1);
  const open = `<${tag}${attributesOf(attributes)}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    children.push(child);
  }
  return children;
}

function tidy(name: string, value: string, ids: ReadonlyMap<string, string>): string {
  if (name === "class" || name === "d") return value;
  if (name === "id") return ids.get(value) ?? value;
  if (name === "clip-path")
    return value.replace(/#([\w-]+)/, (_, old) => `#${ids.get(old) ?? old}`);
  if (name === "href") return `#${ids.get(value.slice(1)) ?? value.slice(1)}`;
  return roundNumbers(value, name === "transform" ? 2 : 1);
}

/** A text moved by `translate` is a text at that place. */
function unwrapTranslation(attributes: Record<string, string>): void {
  const match = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(attributes["transform"] ?? "");
  if (match === null || attributes["x"] || attributes["y"]) return;
  delete attributes["transform"];
  attributes["x"] = match[1] ?? "0";
  attributes["y"] = match[2] ?? "0";
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => name !== "class" || value !== "")
    .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', "&quot;")}"`)
    .join("");
}

function escape(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
