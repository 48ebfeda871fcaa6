/** How a figure is put into a page of another site. */
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import type { Drawn, SiteFigure } from "./site-figures.ts";

/** Width of the frame that heights are told for, in pixels; a page may make it narrower. */
const FRAME = 640;
/** Title, subtitle and source above and below a drawing: on one line or two, and on a phone. */
const WORDS = 190;
const WORDS_NARROW = 300;
const TILE = { width: 190, words: 75 };

/** The element to paste, named after the figure and the site: as wide as its place, and high enough for it on a phone. */
export function embedCode(
  { drawn }: SiteFigure,
  site: string,
  address: string,
  lang: Lang,
): string {
  const title = UI[lang].figure
    .embedded(drawn.chart.title, site)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  return (
    `<iframe src="${address}" title="${title}" width="100%" height="${frameHeight(drawn)}"` +
    ` style="border:0;max-width:${drawn.kind === "chart" ? 800 : 1150}px" loading="lazy"></iframe>`
  );
}

/** Height of the frame, in pixels, so that nothing of the figure is cut off. */
export function frameHeight(drawn: Drawn): number {
  if (drawn.kind === "map") return Math.ceil(heightOf(drawn.chart.svg) + WORDS);
  if (drawn.kind === "chart") {
    const { wide, narrow } = drawn.chart;
    return Math.ceil(Math.max(heightOf(wide) * 1.07 + WORDS, heightOf(narrow) + WORDS_NARROW));
  }
  const heights = drawn.multiples.tiles.map(({ svg }) => heightOf(svg) + TILE.words);
  const rows = Math.ceil(heights.length / Math.floor(FRAME / TILE.width));
  return Math.ceil(rows * Math.max(...heights, 0) + WORDS);
}

const heightOf = (svg: string): number => Number(/\sheight="([\d.]+)"/.exec(svg)?.[1] ?? 0);
