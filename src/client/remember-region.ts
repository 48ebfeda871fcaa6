/** The region last looked at: offered again below the finder, and marked in tables and lists of regions. */
import { scriptWords } from "../text/script-words.ts";

const KEY = "vantelaget-region";

/** Keeps the region of this page, or shows the one kept, in this browser alone. Silent where nothing can be kept. */
export function rememberRegion(page: Document, path: string, storage: () => Storage): void {
  try {
    const slug = /\/(?:regioner|regions)\/([a-z-]+)\/$/.exec(path)?.[1];
    if (slug !== undefined) {
      storage().setItem(KEY, slug);
      return;
    }
    const known = storage().getItem(KEY);
    if (known === null) return;
    offer(page, known);
    for (const link of linksTo(page, known))
      link.closest("tr, .multiples li")?.classList.add("mine");
  } catch {
    // Storage is switched off: the page is whole without it.
  }
}

function offer(page: Document, slug: string): void {
  const finder = page.querySelector(".finder");
  const [link] = finder === null ? [] : linksTo(finder, slug);
  if (finder === null || link === undefined) return;
  const line = page.createElement("p");
  line.className = "remembered";
  line.append(`${scriptWords(page).remembered} `, link.cloneNode(true), ".");
  finder.after(line);
}

const linksTo = (place: ParentNode, slug: string): HTMLAnchorElement[] =>
  [...place.querySelectorAll("a")].filter(({ pathname }) => pathname.endsWith(`/${slug}/`));
