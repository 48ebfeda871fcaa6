/** A data folder → everything that was delivered, resolved into series; or the list of problems. */
import { join } from "node:path";

import { ARCHIVE_FILE, readArchiveRecord, type RecordedFile } from "./archive-record.ts";
import { checkSilence, checkSums } from "./cross-checks.ts";
import type { Drop } from "./drop.ts";
import { type FetchPlan, readFetchPlan } from "./fetch-plan.ts";
import { folderFault, listFolder, readText } from "./files.ts";
import { readMeasures } from "./measures.ts";
import { readMunicipalities } from "./municipalities.ts";
import { type Problem, shownProblems } from "./problems.ts";
import { readDropFolder, type ReadFile } from "./read-drop.ts";
import type { Reference } from "./reading.ts";
import { readBreaks, readNames, readRegions, type ReferenceFile } from "./reference.ts";
import { readReporting, type ReportingRule } from "./reporting.ts";
import { buildSeries } from "./series.ts";
import { readSiteSettings, type SiteSettings } from "./site-settings.ts";
import { type Delivered, deliveredBy, emptyStore, mergeDrop } from "./store.ts";
import type { AnySeries, Break, Measure, Municipality, Region } from "./types.ts";

/** A drop with what was read of its files. */
export interface Source {
  readonly drop: Drop;
  readonly files: readonly ReadFile[];
  /** Its own cells, from which what was shown earlier is made; the series hold what is shown now. */
  readonly delivered: Delivered;
}

/** Everything that the rest of the project stands on. */
export interface DataSet {
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
  /** Of all regions, in the order of their codes. */
  readonly municipalities: readonly Municipality[];
  readonly breaks: readonly Break[];
  readonly sources: readonly Source[];
  /** What the regions have promised of their reporting. */
  readonly reporting: ReportingRule;
  /** Who publishes the site, and where. */
  readonly site: SiteSettings;
  /** What was published on earlier days; nothing where nobody has recorded it. */
  readonly archive: readonly RecordedFile[];
  /** Where deliveries come from by themselves. */
  readonly fetchPlan: FetchPlan;
  readonly series: readonly AnySeries[];
}

/** A data set is there even when there are errors, for tests and reports; it is not to be published. */
export interface Loaded {
  readonly data: DataSet;
  /** In the order in which they are shown. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a data folder. What it lacks of `measures/` and of the reference files is taken from `defaults`, the project's own data folder.
 *
 * @param today ISO date; a drop that says it was retrieved later is in error
 */
export function loadData(folder: string, defaults: string, today: string): Loaded {
  const problems: Problem[] = [];
  for (const name of ["reference", "agreements", "reports"]) checkFolder(folder, name, problems);
  const regionsFile = referenceFile(folder, defaults, "reference/regions.csv", problems);
  const regions = readRegions(regionsFile, problems);
  const municipalitiesFile = referenceFile(
    folder,
    defaults,
    "reference/municipalities.csv",
    problems,
  );
  const municipalities = readMunicipalities(municipalitiesFile, regions, problems);
  const names = readNames(regions, regionsFile.path, problems);
  const agreements = [folder, defaults].flatMap(agreementIds);
  const measures = readMeasures(measureFiles(folder, defaults, problems), agreements, problems);
  const reportingFile = referenceFile(folder, defaults, "reference/reporting.json", problems);
  const reporting = readReporting(reportingFile, problems);
  const siteFile = referenceFile(folder, defaults, "site.json", problems);
  const site = readSiteSettings(siteFile, problems);
  const archive = archiveRecord(folder, problems);
  const planFile = referenceFile(folder, defaults, "sources.json", problems);
  const fetchPlan = readFetchPlan(planFile, problems);
  const reference: Reference = { regions: names, measures, reporting, today };

  const store = emptyStore();
  const sources: Source[] = [];
  for (const id of dropIds(folder, problems)) {
    const read = readDropFolder(join(folder, "drops", id), id, reference, problems);
    if (read === null) continue;
    mergeDrop(store, read.parts);
    sources.push({ drop: read.drop, files: read.files, delivered: deliveredBy(read.parts) });
  }
  const series = buildSeries(store, measures, regions);
  for (const problem of checkSums(series, store, measures, regions)) problems.push(problem);
  for (const problem of checkSilence(series, regions)) problems.push(problem);

  const breaksFile = referenceFile(folder, defaults, "reference/breaks.csv", problems);
  const breaks = readBreaks(breaksFile, names, measures, problems);
  return {
    data: {
      measures,
      regions,
      municipalities,
      breaks,
      sources,
      reporting,
      site,
      archive,
      fetchPlan,
      series,
    },
    problems: shownProblems(problems),
  };
}

function dropIds(folder: string, problems: Problem[]): string[] {
  checkFolder(folder, "drops", problems);
  const entries = listFolder(join(folder, "drops"));
  const at = { drop: null, line: 1, column: 1 };
  for (const { name } of entries.filter(({ isFolder }) => !isFolder)) {
    const rest = { found: `the file ${name}`, expected: "a folder for each drop" };
    const remedy = "Put it into a drop's folder; it is not read.";
    const file = `drops/${name}`;
    problems.push({ severity: "warning", code: "unlisted-file", ...at, file, ...rest, remedy });
  }
  const ids = entries.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  if (ids.length === 0) {
    const rest = { found: "no drop", expected: "at least one folder" };
    const remedy = "Add a drop: a folder with drop.json and the files it names.";
    problems.push({ severity: "error", code: "no-drops", ...at, file: "drops", ...rest, remedy });
  }
  return ids;
}

/** Tells of a folder that is a file or cannot be read, which is another thing than none. */
export function checkFolder(folder: string, name: string, problems: Problem[]): void {
  const fault = folderFault(join(folder, name));
  if (fault === null || fault === "missing") return;
  const rest = { found: `${name}: ${fault}`, expected: "a folder that can be read" };
  const remedy = "Put a folder in its place, or mend its permissions.";
  const at = { drop: null, file: name, line: 1, column: 1 };
  problems.push({ severity: "error", code: "missing-file", ...at, ...rest, remedy });
}

/** The folder's own record: another folder has published something else. */
function archiveRecord(folder: string, problems: Problem[]): RecordedFile[] {
  if (!listFolder(folder).some(({ name }) => name === ARCHIVE_FILE)) return [];
  return readArchiveRecord(referenceFile(folder, folder, ARCHIVE_FILE, problems), problems);
}

function referenceFile(
  folder: string,
  defaults: string,
  path: string,
  problems: Problem[],
): ReferenceFile {
  const own = readText(folder, path);
  const content = !own.ok && own.isAbsent ? readText(defaults, path) : own;
  if (content.ok) return { path, text: content.text };
  const { code, found, expected, remedy } = content;
  const at = { drop: null, file: path, ...(content.place ?? { line: 1, column: 1 }) };
  problems.push({ severity: "error", code, ...at, found, expected, remedy });
  return { path, text: "" };
}

const agreementIds = (folder: string): string[] =>
  listFolder(join(folder, "agreements")).map(({ name }) => name.replace(/\.json$/, ""));

function measureFiles(folder: string, defaults: string, problems: Problem[]): ReferenceFile[] {
  checkFolder(folder, "measures", problems);
  const isMeasure = ({ name }: { name: string }) => name.endsWith(".json");
  const own = listFolder(join(folder, "measures")).filter(isMeasure);
  const from = own.length > 0 ? folder : defaults;
  const files = listFolder(join(from, "measures")).filter(isMeasure);
  return files.map(({ name }) => referenceFile(from, from, `measures/${name}`, problems));
}
