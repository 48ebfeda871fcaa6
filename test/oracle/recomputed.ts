/** Changes, ranks and trends again, with plain loops over the rows and none of our statistics. */
import { type Quantity, type Row, statusOf, type Told, valueOf } from "./told.ts";

/** A published zero of an unknown number. */
const isBareZero = (row: Row, quantity: Quantity): boolean =>
  quantity === "share" && row.share === 0 && row.total === null;

/** The newest row of an area with a figure. */
export const latestOf = ({ areas, quantity }: Told, code: string): Row | null =>
  [...(areas.get(code)?.values() ?? [])]
    .filter((row) => valueOf(row, quantity) !== null)
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1) ?? null;

/** The period so many months before; null for part of a year before a year. */
function before(period: string, months: number): string | null {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return months % 12 === 0 ? String(year - months / 12) : null;
  const number = 12 * year + Number(period.slice(5)) - 1 - months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

const firstMonth = (period: string): string => (period.length === 4 ? `${period}-01` : period);
const lastMonth = (period: string): string => (period.length === 4 ? `${period}-12` : period);

/** No new series begins after the first month of the earlier period, up to the end of the later. */
const isOneSeries = (starts: readonly string[], earlier: string, later: string): boolean =>
  earlier === later ||
  starts.every((start) => start <= firstMonth(earlier) || start > lastMonth(later));

/** A change that is to be published. */
export interface Expected {
  readonly value: number | null;
  /** Undefined where there is a change. */
  readonly reason: string | undefined;
  readonly regions?: readonly string[];
}

const not = (reason: string | undefined): Expected => ({ value: null, reason });

/** A change over so many months, or why there is none. */
export function changeOf(told: Told, code: string, latest: Row, months: number): Expected {
  const { areas, quantity, starts } = told;
  const earlier = before(latest.period, months);
  if (earlier === null) return not(undefined);
  const then = areas.get(code)?.get(earlier) ?? null;
  if ([latest, then].some((row) => row !== null && isBareZero(row, quantity)))
    return not("missing");
  if (!isOneSeries(starts(code), earlier, latest.period)) return not("break");
  const [now, old] = [valueOf(latest, quantity), then && valueOf(then, quantity)];
  if (now !== null && old !== null) return { value: now - old, reason: undefined };
  const status = then && statusOf(then, quantity);
  return not(status === "suppressed" || status === "no-contacts" ? status : "missing");
}

/** Place among the regions of the area's newest period; null without one. */
export function rankOf({ areas, quantity }: Told, code: string): string | null {
  const own = latestOf({ areas, quantity, key: "", starts: () => [] }, code);
  if (own === null || isBareZero(own, quantity)) return null;
  const others = [...areas]
    .filter(([region]) => region !== "00")
    .flatMap(([, rows]) => rows.get(own.period) ?? [])
    .filter((row) => valueOf(row, quantity) !== null && !isBareZero(row, quantity));
  const value = (row: Row) => (quantity === "share" ? 1 : -1) * (valueOf(row, quantity) ?? 0);
  const better = others.filter((row) => value(row) > value(own));
  return `${better.length + 1} of ${others.length}`;
}

type Point = readonly [period: string, value: number];

/** The comparable points of an area: the last 36 months and all, or all years. */
export function windowsOf(
  told: Told,
  code: string,
): (readonly ["last36" | "all" | "years", Point[]])[] {
  const { areas, quantity, starts } = told;
  const rows = [...(areas.get(code)?.values() ?? [])];
  const latest = latestOf(told, code)?.period ?? "";
  const isYearly = latest.length === 4;
  // Months end with the area's newest row, whatever it says; years with its newest figure.
  const end = isYearly
    ? latest
    : (rows
        .map(({ period }) => period)
        .sort()
        .at(-1) ?? "");
  const points = rows.flatMap((row): Point[] => {
    const value = valueOf(row, quantity);
    return value !== null && isOneSeries(starts(code), row.period, end)
      ? [[row.period, value]]
      : [];
  });
  if (isYearly) return quantity === "backlog" ? [] : [["years", points]];
  const since = before(end, 35) ?? "";
  return [
    ["last36", points.filter(([period]) => period >= since)],
    ["all", points],
  ];
}

/** The test on some points: of years all pairs, of months those of one calendar month. */
export function trendOf(points: readonly Point[], isYearly: boolean) {
  const slopes = points.flatMap(([later, high]) =>
    points
      .filter(([period]) => period < later && (isYearly || period.slice(5) === later.slice(5)))
      .map(
        ([earlier, low]) =>
          (high - low) / (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))),
      ),
  );
  const s = slopes.reduce((sum, slope) => sum + Math.sign(slope), 0);
  const sorted = [...slopes].sort((a, b) => a - b);
  const middle = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  const slope = sorted.length === 0 ? null : ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2;
  return { n: points.length, s, tau: s === 0 ? 0 : s / slopes.length, slopePerYear: slope };
}

/** Published against published; else over the regions that are at both ends. */
export function nationChange(told: Told, latest: Row, months: number): Expected {
  const { areas, quantity } = told;
  const plain = changeOf(told, "00", latest, months);
  const earlier = before(latest.period, months);
  if (earlier === null || plain.reason === "break" || quantity === "median") return plain;
  const then = areas.get("00")?.get(earlier) ?? null;
  if ([latest, then].some((row) => row !== null && isBareZero(row, quantity))) return plain;
  const isPublished = [latest, then].every((row) => row?.source !== "computed");
  if (isPublished && plain.reason === undefined) return plain;
  const ends = [latest.period, earlier];
  const regions = [...areas].flatMap(([code, rows]) =>
    code !== "00" && ends.every((period) => isCounted(rows.get(period), quantity)) ? [code] : [],
  );
  if (regions.length === 0) return not(then === null ? "missing" : "coverage");
  const [now, old] = ends.map((period) =>
    sumOf(
      regions.map((code) => areas.get(code)?.get(period)),
      quantity,
    ),
  );
  if (now === undefined || old === undefined || Number.isNaN(now - old)) return not("no-contacts");
  return { value: now - old, reason: undefined, regions };
}

function isCounted(row: Row | undefined, quantity: Quantity): boolean {
  if (row === undefined) return false;
  if (row.status === "no-contacts") return true;
  if (quantity === "backlog") return row.over_180 !== null;
  return row.status === "ok" && row.total !== null && row.within !== null;
}

/** Percent or persons over some rows; NaN for a share of nobody. */
function sumOf(rows: readonly (Row | undefined)[], quantity: Quantity): number {
  const sum = (pick: (row: Row) => number | null) =>
    rows.reduce((total, row) => total + ((row && pick(row)) ?? 0), 0);
  if (quantity === "backlog") return sum((row) => row.over_180);
  return (100 * sum((row) => row.within)) / sum((row) => row.total);
}
