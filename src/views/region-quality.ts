/** The data quality of one region: its last 24 months as shapes, and what they say in words. */
import type { Measure, Region } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { monthlyOf } from "../model/monthly.ts";
import { isInTime, type ReportedMonth, reportingOf, reportingPeriods } from "../model/reporting.ts";
import { CARE_AREAS } from "../model/speaking.ts";
import { describeReporting, QUALITY_WORDS } from "../text/documents/quality-words.ts";
import { formatSpan, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { UI } from "../text/ui.ts";
import { type MonthGrid, monthGrid } from "./quality-grid.ts";

/** The finished part of a region's page. */
export interface RegionQualityView {
  readonly sentences: readonly string[];
  readonly grid: MonthGrid;
}

/** Null where there are no monthly data. */
export function regionQuality(model: Model, region: Region, lang: Lang): RegionQualityView | null {
  const words = QUALITY_WORDS[lang];
  const { reporting: rule } = model.data;
  const periods = reportingPeriods(model);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const monthsOf = (care: Measure["care"] | null) => {
    const measures = model.data.measures.filter((one) => care === null || one.care === care);
    const reported = reportingOf(monthlyOf(model.data.series, measures), periods, rule);
    return periods.map((period) => reported(region.code, period));
  };
  const all = monthsOf(null);
  if (all.every(({ state }) => state === "nothing")) return null;
  const rows = CARE_AREAS.map((care) => ({
    head: UI[lang].careShort[care],
    months: monthsOf(care),
    counts: [],
  })).filter(({ months }) => months.some(({ state }) => state !== "nothing"));
  const caption = words.rowCaption(region.name, formatSpan(from, to, lang));
  const isMadeUp = all.some(({ synthetic }) => synthetic);
  return {
    sentences: describeReporting(
      { area: region.name, from, to, ...facts(all, rule.atLeastPercent) },
      lang,
    ),
    grid: monthGrid(
      {
        caption: markedCaption(caption, isMadeUp, lang),
        head: UI[lang].table.measure,
        counts: [],
        rows: [{ head: words.allMeasures, months: all, counts: [] }, ...rows],
      },
      lang,
    ),
  };
}

function facts(months: readonly ReportedMonth[], fullResponse: number) {
  const known = months.filter(({ state }) => state !== "nothing");
  const when = (test: (month: ReportedMonth) => boolean) =>
    known.filter(test).map(({ period }) => period);
  const rates = known.flatMap(({ response }) => response ?? []);
  const sum = (field: "suppressed" | "revised") =>
    known.reduce((total, month) => total + month[field], 0);
  return {
    months: known.length,
    inTime: when(isInTime).length,
    isDated: known.some(({ days }) => days !== null),
    late: when(({ late }) => late > 0),
    missing: when(({ state }) => state === "missing"),
    partly: when(({ state }) => state === "partly"),
    low: when(({ low }) => low > 0),
    lowest: rates.length === 0 ? null : Math.min(...rates),
    fullResponse,
    suppressed: sum("suppressed"),
    revised: sum("revised"),
  };
}
