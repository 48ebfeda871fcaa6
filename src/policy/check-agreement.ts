/** What a schema cannot say about an agreement: references, sums, order and contradictions. */
import type { JsonPath } from "../data/json.ts";
import { isDate } from "../data/period.ts";
import { listSome, quote } from "../data/problems.ts";
import type { Measure, Period } from "../data/types.ts";
import { type Agreement, hasMoney, type PaidAgreement, type Requirement } from "./agreement.ts";
import type { FileProblem } from "./file-problems.ts";

/** What an agreement may refer to. */
export interface KnownTerms {
  readonly measures: readonly Pick<Measure, "id" | "bases" | "backlogDays">[];
  /** ISO dates for which every region has a population. */
  readonly populationDates: readonly string[];
}

type Report = (path: JsonPath, found: string, expected: string, remedy: string) => void;

/** All problems of an agreement that fits its schema. */
export function checkAgreement(agreement: Agreement, id: string, known: KnownTerms): FileProblem[] {
  const problems: FileProblem[] = [];
  const report: Report = (path, found, expected, remedy) =>
    problems.push({ path, found, expected, remedy });
  if (agreement.id !== id) {
    report(["id"], quote(agreement.id), `the name of the file, ${quote(id)}`, "Correct either.");
  }
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);
  checkUnique(ids(agreement.requirements), ["requirements"], "id", report);
  checkUnique(ids(agreement.amounts), ["amounts"], "id", report);
  checkUnique(ids(agreement.sections), ["sections"], "id", report);
  const paid = agreement.payments.map((payment) => payment.paid);
  checkUnique(paid, ["payments"], "paid", report);
  agreement.requirements.forEach(({ measure }, i) => {
    if (measure !== null) checkMeasure(measure, ["requirements", i, "measure"], known, report);
  });
  if (agreement.evaluable) {
    checkMonths(agreement.months, ["months"], report);
    agreement.requirements.forEach((requirement, i) => {
      checkRequirement(requirement, ["requirements", i], agreement.months, known, report);
    });
    if (hasMoney(agreement)) checkMoney(agreement, known, report);
  }
  return problems;
}

function checkUnique(keys: readonly string[], path: JsonPath, key: string, report: Report): void {
  keys.forEach((value, i) => {
    if (keys.indexOf(value) < i) {
      report([...path, i, key], `${quote(value)} a second time`, "each once", "Remove one.");
    }
  });
}

function checkMeasure(measure: string, path: JsonPath, known: KnownTerms, report: Report): void {
  const ids = known.measures.map(({ id }) => id);
  if (!ids.includes(measure)) {
    report(path, quote(measure), `a measure: ${listSome(ids, 20)}`, "Correct the spelling.");
  }
}

function checkMonths(months: readonly Period[], path: JsonPath, report: Report): void {
  months.forEach((month, i) => {
    const before = months[i - 1];
    if (before !== undefined && before >= month) {
      report([...path, i], `${month} after ${before}`, "months in order, each once", "Sort them.");
    }
  });
}

function checkRequirement(
  requirement: Requirement,
  path: JsonPath,
  months: readonly Period[],
  known: KnownTerms,
  report: Report,
): void {
  const inPeriod = (month: Period, at: JsonPath): void => {
    if (months.includes(month)) return;
    report(at, month, `a month of the agreement: ${months.join(", ")}`, "Correct either.");
  };
  const readingIds = requirement.readings.map(({ id }) => id);
  checkUnique(readingIds, [...path, "readings"], "id", report);
  checkBases(requirement, path, known, report);
  if (requirement.statistic !== "reduction") {
    checkMonths(requirement.months, [...path, "months"], report);
    requirement.months.forEach((month, i) => {
      inPeriod(month, [...path, "months", i]);
    });
    return;
  }
  requirement.readings.forEach(({ from, to }, i) => {
    inPeriod(to, [...path, "readings", i, "to"]);
    if (from < to) return;
    report([...path, "readings", i, "from"], from, `a month before ${to}`, "Correct either.");
  });
}

function checkBases(
  requirement: Requirement,
  path: JsonPath,
  known: KnownTerms,
  report: Report,
): void {
  const measure = known.measures.find(({ id }) => id === requirement.measure);
  if (measure === undefined) return;
  const needed =
    requirement.statistic === "conditional-share"
      ? (["completed", "waiting"] as const)
      : ([requirement.basis] as const);
  for (const basis of needed) {
    if (measure.bases.includes(basis)) continue;
    const has = `a basis of ${measure.id}: ${measure.bases.join(", ")}`;
    report([...path, "basis"], quote(basis), has, "Correct the basis or the measure.");
  }
  const needsBacklog = requirement.statistic === "reduction" && requirement.count === "over180";
  if (needsBacklog && measure.backlogDays === null) {
    const found = `"over180" of ${measure.id}, which has no backlog`;
    report([...path, "count"], found, "a measure with a backlog", "Correct either.");
  }
}

function checkMoney(agreement: PaidAgreement, known: KnownTerms, report: Report): void {
  const { kronor, pools, populationDate } = agreement.money;
  const sum = pools.reduce((total, pool) => total + pool.kronor, 0);
  if (sum !== kronor) {
    const expected = `the sum of the pools, ${sum}`;
    report(["money", "kronor"], String(kronor), expected, "Correct the sum or a pool.");
  }
  if (!isDate(populationDate) || !known.populationDates.includes(populationDate)) {
    const expected = `a date with populations: ${known.populationDates.join(", ")}`;
    const remedy = "Correct the date or add the populations to regions.csv.";
    report(["money", "populationDate"], populationDate, expected, remedy);
  }
  const required = agreement.requirements.map(({ id }) => id);
  const pooled = pools.flatMap(({ requirements }) => requirements);
  pools.forEach((pool, i) => {
    pool.requirements.forEach((id, j) => {
      const path = ["money", "pools", i, "requirements", j];
      if (!required.includes(id)) {
        const expected = `a requirement: ${listSome(required)}`;
        report(path, quote(id), expected, "Correct the spelling.");
      }
    });
  });
  required.forEach((id, i) => {
    const times = pooled.filter((other) => other === id).length;
    if (times === 1) return;
    const found = `${quote(id)} in ${times === 0 ? "no pool" : `${times} pools`}`;
    report(["requirements", i, "id"], found, "each requirement in one pool", "Correct the pools.");
  });
}
