/** Which series speaks for a measure, and which for its care area: one rule for everybody. */
import { lastDay } from "../data/period.ts";
import type { Measure, Period, RegionCode } from "../data/types.ts";
import type { MeasureSeries } from "./measure-series.ts";
import { QUANTITIES, type Value } from "./value.ts";

/** The order of the care areas everywhere. */
export const CARE_AREAS: readonly Measure["care"][] = ["primary", "specialist", "bup"];

/** A figure is as new as the newest while it is at most so many months older. */
const EQUALLY_NEW_MONTHS = 12;

/** How much of the country a series tells of: half of the regions, some region, the nation alone. */
type Reach = "most" | "some" | "nation";

const REACHES: readonly Reach[] = ["most", "some", "nation"];

/** The newest period with a figure: of the regions where any has one, else of the nation. */
export function newestPeriod(series: MeasureSeries): Period | null {
  const regional = [...series.values].filter(([code]) => code !== "00");
  return (
    newestOf(regional.flatMap(([, values]) => values)) ?? newestOf(series.values.get("00") ?? [])
  );
}

const newestOf = (values: readonly Value[]): Period | null =>
  values.reduce<Period | null>(
    (newest, { period, value }) =>
      value !== null && (newest === null || period > newest) ? period : newest,
    null,
  );

function reachOf(series: MeasureSeries): Reach {
  const period = newestPeriod(series);
  const withFigure = [...series.values.keys()].filter(
    (code) => code !== "00" && period !== null && (series.at(code, period)?.value ?? null) !== null,
  ).length;
  if (withFigure * 2 >= series.regionsInAll) return "most";
  return withFigure > 0 ? "some" : "nation";
}

/** Months since year 0 in which the series' newest period ends. */
function endOf(series: MeasureSeries): number {
  const period = newestPeriod(series);
  if (period === null) return -Infinity;
  const day = lastDay(period);
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/**
 * The series that speaks for a measure among `own`: widest reach first; of those the newest, where up
 * to twelve months older counts as equally new; then share before median before backlog, month
 * before year, and the measure's order of bases.
 */
export function speakingOf(own: readonly MeasureSeries[]): MeasureSeries | null {
  for (const reach of REACHES) {
    const wide = own.filter((series) => reachOf(series) === reach);
    const newest = Math.max(...wide.map(endOf));
    const fresh = wide.filter((series) => newest - endOf(series) <= EQUALLY_NEW_MONTHS);
    const [first] = [...fresh].sort(byPlace);
    if (first !== undefined) return first;
  }
  return null;
}

/** Share, median, backlog; month, year; the measure's order of bases. */
function byPlace(a: MeasureSeries, b: MeasureSeries): number {
  const place = ({ quantity, frequency, basis, measure }: MeasureSeries) => [
    QUANTITIES.indexOf(quantity),
    frequency === "month" ? 0 : 1,
    measure.bases.indexOf(basis),
  ];
  const [x, y] = [place(a), place(b)];
  const different = x.findIndex((value, i) => value !== y[i]);
  return different < 0 ? 0 : (x[different] ?? 0) - (y[different] ?? 0);
}

/** The series that speaks for a measure; null where nothing has been delivered. */
export const speakingFor = (
  series: readonly MeasureSeries[],
  { id }: Pick<Measure, "id">,
): MeasureSeries | null => speakingOf(series.filter(({ measure }) => measure.id === id));

/**
 * The series that speaks for a care area: its measures in order, the leading one first; the first
 * whose own speaking series tells of at least half of the regions and ends at most twelve months
 * before the area's newest. Where none does, the widest in reach; null where there is nothing.
 */
export function speakingForCare(
  series: readonly MeasureSeries[],
  care: Measure["care"],
): MeasureSeries | null {
  const measures = new Set(series.map(({ measure }) => measure));
  const inOrder = [...measures]
    .filter((measure) => measure.care === care)
    .sort((a, b) => Number(b.leading) - Number(a.leading));
  const speaking = inOrder.flatMap((measure) => speakingFor(series, measure) ?? []);
  const newest = Math.max(...speaking.map(endOf));
  for (const reach of REACHES) {
    const found = speaking.find(
      (one) => reachOf(one) === reach && newest - endOf(one) <= EQUALLY_NEW_MONTHS,
    );
    if (found !== undefined) return found;
  }
  return speaking[0] ?? null;
}

/** The series in which the area itself has a figure. */
export const seriesWith = (
  series: readonly MeasureSeries[],
  code: RegionCode,
): readonly MeasureSeries[] =>
  series.filter(({ areas }) => (areas.get(code)?.latest ?? null) !== null);

/** The median days beside a speaking share: of the same measure, the newest that the area has. */
export function daysBeside(
  series: readonly MeasureSeries[],
  speaking: MeasureSeries,
): MeasureSeries | null {
  if (speaking.quantity === "median") return null;
  const { measure } = speaking;
  return speakingOf(
    series.filter((one) => one.measure.id === measure.id && one.quantity === "median"),
  );
}
