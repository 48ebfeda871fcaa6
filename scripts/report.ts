/**
 * `npm run report -- --region SLUG [--form ID] [--data DIR] [--out FILE] [--force]`: a blank report
 * form for a region, prefilled with what the data can answer, on the screen or in a file. The form is
 * the newest unless `--form` names another. A file that exists is left alone unless `--force` says
 * otherwise. Exit codes: 0 written, 1 bad data or a file in the
 * way, 2 wrong usage.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { indexRegions } from "../src/data/names.ts";
import { quote } from "../src/data/problems.ts";
import type { Region } from "../src/data/types.ts";
import { loadModel } from "../src/model/load-model.ts";
import { blankReport } from "../src/policy/blank-report.ts";
import { dayOf, now } from "./clock.ts";
import { problemLines } from "./problems.ts";

const DEFAULTS = join(import.meta.dirname, "..", "data");

const USAGE =
  "Usage: npm run report -- --region SLUG [--form ID] [--data DIR] [--out FILE] [--force]";

interface Arguments {
  readonly region: string;
  /** Id of the form; null for the newest. */
  readonly form: string | null;
  readonly data: string;
  readonly out: string | null;
  readonly force: boolean;
}

function readArguments(): Arguments | string {
  try {
    const text = { type: "string" } as const;
    const options = {
      region: text,
      form: text,
      data: text,
      out: text,
      force: { type: "boolean" },
    } as const;
    const { region, form, data = DEFAULTS, out, force = false } = parseArgs({ options }).values;
    if (region === undefined) return "--region is missing";
    if (!existsSync(data)) return `there is no folder "${data}"`;
    return {
      region,
      form: form ?? null,
      data: resolve(data),
      out: out === undefined ? null : resolve(out),
      force,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Slugs that come closest to a text, or all of them when none is close. */
function nearestSlugs(text: string, regions: readonly Region[]): string[] {
  const near = new Set(indexRegions(regions).names.nearest(text));
  const slugs = regions.filter(({ shortName }) => near.has(shortName)).map(({ slug }) => slug);
  return slugs.length > 0 ? slugs : regions.map(({ slug }) => slug);
}

function main(): number {
  const args = readArguments();
  if (typeof args === "string") {
    console.error(`${args}\n${USAGE}`);
    return 2;
  }
  const { model, problems } = loadModel(args.data, DEFAULTS, dayOf(now()));
  if (model === null) {
    for (const line of problemLines(problems)) console.error(line);
    console.error("Nothing was written.");
    return 1;
  }
  const { regions, measures } = model.data;
  const region = regions.find(({ slug }) => slug === args.region);
  if (region === undefined) {
    const nearest = nearestSlugs(args.region, regions).join(", ");
    console.error(`there is no region ${quote(args.region)}; nearest: ${nearest}\n${USAGE}`);
    return 2;
  }
  const forms = model.forms.map(({ form }) => form);
  const form = args.form === null ? forms.at(-1) : forms.find(({ id }) => id === args.form);
  if (form === undefined) {
    const known = forms.map(({ id }) => id).join(", ") || "none";
    console.error(`there is no form ${quote(args.form ?? "")}; known: ${known}\n${USAGE}`);
    return 2;
  }
  const report = blankReport(form, region.code, measures, model.lookup, model.data.reporting);
  const content = `${JSON.stringify(report, null, 2)}\n`;
  if (args.out === null) {
    process.stdout.write(content);
    return 0;
  }
  const isReplaced = existsSync(args.out);
  if (isReplaced && !args.force) {
    console.error(`${args.out} exists and was left alone; --force replaces it.`);
    return 1;
  }
  mkdirSync(dirname(args.out), { recursive: true });
  writeFileSync(args.out, content);
  console.log(`${args.out} was ${isReplaced ? "replaced" : "written"}.`);
  return 0;
}

process.exitCode = main();
