/** A region under the agreements: its outcomes and money, and how much of its report is answered. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { distanceWords } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatKronor, formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { describeOutcome } from "../text/outcome.ts";
import { describeRequirements } from "../text/requirements.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { cellsOf, type MatrixCell, type MatrixColumn, matrixColumns } from "./agreement-matrix.ts";
import { type AgreementPage, type Judged, judgedOn } from "./agreement-pages.ts";
import { type ReadingRow, readingRows } from "./agreement-readings.ts";

/** The judged agreement that a region's page tells of. */
export const JUDGED_PAGE: AgreementPage = "agreement2021";
const REPORT_PAGE: AgreementPage = "agreement2024";

/** One requirement on a region's page. */
export interface RegionOutcomeRow {
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  readonly distance: string;
  /** The outcome with its arithmetic in sentences; null where its measure is not known. */
  readonly words: string | null;
  readonly paid: string;
  readonly forgone: string;
}

/** A sensitive outcome with its readings. */
export interface RegionReadings {
  readonly requirement: string;
  readonly readings: readonly ReadingRow[];
}

/** The section on a region's page. */
export interface RegionAgreementView {
  readonly caption: string;
  /** How many requirements were met, in one sentence. */
  readonly summary: string | null;
  readonly rows: readonly RegionOutcomeRow[];
  readonly sum: { readonly paid: string; readonly forgone: string };
  readonly readings: readonly RegionReadings[];
  /** What the region got, with its mark where computed from made-up figures. */
  readonly money: string;
  /** Published payments; empty where none is published. */
  readonly published: ReadonlyArray<{ readonly text: string; readonly source: string }>;
  readonly link: { readonly page: AgreementPage; readonly text: string };
}

/** The report of a region in one or two sentences. */
export interface RegionReportSummary {
  readonly text: string;
  readonly link: { readonly page: AgreementPage; readonly anchor: string; readonly text: string };
}

/** The region's outcomes and money; null where the data have no judged agreement. */
export function regionAgreement(
  model: Model,
  region: Region,
  lang: Lang,
): RegionAgreementView | null {
  const judged = judgedOn(model, JUDGED_PAGE);
  const own = judged?.money.regions.find((one) => one.region === region.code);
  if (judged === null || own === undefined) return null;
  const words = AGREEMENT_WORDS[lang].region;
  const { agreement, money } = judged;
  const columns = matrixColumns(model, judged, lang);
  const cells = cellsOf(region, judged, lang);
  const name = uncapital(agreement.name[lang]);
  const number = (kronor: number): string => formatNumber(kronor, lang);
  return {
    caption: markedCaption(
      fill(words.caption, { name: region.name, agreement: name }),
      judged.synthetic,
      lang,
    ),
    summary: describeRequirements(
      region.name,
      agreement,
      cells.map(({ outcome }) => outcome),
      lang,
    ),
    rows: columns.flatMap((column) => {
      const cell = cells.find(({ outcome }) => outcome.requirement === column.requirement.id);
      const part = own.requirements.find((one) => one.requirement === column.requirement.id);
      if (cell === undefined || part === undefined) return [];
      const distance = distanceWords(cell.outcome, lang);
      const { measure, requirement } = column;
      const words = measure && describeOutcome(cell.outcome, requirement, measure, lang);
      const sums = { paid: number(part.paid), forgone: number(part.forgone) };
      return [{ column, cell, distance, words, ...sums }];
    }),
    sum: { paid: number(own.paid), forgone: number(own.forgone) },
    readings: columns.flatMap(({ requirement, name: short }) => {
      const outcome = cells.find((cell) => cell.outcome.requirement === requirement.id)?.outcome;
      if (outcome?.sensitive !== true) return [];
      return [{ requirement: short, readings: readingRows(outcome, requirement, lang) }];
    }),
    money: [
      fill(words.money, {
        name: region.name,
        paid: formatKronor(own.paid, lang),
        share: formatKronor(own.byPopulation, lang),
        forgone: formatKronor(own.forgone, lang),
      }),
      ...(money.synthetic ? [words.moneyMadeUp] : []),
    ].join(" "),
    published: publishedOf(judged, region, lang),
    link: { page: JUDGED_PAGE, text: fill(words.more, { agreement: name }) },
  };
}

/** What the region has answered; null where the data have no form. */
export function regionReportSummary(model: Model, region: Region, lang: Lang): RegionReportSummary {
  const words = AGREEMENT_WORDS[lang].region;
  const { reports } = model;
  const own = reports.regions.find((one) => one.region === region.code);
  const report = uncapital(reports.name[lang]);
  const link = { page: REPORT_PAGE, anchor: own ? `#${region.slug}` : "", text: words.moreReport };
  if (own === undefined) return { text: fill(words.noReport, { report }), link };
  const { answered, questions } = own.completeness;
  const counts = { answered: String(answered), questions: String(questions) };
  const text = fill(words.report, { name: region.name, ...counts, report });
  return { text: own.synthetic ? `${text} ${words.reportMadeUp}` : text, link };
}

function publishedOf(
  { published }: Judged,
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
