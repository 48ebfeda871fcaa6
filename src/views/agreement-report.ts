/** The reports that the regions hand in on the form of an agreement: answers, gaps, promises. */
import { API_FOLDER } from "../api/files.ts";
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { AnsweredForm, AnsweredReport } from "../policy/answered-form.ts";
import { countedQuestions, type ReportPart } from "../policy/report-form.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatDate, formatNumber, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill } from "../text/sentence.ts";
import { byName } from "./agreement-matrix.ts";
import { isArea, regionReport, type RegionReportView, whenWords } from "./report-answers.ts";
import { areasOf, type AreaView } from "./report-areas.ts";
import { type PromisesView, promisesView } from "./report-promises.ts";

/** How complete each report is; only regions with one have a row. */
export interface CompletenessTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: ReadonlyArray<{ readonly region: Region; readonly cells: readonly string[] }>;
  /** That the other regions have none; null where all have. */
  readonly unlisted: string | null;
}

/** The reports of an agreement, finished. */
export interface ReportView {
  /** How many regions have a report. */
  readonly added: string;
  /** Whether the answers are made up, in one sentence; null where none is. */
  readonly madeUp: string | null;
  readonly lead: string;
  /** Null where no region has a report. */
  readonly completeness: CompletenessTable | null;
  readonly areas: readonly AreaView[];
  readonly promises: PromisesView;
  readonly reports: readonly RegionReportView[];
  /** Paths of files below the root. */
  readonly json: string;
  readonly csv: string;
  readonly compilationCsv: string;
}

/** The reports on a form. */
export function reportView(model: Model, answered: AnsweredForm, lang: Lang): ReportView {
  const words = AGREEMENT_WORDS[lang].report;
  const { form, reports } = answered;
  const { id } = form;
  const date = formatDate(form.dueBy, lang);
  return {
    added: addedSentence(reports.length, model.data.regions.length, lang),
    madeUp: madeUpSentence(reports, lang),
    lead: [
      fill(words.completenessLead, { date }),
      ...(form.refersTo === null ? [] : [fill(words.referring, { year: String(form.refersTo) })]),
    ].join(" "),
    completeness: reports.length === 0 ? null : completenessTable(model, answered, lang),
    areas: areasOf(model, answered, lang),
    promises: promisesView(model, answered, lang),
    reports: byName(model.data.regions).flatMap((region) => {
      const report = reports.find((one) => one.region === region.code);
      return report === undefined ? [] : [regionReport(region, report, form, lang)];
    }),
    json: `${API_FOLDER}/reports/${id}.json`,
    csv: `${API_FOLDER}/csv/report-${id}.csv`,
    compilationCsv: `${API_FOLDER}/csv/report-${id}-compilation.csv`,
  };
}

function addedSentence(given: number, all: number, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang].report.countAdded;
  const form = given === 0 ? "none" : given === 1 ? "one" : "other";
  return fill(words[form], { count: capital(numberWord(given, lang)), all: String(all) });
}

function madeUpSentence(reports: readonly AnsweredReport[], lang: Lang): string | null {
  const words = AGREEMENT_WORDS[lang].report;
  if (!reports.some(({ synthetic }) => synthetic)) return null;
  return reports.every(({ synthetic }) => synthetic) ? words.madeUp : words.partlyMadeUp;
}

function completenessTable(
  model: Model,
  { form, reports }: AnsweredForm,
  lang: Lang,
): CompletenessTable {
  const words = AGREEMENT_WORDS[lang].report;
  const asked = new Set(countedQuestions(form).map(({ part }) => part));
  const parts = form.parts.filter(({ id }) => asked.has(id));
  const isMadeUp = reports.some(({ synthetic }) => synthetic);
  const rows = byName(model.data.regions).flatMap((region) => {
    const report = reports.find((one) => one.region === region.code);
    if (report === undefined) return [];
    const { overall, parts: byPart } = report.completeness;
    const percents = [overall, ...parts.map(({ id }) => byPart[id] ?? 0)];
    const cells = percents.map((percent) => formatNumber(percent, lang));
    return [{ region, cells: [capital(whenWords(report, lang)), ...cells] }];
  });
  return {
    caption: markedCaption(words.completenessCaption, isMadeUp, lang),
    heads: [words.received, words.overall, ...parts.map((part) => partName(part, lang))],
    rows,
    unlisted: rows.length < model.data.regions.length ? words.unlisted : null,
  };
}

const partName = ({ id, title }: ReportPart, lang: Lang): string => (isArea(id) ? id : title[lang]);
