/** Everything on the page of an agreement that is judged, finished. */
import { API_FOLDER } from "../api/files.ts";
import type { Chart, Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import type { Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { type AgreementMatrix, agreementMatrix, distanceTable } from "./agreement-matrix.ts";
import { moneyChart, poolTable, populationSentence } from "./agreement-money.ts";
import { type AgreementPage, type Judged, judgedOn } from "./agreement-pages.ts";
import { type PublishedView, publishedView } from "./agreement-published.ts";
import { type Readings, sensitiveReadings } from "./agreement-readings.ts";
import { type RulesView, rulesView } from "./agreement-rules.ts";
import { type WhatIfView, whatIfView } from "./agreement-what-if.ts";
import { sourceSentence } from "./sources.ts";

/** The page of a judged agreement. */
export interface JudgedView {
  readonly title: string;
  readonly summary: string;
  readonly period: string;
  readonly rules: RulesView;
  readonly matrix: AgreementMatrix;
  readonly readings: Readings;
  readonly distance: Table;
  readonly pools: Table;
  readonly population: string;
  readonly chart: Chart;
  readonly published: PublishedView | null;
  readonly whatIf: WhatIfView | null;
  readonly source: string;
  /** Paths of files below the root. */
  readonly csv: string;
  readonly json: string;
  readonly links: readonly PageLink[];
}

/** A way to a section of the page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** The finished page; null where the data have no such agreement or cannot judge it. */
export function judgedView(model: Model, page: AgreementPage, lang: Lang): JudgedView | null {
  const judged = judgedOn(model, page);
  if (judged === null) return null;
  const { agreement } = judged;
  return {
    title: agreement.name[lang],
    summary: agreement.summary[lang],
    period: agreement.period[lang],
    rules: rulesView(judged, lang),
    matrix: agreementMatrix(model, judged, lang),
    readings: sensitiveReadings(model, judged, lang),
    distance: distanceTable(model, judged, lang),
    pools: poolTable(model, judged, lang),
    population: populationSentence(judged, lang),
    chart: moneyChart(model, judged, lang),
    published: publishedView(model, judged, lang),
    whatIf: whatIfView(model, judged, lang),
    source: outcomeSource(model, judged, lang),
    csv: `${API_FOLDER}/csv/agreement-${agreement.id}.csv`,
    json: `${API_FOLDER}/agreements/${agreement.id}.json`,
    links: linksOf(lang),
  };
}

/** Title of the page also where the agreement is missing. */
export const pageTitle = (
  view: { readonly title: string } | null,
  page: AgreementPage,
  lang: Lang,
) => view?.title ?? UI[lang].nav[page];

/** The sections in the order of the page. */
function linksOf(lang: Lang): PageLink[] {
  const ui = UI[lang].agreement2021;
  const words = AGREEMENT_WORDS[lang];
  return [
    { href: "#utfall", text: ui.matrixHeading },
    { href: "#lasningar", text: ui.sensitiveHeading },
    { href: "#kvar", text: words.distance.heading },
    { href: "#pengarna", text: ui.moneyHeading },
    { href: "#regler", text: ui.rulesHeading },
    { href: "#ovrigt", text: ui.restHeading },
    { href: "#senare", text: words.whatIf.heading },
    { href: "#kallor", text: UI[lang].agreements.sourcesHeading },
  ];
}

/** Where the figures behind the outcomes come from. */
function outcomeSource(model: Model, { agreement, outcomes }: Judged, lang: Lang): string {
  const measures = new Map(agreement.requirements.map(({ id, measure }) => [id, measure]));
  const used = outcomes.flatMap(({ region, requirement, inputs }) =>
    inputs.flatMap(({ basis, period }) => {
      const cell = model.lookup(region, measures.get(requirement) ?? "", basis, period);
      return cell === null ? [] : [{ period, region, cell, revisions: [], since: cell.source }];
    }),
  );
  return sourceSentence(used, model.data.sources, lang);
}
