/** The page of an agreement that is reported on a form: areas, answers, completeness, promises. */
import type { Table } from "../charts/chart.ts";
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { CrossCheck } from "../policy/cross-check.ts";
import type { RegionReportDocument, ReportDocument } from "../policy/report-document.ts";
import { monthList } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatDate, formatNumber, type Lang } from "../text/format.ts";
import { syntheticCaption } from "../text/made-up-caption.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName } from "./agreement-matrix.ts";
import { amountTable } from "./agreement-money.ts";
import type { PageLink } from "./agreement-page.ts";
import { type AgreementPage, documentOn } from "./agreement-pages.ts";
import { agreementsView, type AgreementYear } from "./agreements.ts";

/** A question with the region's answer; null where there is none. */
export interface AnswerView {
  readonly id: string;
  readonly question: string;
  readonly answer: string | null;
  /** The answer is the region's own words, in Swedish. */
  readonly isOwnWords: boolean;
  readonly refers: boolean;
}

/** A region's answers under one part of the form. */
export interface AnswerPart {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly AnswerView[];
}

/** A region with a report. */
export interface RegionReportView {
  readonly region: Region;
  readonly synthetic: boolean;
  readonly reportedOn: string | null;
  readonly completeness: string;
  /** Parts with at least one answer; empty for an empty report. */
  readonly parts: readonly AnswerPart[];
}

/** A part of the form with what it asks. */
export interface AreaView {
  readonly id: string;
  /** Where it stands in the page. */
  readonly anchor: string;
  readonly title: string;
  readonly note: string | null;
  readonly questions: readonly string[];
}

/** A row of the completeness table; null cells for a region without a report. */
export interface CompletenessRow {
  readonly region: Region;
  readonly cells: readonly string[] | null;
}

/** A promise of a region beside the measurement. */
export interface PromiseRow {
  readonly region: Region;
  readonly question: string;
  readonly answer: string;
  readonly result: CrossCheck["result"];
  readonly word: string;
  readonly months: string;
}

/** The finished page. */
export interface ReportView {
  readonly year: AgreementYear;
  readonly amounts: Table;
  readonly areas: readonly AreaView[];
  readonly added: string;
  /** Whether the answers are made up, in one sentence; null where none is. */
  readonly madeUp: string | null;
  readonly completeness: {
    readonly caption: string;
    readonly heads: readonly string[];
    readonly rows: readonly CompletenessRow[];
  };
  readonly promises: {
    readonly caption: string;
    readonly rows: readonly PromiseRow[];
    readonly note: string | null;
  };
  readonly reports: readonly RegionReportView[];
  readonly json: string;
  readonly links: readonly PageLink[];
}

/** The page of the agreement with its form; null where the data have no such agreement. */
export function reportView(model: Model, page: AgreementPage, lang: Lang): ReportView | null {
  const document = documentOn(model, page);
  const year = agreementsView(model, lang).years.find(({ id }) => id === document?.id);
  if (document === null || year === undefined) return null;
  const words = AGREEMENT_WORDS[lang].report;
  const { reports } = model;
  const counted = countedParts(reports);
  const isMadeUp = reports.regions.some(({ synthetic }) => synthetic);
  const allMadeUp = reports.regions.every(({ synthetic }) => synthetic);
  const given = reports.regions.length;
  const form = given === 0 ? "none" : given === 1 ? "one" : "other";
  const count = { count: capital(numberWord(given, lang)), all: String(model.data.regions.length) };
  return {
    year,
    amounts: amountTable(document.amounts, words.moneyCaption, lang),
    areas: areasOf(reports, lang),
    added: fill(words.countAdded[form], count),
    madeUp: !isMadeUp ? null : allMadeUp ? words.madeUp : words.partlyMadeUp,
    completeness: {
      caption: syntheticCaption(words.completenessCaption, isMadeUp, lang),
      heads: [words.overall, ...counted.map(({ id, title }) => partName(id, title[lang]))],
      rows: byName(model.data.regions).map((region) => ({
        region,
        cells: completenessCells(reports, region, lang),
      })),
    },
    promises: promiseRows(model, lang),
    reports: byName(model.data.regions).flatMap((region) => {
      const report = reports.regions.find((one) => one.region === region.code);
      return report === undefined ? [] : [regionReport(region, report, reports, lang)];
    }),
    json: `api/v1/reports/${reports.year}.json`,
    links: linksOf(lang),
  };
}

/** The sections in the order of the page. */
function linksOf(lang: Lang): PageLink[] {
  const ui = UI[lang].agreement2024;
  const words = AGREEMENT_WORDS[lang].report;
  return [
    { href: "#besvarat", text: words.completenessHeading },
    { href: "#omraden", text: ui.areasHeading },
    { href: "#loften", text: ui.crossCheckHeading },
    { href: "#svar", text: ui.answersHeading },
    { href: "#pengar", text: UI[lang].agreements.moneyHeading },
    { href: "#kallor", text: UI[lang].agreements.sourcesHeading },
  ];
}

