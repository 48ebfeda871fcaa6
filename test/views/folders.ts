/**
 * Data folders as fast-check draws them: deliveries of a few cells or of many, of any measure, basis,
 * frequency and kind of figure, with gaps, revisions and breaks. All figures are made up.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import type { Basis, Region } from "../../src/data/types.ts";

/** The measures that are drawn from, with what their cells may hold. */
const MEASURES: readonly { readonly id: string; readonly bases: readonly Basis[] }[] = [
  { id: "primary-contact", bases: ["completed"] },
  { id: "primary-assessment", bases: ["completed"] },
  { id: "first-visit", bases: ["waiting", "completed"] },
  { id: "procedure", bases: ["waiting", "completed"] },
  { id: "follow-up", bases: ["completed"] },
  { id: "bup-start", bases: ["completed"] },
  { id: "bup-first-visit", bases: ["completed", "waiting"] },
  { id: "bup-investigation", bases: ["waiting", "completed"] },
  { id: "bup-treatment", bases: ["completed", "waiting"] },
];

const HEADINGS = [
  "period,region,measure,basis,total,within,share,median_days,over_180",
  "d0_30,d31_60,d61_90,d91_120,d121_180,d181_365,d366,response_rate,reported_on",
].join(",");

/** What a cell tells where it tells anything. */
type Content = "counts" | "share" | "days" | "long-waits" | "bands" | "counts-and-days";

const CONTENTS: readonly Content[] = [
  "counts",
  "share",
  "days",
  "long-waits",
  "bands",
  "counts-and-days",
];

/** One cell of the pattern that a strand repeats; `absent` has no row at all. */
type Pattern = "figure" | "suppressed" | "not-reported" | "no-contacts" | "absent";

/** Rows of one measure and basis over a run of periods. */
interface Strand {
  readonly measure: string;
  readonly basis: Basis;
  readonly frequency: "month" | "year";
  readonly content: Content;
  /** Index of the first period, in months or years since January 2016. */
  readonly start: number;
  readonly periods: number;
  /** How many regions are in it, in order of code. */
  readonly regions: number;
  readonly hasNation: boolean;
  readonly pattern: readonly Pattern[];
  /** Percent around which the figures lie. */
  readonly level: number;
  readonly total: number;
}

/** One delivery. */
interface Delivery {
  readonly synthetic: boolean;
  readonly preliminary: boolean;
  readonly disclosureLimit: number;
  readonly strands: readonly Strand[];
}

/** A break or an event of a series. */
interface DrawnBreak {
  /** Index of the region in order of code; null for all. */
  readonly region: number | null;
  /** Null for all measures. */
  readonly measure: string | null;
  /** Months since January 2016. */
  readonly month: number;
  readonly kind: "break" | "event";
  readonly synthetic: boolean;
}

/** A data folder before it is written. */
export interface DrawnFolder {
  /** The second delivery and later ones may change what the earlier ones said. */
  readonly deliveries: readonly Delivery[];
  /** Null where the folder keeps the breaks of the repository. */
  readonly breaks: readonly DrawnBreak[] | null;
}

const FIRST_YEAR = 2016;
const YEARS = 11;

const pattern: fc.Arbitrary<readonly Pattern[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Pattern[]>(["figure"]) },
  {
    weight: 4,
    arbitrary: fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant<Pattern>("figure") },
        fc.constantFrom<Pattern>("suppressed", "not-reported", "no-contacts", "absent"),
      ),
      { minLength: 1, maxLength: 9 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Pattern[]>(["suppressed"], ["not-reported"], ["no-contacts"]),
  },
);

const strand: fc.Arbitrary<Strand> = fc
  .constantFrom(...MEASURES)
  .chain(({ id, bases }) =>
    fc.record({
      measure: fc.constant(id),
      basis: fc.constantFrom(...bases),
      frequency: fc.constantFrom("month" as const, "month" as const, "year" as const),
      content: fc.constantFrom(...CONTENTS),
      start: fc.nat(YEARS * 12 - 1),
      periods: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
        { weight: 2, arbitrary: fc.integer({ min: 4, max: 14 }) },
        { weight: 1, arbitrary: fc.integer({ min: 15, max: 40 }) },
      ),
      regions: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
        { weight: 1, arbitrary: fc.constantFrom(10, 11, 21) },
      ),
      hasNation: fc.boolean(),
      pattern,
      level: fc.integer({ min: 0, max: 100 }),
      total: fc.constantFrom(5, 21, 400, 12_000),
    }),
  )
  .map((drawn) => ({ ...drawn, hasNation: drawn.hasNation || drawn.regions === 0 }));

const delivery: fc.Arbitrary<Delivery> = fc.record({
  synthetic: fc.boolean(),
  preliminary: fc.boolean(),
  disclosureLimit: fc.constantFrom(0, 5),
  // One delivery says nothing twice.
  strands: fc.uniqueArray(strand, {
    minLength: 1,
    maxLength: 3,
    selector: ({ measure, basis, frequency }) => `${measure} ${basis} ${frequency}`,
  }),
});

const drawnBreak: fc.Arbitrary<DrawnBreak> = fc.record({
  region: fc.option(fc.nat(20)),
  measure: fc.option(fc.constantFrom(...MEASURES.map(({ id }) => id))),
  month: fc.nat(YEARS * 12 - 1),
  kind: fc.constantFrom("break" as const, "event" as const),
  synthetic: fc.boolean(),
});

