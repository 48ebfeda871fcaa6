/** What an agreement lacks to be judged, and what can be told of its year instead. */
import type { Table } from "../charts/chart.ts";
import { addMonths } from "../data/period.ts";
import type { Month, RegionCode } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { type Figure, isFigure } from "../model/value.ts";
import { isMonthly, isPeriodic, type Requirement } from "../policy/agreement.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import {
  formatList,
  formatPeriod,
  formatPlainPercent,
  formatSpan,
  type Lang,
} from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { cellText } from "../text/value-words.ts";
import { byName } from "./agreement-matrix.ts";
import type { Evaluated } from "./agreement-pages.ts";
import { sourceSentence } from "./sources.ts";

/** The yearly shares of the agreement's year, as context. */
export interface YearView {
  readonly heading: string;
  /** Why a year says nothing of the requirement. */
  readonly caution: string;
  readonly table: Table;
  /** Regions without any of the figures; null where all have one. */
  readonly missing: string | null;
  /** Where the figures come from. */
  readonly source: string;
}

/** What stands in place of outcomes. */
export interface NeedsView {
  /** What it takes, as measures, bases and months. */
  readonly sentence: string;
  /** How it is delivered, with links. */
  readonly how: string;
  /** Null where there are no yearly figures. */
  readonly year: YearView | null;
}

/** What it takes to judge an agreement of which nothing can be assessed; null where something can. */
export function needsView(model: Model, judged: Evaluated, lang: Lang): NeedsView | null {
  if (judged.outcomes.some(({ verdict }) => verdict !== "not-assessable")) return null;
  const words = AGREEMENT_WORDS[lang].needs;
  const nameOf = (measure: string): string =>
    fill(words.quoted, {
      name: model.data.measures.find(({ id }) => id === measure)?.name[lang] ?? measure,
    });
  const { requirements } = judged.agreement;
  const groups = Map.groupBy(requirements, (requirement) => evidenceWords(requirement, lang));
  const series = [...groups].map(([evidence, group]) =>
    fill(words.series, {
      measures: formatList(
        group.map(({ measure }) => nameOf(measure)),
        lang,
      ),
      evidence,
    }),
  );
  return {
    sentence: fill(words.sentence, { series: series.join("; ") }),
    how: words.how,
    year: yearView(model, judged, lang),
  };
}

/** "genomförda och väntande, september–november 2021". */
function evidenceWords(requirement: Requirement, lang: Lang): string {
  const words = AGREEMENT_WORDS[lang];
  const span = (months: readonly Month[], back = 0): string => {
    const [first = "0000-01", last = first] = [months[0], months.at(-1)];
    return formatSpan(addMonths(first, -back), last, lang);
  };
  const { basis: bases } = words.report;
  if (requirement.statistic === "reduction") {
    const [reading] = requirement.readings;
    const ends = reading === undefined ? [] : [reading.from, reading.to];
    const months = formatList(
      ends.map((month) => formatPeriod(month, lang)),
      lang,
    );
    const count = requirement.count === "over180" ? words.needs.backlog : bases.waiting;
    return `${count}, ${months}`;
  }
  if (isMonthly(requirement)) {
    const back = requirement.readings[0]?.monthsBack ?? 0;
    return `${bases[requirement.basis]}, ${span(requirement.months, back)}`;
  }
  const both = formatList([bases.completed, bases.waiting], lang);
  const basis = requirement.statistic === "conditional-share" ? both : bases[requirement.basis];
  return `${basis}, ${span(requirement.months)}`;
}

function yearView(model: Model, { agreement }: Evaluated, lang: Lang): YearView | null {
  const words = AGREEMENT_WORDS[lang].needs;
  const year = String(agreement.year);
  const columns = agreement.requirements.filter(isPeriodic).flatMap((requirement) => {
    if (requirement.statistic === "reduction") return [];
    const measure = model.data.measures.find(({ id }) => id === requirement.measure) ?? null;
    const cells = yearlyFigures(model, requirement.measure, year);
    const level = fill(AGREEMENT_WORDS[lang].matrix.minimum, {
      threshold: formatPlainPercent(requirement.threshold, lang),
    });
    const label = `${measure?.shortName[lang] ?? requirement.name[lang]} (${level})`;
    return cells.size === 0 ? [] : [{ label, cells, threshold: requirement.threshold }];
  });
  if (columns.length === 0) return null;
  const regions = byName(model.data.regions);
  const isKnown = (code: RegionCode): boolean => columns.some(({ cells }) => cells.has(code));
  const missing = regions.filter(({ code }) => !isKnown(code)).map(({ shortName }) => shortName);
  const isMadeUp = columns.some(({ cells }) => [...cells.values()].some((one) => one.synthetic));
  return {
    heading: fill(words.yearHeading, { year }),
    caution: fill(words.caution, { year, period: uncapital(agreement.period[lang]) }),
    table: {
      caption: markedCaption(fill(words.yearCaption, { year }), isMadeUp, lang),
      columns: [
        { label: UI[lang].table.region, numeric: false },
        ...columns.map(({ label }) => ({ label, numeric: true })),
      ],
      rows: regions
        .filter(({ code }) => isKnown(code))
        .map(({ code, shortName }) => ({
          head: shortName,
          cells: columns.map(({ cells, threshold }) => {
            const cell = cells.get(code);
            return cell === undefined
              ? words.noData
              : cellText(cell, null, "share", lang, threshold);
          }),
        })),
    },
    missing: missing.length === 0 ? null : fill(words.missing, { list: formatList(missing, lang) }),
    source: sourceSentence(
      columns.flatMap(({ cells }) => [...cells.values()]),
      model.data.sources,
      lang,
    ),
  };
}

/** The completed share of the year, region by region; a region without a share is left out. */
function yearlyFigures(model: Model, measure: string, year: string): Map<RegionCode, Figure> {
  const series = model.series.find(
    (one) =>
      one.measure.id === measure &&
      one.basis === "completed" &&
      one.frequency === "year" &&
      one.quantity === "share",
  );
  const regional = [...(series?.values ?? [])].filter(([code]) => code !== "00");
  return new Map(
    regional.flatMap(([code, values]) => {
      const figure = values.filter(isFigure).find(({ period }) => period === year);
      return figure === undefined ? [] : [[code, figure] as const];
    }),
  );
}
