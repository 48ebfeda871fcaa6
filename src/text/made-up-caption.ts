/** The mark of made-up figures in the caption of a table. */
import { syntheticMark } from "./chart-words/chart-text.ts";
import type { Lang } from "./format.ts";

/** "Pengar per region (påhittade siffror)"; the caption as it is where no figure is made up. */
export const syntheticCaption = (caption: string, synthetic: boolean, lang: Lang): string =>
  synthetic ? `${caption} (${syntheticMark(lang)})` : caption;
