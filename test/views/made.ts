/**
 * A model of a few lines, whose tables can be worked out by hand: a share exactly at its threshold, a
 * tie, a published share with one decimal, every kind of empty, long waits in bands, medians, years.
 */
import type { Table } from "../../src/charts/chart.ts";
import type { MeasureSeries } from "../../src/model/measure-series.ts";
import type { Ranking } from "../../src/model/ranking.ts";
import { namedRanking } from "../../src/views/named-ranking.ts";
import { dropJson } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";

const SHARES = [
  "period,region,measure,basis,total,within,share,median_days",
  "2020-11,01,primary-assessment,completed,100,80,,",
  "2020-11,03,primary-assessment,completed,50,40,,",
  "2021-10,01,primary-assessment,completed,100,85,,",
  "2021-10,07,primary-assessment,completed,200,160,,",
  "2021-11,00,primary-assessment,completed,,,81.9,",
  "2021-11,01,primary-assessment,completed,100,82,,",
  "2021-11,03,primary-assessment,completed,50,41,,",
  '2021-11,04,primary-assessment,completed,,,"81,5",',
  "2021-11,05,primary-assessment,completed,1000,810,,",
  "2021-11,06,primary-assessment,completed,*,*,,",
  "2021-11,07,primary-assessment,completed,,,,",
  "2021-11,08,primary-assessment,completed,0,,,",
  // A new series starts in January 2021.
  "2020-11,01,bup-first-visit,completed,100,90,,20",
  "2021-11,01,bup-first-visit,completed,100,72,,21",
  "2021-11,03,bup-first-visit,completed,100,71,,14.5",
  "2021-11,04,bup-first-visit,completed,,,,21",
  "2019,01,follow-up,completed,,,70,",
  "2020,01,follow-up,completed,,,72.5,",
  "2020,03,follow-up,completed,,,72.5,",
];

const QUEUE = [
  "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91_120,d121_180,d181_365,d366",
  "2021-09,01,first-visit,waiting,100,60,,10,20,20,20,15,15,8,2",
  "2021-10,01,first-visit,waiting,110,66,,,,,,,,,",
  "2021-11,01,first-visit,waiting,120,60,,30,10,20,30,20,10,20,10",
  "2021-11,03,first-visit,waiting,50,40,,0,20,10,10,5,5,0,0",
  "2021-11,04,first-visit,waiting,,,55,,,,,,,,",
];

/** The figures were published, those of the queue are not final. */
export const made = modelFrom({
  "2021-12-20-andelar": file(SHARES, { retrieved: "2021-12-20", disclosureLimit: 7 }),
  "2021-12-25-ko": file(QUEUE, { retrieved: "2021-12-25", preliminary: true }),
});

function file(rows: readonly string[], rest: Readonly<Record<string, unknown>>) {
  return { "drop.json": dropJson(["a.csv"], rest), "a.csv": `${rows.join("\n")}\n` };
}

/** A series of the small model. */
export function madeSeries(id: string): MeasureSeries {
  const found = made.series.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no series ${id}`);
  return found;
}

/** The regions of a series of the small model in order. */
export function madeRanking(id: string): Ranking {
  const found = namedRanking(made, madeSeries(id));
  if (found === null) throw new RangeError(`no region in ${id}`);
  return found;
}

const NOTHING = /^(–|Uppgift saknas här|No figure here)$/;

/** The rows of a table that tell more than that a figure is missing here, as "Stockholm | 82,0 % | 100". */
export const told = ({ rows }: Pick<Table, "rows">): string[] =>
  rows
    .filter(({ cells }) => !cells.every((cell) => NOTHING.test(cell)))
    .map(({ head, cells }) => plain([head, ...cells].join(" | ")));

/** The heads of its columns, those of numbers with a # behind. */
export const heads = ({ columns }: Pick<Table, "columns">): string[] =>
  columns.map(({ label, numeric }) => (numeric ? `${label} #` : label));

/** The texts of a drawing in their order. */
export const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => plain(text));

/** Non-breaking spaces as ordinary ones and word joiners left out, so that expected texts can be read. */
export const plain = (text: string): string =>
  text.replace(/[\u00A0\u202F]/g, " ").replaceAll("\u2060", "");
