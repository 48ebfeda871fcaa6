/** A data folder → the model, or everything that is wrong with it. */
import { join } from "node:path";

import { listFolder, readText } from "../data/files.ts";
import { type ParsedJson, parseJson } from "../data/json.ts";
import { checkFolder, type DataSet, loadData } from "../data/load.ts";
import { indexRegions } from "../data/names.ts";
import { hasErrors, type Problem, shownProblems } from "../data/problems.ts";
import type { Agreement } from "../policy/agreement.ts";
import type { FormWithReports } from "../policy/answered-form.ts";
import type { Parsed } from "../policy/file-problems.ts";
import { parseAgreement } from "../policy/parse-agreement.ts";
import { reportParser } from "../policy/parse-report.ts";
import { parsePayouts } from "../policy/payouts.ts";
import { parseReportForm } from "../policy/report-form.ts";
import { buildModel, type Model, type PolicyData } from "./model.ts";

/** The model is null when a problem forbids publishing. */
export interface LoadedModel {
  readonly model: Model | null;
  readonly problems: readonly Problem[];
}

const PAYOUTS_FILE = "payouts.csv";
const PAYOUTS = `reference/${PAYOUTS_FILE}`;

/** A form; its id is also the name of the folder with the reports that answer it. */
const FORM_FILE = /^report-(.+)\.json$/;

/**
 * Reads and checks everything below `folder` and computes the model. Rules and reference that the
 * folder lacks are taken from `defaults`; reports are not, since they are somebody's answers.
 */
export function loadModel(folder: string, defaults: string, today: string): LoadedModel {
  const loaded = loadData(folder, defaults, today);
  const problems = [...loaded.problems];
  const policy = loadPolicy(folder, defaults, loaded.data, problems);
  const sorted = shownProblems(problems);
  if (hasErrors(problems)) return { model: null, problems: sorted };
  return { model: buildModel(loaded.data, policy), problems: sorted };
}

function loadPolicy(
  folder: string,
  defaults: string,
  data: DataSet,
  problems: Problem[],
): PolicyData {
  const agreements = loadAgreements(folder, defaults, data, problems);
  const names = indexRegions(data.regions).names;
  const payoutsText = textOf(folder, defaults, PAYOUTS, problems);
  const paid = parsePayouts(payoutsText ?? "", PAYOUTS, names, idsOfPayouts(folder, defaults));
  for (const problem of paid.problems) problems.push(problem);
  const forms = loadForms(folder, defaults, data, problems);
  return { agreements, payouts: paid.payouts, forms };
}

/**
 * The agreements that payouts may be of: those with a file, so that a fault in one is told once; and
 * for the payouts of the defaults those of the defaults, which the folder may not have.
 */
function idsOfPayouts(folder: string, defaults: string): string[] {
  const names = agreementFiles(folder, defaults);
  const hasOwn = listFolder(join(folder, "reference")).some(({ name }) => name === PAYOUTS_FILE);
  const all = hasOwn ? names : [...names, ...agreementFiles(defaults, defaults)];
  return [...new Set(all)].map(idOf);
}

/** Names of the files of the folder's own agreements; of the defaults' where it has none. */
function agreementFiles(folder: string, defaults: string): string[] {
  const own = jsonNames(join(folder, "agreements"));
  return own.length > 0 ? own : jsonNames(join(defaults, "agreements"));
}

const idOf = (name: string): string => name.replace(/\.json$/, "");

function loadAgreements(
  folder: string,
  defaults: string,
  data: DataSet,
  problems: Problem[],
): Agreement[] {
  const [first] = data.regions;
  const populationDates = Object.keys(first?.population ?? {});
  const known = { measures: data.measures, populationDates };
  return agreementFiles(folder, defaults)
    .flatMap((name) => {
      const parse = (value: unknown) => parseAgreement(value, idOf(name), known);
      return readJson(folder, defaults, `agreements/${name}`, problems, parse) ?? [];
    })
    .sort((a, b) => a.year - b.year);
}

function loadForms(
  folder: string,
  defaults: string,
  data: DataSet,
  problems: Problem[],
): FormWithReports[] {
  const isForm = (name: string): boolean => FORM_FILE.test(name);
  const own = jsonNames(join(folder, "reference")).filter(isForm);
  const names = own.length > 0 ? own : jsonNames(join(defaults, "reference")).filter(isForm);
  return names
    .flatMap((name): FormWithReports[] => {
      const id = FORM_FILE.exec(name)?.[1] ?? "";
      const parse = (value: unknown) => parseReportForm(value, id);
      const form = readJson(folder, defaults, `reference/${name}`, problems, parse);
      if (form === null) return [];
      const parseReport = reportParser(form, data.regions);
      checkFolder(folder, `reports/${id}`, problems);
      const reports = jsonNames(join(folder, `reports/${id}`)).flatMap((file) => {
        const read = (value: unknown) => parseReport(value, idOf(file));
        return readJson(folder, folder, `reports/${id}/${file}`, problems, read) ?? [];
      });
      return [{ form, reports }];
    })
    .sort((a, b) => a.form.year - b.form.year);
}

const jsonNames = (folder: string): string[] =>
  listFolder(folder).flatMap(({ name }) => (name.endsWith(".json") ? [name] : []));

function textOf(
  folder: string,
  defaults: string,
  path: string,
  problems: Problem[],
): string | null {
  const own = readText(folder, path);
  const content = !own.ok && own.isAbsent ? readText(defaults, path) : own;
  if (content.ok) return content.text;
  const { code, found, expected, remedy, place } = content;
  const at = { drop: null, file: path, ...(place ?? { line: 1, column: 1 }) };
  problems.push({ severity: "error", code, ...at, found, expected, remedy });
  return null;
}

function readJson<T>(
  folder: string,
  defaults: string,
  path: string,
  problems: Problem[],
  parse: (value: unknown) => Parsed<T>,
): T | null {
  const text = textOf(folder, defaults, path, problems);
  if (text === null) return null;
  const json: ParsedJson = parseJson(text);
  const at = { severity: "error" as const, drop: null, file: path };
  if (!json.ok) {
    const rest = { found: json.found, expected: "strict JSON" };
    problems.push({ ...at, code: "bad-json", ...json.place, ...rest, remedy: "Fix the file." });
    return null;
  }
  const parsed = parse(json.value);
  if (parsed.ok) return parsed.value;
  const code = `bad-${path.split("/")[0]?.replace(/s$/, "") ?? "file"}`;
  for (const { path: jsonPath, found, expected, remedy } of parsed.problems) {
    problems.push({ ...at, code, ...json.place(jsonPath), found, expected, remedy });
  }
  return null;
}
