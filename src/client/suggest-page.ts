/** On the page for addresses that lead nowhere: the page that was probably meant, said first. */

/** Shows the `[data-suggestion]` of the page with the link nearest to the address, if any is near. */
export function suggestPage(page: Document, path: string): void {
  const place = page.querySelector<HTMLElement>("[data-suggestion]");
  const asked = lastPart(path);
  if (!place || asked === "") return;
  const links = [...page.querySelectorAll<HTMLAnchorElement>("main li a")];
  const ranked = links
    .map((link) => ({ link, steps: nearest(asked, link) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  // A third of the letters may be wrong; beyond that it is a guess.
  if (best === undefined || best.steps > Math.max(1, Math.floor(asked.length / 3))) return;
  place.append(" ", best.link.cloneNode(true), "?");
  place.hidden = false;
}

/** Steps from what was asked to the link's address or to its words. */
const nearest = (asked: string, link: HTMLAnchorElement): number =>
  Math.min(
    steps(asked, lastPart(link.pathname)),
    steps(asked, withoutFloatNoise(link.textContent)),
  );

/** The last part of an address, as withoutFloatNoise letters: "Västra%20Götaland/" is "vastra-gotaland". */
function lastPart(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const last = (parts.at(-1) ?? "").replace(/\.html?$/, "");
  try {
    return withoutFloatNoise(decodeURIComponent(last));
  } catch {
    return withoutFloatNoise(last);
  }
}

const withoutFloatNoise = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** How many letters are to be put in, taken out or changed (Levenshtein). */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
