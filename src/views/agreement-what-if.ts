/** A thought experiment: the rules of an agreement held against later periods. */
import type { Table } from "../charts/chart.ts";
import { type StripVerdict, verdictStrip } from "../charts/verdict-strip.ts";
import { addMonths, monthRange } from "../data/period.ts";
import type { Month, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { isPeriodic } from "../policy/agreement.ts";
import type { Outcome, Verdict } from "../policy/verdict.ts";
import { type WhatIf, whatIf } from "../policy/what-if.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatSpan, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill, formFor, paragraph, uncapital } from "../text/sentence.ts";
import { outcomeWord } from "../text/short-words.ts";
import { byName, type MatrixColumn, matrixColumns } from "./agreement-matrix.ts";
import type { Evaluated } from "./agreement-pages.ts";

/** Periods that are shown. */
const PERIODS = 12;

/** A region's verdicts on one requirement, period by period. */
export interface StripCell {
  /** SVG, latest first. */
  readonly svg: string;
  /** "5 av 12". */
  readonly count: string;
  /** "Uppfyllt 5 av 12 perioder. Senast: uppfyllt." */
  readonly words: string;
}

/** The thought experiment as the page shows it. */
export interface WhatIfView {
  readonly lead: string;
  /** The latest period in one sentence. */
  readonly latest: string;
  /** Latest first: how many regions would have met each requirement. */
  readonly months: Table;
  readonly caption: string;
  readonly order: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: ReadonlyArray<{ readonly region: Region; readonly cells: readonly StripCell[] }>;
}

/** The last periods after the agreement's own; null where there are none. */
export function whatIfView(model: Model, judged: Evaluated, lang: Lang): WhatIfView | null {
  const periods = lastPeriods(model, judged);
  const isKnown = periods.some(({ outcomes }) =>
    outcomes.some(({ verdict }) => verdict !== "not-assessable"),
  );
  const [latest] = periods;
  const oldest = periods.at(-1);
  if (!isKnown || latest === undefined || oldest === undefined) return null;
  const words = AGREEMENT_WORDS[lang].whatIf;
  const columns = matrixColumns(model, judged, lang);
  const synthetic = periods.some(({ outcomes }) => outcomes.some((one) => one.synthetic));
  const count = (verdict: Verdict): number =>
    latest.outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const unknown = count("not-assessable");
  return {
    lead: fill(words.lead, { agreement: uncapital(judged.agreement.name[lang]) }),
    latest: paragraph([
      fill(words.latest, {
        span: spanOf(latest.months, lang),
        met: String(count("met")),
        missed: String(count("not-met")),
        all: String(latest.outcomes.length),
      }),
      unknown === 0
        ? null
        : fill(formFor(unknown, words.unassessed), { count: capital(numberWord(unknown, lang)) }),
    ]),
    months: monthsTable(periods, columns, synthetic, lang),
    caption: markedCaption(words.regionsCaption, synthetic, lang),
    order: fill(words.order, {
      latest: spanOf(latest.months, lang),
      oldest: spanOf(oldest.months, lang),
    }),
    columns,
    rows: byName(model.data.regions).map((region) => ({
      region,
      cells: columns.map(({ requirement }) => {
        const own = periods.flatMap(
          ({ outcomes }) =>
            outcomes.find(
              (one) => one.region === region.code && one.requirement === requirement.id,
            ) ?? [],
        );
        return stripCell(own, lang);
      }),
    })),
  };
}

function lastPeriods(model: Model, { agreement }: Evaluated): WhatIf[] {
  // Months that are judged one by one have no period to move.
  if (!agreement.requirements.every(isPeriodic)) return [];
  const own = agreement.months.at(-1);
  const latest = model.latestPeriod;
  if (own === undefined || latest === null || latest <= own) return [];
  const earliest = addMonths(latest, 1 - PERIODS);
  const first = earliest > own ? earliest : addMonths(own, 1);
  return monthRange(first, latest)
    .reverse()
    .map((month) => whatIf(agreement, model.lookup, model.data.regions, month, model.data.breaks));
}

function monthsTable(
  periods: readonly WhatIf[],
  columns: readonly MatrixColumn[],
  synthetic: boolean,
  lang: Lang,
): Table {
  const words = AGREEMENT_WORDS[lang].whatIf;
  return {
    caption: markedCaption(words.monthsCaption, synthetic, lang),
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
  const latest = uncapital(outcomeWord(outcomes[0]?.verdict ?? "not-assessable", lang));
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
