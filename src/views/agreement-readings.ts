/** The outcomes that depend on how the text is read, with every reading and its value. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { PeriodRequirement } from "../policy/agreement.ts";
import type { Outcome } from "../policy/verdict.ts";
import { readingValue } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import type { Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { byName, matrixColumns, readingAnchor } from "./agreement-matrix.ts";
import type { Evaluated } from "./agreement-pages.ts";

/** One reading of one outcome. */
export interface ReadingRow {
  readonly name: string;
  readonly value: string;
  readonly verdict: "met" | "not-met";
  /** The one that gives the verdict. */
  readonly isFirst: boolean;
}

/** An outcome with all its readings. */
export interface SensitiveOutcome {
  readonly anchor: string;
  readonly region: Region;
  /** Short name of the requirement. */
  readonly requirement: string;
  readonly readings: readonly ReadingRow[];
}

/** All sensitive outcomes, by region and requirement, and the caption of their table. */
export interface Readings {
  readonly caption: string;
  readonly outcomes: readonly SensitiveOutcome[];
}

/** The sensitive outcomes of an agreement. */
export function sensitiveReadings(model: Model, judged: Evaluated, lang: Lang): Readings {
  const { agreement, synthetic } = judged;
  const columns = matrixColumns(model, judged, lang);
  const outcomes = byName(model.data.regions).flatMap((region) =>
    columns.flatMap(({ requirement, name }) => {
      const outcome = judged.outcomes.find(
        (one) => one.region === region.code && one.requirement === requirement.id,
      );
      if (outcome?.sensitive !== true) return [];
      const anchor = readingAnchor(region, requirement.id);
      const readings = readingRows(outcome, requirement, lang);
      return [{ anchor, region, requirement: name, readings }];
    }),
  );
  const caption = fill(AGREEMENT_WORDS[lang].readings.caption, {
    agreement: uncapital(agreement.name[lang]),
  });
  return { caption: markedCaption(caption, synthetic, lang), outcomes };
}

/** The readings of an outcome, the first of which gives the verdict. */
export function readingRows(
  outcome: Outcome,
  requirement: PeriodRequirement,
  lang: Lang,
): ReadingRow[] {
  return outcome.readings.map((reading) => ({
    name: requirement.readings.find(({ id }) => id === reading.id)?.name[lang] ?? reading.id,
    value: readingValue(reading, outcome, requirement, lang),
    verdict: reading.verdict,
    isFirst: reading.id === requirement.readings[0]?.id,
  }));
}
