/** drop.json → what a drop is, fully defaulted, and how each of its files is read. */
import dropSchema from "../schema/drop.schema.json" with { type: "json" };
import type { Delivery } from "./assemble.ts";
import { basisOfName } from "./fields.ts";
import { parseJson, type Place } from "./json.ts";
import { parsePeriod } from "./period-text.ts";
import { listSome, type Problem, quote } from "./problems.ts";
import type { Reference } from "./reading.ts";
import type { Basis } from "./types.ts";
import { schemaCheck, type SchemaFault } from "./validate.ts";

/** The formats that a file may have. */
export const FORMATS = ["tidy", "vantetider-table", "kolada-v3", "json-stat2"] as const;

/** Measure (position in the list of measures) and basis of a whole file or indicator. */
export interface SeriesRef {
  readonly measure: number;
  readonly basis: Basis;
}

/** How one file is read. */
export type FileSpec =
  | { readonly format: "tidy"; readonly name: string; readonly columns: Texts }
  | {
      readonly format: "vantetider-table";
      readonly name: string;
      readonly columns: Texts;
      /** The month of the table, or the year of a region × month matrix. */
      readonly period: string;
      readonly series: SeriesRef;
    }
  | {
      readonly format: "kolada-v3";
      readonly name: string;
      readonly kpis: ReadonlyMap<string, SeriesRef>;
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

/** A file of a drop and where drop.json names it. */
export interface DropFile {
  readonly spec: FileSpec;
  readonly place: Place;
}

/** One delivery, as its drop.json describes it. */
export interface Drop {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrieved: string;
  readonly delivery: Delivery;
  readonly files: readonly DropFile[];
  /** Names in drop.json, those of an unknown format among them. */
  readonly names: readonly string[];
}

/** drop.json as written. */
interface DropSpec {
  publisher: string;
  title: string;
  url?: string | null;
  licence?: string | null;
  retrieved: string;
  synthetic: boolean;
  preliminary?: boolean | null;
  disclosureLimit?: number | null;
  files: FileEntry[];
}

interface FileEntry {
  name: string;
  format: string;
  period?: string | number;
  region?: string;
  measure?: string;
  basis?: string;
  field?: string;
  columns?: Record<string, string>;
  kpis?: Record<string, { measure: string; basis: string }>;
  dimensions?: Record<string, string>;
  categories?: Record<string, Record<string, string>>;
}

/** Cells of 1 to 4 contacts are not shown, unless drop.json states another rule. */
export const DEFAULT_DISCLOSURE_LIMIT = 5;

const checkDrop = schemaCheck(dropSchema);

type Say = (path: (string | number)[], found: string, expected: string, remedy?: string) => void;

/**
 * Reads drop.json. Where it has faults, the files that can be understood are read all the same, so
 * that their problems are known in the same run; null where not even its list of files can be used.
 */
export function readDrop(
  id: string,
  text: string,
  reference: Reference,
  problems: Problem[],
): { drop: Drop; isWhole: boolean } | null {
  const json = parseJson(text);
  const add = (place: { line: number; column: number }, code: string, rest: Rest) =>
    problems.push({ severity: "error", code, drop: id, file: "drop.json", ...place, ...rest });
  if (!json.ok) {
    const found = `a fault of the kind ${json.reason}`;
    add(json.place, "bad-json", { found, expected: "strict JSON", remedy: "Mend the file." });
    return null;
  }
  const faults = checkDrop(json.value);
  for (const { path, found, expected } of faults) {
    add(json.place(path), "bad-drop-json", { found, expected, remedy: "Mend drop.json." });
  }
  const spec = faults.length > 0 ? salvage(json.value, faults) : (json.value as DropSpec);
  if (spec === null) return null;
  const isSound = (i: number) =>
    !faults.some(({ path }) => path[0] === "files" && path[1] === String(i));
  const files = spec.files.flatMap((entry, i) => {
    const say = (code: string): Say => {
      return (path, found, expected, remedy = "Mend drop.json.") => {
        add(json.place(["files", i, ...path]), code, { found, expected, remedy });
      };
    };
    const file = isSound(i) ? readEntry(entry, reference, say) : null;
    return file === null ? [] : [{ spec: file, place: json.place(["files", i, "name"]) }];
  });
  const disclosureLimit = spec.disclosureLimit ?? DEFAULT_DISCLOSURE_LIMIT;
  const { synthetic, publisher, title, retrieved } = spec;
  const drop: Drop = {
    id,
    publisher,
    title,
    url: spec.url || null,
    licence: spec.licence || null,
    retrieved,
    delivery: { source: id, synthetic, preliminary: spec.preliminary ?? false, disclosureLimit },
    files,
    names: spec.files.flatMap((entry) => (typeof entry?.name === "string" ? entry.name : [])),
  };
  return { drop, isWhole: faults.length === 0 };
}

/** What is sound of a faulty drop.json, with stand-ins for the rest that raise no further problem. */
function salvage(value: unknown, faults: readonly SchemaFault[]): DropSpec | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("files" in value) || !Array.isArray(value.files)) return null;
  const faulty = new Set(faults.map(({ path }) => path[0]));
  const sound = Object.entries(value).filter(([key]) => key === "files" || !faulty.has(key));
  const standIns = { publisher: "", title: "", retrieved: "9999-12-31", synthetic: true };
  return { ...standIns, ...(Object.fromEntries(sound) as Pick<DropSpec, "files">) };
}

type Rest = Pick<Problem, "found" | "expected" | "remedy">;

function readEntry(
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
): Map<string, SeriesRef> {
  if (entry.kpis === undefined) {
    return new Map(
      reference.measures.flatMap(({ kolada }, measure) =>
        (Object.entries(kolada) as [Basis, string][]).map(([basis, kpi]) => [
          kpi,
          { measure, basis },
        ]),
      ),
    );
  }
  const mapped = Object.entries(entry.kpis).flatMap(([kpi, target]) => {
    const series = readSeries(target, reference, say, ["kpis", kpi]);
    return series === null ? [] : [[kpi, series] as const];
  });
  return new Map(mapped);
}

function readSeries(
  entry: { measure?: string; basis?: string },
  reference: Reference,
  say: (code: string) => Say,
  path: string[],
): SeriesRef | null {
  const measure = reference.measures.findIndex(({ id }) => id === entry.measure);
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
