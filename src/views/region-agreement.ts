/** A region under the agreements: its outcomes and money, and how much of its report is answered. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { isEvaluated } from "../policy/judged-agreement.ts";
import type { RegionMoney } from "../policy/money.ts";
import { distanceWords } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatKronor, formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { describeOutcome } from "../text/outcome.ts";
import type { Page } from "../text/paths.ts";
import { describeRequirements } from "../text/requirements.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { cellsOf, type MatrixCell, type MatrixColumn, matrixColumns } from "./agreement-matrix.ts";
import { isDivided } from "./agreement-money.ts";
import { type MonthOutcomeTable, regionMonths } from "./agreement-months.ts";
import type { Evaluated } from "./agreement-pages.ts";
import { type ReadingRow, readingRows } from "./agreement-readings.ts";

/** One requirement on a region's page. */
export interface RegionOutcomeRow {
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  readonly distance: string;
  /** The outcome with its arithmetic in sentences; null where its measure is not known. */
  readonly words: string | null;
  /** Null where no money is computed. */
  readonly sums: RegionSumsText | null;
}

/** Kronor as texts. */
export interface RegionSumsText {
  readonly paid: string;
  readonly forgone: string;
}

/** A sensitive outcome with its readings. */
export interface RegionReadings {
  readonly requirement: string;
  readonly readings: readonly ReadingRow[];
}

/** A region under one agreement. */
export interface RegionAgreementView {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  /** How many requirements were met, in one sentence. */
  readonly summary: string | null;
  /** Empty where none of them can be assessed. */
  readonly rows: readonly RegionOutcomeRow[];
  readonly sum: RegionSumsText | null;
  /** What is judged month by month; null where nothing of it can be assessed. */
  readonly months: MonthOutcomeTable | null;
  readonly readings: readonly RegionReadings[];
  /** What the region got, with its mark where computed from made-up figures; null without money. */
  readonly money: string | null;
  /** Published payments; empty where none is published. */
  readonly published: ReadonlyArray<{ readonly text: string; readonly source: string }>;
  readonly link: { readonly page: Page; readonly text: string };
}

/** The report of a region in one or two sentences. */
export interface RegionReportSummary {
  readonly text: string;
  /** Null where there is nothing to read. */
  readonly link: { readonly page: Page; readonly anchor: string; readonly text: string } | null;
}

/** The agreements that are evaluated, the newest first. */
export const regionAgreements = (model: Model, region: Region, lang: Lang): RegionAgreementView[] =>
  model.agreements
    .filter(isEvaluated)
    .toReversed()
    .map((judged) => regionAgreement(model, judged, region, lang));

function regionAgreement(
  model: Model,
  judged: Evaluated,
  region: Region,
  lang: Lang,
): RegionAgreementView {
  const words = AGREEMENT_WORDS[lang].region;
  const { agreement, money } = judged;
  const own = money?.regions.find((one) => one.region === region.code) ?? null;
  const sums = isDivided(judged) ? own : null;
  const columns = matrixColumns(model, judged, lang);
  const cells = cellsOf(region, judged, lang);
  const isAssessed = cells.some(({ verdict }) => verdict !== "not-assessable");
  const name = uncapital(agreement.name[lang]);
  const number = (kronor: number): string => formatNumber(kronor, lang);
  return {
    id: agreement.id,
    name: agreement.name[lang],
    caption: markedCaption(
      fill(words.caption, { name: region.name, agreement: name }),
      judged.synthetic,
      lang,
    ),
    summary: describeRequirements(
      region.name,
      agreement,
      judged.outcomes.filter((outcome) => outcome.region === region.code),
      lang,
    ),
    rows: isAssessed ? rowsOf(columns, cells, sums, lang) : [],
    sum: sums && { paid: number(sums.paid), forgone: number(sums.forgone) },
    months: regionMonths(model, judged, region, lang),
    readings: columns.flatMap(({ requirement, name: short }) => {
      const outcome = cells.find((cell) => cell.outcome.requirement === requirement.id)?.outcome;
      if (outcome?.sensitive !== true) return [];
      return [{ requirement: short, readings: readingRows(outcome, requirement, lang) }];
    }),
    money: isAssessed && sums ? moneyWords(region, sums, judged.synthetic, lang) : null,
    published: publishedOf(judged, region, lang),
    link: {
      page: { agreement: agreement.slug },
      text: fill(words.more, { agreement: name }),
    },
  };
}

function rowsOf(
  columns: readonly MatrixColumn[],
  cells: readonly MatrixCell[],
  money: RegionMoney | null,
  lang: Lang,
): RegionOutcomeRow[] {
  return columns.flatMap((column) => {
    const { measure, requirement } = column;
    const cell = cells.find(({ outcome }) => outcome.requirement === requirement.id);
    if (cell === undefined) return [];
    const part = money?.requirements.find((one) => one.requirement === requirement.id) ?? null;
    return [
      {
        column,
        cell,
        distance: distanceWords(cell.outcome, lang),
        words: measure && describeOutcome(cell.outcome, requirement, measure, lang),
        sums: part && {
          paid: formatNumber(part.paid, lang),
          forgone: formatNumber(part.forgone, lang),
        },
      },
    ];
  });
}

function moneyWords(region: Region, own: RegionMoney, isMadeUp: boolean, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].region;
  const sentence = fill(words.money, {
    name: region.name,
    paid: formatKronor(own.paid, lang),
    share: formatKronor(own.byPopulation, lang),
    forgone: formatKronor(own.forgone, lang),
  });
  return isMadeUp ? `${sentence} ${words.moneyMadeUp}` : sentence;
}

/** What the region has answered on each form, the newest first. */
export function regionReports(model: Model, region: Region, lang: Lang): RegionReportSummary[] {
  const words = AGREEMENT_WORDS[lang].region;
  return model.forms.toReversed().flatMap(({ form, reports }): RegionReportSummary[] => {
    const own = reports.find((one) => one.region === region.code);
    const report = uncapital(form.name[lang]);
    const agreement = model.policy.agreements.find(({ id }) => id === form.agreement);
    if (own === undefined) return [{ text: fill(words.noReport, { report }), link: null }];
    const { answered, questions } = own.completeness;
    const counts = { answered: String(answered), questions: String(questions) };
    const text = fill(words.report, { name: region.name, ...counts, report });
    return [
      {
        text: own.synthetic ? `${text} ${words.reportMadeUp}` : text,
        link: agreement
          ? {
              page: { agreement: agreement.slug },
              anchor: `#${region.slug}`,
              text: words.moreReport,
            }
          : null,
      },
    ];
  });
}

function publishedOf(
  { published }: Evaluated,
  region: Region,
  lang: Lang,
): RegionAgreementView["published"] {
  return published
    .filter((payout) => payout.region === region.code)
    .map(({ paid, kronor, source }) => ({
      text: fill(AGREEMENT_WORDS[lang].region.published, {
        month: formatPeriod(paid, lang),
        kronor: formatKronor(kronor, lang),
      }),
      source,
    }));
}
