/** A figure of the site as a picture: its drawing by kind, with the words of its page around it. */
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import type { Drawn, SiteFigure } from "../views/site-figures.ts";
import { chartBody, type Literally, mapBody, multiplesBody } from "./bodies.ts";
import { type Body, picture } from "./picture.ts";

/** The picture as the text of an SVG file, with the site's name; `address` is that of its page, empty where it is not known. */
export function figurePicture(
  { drawn, source }: SiteFigure,
  site: string,
  address: string,
  lang: Lang,
  literally: Literally,
): string {
  const { title, subtitle, description } = drawn.chart;
  const { measure } = UI[lang];
  const credit = drawn.kind === "map" ? ` ${measure.mapCredit} ${measure.mapLicence}.` : "";
  const words = {
    title,
    subtitle,
    description,
    source: source + credit,
    site,
    address: address.replace(/^https?:\/\//, ""),
    lang,
  };
  return picture(words, bodyOf(drawn, literally));
}

function bodyOf(drawn: Drawn, literally: Literally): Body {
  switch (drawn.kind) {
    case "chart":
      return chartBody(drawn.chart, literally);
    case "map":
      return mapBody(drawn.chart, literally);
    case "multiples":
      return multiplesBody(drawn.multiples, literally);
  }
}
