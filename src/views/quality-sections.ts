/** Response, lateness, gaps and hidden values, month by month: sections of the data quality page. */
import type { Table } from "../charts/chart.ts";
import type { Region } from "../data/types.ts";
import type { ReportedMonth } from "../model/reporting.ts";
import type { Section } from "../text/documents/document.ts";
import { monthList, QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatNumber, formatPeriodShort, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { METHOD_FIGURES } from "./method-figures.ts";

/** A region with its months. */
export interface RegionRow {
  readonly region: Region;
  readonly months: readonly ReportedMonth[];
}

/** The sections, each with its table folded away. */
export function monthSections(rows: readonly RegionRow[], span: string, lang: Lang): Section[] {
  const words = QUALITY_WORDS[lang];
  const ui = UI[lang];
  const table = (caption: string, cell: (month: ReportedMonth) => string): Table =>
    monthTable(rows, marked(caption, rows, lang), cell, lang);
  const show = (heading: string, caption: string, cell: (month: ReportedMonth) => string) => ({
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
  cell: (month: ReportedMonth) => string,
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
export function marked(caption: string, rows: readonly RegionRow[], lang: Lang): string {
  const isMadeUp = rows.some(({ months }) => months.some(({ synthetic }) => synthetic));
  return markedCaption(caption, isMadeUp, lang);
}
