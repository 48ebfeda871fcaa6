/**
 * The clean-up that turns Plot's element into the SVG of a page: role, name and description; no
 * inline style; ids with the chart's prefix; short coordinates; nothing that the style sheet says.
 */
import { roundNumbers } from "./path.ts";
import { shapesOf } from "./shapes.ts";
import { elementText, escapeText, type Identity, shapeText, svgText } from "./svg-text.ts";

/** Attributes that remain inside a drawing; colours, pens and fonts belong to the style sheet. */
const KEPT = new Set(
  "class d x y x1 x2 y1 y2 cx cy r rx width height transform id href clip-path".split(" "),
);

/** Writes a drawing as text that is valid both inside HTML and as a file of its own. */
export function serialise(svg: Element, identity: Identity): string {
  const ids = new Map<string, string>();
  for (const { id } of svg.querySelectorAll("[id]")) ids.set(id, `${identity.id}-${ids.size + 1}`);
  const content = childrenOf(svg)
    .map((child) => write(child, ids, ""))
    .join("");
  const size = {
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
  };
  return svgText(content, size, identity);
}

function write(element: Element, ids: ReadonlyMap<string, string>, inherited: string): string {
  const tag = element.nodeName;
  if (tag === "style") return "";
  const list = shapesOf(element);
  if (list !== undefined) return list.map(shapeText).join("");
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
      : escapeText(element.textContent);
  return elementText(tag, attributes, content);
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
