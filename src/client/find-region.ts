/** The region finder: its button leads straight to the region chosen; the last one is chosen. */
import { REMEMBERED } from "../text/remembered.ts";

const KEY = "vantelaget-region";

/** Makes the finder of a page lead straight to a region. */
export function openChosenRegion(page: Document, go: (address: string) => void): void {
  const finder = page.querySelector(".finder");
  const select = finder?.querySelector("select");
  finder?.addEventListener("submit", (event) => {
    const link = linkOf(finder, select?.value ?? "");
    if (link === undefined) return;
    event.preventDefault();
    go(link.href);
  });
}

/**
 * The region last looked at, kept in this browser alone: elsewhere it is chosen in the finder and
 * offered as a link. Silent where nothing can be kept.
 */
export function rememberRegion(page: Document, path: string, storage: () => Storage): void {
  try {
    const slug = /\/(?:regioner|regions)\/([a-z-]+)\/$/.exec(path)?.[1];
    if (slug !== undefined) {
      storage().setItem(KEY, slug);
      return;
    }
    const known = storage().getItem(KEY);
    const finder = page.querySelector(".finder");
    const link = finder && known !== null ? linkOf(finder, known) : undefined;
    const select = finder?.querySelector("select");
    if (!finder || !link || !select || known === null) return;
    select.value = known;
    const line = page.createElement("p");
    line.className = "remembered";
    line.append(
      `${REMEMBERED[page.documentElement.lang === "en" ? "en" : "sv"]} `,
      link.cloneNode(true),
      ".",
    );
    finder.after(line);
  } catch {
    // Storage is switched off: the page is whole without it.
  }
}

const linkOf = (finder: Element, slug: string): HTMLAnchorElement | undefined =>
  [...finder.querySelectorAll("a")].find(({ pathname }) => pathname.endsWith(`/${slug}/`));
