/** `csv/summary.csv`: the newest figure of every series, quantity and area, and what is said of it. */
import type { AreaFacts, Change } from "../model/area-facts.ts";
import type { MeasureSeries } from "../model/measure-series.ts";
import type { Model } from "../model/model.ts";
import { per1000 } from "../model/per-1000.ts";
import { type Area, areasOf } from "./areas.ts";
import { monthCode } from "./cells.ts";
import { columnForm } from "./columns.ts";
import { SERIES_COLUMNS, UNITS } from "./quantity-sheet.ts";
import { type CellValue, columnsOf, type Sheet } from "./sheet.ts";

const COLUMNS = [
  ...columnsOf({ series: ["string", "Id of the series, which its files are named by."] }),
  ...SERIES_COLUMNS,
  ...(["region", "region_name", "period", "month"] as const).map(columnForm),
  ...columnsOf({
    value: ["number", "The newest figure, unrounded where the counts are known."],
    change_month: ["number", "Change since the month before, in points, days or persons."],
    change_year: ["number", "The same since the year before."],
    change_2_years: ["number", "The same over two years."],
    change_5_years: ["number", "The same over five years."],
    not_comparable: ["string", "Why a span has no change."],
    compared_regions: ["string", "Sums of the nation: regions with a figure at both ends."],
    rank: ["integer", "Place among the regions; 1 is best."],
    rank_of: ["integer", "Regions that are ranked."],
    rolling_12: ["number", "Percent over the last twelve months."],
    threshold: ["number", "Percent that was or is required."],
    threshold_in_force: ["boolean", "The period lies within the threshold's own time."],
    distance: ["integer", "Fewest contacts within the limit that would have met the threshold."],
    over_180_per_1000: ["number", "People who have waited over 180 days, per 1 000 inhabitants."],
    clearance_months: ["number", "Months that the queue lasts at the recent pace."],
    trend: ["string", "improving, worsening, stable or insufficient: 36 months, or all years."],
    trend_direction: ["string", "increasing, decreasing, none or insufficient."],
    trend_per_year: ["number", "Slope in points, days or persons a year."],
  }),
  ...(["source", "synthetic", "preliminary"] as const).map(columnForm),
];

/** An area without any figure of a quantity has no row. */
export function summarySheet(model: Model): Sheet {
  const areas = areasOf(model.data.regions);
  const rows = model.series.flatMap((series) =>
    areas.map((area) => rowOf(series, area, model)).filter((row) => row !== null),
  );
  return {
    columns: COLUMNS,
    key: ["series", "quantity", "region"],
    rows: rows.map((row) => COLUMNS.map(({ name }) => row[name] ?? null)),
  };
}

function rowOf(
  series: MeasureSeries,
  { code, name }: Area,
  { inhabitants }: Model,
): Readonly<Record<string, CellValue>> | null {
  const facts = series.areas.get(code);
  const latest = facts?.latest ?? null;
  if (facts === undefined || latest === null) return null;
  const { rank, distance, rolling12, clearanceMonths } = facts;
  const trend = facts.yearlyTrend ?? facts.trend?.last36 ?? null;
  return {
    series: series.seriesId,
    measure: series.measure.id,
    measure_name: series.measure.name.sv,
    basis: series.basis,
    frequency: series.frequency,
    quantity: series.quantity,
    unit: UNITS[series.quantity],
    region: code,
    region_name: name,
    period: latest.period,
    month: monthCode(latest.period),
    value: latest.value,
    ...changeCells(facts.change),
    rank: rank?.place ?? null,
    rank_of: rank?.of ?? null,
    rolling_12: rolling12?.share ?? null,
    threshold: distance?.threshold.value ?? null,
    threshold_in_force: distance?.inForce ?? null,
    distance: distance?.contacts ?? null,
    over_180_per_1000:
      series.quantity === "backlog"
        ? per1000(latest, code, inhabitants, series.observations.nation)
        : null,
    clearance_months: clearanceMonths,
    trend: trend?.verdict ?? null,
    trend_direction: trend?.direction ?? null,
    trend_per_year: trend?.slopePerYear ?? null,
    source: latest.source,
    synthetic: latest.synthetic,
    preliminary: latest.preliminary,
  };
}

function changeCells(change: AreaFacts["change"]): Readonly<Record<string, CellValue>> {
  const spans = Object.entries(change) as [string, Change | null][];
  const told = (of: (one: Change) => string | number | null) =>
    spans.flatMap(([span, one]) => {
      const text = one && of(one);
      return text === null ? [] : [`${span}: ${text}`];
    });
  return {
    change_month: change.month?.difference ?? null,
    change_year: change.year?.difference ?? null,
    change_2_years: change.years2?.difference ?? null,
    change_5_years: change.years5?.difference ?? null,
    not_comparable: told(({ reason }) => reason).join(", "),
    compared_regions: told(({ over }) => over?.regions ?? null).join(", "),
  };
}
