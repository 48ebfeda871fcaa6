/** Regions × requirements: the outcome of each cell as finished text, and how far it was short. */
import type { Table } from "../charts/chart.ts";
import type { Measure, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { isPeriodic, type PeriodRequirement } from "../policy/agreement.ts";
import type { Outcome, Verdict } from "../policy/verdict.ts";
import {
  distanceWords,
  fromZeroWords,
  marginWords,
  reasonWords,
  thresholdWords,
  valueWords,
  waitingWords,
} from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { compareNames } from "../text/collate.ts";
import { formatList, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { outcomeWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import type { Evaluated } from "./agreement-pages.ts";

/** A requirement as the head of a column. */
export interface MatrixColumn {
  readonly requirement: PeriodRequirement;
  /** Null where the data have no such measure. */
  readonly measure: Measure | null;
  /** Short: the measure. */
  readonly name: string;
  /** "minst 82 %". */
  readonly threshold: string;
  /** "15 av 21". */
  readonly met: string;
}

/** One outcome as it stands in a cell. */
export interface MatrixCell {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly sensitive: boolean;
  /** "84,2 %", or why there is none. */
  readonly value: string;
  /** "+2,2"; null where there is none. */
  readonly margin: string | null;
  /** Smaller lines below: those waiting, rounding. */
  readonly notes: readonly string[];
  /** "uppfyllt, beror på läsningen" with the anchor of its explanation; null where not sensitive. */
  readonly reading: { readonly text: string; readonly anchor: string } | null;
}

/** A region's row. */
export interface AgreementRow {
  readonly region: Region;
  readonly cells: readonly MatrixCell[];
}

/** The whole matrix. */
export interface AgreementMatrix {
  /** "Av 126 utfall är 43 uppfyllda …". */
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly MatrixColumn[];
  /** Regions of which something can be assessed. */
  readonly rows: readonly AgreementRow[];
  /** The other regions in a sentence; null where there is none. */
  readonly unassessed: string | null;
}

/** Regions in the order of their names. */
export const byName = (regions: readonly Region[]): Region[] =>
  regions.toSorted((a, b) => compareNames(a.shortName, b.shortName));

/** The matrix of the requirements that are judged over a period. */
export function agreementMatrix(model: Model, judged: Evaluated, lang: Lang): AgreementMatrix {
  const { agreement, outcomes } = judged;
  const text = chartWords.matrix(
    agreement,
    outcomes.filter(({ period }) => period === null),
    lang,
  );
  const columns = matrixColumns(model, judged, lang);
  const rows = byName(model.data.regions)
    .map((region) => ({ region, cells: cellsOf(region, judged, lang) }))
    .filter(({ cells }) => cells.some(({ verdict }) => verdict !== "not-assessable"));
  const others = byName(model.data.regions).filter(({ code }) =>
    rows.every(({ region }) => region.code !== code),
  );
  const list = formatList(
    others.map(({ shortName }) => shortName),
    lang,
  );
  const unassessed =
    others.length === 0 ? null : fill(AGREEMENT_WORDS[lang].needs.unassessed, { list });
  return { summary: text.description, caption: text.caption, columns, rows, unassessed };
}

/** The requirements over a period of which something can be assessed, as heads. */
export function matrixColumns(
  model: Model,
  { agreement, outcomes }: Evaluated,
  lang: Lang,
): MatrixColumn[] {
  const words = AGREEMENT_WORDS[lang].matrix;
  return assessedRequirements(agreement, outcomes).map((requirement) => {
    const measure = model.data.measures.find(({ id }) => id === requirement.measure) ?? null;
    const own = outcomes.filter((outcome) => outcome.requirement === requirement.id);
    const met = own.filter(({ verdict }) => verdict === "met").length;
    return {
      requirement,
      measure,
      name: measure?.shortName[lang] ?? requirement.name[lang],
      threshold: thresholdWords(requirement, measure, lang),
      met: fill(words.metCount, { met: String(met), all: String(own.length) }),
    };
  });
}

/** A region's outcomes over a period, in the order of the requirements. */
export function cellsOf(
  region: Region,
  { agreement, outcomes }: Evaluated,
  lang: Lang,
): MatrixCell[] {
  return assessedRequirements(agreement, outcomes).flatMap((requirement) => {
    const outcome = outcomes.find(
      (one) => one.region === region.code && one.requirement === requirement.id,
    );
    return outcome === undefined ? [] : [cellOf(outcome, requirement, region, lang)];
  });
}

const assessedRequirements = (
  { requirements }: Evaluated["agreement"],
  outcomes: readonly Outcome[],
): PeriodRequirement[] =>
  requirements
    .filter(isPeriodic)
    .filter(({ id }) =>
      outcomes.some(
        ({ requirement, verdict }) => requirement === id && verdict !== "not-assessable",
      ),
    );

/** Where the readings of a sensitive outcome stand in the page. */
export const readingAnchor = (region: Region, requirement: string): string =>
  `${region.slug}-${requirement}`;

function cellOf(
  outcome: Outcome,
  requirement: PeriodRequirement,
  region: Region,
  lang: Lang,
): MatrixCell {
  const words = AGREEMENT_WORDS[lang].matrix;
  const { verdict, sensitive } = outcome;
  if (verdict === "not-assessable") {
    const value = reasonWords(outcome.reasons, lang);
    return { outcome, verdict, sensitive, value, margin: null, notes: [], reading: null };
  }
  return {
    outcome,
    verdict,
    sensitive,
    value: fromZeroWords(outcome, requirement, lang) ?? valueWords(outcome, requirement, lang),
    margin: outcome.margin === null ? null : marginWords(outcome.margin, lang),
    notes: [
      ...(outcome.conditional ? [waitingWords(outcome.conditional, requirement, lang)] : []),
      ...(outcome.rounded ? [words.rounded] : []),
    ],
    reading: sensitive
      ? {
          text: fill(words.sensitive, { verdict: uncapital(outcomeWord(verdict, lang)) }),
          anchor: readingAnchor(region, requirement.id),
        }
      : null,
  };
}

/** How many contacts or persons short, region by region. */
export function distanceTable(model: Model, judged: Evaluated, lang: Lang): Table {
  const words = AGREEMENT_WORDS[lang].distance;
  const { agreement, synthetic } = judged;
  const caption = fill(words.caption, { agreement: uncapital(agreement.name[lang]) });
  return {
    caption: markedCaption(caption, synthetic, lang),
    columns: [
      { label: UI[lang].table.region, numeric: false },
      ...matrixColumns(model, judged, lang).map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: agreementMatrix(model, judged, lang).rows.map(({ region, cells }) => ({
      head: region.shortName,
      cells: cells.map(({ outcome }) => distanceWords(outcome, lang)),
    })),
  };
}
