/** `observations/<measure>-<basis>.json`: every cell as published, with its revisions. */
import { over180OfCell, percentOfCell, totalOfCell } from "../data/cells.ts";
import { COMPUTED } from "../data/nation.ts";
import { fraction, toPercent } from "../data/share.ts";
import type {
  Cell,
  ComputedNation,
  DaysCell,
  DaysObservation,
  NationObservation,
  Observation,
  Period,
  RegionCode,
  Series,
} from "../data/types.ts";
import type {
  ComputedDocument,
  DaysDocument,
  ObservationDocument,
  ObservationsDocument,
  RevisionDocument,
} from "./observations-schema.ts";

/** All cells of a series, by period and then region. */
export function observationsDocument(series: Series): ObservationsDocument {
  const { measure, basis } = series;
  return { measure, basis, observations: rowsOf(series).map(observationDocument) };
}

/** A cell as one row of a file, with the days waited; at least one of the two is there. */
export interface SeriesRow {
  readonly period: Period;
  readonly region: RegionCode;
  readonly cell: Observation | NationObservation | null;
  readonly days: DaysObservation | null;
}

/** All cells of a series and the nation's, each with its days, by period and then region. */
export function rowsOf({ nation, regions, days }: Series): SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const cell of [...nation, ...[...regions.values()].flat()]) {
    const { period, region } = cell;
    rows.set(`${period} ${region}`, { period, region, cell, days: null });
  }
  for (const own of [...days.nation, ...[...days.regions.values()].flat()]) {
    const { period, region } = own;
    const cell = rows.get(`${period} ${region}`)?.cell ?? null;
    rows.set(`${period} ${region}`, { period, region, cell, days: own });
  }
  return [...rows.values()].sort((a, b) =>
    a.period < b.period || (a.period === b.period && a.region < b.region) ? -1 : 1,
  );
}

/** What the row is told by: its cell, or its days where there is nothing else. */
export const leadingPart = ({ cell, days }: SeriesRow): Cell | DaysCell => {
  const part = cell?.cell ?? days?.cell;
  if (part === undefined) throw new RangeError("a row without any part");
  return part;
};

/** The days of a row as published; null where there are none. */
export const daysOf = ({ days }: SeriesRow) => dayFigures(days?.cell ?? null);

const dayFigures = (cell: DaysCell | null) =>
  cell?.status === "ok"
    ? { medianDays: cell.medianDays, meanDays: cell.meanDays }
    : { medianDays: null, meanDays: null };

function daysDocument(own: DaysObservation | null): DaysDocument | null {
  if (own === null) return null;
  const { cell, revisions } = own;
  return {
    ...aboutOf(cell),
    ...dayFigures(cell),
    disclosureLimit: disclosureLimitOf(cell),
    revisions: revisions.map((earlier) => ({ ...aboutOf(earlier), ...dayFigures(earlier) })),
  };
}

const disclosureLimitOf = (cell: Cell | DaysCell): number | null =>
  cell.status === "suppressed" ? cell.disclosureLimit : null;

function observationDocument(row: SeriesRow): ObservationDocument {
  const { period, region, cell: own } = row;
  const part = leadingPart(row);
  const { source, ...figures } = own ? figuresOf(own.cell) : { ...NO_FIGURES, ...aboutOf(part) };
  return {
    period,
    region,
    ...figures,
    responseRate: part.responseRate,
    reportedOn: part.reportedOn,
    ...detailsOf(own?.cell ?? null),
    ...daysOf(row),
    days: daysDocument(row.days),
    disclosureLimit: disclosureLimitOf(part),
    source: source === COMPUTED ? null : source,
    revisions: own ? own.revisions.map(figuresOf) : [],
    ...(own &&
      "computed" in own && { published: own.published, computed: computedOf(own.computed) }),
  };
}

/** No share and no count. */
export const NO_FIGURES = { total: null, within: null, share: null, over180: null };

/** What is told of a cell with or without a figure. */
export const aboutOf = ({ status, source, synthetic, preliminary }: Cell | DaysCell) => ({
  status,
  source,
  synthetic,
  preliminary,
});

/** The figures of a cell as they are published. */
export function figuresOf(cell: Cell): RevisionDocument {
  return {
    ...aboutOf(cell),
    total: totalOfCell(cell),
    within: cell.status === "ok" || cell.status === "no-contacts" ? cell.within : null,
    share: percentOfCell(cell),
    over180: over180OfCell(cell),
  };
}

function detailsOf(cell: Cell | null) {
  if (cell?.status !== "ok") {
    const { pvv, mov } = cell?.status === "no-contacts" ? cell : { pvv: null, mov: null };
    return { distribution: null, pvv, mov };
  }
  const { distribution, pvv, mov } = cell;
  return { distribution, pvv, mov };
}

function computedOf(computed: ComputedNation): ComputedDocument {
  const { total, within, over180, regions, populationShare, synthetic } = computed;
  const share =
    total !== null && within !== null && total > 0 ? toPercent(fraction(within, total)) : null;
  return {
    total,
    within,
    share,
    over180,
    regions,
    populationShare: populationShare * 100,
    synthetic,
  };
}
