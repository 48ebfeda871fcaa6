/** Whether the figures on pages are those of the published files, on a sample of the comparisons. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { tablesOf } from "../../test/site/markup.ts";
import type { SitePage } from "../../test/site/pages.ts";

/** Pages that are looked at, spread over all that have such rows. */
const SAMPLE = 12;

/** Newest share and days of an area in `trends/….json`, as far as they are compared. */
interface Newest {
  readonly latest: { readonly share: number } | null;
  readonly median: { readonly latest: { readonly days: number } | null } | null;
}

/** Rows of pages whose figure is not the newest of its series and area, each in a sentence. */
export function wrongFigures(site: string, pages: readonly SitePage[]): string[] {
  const known = new Map<string, Readonly<Record<string, Newest>>>();
  const newestOf = (series: string): Readonly<Record<string, Newest>> => {
    const regions = known.get(series) ?? readRegions(site, series);
    known.set(series, regions);
    return regions;
  };
  const own = pages.filter(({ type }) => type === "pair");
  const step = Math.max(1, Math.floor(own.length / SAMPLE));
  return own
    .filter((_, i) => i % step === 0)
    .flatMap(({ path, html, lang }) =>
      tablesOf(html).flatMap(({ rows }) =>
        rows.flatMap(({ attributes, cells }) => {
          const series = attributes.get("data-series");
          const code = attributes.get("data-region");
          const text = cells[1]?.text ?? "";
          const shown = numberIn(text, lang);
          if (series === undefined || code === undefined || shown === null) return [];
          // Those who have waited over 180 days are persons, in a form of their own.
          if (series.endsWith("-backlog")) return [];
          const { latest = null, median = null } = newestOf(series)[code] ?? {};
          const values = [latest?.share, median?.latest?.days];
          if (values.some((value) => value !== undefined && isShownAs(value, shown))) return [];
          return [`${path} shows "${text}" of ${series}, ${code}, which`];
        }),
      ),
    );
}

function readRegions(site: string, series: string): Readonly<Record<string, Newest>> {
  const file = join(site, "api", "v1", "trends", `${series.replace(/-median$/, "")}.json`);
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, "utf8")) as { regions: Record<string, Newest> }).regions;
}

/** A number as it is written, and the worth of its last digit; null where a cell has none. */
function numberIn(text: string, lang: "sv" | "en"): { value: number; unit: number } | null {
  const [found] = /\d+(?:[.,]\d+)?/.exec(text) ?? [];
  if (found === undefined) return null;
  const digits = lang === "sv" ? found.replace(",", ".") : found;
  return { value: Number(digits), unit: 10 ** -(digits.split(".")[1]?.length ?? 0) };
}

const isShownAs = (
  value: number,
  { value: shown, unit }: { value: number; unit: number },
): boolean => Math.abs(value - shown) <= unit / 2 + 1e-9;
