/** The search field: names are offered while one types, and the button leads straight to the page. */
import { matching, type Named, namesFrom } from "./names.ts";

const MOST_RESULTS = 20;

/** Makes the search fields of a page find; the names are fetched when a field is first used. */
export function searchNames(page: Document, query: string, go: (address: string) => void): void {
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-names]")) {
    const input = form.querySelector("input");
    if (input === null) continue;
    let names: Promise<readonly Named[]> | null = null;
    const load = () => (names ??= namesFrom(form.dataset["names"] ?? ""));
    form.addEventListener("focusin", () => {
      void load().then((all) => offer(form, all));
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void load().then((all) => {
        const [first] = matching(input.value, all);
        // What is not found is shown by the page that lists all names.
        if (first === undefined) form.submit();
        else go(first[2]);
      });
    });
    const asked = new URLSearchParams(query).get("q") ?? "";
    const place = page.querySelector<HTMLElement>("[data-results]");
    if (place !== null && asked !== "") {
      input.value = asked;
      void load().then((all) => showResults(place, matching(asked, all)));
    }
  }
}

/** Fills the list that the browser offers from; once. */
function offer(form: HTMLFormElement, names: readonly Named[]): void {
  const list = form.querySelector("datalist");
  if (list === null || list.options.length > 0) return;
  for (const [name, kind] of names) {
    const option = form.ownerDocument.createElement("option");
    option.value = name;
    option.label = kind;
    list.append(option);
  }
}

function showResults(place: HTMLElement, found: readonly Named[]): void {
  const status = place.querySelector<HTMLElement>("[data-none]");
  if (found.length === 0 && status !== null) status.textContent = status.dataset["none"] ?? "";
  for (const [name, kind, address] of found.slice(0, MOST_RESULTS)) {
    const link = place.ownerDocument.createElement("a");
    link.href = address;
    link.textContent = name;
    const item = place.ownerDocument.createElement("li");
    item.append(link, ` (${kind})`);
    place.querySelector("ul")?.append(item);
  }
  place.hidden = false;
}