/** Any folder that passes the checks of the loader. */
export const anyFolder: fc.Arbitrary<DrawnFolder> = fc
  .record({
    deliveries: fc.array(delivery, { minLength: 1, maxLength: 2 }),
    isRevised: fc.boolean(),
    breaks: fc.option(fc.array(drawnBreak, { maxLength: 3 })),
  })
  .map(({ deliveries, isRevised, breaks }) => {
    const [first] = deliveries;
    if (!isRevised || first === undefined) return { deliveries, breaks };
    return { deliveries: [...deliveries, revisionOf(first)], breaks };
  });

/** The same cells with other figures. */
const revisionOf = (earlier: Delivery): Delivery => ({
  ...earlier,
  preliminary: false,
  strands: earlier.strands.map((strand) => ({ ...strand, level: (strand.level + 7) % 101 })),
});

/** Writes the drops and the breaks; rules and regions are those of the repository. */
export function writeFolder(
  { deliveries, breaks }: DrawnFolder,
  regions: readonly Region[],
  folder: string,
): void {
  deliveries.forEach((delivery, i) => {
    const retrieved = `2026-11-${String(10 + i)}`;
    const drop = join(folder, "drops", `${retrieved}-drawn`);
    mkdirSync(drop, { recursive: true });
    const { synthetic, preliminary, disclosureLimit } = delivery;
    const about = {
      publisher: "Region Provköping",
      title: "Provsiffror",
      url: "https://example.org/",
      licence: "CC0",
    };
    const rest = { retrieved, synthetic, preliminary, disclosureLimit };
    const files = delivery.strands.map((_, n) => ({ name: `${n}.csv`, format: "tidy" }));
    writeFileSync(join(drop, "drop.json"), JSON.stringify({ ...about, ...rest, files }));
    delivery.strands.forEach((strand, n) => {
      const rows = rowsOf(strand, regions);
      writeFileSync(join(drop, `${n}.csv`), `${[HEADINGS, ...rows].join("\n")}\n`);
    });
  });
  if (breaks === null) return;
  const rows = breaks.map(({ region, measure, month, kind, synthetic }) => {
    const code = region === null ? "*" : (regions[region]?.code ?? "*");
    const place = [code, measure ?? "*", periodAt(month, "month"), kind, synthetic];
    return [...place, "Nytt sätt att räkna.", "A new way of counting.", "Provköping"].join(",");
  });
  mkdirSync(join(folder, "reference"), { recursive: true });
  const headings = "region,measure,period,kind,synthetic,sv,en,source";
  writeFileSync(join(folder, "reference", "breaks.csv"), `${[headings, ...rows].join("\n")}\n`);
}

function periodAt(index: number, frequency: "month" | "year"): string {
  if (frequency === "year") return String(FIRST_YEAR + index);
  const month = String((index % 12) + 1).padStart(2, "0");
  return `${FIRST_YEAR + Math.floor(index / 12)}-${month}`;
}

function rowsOf(strand: Strand, regions: readonly Region[]): string[] {
  const { measure, basis, frequency, start, periods, hasNation } = strand;
  const last = frequency === "year" ? YEARS - 2 : YEARS * 12 - 3;
  const first = start % (last + 1);
  const codes = [...(hasNation ? ["00"] : []), ...regions.slice(0, strand.regions).map(codeOf)];
  const rows: string[] = [];
  for (let i = 0; i < periods && first + i <= last; i += 1) {
    codes.forEach((code, j) => {
      const kind = strand.pattern[(i * 5 + j) % strand.pattern.length] ?? "figure";
      if (kind === "absent") return;
      const period = periodAt(first + i, frequency);
      rows.push([period, code, measure, basis, ...cellOf(kind, strand, i * 7 + j * 3)].join(","));
    });
  }
  return rows;
}

const codeOf = ({ code }: Region): string => code;

const FIELDS = 14;
const blank = (): (string | number)[] => Array.from({ length: FIELDS }, () => "");

/** The figures of one row, in the order of the headings. */
function cellOf(kind: Pattern, { content, level, total, basis }: Strand, step: number) {
  const fields = blank();
  if (kind === "not-reported") return fields;
  const first = content === "days" ? 3 : content === "share" ? 2 : content === "long-waits" ? 4 : 0;
  if (kind === "suppressed") return fields.with(first, "*");
  if (kind === "no-contacts") return content === "days" ? fields : fields.with(0, 0);
  const percent = Math.min(100, Math.max(0, level + ((step * 13) % 9) - 4));
  const within = Math.floor((total * percent) / 100);
  const days = 1 + (percent % 70) + (step % 2 === 0 ? 0 : 0.5);
  const hasWithin = content !== "share" && content !== "days" && content !== "long-waits";
  if (content === "share")
    return fields.with(2, (percent + (step % 10) / 10).toFixed(1).replace("100.", "99."));
  if (content === "days") return fields.with(3, days);
  const over180 = basis === "waiting" ? Math.floor((total - within) / 3) : "";
  if (!hasWithin) return fields.with(4, over180 === "" ? 2 : over180);
  const counts = fields
    .with(0, total)
    .with(1, within)
    .with(12, 50 + (step % 51));
  if (content === "counts-and-days") return counts.with(3, days).with(4, over180);
  if (content === "counts") return counts;
  return bandsOf(counts, total);
}

/** A whole distribution; `within` is left to the source, since limits differ. */
function bandsOf(counts: (string | number)[], total: number): (string | number)[] {
  const each = Math.floor(total / 7);
  const bands = Array.from({ length: 7 }, (_, i) => (i === 0 ? total - 6 * each : each));
  return bands.reduce<(string | number)[]>(
    (fields, count, i) => fields.with(5 + i, count),
    counts.with(1, "").with(4, 2 * each),
  );
}
