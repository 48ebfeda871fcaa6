/** The region last looked at, kept in this browser alone; silent where nothing can be kept. */
import { REMEMBERED } from "../text/remembered.ts";

const KEY = "vantelaget-region";

/** Remembers the region of a region page; elsewhere a region finder gets a link to it. */
export function rememberRegion(page: Document, path: string, storage: () => Storage): void {
  try {
    const slug = /\/(?:regioner|regions)\/([a-z-]+)\/$/.exec(path)?.[1];
    if (slug !== undefined) {
      storage().setItem(KEY, slug);
      return;
    }
    const finder = page.querySelector(".finder");
    const known = storage().getItem(KEY);
    const link = [...(finder?.querySelectorAll("a") ?? [])].find(
      ({ pathname }) => known !== null && pathname.endsWith(`/${known}/`),
    );
    if (!finder || !link) return;
    const line = page.createElement("p");
    line.className = "remembered";
    const copy = link.cloneNode(true);
    line.append(`${REMEMBERED[page.documentElement.lang === "en" ? "en" : "sv"]} `, copy, ".");
    finder.after(line);
  } catch {
    // Storage is switched off: the page is whole without it.
  }
}
