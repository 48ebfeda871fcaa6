/** What the regions promised, beside what was measured. */
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { CrossCheck } from "../policy/cross-check.ts";
import type { RegionReportDocument } from "../policy/report-document.ts";
import { monthList } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import type { Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName } from "./agreement-matrix.ts";

/** A promise of a region beside the measurement. */
export interface PromiseRow {
  readonly region: Region;
  readonly question: string;
  readonly answer: string;
  readonly result: CrossCheck["result"];
  readonly word: string;
  readonly months: string;
}

/** The table of promises. */
export interface PromisesView {
  readonly caption: string;
  readonly rows: readonly PromiseRow[];
  /** That it stands on made-up figures, where it does. */
  readonly note: string | null;
}

/** Every promise that can be held against the figures. */
export function promisesView(model: Model, lang: Lang): PromisesView {
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
    caption: markedCaption(words.crossCaption, synthetic, lang),
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
