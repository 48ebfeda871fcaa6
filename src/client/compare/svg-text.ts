/** Shapes as the SVG text of a page, as src/charts/serialise.ts writes them. */
import type { Layout } from "../../charts/layout.ts";
import { compactPath } from "../../charts/path.ts";
import type { Identity } from "../../charts/serialise.ts";
import type { Shape } from "../../charts/shapes.ts";

/** A drawing with its name and description; valid in a page and as a file of its own. */
export function svgText(
  shapes: readonly Shape[],
  { width, height }: Pick<Layout, "width" | "height">,
  { id, classes, label, description }: Identity,
): string {
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
  return `<svg${attributesOf(attributes)}>${desc}${shapes.map(shapeText).join("")}</svg>`;
}

/** Nothing for what shows nothing: an empty text or path. */
function shapeText({ tag, attributes, text = "" }: Shape): string {
  const { d } = attributes;
  if ((tag === "path" && !d) || (tag === "text" && text === "")) return "";
  const own = typeof d === "string" ? { ...attributes, d: compactPath(d) } : attributes;
  const open = `<${tag}${attributesOf(own)}`;
  return text === "" ? `${open}/>` : `${open}>${escape(text)}</${tag}>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => name !== "class" || value !== "")
    .map(([name, value]) => {
      const text = typeof value === "number" ? String(+value.toFixed(1)) : value;
      return ` ${name}="${escape(text).replaceAll('"', "&quot;")}"`;
    })
    .join("");
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
