/** Everything on the page of an agreement, finished; a part that it lacks is null. */
import { API_FOLDER } from "../api/files.ts";
import type { Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import { isPeriodic } from "../policy/agreement.ts";
import { isEvaluated, type JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Verdict } from "../policy/verdict.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { formatNumber, type Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { type AgreementMatrix, agreementMatrix, distanceTable } from "./agreement-matrix.ts";
import { type MoneyView, moneyView } from "./agreement-money.ts";
import { type MonthOutcomeTable, monthTables } from "./agreement-months.ts";
import { type NeedsView, needsView } from "./agreement-needs.ts";
import { type Evaluated, formOf, isPaid } from "./agreement-pages.ts";
import { type Payment, paymentsOf } from "./agreement-published.ts";
import { type Readings, sensitiveReadings } from "./agreement-readings.ts";
import { type ReportView, reportView } from "./agreement-report.ts";
import { type RulesView, rulesView } from "./agreement-rules.ts";
import { type WhatIfView, whatIfView } from "./agreement-what-if.ts";
import { sourceSentence } from "./sources.ts";

/** What the regions came to. */
export interface OutcomesView {
  /** How the cells are to be read. */
  readonly lead: string;
  readonly matrix: AgreementMatrix;
  readonly readings: Readings;
  readonly distance: Table;
  readonly source: string;
  /** Path of the file below the root. */
  readonly csv: string;
}

/** What the regions came to month by month. */
export interface MonthsView {
  readonly lead: string;
  /** "693 gånger prövades ett krav …". */
  readonly summary: string;
  readonly tables: readonly MonthOutcomeTable[];
  readonly source: string;
  /** Path of the file below the root. */
  readonly csv: string;
}

/** A way to a section of the page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** The page of an agreement. */
export interface AgreementPageView {
  readonly page: Page;
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly outcomes: OutcomesView | null;
  readonly months: MonthsView | null;
  /** Null where something can be assessed. */
  readonly needs: NeedsView | null;
  readonly money: MoneyView | null;
  /** What was published of payments where no money is computed beside it. */
  readonly payments: readonly Payment[];
  readonly paymentsCaption: string;
  readonly rules: RulesView;
  readonly whatIf: WhatIfView | null;
  readonly report: ReportView | null;
  /** Path of the file below the root. */
  readonly json: string;
  readonly links: readonly PageLink[];
}

/** The finished page. */
export function agreementPageView(
  model: Model,
  judged: JudgedAgreement,
  lang: Lang,
): AgreementPageView {
  const { agreement } = judged;
  const words = AGREEMENT_WORDS[lang];
  const name = { agreement: uncapital(agreement.name[lang]) };
  const form = formOf(model, agreement);
  const evaluated = isEvaluated(judged) ? judged : null;
  const view = {
    page: { agreement: agreement.slug },
    title: agreement.name[lang],
    description: fill(evaluated ? words.page.judged : words.page.reported, name),
    summary: agreement.summary[lang],
    outcomes: evaluated && outcomesView(model, evaluated, lang),
    months: evaluated && monthsView(model, evaluated, lang),
    needs: evaluated && needsView(model, evaluated, lang),
    money: evaluated && isPaid(evaluated) ? moneyView(model, evaluated, lang) : null,
    payments: judged.money === null ? paymentsOf(model, judged, lang) : [],
    paymentsCaption: fill(words.overview.paymentsCaption, name),
    rules: rulesView(judged, lang),
    whatIf: evaluated && whatIfView(model, evaluated, lang),
    report: form && reportView(model, form, lang),
    json: `${API_FOLDER}/agreements/${agreement.id}.json`,
  };
  return { ...view, links: linksOf(view, lang) };
}

function outcomesView(model: Model, judged: Evaluated, lang: Lang): OutcomesView | null {
  const words = AGREEMENT_WORDS[lang].matrix;
  const { id } = judged.agreement;
  const requirements = judged.agreement.requirements.filter(isPeriodic);
  const matrix = agreementMatrix(model, judged, lang);
  if (matrix.rows.length === 0) return null;
  const hasWaiting = requirements.some(({ statistic }) => statistic === "conditional-share");
  return {
    lead: hasWaiting ? `${words.lead} ${words.leadWaiting}` : words.lead,
    matrix,
    readings: sensitiveReadings(model, judged, lang),
    distance: distanceTable(model, judged, lang),
    source: outcomeSource(model, judged, lang),
    csv: `${API_FOLDER}/csv/agreement-${id}.csv`,
  };
}

function monthsView(model: Model, judged: Evaluated, lang: Lang): MonthsView | null {
  const words = AGREEMENT_WORDS[lang].months;
  const tables = monthTables(model, judged, lang);
  if (tables.length === 0) return null;
  const monthly = judged.outcomes.filter(({ period }) => period !== null);
  const count = (verdict: Verdict): string =>
    formatNumber(monthly.filter((outcome) => outcome.verdict === verdict).length, lang);
  return {
    lead: words.lead,
    summary: fill(words.summary, {
      of: formatNumber(monthly.length, lang),
      met: count("met"),
      missed: count("not-met"),
      unknown: count("not-assessable"),
    }),
    tables,
    source: outcomeSource(model, judged, lang),
    csv: `${API_FOLDER}/csv/agreement-${judged.agreement.id}.csv`,
  };
}

/** The sections in the order of the page. */
function linksOf(view: Omit<AgreementPageView, "links">, lang: Lang): PageLink[] {
  const ui = UI[lang];
  const words = AGREEMENT_WORDS[lang];
  const { outcomes, months, needs, money, payments, rules, whatIf, report } = view;
  const sections: ReadonlyArray<readonly [isThere: boolean, href: string, text: string]> = [
    [needs !== null, "#behovs", words.needs.heading],
    [(needs?.year ?? null) !== null, "#aret", needs?.year?.heading ?? ""],
    [outcomes !== null, "#utfall", ui.agreement.matrixHeading],
    [(outcomes?.readings.outcomes.length ?? 0) > 0, "#lasningar", ui.agreement.sensitiveHeading],
    [outcomes !== null, "#kvar", words.distance.heading],
    [months !== null, "#manader", words.months.heading],
    [money !== null || payments.length > 0, "#pengarna", ui.agreement.moneyHeading],
    [true, "#regler", ui.agreement.rulesHeading],
    [rules.amounts !== null || rules.sections.length > 0, "#ovrigt", ui.agreement.restHeading],
    [whatIf !== null, "#senare", words.whatIf.heading],
    [report !== null, "#besvarat", words.report.completenessHeading],
    [report !== null, "#omraden", ui.report.areasHeading],
    [report !== null, "#loften", ui.report.crossCheckHeading],
    [(report?.reports.length ?? 0) > 0, "#svar", ui.report.answersHeading],
    [true, "#kallor", ui.agreements.sourcesHeading],
  ];
  return sections.flatMap(([isThere, href, text]) => (isThere ? [{ href, text }] : []));
}

/** Where the figures behind the outcomes come from. */
function outcomeSource(model: Model, { agreement, outcomes }: Evaluated, lang: Lang): string {
  const measures = new Map(agreement.requirements.map(({ id, measure }) => [id, measure]));
  const used = outcomes.flatMap(({ region, requirement, inputs }) =>
    inputs.flatMap(({ basis, period }) => {
      const cell = model.lookup(region, measures.get(requirement) ?? "", basis, period);
      return cell === null ? [] : [cell];
    }),
  );
  return sourceSentence(used, model.data.sources, lang);
}
