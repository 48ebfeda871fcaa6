/** The data quality page: how completely and how soon the regions report, and what was revised. */
import type { Month } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { monthlyOf } from "../model/monthly.ts";
import { isInTime, type ReportedMonth, reportingOf, reportingPeriods } from "../model/reporting.ts";
import { compareNames } from "../text/collate.ts";
import type { Section } from "../text/documents/document.ts";
import { QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatNumber, formatPlainPercent, formatSpan, type Lang } from "../text/format.ts";
import { UI } from "../text/ui.ts";
import { breakSection } from "./quality-breaks.ts";
import { type MonthGrid, monthGrid } from "./quality-grid.ts";
import { revisionSections } from "./quality-revisions.ts";
import { marked, monthSections, type RegionRow } from "./quality-sections.ts";

/** The finished page. */
export interface QualityView {
  readonly summary: string;
  readonly rules: string;
  /** Null where there are no monthly data. */
  readonly grid: MonthGrid | null;
  readonly sections: readonly Section[];
}

/** Everything on the page. */
export function qualityView(model: Model, lang: Lang): QualityView {
  const words = QUALITY_WORDS[lang];
  const { reporting: rule } = model.data;
  const periods = reportingPeriods(model);
  const reported = reportingOf(monthlyOf(model.data.series), periods, rule);
  const rows = [...model.data.regions]
    .sort((a, b) => compareNames(a.shortName, b.shortName))
    .map((region) => ({
      region,
      months: periods.map((period) => reported(region.code, period)),
    }));
  const all = rows.flatMap(({ months }) => months).filter(({ state }) => state !== "nothing");
  const count = (test: (month: ReportedMonth) => boolean) =>
    formatNumber(all.filter(test).length, lang);
  const span = spanOf(periods, lang);
  const full = formatPlainPercent(rule.atLeastPercent, lang);
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
    rules: words.rules(rule.withinDays, full),
    grid: all.length === 0 ? null : grid(rows, span, lang),
    sections: [
      ...(all.length === 0 ? [] : monthSections(rows, span, lang)),
      breakSection(model, lang),
      ...revisionSections(model, lang),
    ],
  };
}

const spanOf = (periods: readonly Month[], lang: Lang): string => {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? "" : formatSpan(first, last, lang);
};

function grid(rows: readonly RegionRow[], span: string, lang: Lang): MonthGrid {
  const words = QUALITY_WORDS[lang];
  const { counts } = words;
  const months = (own: readonly ReportedMonth[], test: (month: ReportedMonth) => boolean) =>
    formatNumber(own.filter(test).length, lang);
  const sum = (own: readonly ReportedMonth[], field: "suppressed" | "revised") =>
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
