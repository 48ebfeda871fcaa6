/** The data quality page: how completely and how soon the regions report, and what was revised. */
import type { Column, Table } from "../charts/chart.ts";
import type { Period, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { compareNames } from "../text/collate.ts";
import type { Section } from "../text/documents/document.ts";
import { monthList, QUALITY_WORDS } from "../text/documents/quality-words.ts";
import {
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatPlainPercent,
  formatSpan,
  type Lang,
} from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { METHOD_FIGURES } from "./method-figures.ts";
import { type MonthGrid, monthGrid } from "./quality-grid.ts";
import { type MonthQuality, qualityPeriods, ReportedMonths } from "./quality-months.ts";
import { revisionSections } from "./quality-revisions.ts";

/** The finished page. */
export interface QualityView {
  readonly summary: string;
  readonly rules: string;
  /** Null where there are no monthly data. */
  readonly grid: MonthGrid | null;
  readonly sections: readonly Section[];
}

interface RegionRow {
  readonly region: Region;
  readonly months: readonly MonthQuality[];
}

/** Everything on the page. */
export function qualityView(model: Model, lang: Lang): QualityView {
  const words = QUALITY_WORDS[lang];
  const periods = qualityPeriods(model);
  const reported = new ReportedMonths(model.series, periods);
  const rows = [...model.data.regions]
    .sort((a, b) => compareNames(a.shortName, b.shortName))
    .map((region) => ({
      region,
      months: periods.map((period) => reported.of(region.code, period)),
    }));
  const all = rows.flatMap(({ months }) => months).filter(({ state }) => state !== "nothing");
  const count = (test: (month: MonthQuality) => boolean) =>
    formatNumber(all.filter(test).length, lang);
  const span = spanOf(periods, lang);
  const full = formatPlainPercent(METHOD_FIGURES.fullResponse, lang);
  return {
    summary:
      all.length === 0
        ? words.noMonths
        : words.summary(
            formatNumber(all.length, lang),
            count(isInTime),
            count(({ missing }) => missing > 0),
            count(({ late }) => late > 0),
            count(({ low }) => low > 0),
          ),
    rules: words.rules(METHOD_FIGURES.reportingDays, full),
    grid: all.length === 0 ? null : grid(rows, span, lang),
    sections: [
      ...(all.length === 0 ? [] : monthSections(rows, span, lang)),
      breakSection(model, lang),
      ...revisionSections(model, lang),
    ],
  };
}

/** Dated, complete and in time; a low response or a hidden value does not make a month late. */
export const isInTime = ({ days, late, missing }: MonthQuality): boolean =>
  days !== null && late === 0 && missing === 0;

const spanOf = (periods: readonly Period[], lang: Lang): string => {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? "" : formatSpan(first, last, lang);
};

function grid(rows: readonly RegionRow[], span: string, lang: Lang): MonthGrid {
  const words = QUALITY_WORDS[lang];
  const { counts } = words;
  const months = (own: readonly MonthQuality[], test: (month: MonthQuality) => boolean) =>
    formatNumber(own.filter(test).length, lang);
  const sum = (own: readonly MonthQuality[], field: "suppressed" | "revised") =>
    formatNumber(
      own.reduce((total, month) => total + month[field], 0),
      lang,
    );
  return monthGrid(
    {
      caption: marked(words.matrixCaption(span), rows, lang),
      head: UI[lang].table.region,
      counts: [
        counts.inTime,
        counts.late,
        counts.low,
        counts.gaps,
        counts.suppressed,
        counts.revised,
      ],
      rows: rows.map(({ region, months: own }) => ({
        head: region.shortName,
        region,
        months: own,
        counts: [
          months(own, isInTime),
          months(own, ({ late }) => late > 0),
          months(own, ({ low }) => low > 0),
          months(own, ({ missing }) => missing > 0),
          sum(own, "suppressed"),
          sum(own, "revised"),
        ],
      })),
    },
    lang,
  );
}

function monthSections(rows: readonly RegionRow[], span: string, lang: Lang): Section[] {
  const words = QUALITY_WORDS[lang];
  const ui = UI[lang];
  const table = (caption: string, cell: (month: MonthQuality) => string): Table =>
    monthTable(rows, marked(caption, rows, lang), cell, lang);
  const show = (heading: string, caption: string, cell: (month: MonthQuality) => string) => ({
    details: `${ui.figure.showTable}: ${uncapital(heading)}`,
    blocks: [{ table: table(caption, cell) }],
  });
  const or = (value: number | null) => (value === null ? "" : formatNumber(value, lang));
  const positive = (value: number) => (value === 0 ? "" : formatNumber(value, lang));
  const rate = (value: number | null) =>
    value === null ? "" : formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
  const gaps = rows.flatMap(({ region, months }) => {
    const missing = months.filter((month) => month.missing > 0).map(({ period }) => period);
    return missing.length === 0 ? [] : [words.gapsList(region.shortName, monthList(missing, lang))];
  });
  return [
    {
      id: "response",
      heading: ui.quality.responseHeading,
      blocks: [
        words.responseLead,
        show(ui.quality.responseHeading, words.responseCaption(span), ({ response }) =>
          rate(response),
        ),
      ],
    },
    {
      id: "lateness",
      heading: ui.quality.latenessHeading,
      blocks: [
        words.latenessLead,
        show(ui.quality.latenessHeading, words.lateCaption(span), ({ days }) => or(days)),
      ],
    },
    {
      id: "gaps",
      heading: ui.quality.gapsHeading,
      blocks: [
        words.gapsLead,
        gaps.length === 0 ? ui.quality.noGaps : { list: gaps },
        show(ui.quality.gapsHeading, words.gapsCaption(span), ({ missing }) => positive(missing)),
      ],
    },
    {
      id: "suppressed",
      heading: ui.quality.suppressedHeading,
      blocks: [
        words.suppressedLead(METHOD_FIGURES.disclosure),
        show(ui.quality.suppressedHeading, words.suppressedCaption(span), ({ suppressed }) =>
          positive(suppressed),
        ),
      ],
    },
  ];
}

function monthTable(
  rows: readonly RegionRow[],
  caption: string,
  cell: (month: MonthQuality) => string,
  lang: Lang,
): Table {
  const periods = rows[0]?.months.map(({ period }) => period) ?? [];
  return {
    caption,
    columns: [
      { label: UI[lang].table.region, numeric: false },
      ...periods.map((period) => ({ label: formatPeriodShort(period, lang), numeric: true })),
    ],
    rows: rows.map(({ region, months }) => ({ head: region.shortName, cells: months.map(cell) })),
  };
}

/** The caption, with the mark of made-up figures where any is among them. */
function marked(caption: string, rows: readonly RegionRow[], lang: Lang): string {
  const isMadeUp = rows.some(({ months }) => months.some(({ synthetic }) => synthetic));
  return markedCaption(caption, isMadeUp, lang);
}

/** Breaks and events, those that are the same for several measures in one row. */
function breakSection({ data }: Model, lang: Lang): Section {
  const words = QUALITY_WORDS[lang];
  const groups = Map.groupBy(data.breaks, (one) =>
    [one.period, one.kind, one.region, one.explanation.sv].join("|"),
  );
  const rows = [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const ids = new Set(group.map(({ measure }) => measure));
      const names = data.measures.filter(({ id }) => ids.has(id)).map((m) => m.shortName[lang]);
      const region = data.regions.find(({ code }) => code === first.region);
      return [{ first, names: ids.has("*") ? words.allOfThem : names.join("; "), region }];
    })
    .sort((a, b) => (a.first.period < b.first.period ? 1 : -1))
    .map(({ first, names, region }) => ({
      head: formatPeriod(first.period, lang),
      cells: [
        words.kinds[first.kind],
        region?.shortName ?? words.allRegions,
        names,
        first.explanation[lang],
        first.source,
      ],
    }));
  const label = (text: string): Column => ({ label: text, numeric: false });
  const table: Table = {
    caption: words.breaksCaption,
    columns: [words.from, words.kind, words.region, words.measures, words.explanation]
      .map(label)
      .concat({ ...label(words.source), lang: "sv" }),
    rows,
  };
  return {
    id: "breaks",
    heading: UI[lang].quality.breaksHeading,
    blocks: [words.breaksLead, { table }],
  };
}
