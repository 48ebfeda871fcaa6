/** A comparison, finished: the model of its chart with words and table, and its newest figures. */
import type { Table } from "../charts/chart.ts";
import type { LevelLineModel, Line } from "../charts/level-model.ts";
import { startIndices } from "../charts/time-marks.ts";
import { isMonth } from "../data/period.ts";
import type { Period } from "../data/types.ts";
import { comparisonText } from "../text/compare.ts";
import { formatNumber, formatPeriod, formatSpan, type Lang } from "../text/format.ts";
import type { Choice } from "./choice.ts";
import { type AreaMark, type AreaSeries, kindAt, NATION, type SeriesDocument } from "./document.ts";

/** What the page shows of a choice. */
export interface Comparison {
  readonly model: LevelLineModel;
  /** A row per area: figure, period, change, trend, verdict, rank. */
  readonly latest: Table;
  /** What a screen reader is told when it comes up. */
  readonly announcement: string;
}

/** What a comparison is made of. */
export interface ComparisonInput {
  readonly id: string;
  readonly document: SeriesDocument;
  readonly choice: Pick<Choice, "regions" | "nation">;
  /** Only so many of the last periods; null for all that any of the regions has. */
  readonly last: number | null;
  readonly lang: Lang;
}

/** The comparison of one to four regions; throws on a region that is not in the document. */
export function comparisonOf({ id, document, choice, last, lang }: ComparisonInput): Comparison {
  const regions = choice.regions.map((slug) => {
    const area = document.regions[slug];
    if (area === undefined) throw new RangeError(`no region ${slug} in ${document.id}`);
    return area;
  });
  const areas = [...regions, ...(choice.nation ? [document.nation] : [])];
  const slugs = [...choice.regions, ...(choice.nation ? [NATION] : [])];
  const start = startOf(document, regions, last);
  const periods = document.periods.slice(start);
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError(`no periods in ${document.id}`);
  const marks = document.marks.filter(
    ({ period, area }) => period > from && period <= to && (area === null || slugs.includes(area)),
  );
  const lines = areas.map((area, i) => ({
    ...lineOf(document, area, start, lang),
    starts: startsOf(marks, slugs[i] ?? "", periods),
  }));
  const isMadeUp = lines.some(({ points }) =>
    points.some(({ value, synthetic }) => value !== null && synthetic),
  );
  const threshold = document.thresholds.at(-1)?.label ?? null;
  const text = comparisonText(
    document.title,
    regions,
    choice.nation ? document.nation : null,
    threshold,
    isMadeUp,
    isMonth(from) ? "month" : "year",
    lang,
  );
  const words = {
    title: text.title,
    subtitle: `${document.unit}, ${formatSpan(from, to, lang)}`,
    label: text.label,
    description: text.description,
    synthetic: isMadeUp,
    table: monthTable(document, areas, start, text.periodsCaption, lang),
  };
  const nation = choice.nation ? (lines.at(-1) ?? null) : null;
  return {
    announcement: text.announcement,
    latest: latestTable(document, areas, text.latestCaption),
    model: {
      id,
      lang,
      words,
      syntheticMark: document.words.madeUp,
      periods,
      lines: lines.slice(0, regions.length),
      nation: nation?.points.some(({ value }) => value !== null) ? nation : null,
      spread: null,
      isFilled: false,
      thresholds: document.thresholds,
      marks: marks.map((mark) => ({ ...mark, label: labelOf(mark, document) })),
      axis: document.axis,
      gapNotes: document.words.gaps,
    },
  };
}

/** The first period for which any of the regions delivered anything, or the start of the last ones. */
function startOf(document: SeriesDocument, regions: readonly AreaSeries[], last: number | null) {
  const first = document.periods.findIndex((_, i) =>
    regions.some((area) => kindAt(document, area, i).delivered),
  );
  return Math.max(0, first, last === null ? 0 : document.periods.length - last);
}

function lineOf(
  document: SeriesDocument,
  area: AreaSeries,
  start: number,
  lang: Lang,
): Omit<Line, "starts"> {
  const points = area.values.slice(start).map((value, i) => {
    const { status, preliminary, synthetic } = kindAt(document, area, start + i);
    return { value, status, preliminary, synthetic };
  });
  const values = points.map((_, i) => valueAt(document, area, start + i, lang));
  const valueLabel = values.findLast((value) => value !== "") ?? "";
  const [first] = document.periods;
  const isYearly = first !== undefined && !isMonth(first);
  return { label: area.name, valueLabel, note: null, points, values: isYearly ? values : null };
}

/** Where a break parts the line of an area: its own, and those of all areas. */
function startsOf(marks: readonly AreaMark[], slug: string, periods: readonly Period[]) {
  const own = marks.filter(
    ({ kind, area }) => kind === "break" && (area === null || area === slug),
  );
  return startIndices(
    own.map(({ period }) => period),
    periods,
  );
}

/** The word of a mark, with the area where it is of one alone. */
function labelOf({ label, area }: AreaMark, { regions, nation }: SeriesDocument): string {
  if (area === null) return label;
  return `${label}: ${area === NATION ? nation.name : (regions[area]?.name ?? area)}`;
}

/** Period by period, the newest first. */
function monthTable(
  document: SeriesDocument,
  areas: readonly AreaSeries[],
  start: number,
  caption: string,
  lang: Lang,
): Table {
  const cell = (area: AreaSeries, i: number): string => {
    const kind = kindAt(document, area, i);
    if ((area.values[i] ?? null) === null) return kind.word;
    const text = valueAt(document, area, i, lang);
    return kind.mark === "" ? text : `${text} (${kind.mark})`;
  };
  const rows = document.periods
    .map((period, i) => ({
      head: formatPeriod(period, lang),
      cells: areas.map((area) => cell(area, i)),
    }))
    .slice(start)
    .reverse();
  const columns = areas.map(({ name }) => ({ label: name, numeric: true }));
  return { caption, columns: [{ label: document.words.months, numeric: false }, ...columns], rows };
}

function latestTable(
  { words }: SeriesDocument,
  areas: readonly AreaSeries[],
  caption: string,
): Table {
  const numeric = new Set([1, 2]);
  const columns = words.latest.map((label, i) => ({ label, numeric: numeric.has(i) }));
  const rows = areas.map(({ name, latest }) => ({
    head: name,
    cells:
      latest === null
        ? words.latest.slice(1).map(() => "–")
        : [
            latest.value,
            latest.changeYear,
            latest.verdict,
            latest.trend,
            latest.rank,
            latest.period,
          ],
  }));
  return { caption, columns, rows };
}

/** The area's figure of a period as it reads: "84,2 %", "24 dagar"; empty where there is none. */
function valueAt(document: SeriesDocument, area: AreaSeries, index: number, lang: Lang): string {
  const value = area.values[index] ?? null;
  if (value === null) return "";
  return formatNumber(value, lang, kindAt(document, area, index).decimals) + document.suffix;
}
