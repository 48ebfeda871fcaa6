/** The part of the data page that tells how the figures are used, by whom and with what. */
import { API_FOLDER, type PublishedFiles } from "../api/published-file.ts";
import { USE_WORDS } from "../text/documents/data-use.ts";
import type { Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";

/** Guides that lead to files which are there; no section without any figure. */
export function useSection(files: PublishedFiles, lang: Lang): Section | null {
  const areas = [...files.keys()].filter((path) => path.startsWith("csv/regions/"));
  const region = areas.find((path) => !path.endsWith("/riket.csv")) ?? areas[0];
  const table = ["all", "all-yearly"].find((name) => files.has(`${name}.parquet`));
  if (table === undefined || region === undefined) return null;
  const link = (path: string) => `[${path}](file:${API_FOLDER}/${path})`;
  const words = USE_WORDS[lang];
  const guides = words.guides({
    summary: link("csv/summary.csv"),
    region: link(region),
    index: link("index.json"),
    table,
  });
  const sections = guides.map(({ id, heading, lines }) => ({
    id,
    heading,
    blocks: [{ list: lines }],
  }));
  return { id: "use", heading: words.heading, blocks: [words.lead], sections };
}
