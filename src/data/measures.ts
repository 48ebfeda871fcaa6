/** The measure files: each sound by itself, and no two at odds. */
import measureSchema from "../schema/measure.schema.json" with { type: "json" };
import { parseJson } from "./json.ts";
import { SLUG, SLUG_WORDS } from "./plain-text.ts";
import { type Problem, quote } from "./problems.ts";
import type { ReferenceFile } from "./reference.ts";
import type { Measure } from "./types.ts";
import { schemaCheck } from "./validate.ts";

const checkMeasure = schemaCheck(measureSchema);

/** Reads the measure files, whose thresholds name `agreements` by id; they are listed by their `order`. */
export function readMeasures(
  files: readonly ReferenceFile[],
  agreements: readonly string[],
  problems: Problem[],
): Measure[] {
  const measures: Measure[] = [];
  for (const { path, text } of files) {
    const json = parseJson(text);
    const add = (place: { line: number; column: number }, found: string, expected: string) => {
      const rest = { found, expected, remedy: "Fix the measure file." };
      const at = { drop: null, file: path, ...place };
      problems.push({ severity: "error", code: "bad-measure", ...at, ...rest });
    };
    if (!json.ok) {
      add(json.place, json.found, "strict JSON");
      continue;
    }
    const faults = checkMeasure(json.value);
    for (const fault of faults) add(json.place(fault.path), fault.found, fault.expected);
    if (faults.length > 0) continue;
    const measure = { leading: false, ...(json.value as Omit<Measure, "leading">) };
    if (measures.some(({ id }) => id === measure.id)) {
      add(json.place(["id"]), `the id ${quote(measure.id)} again`, "an id of its own");
    } else measures.push(measure);
    const fail: Fail = (path, found, expected) => add(json.place(path), found, expected);
    checkTwice(measure, measures.slice(0, -1), fail);
    checkThresholds(measure, agreements, fail);
  }
  return measures.sort((a, b) => a.order - b.order);
}

type Fail = (path: (string | number)[], found: string, expected: string) => void;

/** What two measures must not share. */
function checkTwice(measure: Measure, earlier: readonly Measure[], fail: Fail): void {
  for (const lang of ["sv", "en"] as const) {
    const slug = measure.slug[lang];
    if (!SLUG.test(slug)) fail(["slug", lang], quote(slug), SLUG_WORDS);
    if (earlier.some((other) => other.slug[lang] === slug && other.id !== measure.id)) {
      fail(["slug", lang], `the slug ${quote(slug)} again`, "a slug of its own");
    }
  }
  const taken = new Set(earlier.filter(({ id }) => id !== measure.id).flatMap(indicatorsOf));
  const indicators = indicatorsOf(measure);
  for (const [i, kpi] of indicators.entries()) {
    if (!taken.has(kpi) && indicators.indexOf(kpi) === i) continue;
    fail(["kolada"], `the indicator ${quote(kpi)} again`, "an indicator of one series only");
  }
  const { care, leading } = measure;
  if (leading && earlier.some((other) => other.leading && other.care === care)) {
    fail(["leading"], `a second leading measure of ${care}`, "one of a care area");
  }
}

/** Thresholds end after they begin, hold one at a time, and are those of agreements which are there. */
function checkThresholds({ thresholds }: Measure, agreements: readonly string[], fail: Fail): void {
  thresholds.forEach(({ from, to, agreement }, i) => {
    if (to !== null && to < from) fail(["thresholds", i, "to"], to, `${from} or later`);
    const before = thresholds.slice(0, i);
    if (before.some((other) => from <= (other.to ?? from) && other.from <= (to ?? other.from))) {
      fail(["thresholds", i, "from"], `${from}, inside another`, "one threshold at a time");
    }
    if (agreements.includes(agreement)) return;
    const expected = `the id of an agreement: ${[...new Set(agreements)].join(", ")}`;
    fail(["thresholds", i, "agreement"], quote(agreement), expected);
  });
}

const indicatorsOf = ({ kolada }: Measure): string[] =>
  Object.values(kolada).flatMap((byBasis) => Object.values(byBasis));
