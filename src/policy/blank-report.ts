/** A blank form, prefilled with what the data can answer, for an administrator to start from. */
import type { ReportingRule } from "../data/reporting.ts";
import type { Cell, Measure, Month, RegionCode } from "../data/types.ts";
import type { CrossCheck } from "./cross-check.ts";
import { crossCheck } from "./cross-check.ts";
import type { Lookup } from "./months.ts";
import type { AnswerInFile, ReportFile } from "./parse-report.ts";
import type { Prefill, ReportForm, ReportQuestion } from "./report-form.ts";
import { monthsOf } from "./report-form.ts";

type NamedMeasure = Pick<Measure, "id" | "bases" | "shortName">;

/**
 * Every question of the form with an empty answer, except: a measurable promise is answered by the
 * drops, what is missing in the reporting is listed, and the questions with a series get its
 * months. Prefilled from made-up figures, the whole report is marked as made up.
 */
export function blankReport(
  form: ReportForm,
  region: RegionCode,
  measures: readonly NamedMeasure[],
  lookup: Lookup,
  rule: ReportingRule,
): ReportFile {
  const checks = crossCheck(form, rule, region, lookup);
  const cellOf = (series: Series, period: Month): Cell | null =>
    lookup(region, series.measure.id, series.basis, period);
  const seriesCells = form.questions
    .flatMap(({ prefill }) => seriesOf(prefill, measures))
    .flatMap((series) => monthsOf(form).flatMap((period) => cellOf(series, period) ?? []));
  const synthetic = [...checks, ...seriesCells].some((part) => part.synthetic);
  const mark = synthetic ? form.syntheticMark : "";
  const prefilled = (question: ReportQuestion): string | boolean | null => {
    if (question.promise !== undefined) return answerOf(question, checks);
    const lines =
      question.prefill?.kind === "promises"
        ? describeChecks(form, rule, checks)
        : seriesOf(question.prefill, measures).flatMap((series) =>
            describeSeries(series, monthsOf(form), (period) => cellOf(series, period)),
          );
    return lines.length > 0 ? mark + lines.join("\n") : null;
  };
  const answers = form.questions.map((question): [string, AnswerInFile] => [
    question.id,
    { answer: prefilled(question) },
  ]);
  return { region, synthetic, answers: Object.fromEntries(answers) };
}

interface Series {
  readonly measure: NamedMeasure;
  readonly basis: "completed" | "waiting";
}

function seriesOf(prefill: Prefill | undefined, measures: readonly NamedMeasure[]): Series[] {
  if (prefill?.kind !== "series") return [];
  return prefill.measures.flatMap((id) => {
    const measure = measures.find((other) => other.id === id);
    return measure === undefined ? [] : [{ measure, basis: prefill.basis }];
  });
}

function answerOf({ id }: ReportQuestion, checks: readonly CrossCheck[]): boolean | null {
  const result = checks.find(({ question }) => question === id)?.result;
  return result === "confirmed" ? true : result === "contradicted" ? false : null;
}

function describeChecks(
  form: ReportForm,
  rule: ReportingRule,
  checks: readonly CrossCheck[],
): string[] {
  return form.questions.flatMap(({ id, promise }) => {
    const check = checks.find(({ question }) => question === id);
    if (promise === undefined || check === undefined) return [];
    const limit = promise.field === "reportedOn" ? rule.withinDays : rule.atLeastPercent;
    const say = (sentence: string, months: readonly Month[]): string[] =>
      months.length === 0
        ? []
        : [sentence.replace("{months}", months.join(", ")).replace("{limit}", String(limit))];
    return [
      ...say(promise.broken, check.months),
      ...say(promise.unmeasured, lackingMonths(form, check)),
    ];
  });
}

/** Months in which some series of the evidence says nothing of the promise. */
const lackingMonths = (form: ReportForm, { lacking }: CrossCheck): Month[] => {
  const months = new Set(
    lacking.flatMap(({ notReported, unknown }) => [...notReported, ...unknown]),
  );
  return monthsOf(form).filter((month) => months.has(month));
};

/** `BUP, första besök: 2024-01 550/586; 2024-02 72,5 %`; no line where there is no figure. */
function describeSeries(
  { measure }: Series,
  months: readonly Month[],
  cellOf: (period: Month) => Cell | null,
): string[] {
  const figures = months.flatMap((period) => {
    const cell = cellOf(period);
    if (cell?.status !== "ok") return [];
    const { within, total, share } = cell;
    if (within !== null && total !== null) return [`${period} ${within}/${total}`];
    if (share === null) return [];
    const digits = (share.units / 10 ** share.decimals).toFixed(share.decimals);
    return [`${period} ${digits.replace(".", ",")} %`];
  });
  return figures.length > 0 ? [`${measure.shortName.sv}: ${figures.join("; ")}`] : [];
}
