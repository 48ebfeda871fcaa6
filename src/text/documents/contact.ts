/** How readers reach whoever publishes the site; nothing is said where no address is known. */
import type { Lang } from "../format.ts";
import type { Block } from "./document.ts";

/** The line with the address; none without one. */
export function contactLine(contact: string | null, lang: Lang): Block[] {
  if (contact === null) return [];
  const link = `[${contact}](mailto:${contact})`;
  return [lang === "sv" ? `Så når du oss: ${link}.` : `How to reach us: ${link}.`];
}
