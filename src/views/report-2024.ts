/** The page of an agreement that is reported on a form: areas, answers, completeness, promises. */
import { API_FOLDER } from "../api/files.ts";
import type { Table } from "../charts/chart.ts";
import type { Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { ReportDocument } from "../policy/report-document.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatNumber, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName } from "./agreement-matrix.ts";
import { amountTable } from "./agreement-money.ts";
import type { PageLink } from "./agreement-page.ts";
import { agreementOn, type AgreementPage } from "./agreement-pages.ts";
import { agreementsView, type AgreementYear } from "./agreements.ts";
import { isArea, regionReport, type RegionReportView } from "./report-answers.ts";
import { type PromisesView, promisesView } from "./report-promises.ts";

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
  readonly promises: PromisesView;
  readonly reports: readonly RegionReportView[];
  readonly json: string;
  readonly links: readonly PageLink[];
}

/** The page of the agreement with its form; null where the data have no such agreement. */
export function reportView(model: Model, page: AgreementPage, lang: Lang): ReportView | null {
  const judged = agreementOn(model, page);
  const year = agreementsView(model, lang).years.find(({ id }) => id === judged?.agreement.id);
  if (judged === null || year === undefined) return null;
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
    amounts: amountTable(judged.agreement.amounts, words.moneyCaption, lang),
    areas: areasOf(reports, lang),
    added: fill(words.countAdded[form], count),
    madeUp: !isMadeUp ? null : allMadeUp ? words.madeUp : words.partlyMadeUp,
    completeness: {
      caption: markedCaption(words.completenessCaption, isMadeUp, lang),
      heads: [words.overall, ...counted.map(({ id, title }) => partName(id, title[lang]))],
      rows: byName(model.data.regions).map((region) => ({
        region,
        cells: completenessCells(reports, region, lang),
      })),
    },
    promises: promisesView(model, lang),
    reports: byName(model.data.regions).flatMap((region) => {
      const report = reports.regions.find((one) => one.region === region.code);
      return report === undefined ? [] : [regionReport(region, report, reports, lang)];
    }),
    json: `${API_FOLDER}/reports/${reports.year}.json`,
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
