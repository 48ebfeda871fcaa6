/** One entry of `files` in drop.json → how that file is read. */
import { basisOfName } from "./fields.ts";
import { parsePeriod } from "./period-text.ts";
import { listSome, quote } from "./problems.ts";
import type { Reference } from "./reading.ts";
import { measureIndex } from "./row-remarks.ts";
import type { Basis, Period, PublishedQuantity } from "./types.ts";

/** The formats that a file may have. */
export const FORMATS = [
  "tidy",
  "vantetider-table",
  "kolada-v3",
  "socialstyrelsen-table",
  "vardenisiffror-export",
  "json-stat2",
] as const;

/** Measure (position in the list of measures) and basis of a whole file or indicator. */
export interface SeriesRef {
  readonly measure: number;
  readonly basis: Basis;
}

/** An indicator: a series, and whether its values are shares or medians. */
export interface IndicatorRef extends SeriesRef {
  readonly quantity: PublishedQuantity;
}

/** An indicator as drop.json maps it. */
interface IndicatorEntry {
  measure: string;
  basis: string;
  quantity?: PublishedQuantity;
}

/** How one file is read. */
export type FileSpec =
  | { readonly format: "tidy"; readonly name: string; readonly columns: Texts }
  | {
      readonly format: "vantetider-table";
      readonly name: string;
      readonly columns: Texts;
      /** The month of the table, or the year of a region × month matrix. */
      readonly period: Period;
      readonly series: SeriesRef;
    }
  | {
      readonly format: "kolada-v3";
      readonly name: string;
      readonly kpis: ReadonlyMap<string, IndicatorRef>;
    }
  | {
      readonly format: "socialstyrelsen-table";
      readonly name: string;
      /** What drop.json says of the table, to be held against its title; null where it says nothing. */
      readonly measure: string | null;
      readonly basis: Basis | null;
    }
  | {
      readonly format: "vardenisiffror-export";
      readonly name: string;
      readonly columns: Texts;
      readonly indicators: ReadonlyMap<string, IndicatorRef>;
    }
  | {
      readonly format: "json-stat2";
      readonly name: string;
      /** Dimension → what it tells. */
      readonly dimensions: Texts;
      /** Dimension → category code → the project's word for it. */
      readonly categories: Readonly<Record<string, Texts>>;
      /** What is the same for all cells: period, region, measure, basis, field. */
      readonly constants: Texts;
    };

type Texts = Readonly<Record<string, string>>;

/** An entry as written. */
export interface FileEntry {
  name: string;
  format: string;
  sha256?: string;
  from?: string;
  period?: string | number;
  region?: string;
  measure?: string;
  basis?: string;
  field?: string;
  columns?: Record<string, string>;
  kpis?: Record<string, IndicatorEntry>;
  indicators?: Record<string, IndicatorEntry>;
  dimensions?: Record<string, string>;
  categories?: Record<string, Record<string, string>>;
}

/** Takes a fault of an entry: the path inside it, what was found and expected, the remedy. */
export type Say = (
  path: (string | number)[],
  found: string,
  expected: string,
  remedy?: string,
) => void;

/** Reads an entry; null after a fault. */
export function readEntry(
  entry: FileEntry,
  reference: Reference,
  say: (code: string) => Say,
): FileSpec | null {
  const { name, format } = entry;
  switch (format) {
    case "tidy":
      return { format, name, columns: entry.columns ?? {} };
    case "vantetider-table": {
      const period = entry.period === undefined ? null : parsePeriod(String(entry.period));
      const series = readSeries(entry, reference, say, []);
      if (period === null) {
        const found = entry.period === undefined ? "no period" : quote(String(entry.period));
        const expected = "the month of the table, or the year of a region × month matrix";
        say("impossible-period")(["period"], found, expected);
      }
      if (period === null || series === null) return null;
      return { format, name, columns: entry.columns ?? {}, period, series };
    }
    case "kolada-v3": {
      const kpis = readKpis(entry, reference, say);
      return { format, name, kpis };
    }
    case "socialstyrelsen-table": {
      const { measure = null } = entry;
      const basis = entry.basis === undefined ? null : basisOfName(entry.basis);
      if (entry.basis !== undefined && basis === null) {
        say("unknown-basis")(["basis"], quote(entry.basis), "completed or waiting");
        return null;
      }
      return { format, name, measure, basis };
    }
    case "vardenisiffror-export": {
      const indicators = readIndicators(entry.indicators ?? {}, "indicators", reference, say);
      if (indicators.size === 0) {
        const expected = "`indicators`: which Indikator-Id is which measure and basis";
        say("no-indicators")([], "no usable indicator", expected);
        return null;
      }
      return { format, name, columns: entry.columns ?? {}, indicators };
    }
    case "json-stat2": {
      const { dimensions = {}, categories = {}, region, measure, basis, field } = entry;
      const period = entry.period === undefined ? undefined : String(entry.period);
      const given = Object.entries({ period, region, measure, basis, field });
      const constants = Object.fromEntries(given.filter(([, value]) => value !== undefined));
      return { format, name, dimensions, categories, constants: constants as Texts };
    }
    default: {
      const expected = `one of ${FORMATS.join(", ")}`;
      say("unknown-format")(["format"], quote(format), expected);
      return null;
    }
  }
}

/** KPIs as drop.json maps them or, where it maps none, as the measure files name them. */
function readKpis(
  entry: FileEntry,
  reference: Reference,
  say: (code: string) => Say,
): Map<string, IndicatorRef> {
  if (entry.kpis === undefined) return koladaIndicators(reference);
  return readIndicators(entry.kpis, "kpis", reference, say);
}

/** Kolada's indicators as the measure files name them. */
function koladaIndicators({ measures }: Reference): Map<string, IndicatorRef> {
  const found = new Map<string, IndicatorRef>();
  for (const [measure, { kolada }] of measures.entries()) {
    for (const quantity of ["share", "median"] as const) {
      for (const basis of ["completed", "waiting"] as const) {
        const kpi = kolada[quantity]?.[basis];
        if (kpi !== undefined) found.set(kpi, { measure, basis, quantity });
      }
    }
  }
  return found;
}

function readIndicators(
  targets: Readonly<Record<string, IndicatorEntry>>,
  key: string,
  reference: Reference,
  say: (code: string) => Say,
): Map<string, IndicatorRef> {
  const mapped = Object.entries(targets).flatMap(([id, target]) => {
    const series = readSeries(target, reference, say, [key, id]);
    if (series === null) return [];
    return [[id, { ...series, quantity: target.quantity ?? "share" }] as const];
  });
  return new Map(mapped);
}

function readSeries(
  entry: { measure?: string; basis?: string },
  reference: Reference,
  say: (code: string) => Say,
  path: string[],
): SeriesRef | null {
  const measure = measureIndex(reference.measures, entry.measure ?? "");
  const basis = basisOfName(entry.basis ?? "");
  const written = (text?: string) => (text === undefined ? "nothing" : quote(text));
  if (measure < 0) {
    const known = listSome(
      reference.measures.map(({ id }) => id),
      20,
    );
    say("unknown-measure")([...path, "measure"], written(entry.measure), `one of ${known}`);
  }
  const bases = reference.measures[measure]?.bases ?? ["completed", "waiting"];
  if (basis === null || !bases.includes(basis)) {
    say("unknown-basis")([...path, "basis"], written(entry.basis), bases.join(" or "));
    return null;
  }
  return measure < 0 ? null : { measure, basis };
}
