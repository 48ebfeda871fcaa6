/** The about page with its counts. */
import type { Model } from "../model/model.ts";
import { aboutText } from "../text/documents/about.ts";
import type { Section } from "../text/documents/document.ts";
import type { Lang } from "../text/format.ts";
import { deliveredBriefly } from "./delivered.ts";

/** Lead and sections. */
export function aboutView(
  model: Model,
  lang: Lang,
): {
  readonly lead: string;
  readonly sections: readonly Section[];
} {
  const { data, synthetic } = model;
  const values = data.series.flatMap(({ nation, regions, days }) =>
    [
      ...nation.filter(({ published }) => published),
      ...[...regions.values(), ...days.regions.values(), days.nation].flat(),
    ].filter(({ cell }) => cell.status === "ok"),
  );
  const facts = {
    regions: data.regions.length,
    measures: data.measures.length,
    deliveries: data.sources.length,
    values: values.length,
    delivered: deliveredBriefly(model, lang),
    synthetic,
    contact: data.site.contact,
    operator: data.site.operator,
  };
  return aboutText(facts, lang);
}
