/** Breaks and events of the series, as a section of the data quality page. */
import type { Column, Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import type { Section } from "../text/documents/document.ts";
import { QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatPeriod, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";

/** Breaks and events, those that are the same for several measures in one row. */
export function breakSection({ data }: Model, lang: Lang): Section {
  const words = QUALITY_WORDS[lang];
  const groups = Map.groupBy(data.breaks, (one) =>
    [one.period, one.kind, one.region, one.explanation.sv].join("|"),
  );
  const rows = [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const ids = new Set(group.map(({ measure }) => measure));
      const names = data.measures.filter(({ id }) => ids.has(id)).map((m) => m.shortName[lang]);
      const region = data.regions.find(({ code }) => code === first.region);
      return [{ first, names: ids.has("*") ? words.allOfThem : names.join("; "), region }];
    })
    .sort((a, b) => (a.first.period < b.first.period ? 1 : -1))
    .map(({ first, names, region }) => ({
      head: formatPeriod(first.period, lang),
      cells: [
        words.kinds[first.kind],
        region?.shortName ?? words.allRegions,
        names,
        first.explanation[lang],
        first.source,
      ],
    }));
  const label = (text: string): Column => ({ label: text, numeric: false });
  const table: Table = {
    caption: words.breaksCaption,
    columns: [words.from, words.kind, words.region, words.measures, words.explanation]
      .map(label)
      .concat({ ...label(words.source), lang: "sv" }),
    rows,
  };
  return {
    id: "breaks",
    heading: UI[lang].quality.breaksHeading,
    blocks: [words.breaksLead, { table }],
  };
}
