/** The newest figure of every series and the outcome of every agreement, for the comparison's table. */
import { NATION } from "../comparison/document.ts";
import type { OverviewDocument, OverviewRow } from "../comparison/overview.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { comparableSeries } from "../model/siblings.ts";
import { newestPeriod } from "../model/speaking.ts";
import { isEvaluated, type JudgedAgreement } from "../policy/judged-agreement.ts";
import { formatKronor, formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { capital, fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { newestFigure } from "./figures.ts";

/** The whole document; a column of the table is an area, a row has one period for all of them. */
export function overviewDocument(model: Model, lang: Lang): OverviewDocument {
  const series = comparableSeries(model.series);
  const { compare, table } = UI[lang];
  const isMadeUp = series.some(({ areas }) => [...areas.values()].some((facts) => facts.synthetic));
  return {
    caption: markedCaption(compare.overviewCaption, isMadeUp, lang),
    head: table.measure,
    names: Object.fromEntries([
      ...model.data.regions.map(({ slug, shortName }) => [slug, shortName]),
      [NATION, table.nation],
    ]),
    rows: [
      ...series.flatMap((one) => seriesRow(model, one, lang) ?? []),
      ...model.agreements.filter(isEvaluated).flatMap((one) => agreementRows(model, one, lang)),
    ],
  };
}

function seriesRow(model: Model, series: MeasureSeries, lang: Lang): OverviewRow | null {
  const { measure, basis, quantity } = series;
  const ui = UI[lang];
  const period = newestPeriod(series);
  if (period === null) return null;
  const what = [
    ui.basis[basis].toLowerCase(),
    uncapital(ui.table.quantity[quantity]),
    formatPeriod(period, lang),
  ].join(", ");
  const areas = [...model.data.regions, { slug: NATION, code: NATION }].map(({ slug, code }) => ({
    slug,
    figure: newestFigure(series, code, lang),
  }));
  const texts = (wanted: boolean) =>
    Object.fromEntries(
      areas
        .filter(({ figure }) => figure.hasFigure === wanted)
        .map(({ slug, figure }) => [slug, figure.text]),
    );
  return {
    head: `${measure.shortName[lang]} (${what})`,
    cells: texts(true),
    absences: texts(false),
  };
}

/** Requirements met and, where the agreement shares out money, what each region got by its rules. */
function agreementRows(
  { data: { regions } }: Model,
  { agreement, outcomes, money }: JudgedAgreement,
  lang: Lang,
): OverviewRow[] {
  const words = UI[lang].compare;
  const name = capital(agreement.name[lang]);
  const met = regions.flatMap(({ slug, code }): [string, string][] => {
    const own = outcomes.filter(
      ({ region, verdict }) => region === code && verdict !== "not-assessable",
    );
    const reached = own.filter(({ verdict }) => verdict === "met").length;
    const counts = { met: formatNumber(reached, lang), of: formatNumber(own.length, lang) };
    return own.length === 0 ? [] : [[slug, fill(words.metOf, counts)]];
  });
  const paid = regions.flatMap(({ slug, code }): [string, string][] => {
    const own = money?.regions.find(({ region }) => region === code);
    return own === undefined ? [] : [[slug, formatKronor(own.paid, lang)]];
  });
  return [
    { head: `${name}, ${words.requirementsMet}`, cells: Object.fromEntries(met), absences: {} },
    // Without any outcome there is nothing to share out.
    ...(met.length === 0 || paid.length === 0
      ? []
      : [{ head: `${name}, ${words.money}`, cells: Object.fromEntries(paid), absences: {} }]),
  ];
}
