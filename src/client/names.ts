/** Names of regions, municipalities and measures, and which of them somebody meant. */
import { distance } from "fastest-levenshtein";

/** A name, what it is, and the address of its page: a row of the file of names. */
export type Named = readonly [name: string, kind: string, address: string];

/** The names of a file that the site serves; none where it cannot be had. */
export async function namesFrom(address: string): Promise<readonly Named[]> {
  try {
    // eslint-disable-next-line no-restricted-globals -- runs in the reader's browser, on the site's own files
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as readonly Named[]) : [];
  } catch {
    return [];
  }
}

/**
 * What was meant, best first: the name itself, names that begin so, names with a word that begins
 * so, and failing all these the nearest in spelling.
 */
export function matching(query: string, names: readonly Named[]): Named[] {
  const asked = plain(query);
  if (asked === "") return [];
  const ranked = names.map((named) => ({ named, rank: rankOf(asked, named) }));
  const found = ranked.filter(({ rank }) => rank < NEAR);
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const near = ranked.filter(({ rank }) => rank === best && rank < Infinity);
  const inOrder = (found.length > 0 ? found : near).sort((a, b) => a.rank - b.rank);
  // A page answers once: by its own name rather than by that of a town in it.
  const pages = new Map(inOrder.reverse().map(({ named }) => [named[2], named]));
  return [...pages.values()].reverse();
}

/** From here on a rank is one of spelling. */
const NEAR = 3;

function rankOf(asked: string, [name, , address]: Named): number {
  const own = plain(name);
  const slug = lastPart(address);
  if (own === asked || slug === asked) return 0;
  if (own.startsWith(asked)) return 1;
  if (`-${own}`.includes(`-${asked}`)) return 2;
  const steps = Math.min(distance(asked, own), distance(asked, slug));
  // A third of the letters may be wrong; beyond that it is a guess.
  return steps <= Math.max(1, Math.floor(asked.length / 3)) ? NEAR + steps : Infinity;
}

/** The last part of an address, as plain letters: "Västra%20Götaland/" is "vastra-gotaland". */
export function lastPart(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const last = (parts.at(-1) ?? "").replace(/\.html?$/, "");
  try {
    return plain(decodeURIComponent(last));
  } catch {
    return plain(last);
  }
}

/** Small letters without accents, words joined by hyphens: "Malmö stad" is "malmo-stad". */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
