/** A thought experiment: the rules of an agreement held against later periods. */
import { API_FOLDER } from "../api/files.ts";
import type { Table } from "../charts/chart.ts";
import { type StripVerdict, verdictStrip } from "../charts/verdict-strip.ts";
import type { Month, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Outcome, Verdict } from "../policy/verdict.ts";
import { isSameSeason, type WhatIf } from "../policy/what-if.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatSpan, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill, formFor, paragraph, uncapital } from "../text/sentence.ts";
import { outcomeWord } from "../text/short-words.ts";
import { byName, type MatrixColumn, matrixColumns } from "./agreement-matrix.ts";
import type { Evaluated } from "./agreement-pages.ts";

/** Newest periods that are shown beside the same months of other years. */
const RECENT = 12;

/** A region's verdicts on one requirement, period by period. */
export interface StripCell {
  /** SVG, oldest first. */
  readonly svg: string;
  /** "5 av 12". */
  readonly count: string;
  /** "Uppfyllt 5 av 12 perioder. Senast: uppfyllt." */
  readonly words: string;
}

/** Periods that belong together. */
export interface WhatIfPart {
  readonly id: string;
  readonly heading: string;
  /** How many regions would have met each requirement, the oldest period first. */
  readonly months: Table;
  readonly caption: string;
  readonly order: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: ReadonlyArray<{ readonly region: Region; readonly cells: readonly StripCell[] }>;
}

/** The thought experiment as the page shows it. */
export interface WhatIfView {
  readonly lead: string;
  /** The latest period in one sentence. */
  readonly latest: string;
  /** The same months of other years first, then the newest periods. */
  readonly parts: readonly WhatIfPart[];
  /** Paths of files below the root. */
  readonly json: string;
  readonly csv: string;
}

/** The periods after the agreement's own; null where there are none, or none with a figure. */
export function whatIfView(model: Model, judged: Evaluated, lang: Lang): WhatIfView | null {
  const { agreement } = judged;
  const periods = model.whatIfs.get(agreement.id) ?? [];
  const isKnown = ({ outcomes }: WhatIf): boolean =>
    outcomes.some(({ verdict }) => verdict !== "not-assessable");
  const latest = periods.at(-1);
  if (latest === undefined || !periods.some(isKnown)) return null;
  const words = AGREEMENT_WORDS[lang].whatIf;
  const sameSeason = periods.filter(({ lastMonth }) => isSameSeason(agreement, lastMonth));
  const parts = [
    partOf(model, judged, sameSeason, { id: "samma-manader", heading: words.sameMonths }, lang),
    partOf(
      model,
      judged,
      periods.slice(-RECENT),
      { id: "senaste-perioderna", heading: words.recent },
      lang,
    ),
  ];
  return {
    lead: fill(words.lead, { agreement: uncapital(agreement.name[lang]) }),
    latest: latestSentence(latest, lang),
    parts: parts.filter((part) => part !== null),
    json: `${API_FOLDER}/what-if/${agreement.id}.json`,
    csv: `${API_FOLDER}/csv/what-if-${agreement.id}.csv`,
  };
}

function latestSentence({ months, outcomes }: WhatIf, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].whatIf;
  const count = (verdict: Verdict): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const unknown = count("not-assessable");
  return paragraph([
    fill(words.latest, {
      span: spanOf(months, lang),
      met: String(count("met")),
      missed: String(count("not-met")),
      all: String(outcomes.length),
    }),
    unknown === 0
      ? null
      : fill(formFor(unknown, words.unassessed), { count: capital(numberWord(unknown, lang)) }),
  ]);
}

function partOf(
  model: Model,
  judged: Evaluated,
  periods: readonly WhatIf[],
  about: Pick<WhatIfPart, "id" | "heading">,
  lang: Lang,
): WhatIfPart | null {
  const [oldest] = periods;
  const latest = periods.at(-1);
  if (oldest === undefined || latest === undefined) return null;
  const words = AGREEMENT_WORDS[lang].whatIf;
  const columns = matrixColumns(model, judged, lang);
  const synthetic = periods.some(({ outcomes }) => outcomes.some((one) => one.synthetic));
  const ends = { latest: spanOf(latest.months, lang), oldest: spanOf(oldest.months, lang) };
  return {
    ...about,
    months: monthsTable(
      periods,
      columns,
      `${words.monthsCaption}. ${about.heading}`,
      synthetic,
      lang,
    ),
    caption: markedCaption(`${words.regionsCaption}. ${about.heading}`, synthetic, lang),
    order: fill(words.order, ends),
    columns,
    rows: byName(model.data.regions).map((region) => ({
      region,
      cells: columns.map(({ requirement }) => {
        const own = periods.flatMap(({ outcomes }) =>
          outcomes.filter(
            (one) => one.region === region.code && one.requirement === requirement.id,
          ),
        );
        return stripCell(own, lang);
      }),
    })),
  };
}

function monthsTable(
  periods: readonly WhatIf[],
  columns: readonly MatrixColumn[],
  caption: string,
  synthetic: boolean,
  lang: Lang,
): Table {
  const words = AGREEMENT_WORDS[lang].whatIf;
  return {
    caption: markedCaption(caption, synthetic, lang),
    columns: [
      { label: words.window, numeric: false },
      ...columns.map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: periods.map(({ months, outcomes }) => ({
      head: capital(spanOf(months, lang)),
      cells: columns.map(({ requirement }) => {
        const own = outcomes.filter((outcome) => outcome.requirement === requirement.id);
        const met = own.filter(({ verdict }) => verdict === "met").length;
        return fill(words.count, { met: String(met), all: String(own.length) });
      }),
    })),
  };
}

function stripCell(outcomes: readonly Outcome[], lang: Lang): StripCell {
  const words = AGREEMENT_WORDS[lang].whatIf;
  const met = outcomes.filter(({ verdict }) => verdict === "met").length;
  const counts = { met: String(met), all: String(outcomes.length) };
  const latest = uncapital(outcomeWord(outcomes.at(-1)?.verdict ?? "not-assessable", lang));
  return {
    svg: verdictStrip(outcomes.map(stripVerdict)),
    count: fill(words.count, counts),
    words: fill(words.strip, { ...counts, latest }),
  };
}

function stripVerdict({ verdict, sensitive }: Outcome): StripVerdict {
  if (verdict === "not-assessable") return "unknown";
  return sensitive ? "depends" : verdict;
}

const spanOf = (months: readonly Month[], lang: Lang): string => {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? "" : formatSpan(first, last, lang);
};
