/** What a form asks, area by area, and how many regions have answered each question. */
import type { Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import type { AnsweredForm } from "../policy/answered-form.ts";
import type { QuestionSummary } from "../policy/compile-reports.ts";
import { countedQuestions, type ReportPart, type ReportQuestion } from "../policy/report-form.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatList, formatNumber, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill } from "../text/sentence.ts";
import { partTitle } from "./report-answers.ts";

/** A part of the form with what it asks. */
export interface AreaView {
  readonly id: string;
  /** Where it stands in the page. */
  readonly anchor: string;
  readonly title: string;
  readonly note: string | null;
  /** The questions; empty where they stand in the table. */
  readonly questions: readonly string[];
  /** Null where no region has a report. */
  readonly table: Table | null;
}

/** The parts that hold questions, in the form's order. */
export function areasOf(model: Model, answered: AnsweredForm, lang: Lang): AreaView[] {
  const questions = countedQuestions(answered.form);
  return answered.form.parts.flatMap((part): AreaView[] => {
    const own = questions.filter((question) => question.part === part.id);
    if (own.length === 0) return [];
    const hasReports = answered.reports.length > 0;
    return [
      {
        id: part.id,
        anchor: `area-${part.id.replaceAll(".", "-")}`,
        title: partTitle(part, lang),
        note: part.note?.[lang] ?? null,
        questions: hasReports ? [] : own.map(({ text }) => text[lang]),
        table: hasReports ? areaTable(model, answered, part, own, lang) : null,
      },
    ];
  });
}

function areaTable(
  model: Model,
  { reports, compilation }: AnsweredForm,
  part: ReportPart,
  questions: readonly ReportQuestion[],
  lang: Lang,
): Table {
  const words = AGREEMENT_WORDS[lang].report;
  const hasYesNo = questions.some(({ kind }) => kind === "yes-no");
  const number = (value: number | null): string =>
    value === null ? "" : formatNumber(value, lang);
  const nameOf = (code: string): string =>
    model.data.regions.find((region) => region.code === code)?.shortName ?? code;
  const cellsOf = (summary: QuestionSummary): string[] => [
    fill(words.ofReports, {
      answered: String(summary.answered),
      reports: String(reports.length),
    }),
    number(summary.referred),
    ...(hasYesNo ? [number(summary.yes), number(summary.no)] : []),
    formatList(summary.leftOutBy.map(nameOf), lang),
  ];
  const isMadeUp = reports.some(({ synthetic }) => synthetic);
  const caption = fill(words.areaCaption, { area: partTitle(part, lang) });
  return {
    caption: markedCaption(caption, isMadeUp, lang),
    columns: [
      { label: words.question, numeric: false },
      { label: words.answered, numeric: true },
      { label: words.referred, numeric: true },
      ...(hasYesNo
        ? [
            { label: words.yes, numeric: true },
            { label: words.no, numeric: true },
          ]
        : []),
      { label: words.leftOut, numeric: false },
    ],
    rows: questions.flatMap(({ id, text }) => {
      const summary = compilation.find(({ question }) => question === id);
      return summary === undefined ? [] : [{ head: text[lang], cells: cellsOf(summary) }];
    }),
  };
}
