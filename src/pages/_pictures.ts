/** The routes of pictures and cards: SVG files, of which the build makes PNG files. */
import type { APIRoute } from "astro";

import { cardPicture } from "../pictures/card.ts";
import { figurePicture } from "../pictures/figure-picture.ts";
import { literalStyle } from "../pictures/literal.ts";
import { figuresById, isShared, linkTo, model, withPictures } from "../site.ts";
import styles from "../styles/charts.css?raw";
import type { Lang } from "../text/format.ts";
import { cardName } from "../text/paths.ts";
import { type Card, cards } from "../views/cards.ts";
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
    return svgResponse(figurePicture(figure, model.data.site.name, address, lang, literally));
  };

/** One route for each card. */
export const cardPaths = (lang: Lang) =>
  withPictures && isShared
    ? cards(model, lang).map((card) => ({
        params: { card: cardName(lang, card.page) },
        props: { card },
      }))
    : [];

/** Draws the card of a page. */
export const cardRoute =
  (lang: Lang): APIRoute<{ card: Card }> =>
  ({ props: { card } }) =>
    svgResponse(cardPicture(card, model.data.site.name, lang));

/** A file of its own. */
const svgResponse = (svg: string): Response =>
  new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
