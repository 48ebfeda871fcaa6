/**
 * The comparison page with a script: any measure, up to four regions and the nation, the choice in
 * the address. The page as it came stays until there is something to put in its place, and stays
 * for good where anything fails.
 */
import { type Choice, choiceFrom, queryOf } from "../../comparison/choice.ts";
import { comparisonOf } from "../../comparison/comparison.ts";
import type { SeriesDocument } from "../../comparison/document.ts";
import { drawComparison } from "../../comparison/drawing.ts";
import { type OverviewDocument, overviewTable } from "../../comparison/overview.ts";
import { comparisonProblem } from "../../text/compare.ts";
import type { Lang } from "../../text/format.ts";
import { type Form, formOf } from "./form.ts";
import { show } from "./show.ts";

const root = document.getElementById("compare");
const form = root && formOf(root);
if (root && form) start(root, form);

function start(root: HTMLElement, form: Form): void {
  const lang: Lang = document.documentElement.lang === "en" ? "en" : "sv";
  const status = root.querySelector<HTMLElement>("[role=status]");
  // What went well is seen in the chart, so it is said only to those who listen.
  const tell = (text: string, isProblem: boolean): void => {
    if (!status) return;
    status.classList.toggle("visually-hidden", !isProblem);
    status.textContent = text;
  };
  const folder = root.dataset["documents"] ?? "";
  const documents = fetcher<SeriesDocument>(folder);
  const overviews = fetcher<OverviewDocument>(folder);
  const id = root.querySelector("figure")?.id ?? "comparison";
  const { standard } = form;
  const asked = () => choiceFrom(location.search, form.offer, standard);
  let shown = standard;
  let request = 0;

  /** Resolves to whether the choice came up; a slower answer to an earlier choice is dropped. */
  const bring = async (choice: Choice): Promise<boolean> => {
    const own = (request += 1);
    try {
      const [found, all] = await Promise.all([documents(choice.series), overviews("overview")]);
      if (own !== request) return false;
      const comparison = comparisonOf({ id, document: found, choice, last: null, lang });
      const chart = drawComparison(comparison.model);
      const csv = (root.dataset["files"] ?? "/") + found.csv;
      const overview = overviewTable(all, choice);
      show(root, { chart, latest: comparison.latest, overview, source: found.source, csv });
      tell(comparison.announcement, false);
      shown = choice;
    } catch {
      if (own !== request) return false;
      tell(comparisonProblem("failed", lang), true);
      form.write(shown);
      return false;
    }
    linkTwin(choice, lang);
    return true;
  };

  form.element.addEventListener("change", () => {
    const choice = form.read();
    if (choice.regions.length === 0) {
      tell(comparisonProblem("noRegion", lang), true);
      return;
    }
    void bring(choice).then((isShown) => {
      // The address follows the choice, and one step back still leaves the page.
      if (isShown) history.replaceState(null, "", queryOf(choice, lang));
    });
  });

  form.write(asked());
  form.element.hidden = false;
  if (queryOf(asked(), lang) !== queryOf(standard, lang)) void bring(asked());
}

/** Fetches a document once; a failure is forgotten, so that another try is made. */
function fetcher<Document>(folder: string): (name: string) => Promise<Document> {
  const known = new Map<string, Promise<Document>>();
  return (name) => {
    const found = known.get(name) ?? load<Document>(`${folder}${name}.json`);
    known.set(name, found);
    found.catch(() => known.delete(name));
    return found;
  };
}

async function load<Document>(address: string): Promise<Document> {
  // eslint-disable-next-line no-restricted-globals -- runs in the reader's browser, on the site's own files
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Document;
}

/** The page in the other language shows the same comparison. */
function linkTwin(choice: Choice, lang: Lang): void {
  const twin = document.querySelector<HTMLAnchorElement>("a[hreflang][lang]");
  if (twin) twin.search = queryOf(choice, lang === "sv" ? "en" : "sv");
}
