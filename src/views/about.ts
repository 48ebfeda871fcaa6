/** The about page with its counts. */
import type { Model } from "../model/model.ts";
import { aboutText } from "../text/documents/about.ts";
import type { Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";

/** Lead and sections. */
export function aboutView(
  { data, synthetic }: Model,
  lang: Lang,
): {
  readonly lead: string;
  readonly sections: readonly Section[];
} {
  const values = data.series.flatMap(({ nation, regions, days }) =>
    [
      ...nation.filter(({ published }) => published),
      ...[...regions.values(), ...days.regions.values(), days.nation].flat(),
    ].filter(({ cell }) => cell.status === "ok"),
  );
  const real = data.sources.filter(({ drop }) => !drop.delivery.synthetic);
  const facts = {
    regions: data.regions.length,
    measures: data.measures.length,
    deliveries: data.sources.length,
    values: values.length,
    publishers: [...new Set(real.map(({ drop }) => drop.publisher[lang]))],
    synthetic,
  };
  return aboutText(facts, lang);
}
