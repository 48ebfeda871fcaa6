/**
 * A drawing as it looks in a file of its own. On the pages the style sheet says how classes look;
 * programs that open a file know neither the sheet nor its custom properties, and few know selectors.
 * So the light look of every element is written into it as attributes, which all of them read.
 */
import { JSDOM } from "jsdom";

import { LIGHT } from "../charts/palette.ts";

/** A drawing without its root: content in its own pixels. */
export interface Literal {
  readonly width: number;
  readonly height: number;
  /** Elements without classes, descriptions and names. */
  readonly content: string;
}

/** What the style sheet may say of an element that a file can say too. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-anchor",
];

/** Custom properties: the roles and the ramp of the palette, and those that rules set. */
type Custom = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: string;
  readonly declarations: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * A function that writes the looks of `css` into drawings of src/charts. Rules apply in their order:
 * in the sheet, the more exact ones come later. Throws on a custom property that nothing sets.
 */
export function literalStyle(css: string): (svg: string) => Literal {
  const { document } = new JSDOM(`<style>${css}</style>`).window;
  const rules = rulesOf(document);
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const looks = new Map<string, string>();
  const lookOf = (rootClass: string, tag: string, classes: string): string => {
    const key = `${rootClass}|${tag}|${classes}`;
    const known = looks.get(key);
    if (known !== undefined) return known;
    root.setAttribute("class", rootClass);
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.setAttribute("class", classes);
    root.replaceChildren(element);
    const look = attributesOf(tag === "svg" ? root : element, rules);
    looks.set(key, look);
    return look;
  };
  return (svg) => {
    const { rootClass, width, height, content } = partsOf(svg);
    const inside = content.replace(
      /<(path|text|rect|circle|g)((?:\s[^>]*?)?)(\/?)>/g,
      (_, tag: string, attributes: string, end: string) => {
        const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1] ?? "";
        const own = attributes.replace(/\sclass="[^"]*"/, "");
        return `<${tag}${own}${lookOf(rootClass, tag, classes)}${end}>`;
      },
    );
    return { width, height, content: `<g${lookOf(rootClass, "svg", "")}>${inside}</g>` };
  };
}

function rulesOf(document: Document): Rule[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => {
    if (!("selectorText" in rule) || !("style" in rule)) return [];
    const style = rule.style as CSSStyleDeclaration;
    const names = [...style].filter((name) => PROPERTIES.includes(name) || name.startsWith("--"));
    if (names.length === 0) return [];
    const declarations = names.map((name) => [name, style.getPropertyValue(name)] as const);
    return [{ selector: String(rule.selectorText), declarations }];
  });
}

function attributesOf(element: Element, rules: readonly Rule[]): string {
  const declared = new Map(
    rules
      .filter(({ selector }) => element.matches(selector))
      .flatMap(({ declarations }) => declarations),
  );
  return PROPERTIES.map((name) => {
    const value = declared.get(name);
    return value === undefined ? "" : ` ${name}="${valueOf(value, declared)}"`;
  }).join("");
}

/** A value without `var()` and without the unit that SVG takes for granted. */
function valueOf(value: string, custom: Custom): string {
  const inner = /var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/.exec(value);
  if (inner === null) return value.replace(/(\d)px\b/g, "$1").trim();
  const [whole, name = "", otherwise] = inner;
  const found = custom.get(`--${name}`) ?? PALETTE.get(name) ?? otherwise?.trim();
  if (found === undefined) throw new Error(`the style sheet uses --${name}, which nothing sets`);
  return valueOf(value.replace(whole, found), custom);
}

const PALETTE: Custom = new Map([
  ...Object.entries(LIGHT.roles),
  ...LIGHT.ramp.map((hex, i) => [`ramp-${i + 1}`, hex] as const),
]);

function partsOf(svg: string) {
  const [, attributes = "", content = ""] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  const [width, height] = [Number(attribute("width")), Number(attribute("height"))];
  if (!(width > 0 && height > 0)) throw new Error(`not a drawing: ${svg.slice(0, 80)}`);
  return {
    rootClass: attribute("class") ?? "",
    width,
    height,
    content: content.replace(/<desc[^>]*>.*?<\/desc>/s, ""),
  };
}
