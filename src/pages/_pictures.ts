/** The routes of the pictures in both languages: SVG files, of which the build makes PNG files too. */
import type { APIRoute } from "astro";

import { figurePicture } from "../pictures/figure-picture.ts";
import { literalStyle } from "../pictures/literal.ts";
import { figuresById, linkTo, withPictures } from "../site.ts";
import styles from "../styles/charts.css?raw";
import type { Lang } from "../text/format.ts";
import type { SiteFigure } from "../views/site-figures.ts";

const literally = literalStyle(styles);

/** One route for each figure; none where pictures are left out. */
export const picturePaths = (lang: Lang) =>
  withPictures
    ? [...figuresById(lang)].map(([chart, figure]) => ({ params: { chart }, props: { figure } }))
    : [];

/** Draws the picture of a figure. */
export const pictureRoute =
  (lang: Lang): APIRoute<{ figure: SiteFigure }> =>
  ({ props: { figure }, site }) => {
    const address = site ? new URL(linkTo(lang, figure.page), site).href : "";
    return svgResponse(figurePicture(figure, address, lang, literally));
  };

/** A file of its own. */
export const svgResponse = (svg: string): Response =>
  new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
