/** `observations/<measure>-<basis>.json`: every cell as published, with its revisions. */
import { over180OfCell, percentOfCell, totalOfCell } from "../data/cells.ts";
import { COMPUTED } from "../data/nation.ts";
import { fraction, toPercent } from "../data/share.ts";
import type {
  Cell,
  ComputedNation,
  Distribution,
  NationObservation,
  Observation,
  Series,
  Status,
} from "../data/types.ts";

/** A value that the cell had in an earlier drop. */
export interface RevisionDocument {
  readonly status: Status;
  readonly total: number | null;
  readonly within: number | null;
  readonly share: number | null;
  readonly over180: number | null;
  readonly source: string;
  readonly synthetic: boolean;
  readonly preliminary: boolean;
}

/** One cell; shares in percent, `source` null where no drop delivered the figure. */
export interface ObservationDocument extends Omit<RevisionDocument, "source"> {
  readonly period: string;
  readonly region: string;
  readonly responseRate: number | null;
  readonly reportedOn: string | null;
  readonly distribution: Distribution | null;
  readonly medianDays: number | null;
  readonly meanDays: number | null;
  readonly pvv: number | null;
  readonly mov: number | null;
  /** Fewer than this many contacts are not shown; null unless suppressed. */
  readonly disclosureLimit: number | null;
  readonly source: string | null;
  readonly revisions: readonly RevisionDocument[];
  /** Row `00` only: whether the figure is the publisher's, and the sum over the regions. */
  readonly published?: boolean;
  readonly computed?: ComputedDocument;
}

/** Sum over the regions that reported; `populationShare` in percent. */
export interface ComputedDocument {
  readonly total: number | null;
  readonly within: number | null;
  readonly share: number | null;
  readonly over180: number | null;
  readonly regions: number;
  readonly populationShare: number;
  readonly synthetic: boolean;
}

/** The whole file. */
export interface ObservationsDocument {
  readonly measure: string;
  readonly basis: string;
  readonly observations: readonly ObservationDocument[];
}

/** All cells of a series, by period and then region. */
export function observationsDocument(series: Series): ObservationsDocument {
  const { measure, basis } = series;
  return { measure, basis, observations: rowsOf(series).map(observationDocument) };
}

/** All observations of a series with the nation's, by period and then region. */
export function rowsOf({ nation, regions }: Series): (Observation | NationObservation)[] {
  const order = (a: Observation, b: Observation) =>
    a.period < b.period || (a.period === b.period && a.region < b.region) ? -1 : 1;
  return [...nation, ...[...regions.values()].flat()].sort(order);
}

function observationDocument(row: Observation | NationObservation): ObservationDocument {
  const { period, region, cell, revisions } = row;
  const { source, ...figures } = figuresOf(cell);
  return {
    period,
    region,
    ...figures,
    responseRate: cell.responseRate,
    reportedOn: cell.reportedOn,
    ...detailsOf(cell),
    disclosureLimit: cell.status === "suppressed" ? cell.disclosureLimit : null,
    source: source === COMPUTED ? null : source,
    revisions: revisions.map(figuresOf),
    ...("computed" in row && { published: row.published, computed: computedOf(row.computed) }),
  };
}

/** The figures of a cell as they are published. */
export function figuresOf(cell: Cell): RevisionDocument {
  return {
    status: cell.status,
    total: totalOfCell(cell),
    within: cell.status === "ok" || cell.status === "no-contacts" ? cell.within : null,
    share: percentOfCell(cell),
    over180: over180OfCell(cell),
    source: cell.source,
    synthetic: cell.synthetic,
    preliminary: cell.preliminary,
  };
}

function detailsOf(cell: Cell) {
  if (cell.status !== "ok") {
    const { pvv, mov } = cell.status === "no-contacts" ? cell : { pvv: null, mov: null };
    return { distribution: null, medianDays: null, meanDays: null, pvv, mov };
  }
  const { distribution, medianDays, meanDays, pvv, mov } = cell;
  return { distribution, medianDays, meanDays, pvv, mov };
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
