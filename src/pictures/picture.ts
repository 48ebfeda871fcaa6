/**
 * A figure as a file that can be taken away: title, drawing, source and where it is from, all inside
 * one SVG. Light on every screen, 1,200 wide, as high as it needs.
 */
import { LIGHT } from "../charts/palette.ts";
import { elementText, escapeText } from "../charts/svg-text.ts";
import { block, FACES, heightOf, linesOf, type Type } from "./words.ts";

/** What stands around a drawing, in the language of the picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Of the drawing, for those who do not see it. */
  readonly description: string;
  /** Finished sentences on where the figures come from and when they were retrieved. */
  readonly source: string;
  /** Name of the site. */
  readonly site: string;
  /** Address of the page without protocol; empty where the site's is not known. */
  readonly address: string;
  readonly lang: string;
}

/** What is drawn: elements in pixels of the picture, from 0,0. */
export interface Body {
  readonly height: number;
  readonly content: string;
}

/** Width of every picture, and of what is drawn in it. */
export const WIDTH = 1200;
export const MARGIN = 48;
export const INNER = WIDTH - 2 * MARGIN;

const TITLE: Type = { size: 36, leading: 44, face: "serif", weight: 700, colour: "ink" };
const SUBTITLE: Type = { size: 23, leading: 32, face: "sans", weight: 400, colour: "muted" };
const SOURCE: Type = { size: 19, leading: 27, face: "sans", weight: 400, colour: "muted" };
const SITE: Type = { size: 21, leading: 30, face: "serif", weight: 700, colour: "ink" };
const GAP = 24;

/** The picture as the text of an SVG file. */
export function picture(words: PictureWords, body: Body): string {
  const title = linesOf(words.title, TITLE, INNER);
  const subtitle = linesOf(words.subtitle, SUBTITLE, INNER);
  const source = linesOf(words.source, SOURCE, INNER);
  const subtitleTop = MARGIN + heightOf(title, TITLE) + 4;
  const bodyTop = subtitleTop + heightOf(subtitle, SUBTITLE) + GAP;
  const sourceTop = bodyTop + body.height + GAP;
  const siteTop = sourceTop + heightOf(source, SOURCE) + 10;
  const height = Math.ceil(siteTop + SITE.leading + MARGIN / 2);
  return svgFile(words, height, [
    block(title, TITLE, [MARGIN, MARGIN]),
    block(subtitle, SUBTITLE, [MARGIN, subtitleTop]),
    `<g transform="translate(${MARGIN} ${Math.round(bodyTop)})">${body.content}</g>`,
    block(source, SOURCE, [MARGIN, sourceTop]),
    block([words.site], SITE, [MARGIN, siteTop]),
    block([words.address].filter(Boolean), SOURCE, [WIDTH - MARGIN, siteTop], "end"),
  ]);
}

/** A file of parts on paper, with a name and a description. */
export function svgFile(
  { title, description, lang }: Pick<PictureWords, "title" | "description" | "lang">,
  height: number,
  parts: readonly string[],
): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    "xml:lang": lang,
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    role: "img",
    "font-family": FACES.sans,
  };
  return elementText(
    "svg",
    root,
    [
      elementText("title", {}, escapeText(title)),
      elementText("desc", {}, escapeText(description)),
      elementText("rect", { width: WIDTH, height, fill: LIGHT.roles.paper }, ""),
      ...parts,
    ].join(""),
  );
}
