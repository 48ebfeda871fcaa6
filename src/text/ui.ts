/**
 * Every word of the pages that is not computed: one table per language with the same keys. The
 * words themselves are in ui/, by part of the site, with both languages of a part in one file.
 */
import type { Lang } from "./format.ts";
import { documents } from "./ui/documents.ts";
import { figures } from "./ui/figures.ts";
import { frame } from "./ui/frame.ts";
import { places } from "./ui/places.ts";
import { start } from "./ui/start.ts";

const table = <L extends Lang>(lang: L) => ({
  ...frame[lang],
  ...start[lang],
  ...places[lang],
  ...figures[lang],
  ...documents[lang],
});

/** The words of the pages in one language. */
export type Ui = ReturnType<typeof table<Lang>>;

/** The words of the pages: `UI.sv.nav.regions`, `UI[lang].figure.showTable`. */
export const UI: Readonly<Record<Lang, Ui>> = { sv: table("sv"), en: table("en") };
