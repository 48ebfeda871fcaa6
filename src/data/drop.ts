/** drop.json → what a drop is, fully defaulted, and how each of its files is read. */
import dropSchema from "../schema/drop.schema.json" with { type: "json" };
import type { Delivery } from "./assemble.ts";
import { type FileEntry, type FileSpec, readEntry, type Say } from "./file-spec.ts";
import { parseJson, type Position } from "./json.ts";
import { addDays, isDate } from "./period.ts";
import type { Problem } from "./problems.ts";
import type { Reference } from "./reading.ts";
import type { Wording } from "./types.ts";
import { MOST_FAULTS, schemaCheck, type SchemaFault } from "./validate.ts";

/** A file of a drop and where drop.json names it. */
export interface DropFile {
  readonly spec: FileSpec;
  readonly place: Position;
  /** Of the file as it was received; null where drop.json does not say. */
  readonly sha256: string | null;
}

/** One delivery, as its drop.json describes it. */
export interface Drop {
  readonly id: string;
  readonly publisher: Wording;
  readonly title: Wording;
  readonly url: string | null;
  readonly licence: string | null;
  /** The chain by which a copy came here; null when straight from the publisher. */
  readonly via: string | null;
  readonly retrieved: string;
  /** Day on which a delivery that had been held was let through; null for others. */
  readonly releasedOn: string | null;
  /** Why it was let through after it had been held; null where it never was. */
  readonly released: string | null;
  readonly delivery: Delivery;
  readonly files: readonly DropFile[];
  /** Names in drop.json, those of an unknown format among them. */
  readonly names: readonly string[];
}

/** drop.json as written. */
interface DropSpec {
  publisher: string | Wording;
  title: string | Wording;
  url?: string | null;
  licence?: string | null;
  via?: string | null;
  retrieved: string;
  releasedOn?: string;
  synthetic: boolean;
  released?: string;
  preliminary?: boolean | null;
  disclosureLimit?: number | null;
  files: FileEntry[];
}

/** Cells of 1 to 4 contacts are not shown, unless drop.json states another rule. */
export const DEFAULT_DISCLOSURE_LIMIT = 5;

const checkDrop = schemaCheck(dropSchema);

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
    const { found } = json;
    add(json.place, "bad-json", { found, expected: "strict JSON", remedy: "Fix the file." });
    return null;
  }
  const all = checkDrop(withoutBlanks(json.value));
  const faults = all.filter(({ isStrayKey }) => isStrayKey !== true);
  for (const { path, found, expected } of faults) {
    add(json.place(path), "bad-drop-json", { found, expected, remedy: "Fix drop.json." });
  }
  for (const { path, found, expected } of all.filter(({ isStrayKey }) => isStrayKey === true)) {
    const remedy = "The key is passed over; delete it.";
    const at = { drop: id, file: "drop.json", ...json.place(path) };
    problems.push({ severity: "warning", code: "unknown-key", ...at, found, expected, remedy });
  }
  // With more faults than are listed, nobody knows what else is sound.
  if (all.length > MOST_FAULTS) return null;
  const spec = faults.length > 0 ? salvage(json.value, faults) : (json.value as DropSpec);
  if (spec === null) return null;
  const isSound = (i: number) =>
    !faults.some(({ path }) => path[0] === "files" && path[1] === String(i));
  const files = spec.files.flatMap((entry, i) => {
    const say = (code: string): Say => {
      return (path, found, expected, remedy = "Fix drop.json.") => {
        add(json.place(["files", i, ...path]), code, { found, expected, remedy });
      };
    };
    const file = isSound(i) ? readEntry(entry, reference, say) : null;
    const place = json.place(["files", i, "name"]);
    return file === null ? [] : [{ spec: file, place, sha256: entry.sha256 ?? null }];
  });
  const disclosureLimit = spec.disclosureLimit ?? DEFAULT_DISCLOSURE_LIMIT;
  const { synthetic, publisher, title, retrieved } = spec;
  const drop: Drop = {
    id,
    publisher: wordingOf(publisher),
    title: wordingOf(title),
    url: spec.url || null,
    licence: spec.licence || null,
    via: spec.via || null,
    retrieved,
    releasedOn: spec.releasedOn ?? null,
    released: spec.released ?? null,
    delivery: { source: id, synthetic, preliminary: spec.preliminary ?? false, disclosureLimit },
    files,
    names: spec.files.flatMap((entry) => (typeof entry?.name === "string" ? entry.name : [])),
  };
  const late = faults.length > 0 ? null : dateFault(drop, reference.today);
  if (late !== null) {
    const remedy = "Fix the date, or the name of the folder.";
    add(json.place(["retrieved"]), "impossible-date", { ...late, remedy });
  }
  return { drop, isWhole: faults.length === 0 && late === null };
}

/** A file is put into its folder within about a month of the day on which it was retrieved. */
const MOST_DAYS_APART = 31;

/** What is wrong with the day on which the drop was retrieved; null where nothing is. */
function dateFault(
  { id, retrieved }: Drop,
  today: string,
): Pick<Problem, "found" | "expected"> | null {
  const found = `retrieved ${retrieved}`;
  if (retrieved > today) return { found, expected: `at the latest today, ${today}` };
  const folder = id.slice(0, 10);
  if (!isDate(folder)) return null;
  const [first, last] = [addDays(folder, -MOST_DAYS_APART), addDays(folder, MOST_DAYS_APART)];
  if (retrieved >= first && retrieved <= last) return null;
  return { found, expected: `at most ${MOST_DAYS_APART} days from the folder's date, ${folder}` };
}

const wordingOf = (text: string | Wording): Wording =>
  typeof text === "string" ? { sv: text, en: text } : text;

/** An address, licence or chain of "" is absent, as null is. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const isBlank = ([key, text]: [string, unknown]) =>
    ["url", "licence", "via"].includes(key) && text === "";
  return Object.fromEntries(Object.entries(value).filter((entry) => !isBlank(entry)));
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