/** "Besvarat 14 av 38 frågor" without the first word. */
export function answeredWords({ completeness }: RegionReportDocument, lang: Lang): string {
  const { answered, questions } = completeness;
  return UI[lang].agreement2024.completenessOf(answered, questions);
}

function areasOf({ parts, questions }: ReportDocument, lang: Lang): AreaView[] {
  return parts
    .map(({ id, title, note }) => ({
      id,
      anchor: `area-${id.replaceAll(".", "-")}`,
      title: title[lang],
      note: note?.[lang] ?? null,
      questions: questions
        .filter(({ part, kind }) => part === id && kind !== "comment")
        .map(({ text }) => text[lang]),
    }))
    .filter((area) => area.questions.length > 0 && isArea(area.id));
}

/** Areas are numbered as in the agreement; contact details and general questions are not. */
const isArea = (id: string): boolean => /^\d/.test(id);

const partName = (id: string, title: string): string => (isArea(id) ? id : title);

const countedParts = ({ parts, questions }: ReportDocument) =>
  parts.filter(({ id }) => questions.some(({ part, kind }) => part === id && kind !== "comment"));

function completenessCells(
  reports: ReportDocument,
  region: Region,
  lang: Lang,
): readonly string[] | null {
  const report = reports.regions.find((one) => one.region === region.code);
  if (report === undefined) return null;
  const { overall, parts } = report.completeness;
  return [overall, ...countedParts(reports).map(({ id }) => parts[id] ?? 0)].map((percent) =>
    formatNumber(percent, lang),
  );
}

function promiseRows(model: Model, lang: Lang): ReportView["promises"] {
  const words = AGREEMENT_WORDS[lang].report;
  const { reports } = model;
  const text = new Map(reports.questions.map((question) => [question.id, question.text[lang]]));
  const rows = byName(model.data.regions).flatMap((region) => {
    const report = reports.regions.find((one) => one.region === region.code);
    return (report?.crossCheck ?? []).map((check) => ({
      region,
      question: text.get(check.question) ?? check.question,
      answer: ownAnswer(report, check.question, lang),
      result: check.result,
      word: words.measuredResult[check.result],
      months: monthsWords(check, lang),
    }));
  });
  const checks = reports.regions.flatMap(({ crossCheck }) => crossCheck);
  const synthetic = checks.some((check) => check.synthetic);
  return {
    caption: syntheticCaption(words.crossCaption, synthetic, lang),
    rows,
    note: synthetic ? words.onMadeUp : null,
  };
}

function ownAnswer(report: RegionReportDocument | undefined, question: string, lang: Lang): string {
  const ui = UI[lang].agreement2024;
  const own = report?.answers.find((answer) => answer.question === question);
  if (typeof own?.answer === "boolean") return own.answer ? ui.yes : ui.no;
  return own?.reference2023 === true ? ui.refersTo2023 : ui.noAnswer;
}

function monthsWords({ result, months, missing }: CrossCheck, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].report;
  if (result === "confirmed") return words.everyMonth;
  return [
    ...(months.length > 0 ? [fill(words.broken, { months: monthList(months, lang) })] : []),
    ...(missing.length > 0 ? [fill(words.missing, { months: monthList(missing, lang) })] : []),
  ].join(". ");
}

function regionReport(
  region: Region,
  report: RegionReportDocument,
  { parts, questions }: ReportDocument,
  lang: Lang,
): RegionReportView {
  const words = AGREEMENT_WORDS[lang].report;
  const answered = parts
    .map(({ id, title }) => ({
      id,
      title: isArea(id) ? `${id} ${title[lang]}` : title[lang],
      answers: questions
        .filter(({ part }) => part === id)
        .map((question) => answerView(question, report, lang))
        // A comment that was not made is no missing answer.
        .filter(({ kind, answer, refers }) => kind !== "comment" || answer !== null || refers),
    }))
    .filter(({ answers }) => answers.length > 0);
  const date = report.reportedOn;
  return {
    region,
    synthetic: report.synthetic,
    reportedOn: date === null ? null : fill(words.reportedOn, { date: formatDate(date, lang) }),
    completeness: answeredWords(report, lang),
    parts: report.answers.length === 0 ? [] : answered,
  };
}

function answerView(
  { id, text, kind }: ReportDocument["questions"][number],
  report: RegionReportDocument,
  lang: Lang,
) {
  const ui = UI[lang].agreement2024;
  const given = report.answers.find(({ question }) => question === id);
  const value = given?.answer ?? null;
  const answer = typeof value === "boolean" ? (value ? ui.yes : ui.no) : value;
  return {
    id,
    kind,
    question: text[lang],
    answer,
    isOwnWords: typeof value === "string",
    refers: given?.reference2023 ?? false,
  };
}
