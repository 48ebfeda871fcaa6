/** Requirements that are judged month by month: months × regions, with counts and reasons. */
import { sort } from "d3-array";

import type { Month, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { type ImprovedShareRequirement, isMonthly } from "../policy/agreement.ts";
import { inOrder } from "../policy/months.ts";
import type { Outcome, Verdict } from "../policy/verdict.ts";
import { marginWords, monthWords, reasonWords } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatPeriodShort, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName } from "./agreement-matrix.ts";
import type { Evaluated } from "./agreement-pages.ts";

/** One month of a region. */
export interface MonthOutcomeCell {
  readonly period: Month;
  readonly verdict: Verdict;
  /** "+2,2" percentage points against the month before; a dash where there is none. */
  readonly text: string;
  /** The two shares in a sentence, or why there are none, for those who listen and who hover. */
  readonly words: string;
}

/** A row of months. */
export interface MonthOutcomeRow {
  /** Code of the region or id of the requirement. */
  readonly key: string;
  readonly name: string;
  /** Slug of the region; null where the row is no region. */
  readonly slug: string | null;
  readonly cells: readonly MonthOutcomeCell[];
  /** "9 av 11". */
  readonly met: string;
}

/** A table of months. */
export interface MonthOutcomeTable {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  readonly months: readonly string[];
  readonly rows: readonly MonthOutcomeRow[];
  /** How many met the requirement, month by month; empty on a region's page. */
  readonly metBy: readonly string[];
  /** Region months without a verdict, with the reason; null where all have one. */
  readonly unassessed: string | null;
}

/** One table for each requirement that is judged month by month and that something is known of. */
export function monthTables(model: Model, judged: Evaluated, lang: Lang): MonthOutcomeTable[] {
  const words = AGREEMENT_WORDS[lang].months;
  const { agreement, outcomes } = judged;
  return agreement.requirements.filter(isMonthly).flatMap((requirement): MonthOutcomeTable[] => {
    const own = outcomes.filter((outcome) => outcome.requirement === requirement.id);
    const known = byName(model.data.regions).filter(({ code }) =>
      own.some(({ region, verdict }) => region === code && verdict !== "not-assessable"),
    );
    if (known.length === 0) return [];
    const rows = known.map(({ code, shortName, slug }) =>
      rowOf(
        code,
        shortName,
        slug,
        own.filter(({ region }) => region === code),
        lang,
      ),
    );
    const caption = fill(words.caption, {
      requirement: requirement.name[lang],
      agreement: uncapital(agreement.name[lang]),
    });
    return [
      {
        id: `manader-${requirement.id}`,
        title: requirement.name[lang],
        caption: markedCaption(
          caption,
          own.some(({ synthetic }) => synthetic),
          lang,
        ),
        head: UI[lang].table.region,
        months: requirement.months.map((month) => formatPeriodShort(month, lang)),
        rows,
        metBy: requirement.months.map((month) =>
          countMet(
            own.filter(({ period }) => period === month),
            lang,
          ),
        ),
        unassessed: unassessedWords(model, own, known, lang),
      },
    ];
  });
}

/** A region's own months, a row for each requirement; null where nothing can be assessed. */
export function regionMonths(
  model: Model,
  judged: Evaluated,
  region: Region,
  lang: Lang,
): MonthOutcomeTable | null {
  const { agreement, outcomes } = judged;
  const own = outcomes.filter((one) => one.region === region.code);
  const rows = agreement.requirements.filter(isMonthly).flatMap((requirement) => {
    const months = own.filter((one) => one.requirement === requirement.id);
    const isKnown = months.some(({ verdict }) => verdict !== "not-assessable");
    const name = shortName(model, requirement, lang);
    return isKnown ? [rowOf(requirement.id, name, null, months, lang)] : [];
  });
  const [first] = rows;
  if (first === undefined) return null;
  const caption = fill(AGREEMENT_WORDS[lang].months.regionCaption, {
    name: region.name,
    agreement: uncapital(agreement.name[lang]),
  });
  return {
    id: `manader-${agreement.id}`,
    title: agreement.name[lang],
    caption: markedCaption(
      caption,
      own.some(({ synthetic }) => synthetic),
      lang,
    ),
    head: UI[lang].table.requirement,
    months: first.cells.map(({ period }) => formatPeriodShort(period, lang)),
    rows,
    metBy: [],
    unassessed: null,
  };
}

const shortName = (model: Model, { measure, name }: ImprovedShareRequirement, lang: Lang): string =>
  model.data.measures.find(({ id }) => id === measure)?.shortName[lang] ?? name[lang];

function rowOf(
  key: string,
  name: string,
  slug: string | null,
  outcomes: readonly Outcome[],
  lang: Lang,
): MonthOutcomeRow {
  const cells = sort(outcomes, ({ period }) => period ?? "").flatMap(
    (outcome): MonthOutcomeCell[] => {
      const { period, verdict, margin } = outcome;
      if (period === null) return [];
      return [
        { period, verdict, text: marginWords(margin, lang), words: monthWords(outcome, lang) },
      ];
    },
  );
  return { key, name, slug, cells, met: countMet(outcomes, lang) };
}

/** "14 av 20": met, of those that can be assessed. */
function countMet(outcomes: readonly Outcome[], lang: Lang): string {
  const assessed = outcomes.filter(({ verdict }) => verdict !== "not-assessable");
  const met = assessed.filter(({ verdict }) => verdict === "met").length;
  const counts = { met: String(met), all: String(assessed.length) };
  return fill(AGREEMENT_WORDS[lang].matrix.metCount, counts);
}

/** Single months without a verdict region by region, then the regions without any. */
function unassessedWords(
  model: Model,
  outcomes: readonly Outcome[],
  known: readonly Region[],
  lang: Lang,
): string | null {
  const words = AGREEMENT_WORDS[lang].months;
  const single = known.flatMap(({ code, shortName: name }) => {
    const reasons = outcomes
      .filter(({ region }) => region === code)
      .flatMap((outcome) => outcome.reasons);
    return reasons.length === 0 ? [] : [`${name} (${reasonWords(inOrder(reasons), lang)})`];
  });
  const whole = byName(model.data.regions)
    .filter((region) => !known.includes(region))
    .map(({ shortName: name }) => name);
  const sentences = [
    ...(single.length > 0 ? [fill(words.unassessed, { list: single.join("; ") })] : []),
    ...(whole.length > 0 ? [fill(words.unassessedRegions, { list: whole.join(", ") })] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}
