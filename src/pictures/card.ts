/**
 * The card of a page: the picture that other services show beside a link to it, 1,200 × 630. It says
 * what the page is of and its newest figures, each with its period.
 */
import { textWidth } from "../charts/geometry.ts";
import { LIGHT } from "../charts/palette.ts";
import { elementText } from "../charts/svg-text.ts";
import type { Lang } from "../text/format.ts";
import { type Card, describeCard } from "../views/cards.ts";
import { svgFile, WIDTH } from "./picture.ts";
import { block, heightOf, linesOf, type Type } from "./words.ts";

/** Height of a card, as the services ask for. */
export const CARD_HEIGHT = 630;

const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 40;

const SITE: Type = { size: 30, leading: 40, face: "serif", weight: 700, colour: "focus" };
const HEADING: Type = { size: 52, leading: 62, face: "serif", weight: 700, colour: "ink" };
const LABEL: Type = { size: 28, leading: 36, face: "sans", weight: 600, colour: "ink" };
const VALUE: Type = { size: 72, leading: 88, face: "serif", weight: 700, colour: "ink" };
const NOTE: Type = { size: 22, leading: 30, face: "sans", weight: 400, colour: "muted" };
const CAPTION: Type = { size: 25, leading: 33, face: "sans", weight: 400, colour: "muted" };

/** The card as the text of an SVG file, with the site's name on it. */
export function cardPicture(card: Card, site: string, lang: Lang): string {
  const { heading, figures, note } = card;
  const width = (INNER - (figures.length - 1) * GAP) / figures.length;
  const columns = figures.map(({ label, value, caption }) => ({
    label: linesOf(label, LABEL, width),
    value,
    caption: linesOf(caption, CAPTION, width),
  }));
  const labels = Math.max(...columns.map(({ label }) => heightOf(label, LABEL)));
  const captions = Math.max(...columns.map(({ caption }) => heightOf(caption, CAPTION)));
  const type = largest(
    figures.map(({ value }) => value),
    width,
  );
  const bottom = CARD_HEIGHT - NOTE.leading - 32;
  const valueTop = bottom - 16 - captions - VALUE.leading;
  return svgFile({ title: heading, description: describeCard(card), lang }, CARD_HEIGHT, [
    block([site], SITE, [MARGIN, 40]),
    block(linesOf(heading, HEADING, INNER), HEADING, [MARGIN, 92]),
    elementText(
      "path",
      { d: `M${MARGIN} ${valueTop - labels - 14}h${INNER}`, stroke: LIGHT.roles.rule },
      "",
    ),
    ...columns.flatMap(({ label, value, caption }, i) => {
      const x = MARGIN + i * (width + GAP);
      return [
        block(label, LABEL, [x, valueTop - heightOf(label, LABEL)]),
        block([value], type, [x, valueTop]),
        block(caption, CAPTION, [x, valueTop + VALUE.leading]),
      ];
    }),
    block(note === null ? [] : [note], NOTE, [MARGIN, bottom]),
  ]);
}

/** The largest type that all values fit into. */
const largest = (values: readonly string[], width: number): Type =>
  [VALUE.size, 60, 48]
    .map((size) => ({ ...VALUE, size }))
    .find(({ size }) => values.every((value) => textWidth(value, size, true) <= width)) ?? {
    ...VALUE,
    size: 40,
  };
