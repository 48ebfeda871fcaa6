/** On the page for addresses that lead nowhere: the page that was probably meant, said first. */
import { lastPart, matching, type Named, namesFrom } from "./names.ts";

/** Shows the `[data-suggestion]` of the page with a link to what the address comes nearest to, if to anything. */
export async function suggestPage(page: Document, path: string): Promise<void> {
  const place = page.querySelector<HTMLElement>("[data-suggestion]");
  const asked = lastPart(path);
  if (!place || asked === "") return;
  const links = [...page.querySelectorAll<HTMLAnchorElement>("main li a")].map(
    ({ textContent, pathname }): Named => [textContent.trim(), "", pathname],
  );
  const [best] = matching(asked, [...links, ...(await namesFrom(place.dataset["names"] ?? ""))]);
  if (best === undefined) return;
  const [name, kind, address] = best;
  const link = page.createElement("a");
  link.href = address;
  link.textContent = name;
  place.append(" ", link, kind === "" ? "?" : ` (${kind})?`);
  place.hidden = false;
}
