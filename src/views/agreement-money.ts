/** The money of an agreement: per requirement, per region, drawn, and beside what was published. */
import type { Chart, Table } from "../charts/chart.ts";
import { moneyBars } from "../charts/money-bars.ts";
import type { Model } from "../model/model.ts";
import { millions } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { chartWords } from "../text/chart-words.ts";
import { formatDate, formatNumber, type Lang } from "../text/format.ts";
import { markedCaption } from "../text/made-up.ts";
import { fill } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { byName, matrixColumns } from "./agreement-matrix.ts";
import type { Paid } from "./agreement-pages.ts";
import { type PublishedView, publishedView } from "./agreement-published.ts";

const MILLION = 1_000_000;

/** The money as the page shows it. */
export interface MoneyView {
  /** How it is divided. */
  readonly lead: string;
  /** The division that the rules give; null where too little can be assessed to say. */
  readonly division: { readonly pools: Table; readonly chart: Chart } | null;
  readonly published: PublishedView | null;
}

/** The computed money, and what was published beside it. */
export function moneyView(model: Model, judged: Paid, lang: Lang): MoneyView {
  const { lead, redistributed, populationDate } = AGREEMENT_WORDS[lang].money;
  const { redistribution } = judged.agreement.money;
  const date = formatDate(judged.money.populationDate, lang);
  return {
    lead: [lead, redistributed[redistribution], fill(populationDate, { date })].join(" "),
    division: isDivided(judged)
      ? { pools: poolTable(model, judged, lang), chart: moneyChart(model, judged, lang) }
      : null,
    published: publishedView(model, judged, isDivided(judged), lang),
  };
}

/**
 * Whether most outcomes are known. What a region is paid depends on how the others did, so the sums
 * say nothing where most of them are unknown.
 */
export function isDivided({ outcomes }: Pick<Paid, "outcomes">): boolean {
  const known = outcomes.filter(({ verdict }) => verdict !== "not-assessable").length;
  return 2 * known > outcomes.length;
}

/** Pools of the requirements: kronor, regions that met, what was not handed out. */
export function poolTable(model: Model, judged: Paid, lang: Lang): Table {
  const ui = UI[lang].table;
  const words = AGREEMENT_WORDS[lang];
  const { requirements, synthetic, regions } = judged.money;
  const nameOf = (id: string): string =>
    matrixColumns(model, judged, lang).find(({ requirement }) => requirement.id === id)?.name ??
    judged.agreement.requirements.find((one) => one.id === id)?.name[lang] ??
    id;
  const number = (value: number): string => formatNumber(value, lang);
  const rows = requirements.map(({ requirement, pool, met, undistributed }) => ({
    head: nameOf(requirement),
    cells: [
      number(pool),
      fill(words.matrix.metCount, { met: String(met), all: String(regions.length) }),
      number(pool - undistributed),
      number(undistributed),
    ],
  }));
  const pool = sum(requirements.map((one) => one.pool));
  const undistributed = sum(requirements.map((one) => one.undistributed));
  return {
    caption: markedCaption(words.money.requirementsCaption, synthetic, lang),
    columns: [
      { label: ui.requirement, numeric: false },
      { label: ui.pool, numeric: true },
      { label: words.money.regionsMet, numeric: true },
      { label: ui.paid, numeric: true },
      { label: ui.undistributed, numeric: true },
    ],
    rows: [
      ...rows,
      {
        head: ui.sum,
        cells: [number(pool), "", number(pool - undistributed), number(undistributed)],
      },
    ],
  };
}

/** The bars of what each region got against its part by population; the table is in kronor. */
export function moneyChart(model: Model, { agreement, money }: Paid, lang: Lang): Chart {
  const ui = UI[lang];
  const words = AGREEMENT_WORDS[lang].money;
  const rows = byName(model.data.regions).flatMap(({ code, shortName }) => {
    const own = money.regions.find(({ region }) => region === code);
    return own === undefined ? [] : [{ ...own, name: shortName }];
  });
  const text = chartWords.money(agreement, rows, money.synthetic, lang);
  const highest = Math.max(...rows.flatMap(({ paid, byPopulation }) => [paid, byPopulation]), 1);
  const table: Table = {
    caption: markedCaption(words.caption, money.synthetic, lang),
    columns: [
      { label: ui.table.region, numeric: false },
      { label: ui.table.byPopulation, numeric: true },
      { label: ui.table.paid, numeric: true },
      { label: ui.table.forgone, numeric: true },
    ],
    rows: [
      ...rows.map((row) => ({
        head: row.name,
        cells: [row.byPopulation, row.paid, row.forgone].map((n) => formatNumber(n, lang)),
      })),
      {
        head: ui.table.sum,
        cells: (["byPopulation", "paid", "forgone"] as const).map((key) =>
          formatNumber(sum(rows.map((row) => row[key])), lang),
        ),
      },
    ],
  };
  return moneyBars({
    id: `pengar-${agreement.id}`,
    lang,
    words: { ...text, subtitle: words.millions, table },
    syntheticMark: ui.figure.madeUp,
    rows: rows
      .toSorted((a, b) => b.byPopulation - a.byPopulation)
      .map(({ name, paid, byPopulation }) => ({
        name,
        paid: paid / MILLION,
        byPopulation: byPopulation / MILLION,
        label: formatNumber({ num: BigInt(paid), den: BigInt(MILLION) }, lang, 1),
        isFocus: false,
      })),
    axis: { unit: "count", min: 0, max: highest / MILLION, cutNote: null },
    key: {
      paid: ui.table.paid,
      byPopulation: ui.table.byPopulation,
      less: AGREEMENT_WORDS[lang].money.less,
    },
  });
}

/** The sums that an agreement states. */
export function amountTable(
  amounts: ReadonlyArray<{ readonly label: { sv: string; en: string }; readonly kronor: number }>,
  caption: string,
  lang: Lang,
): Table {
  return {
    caption,
    columns: [
      { label: AGREEMENT_WORDS[lang].rules.amount, numeric: false },
      { label: AGREEMENT_WORDS[lang].overview.money, numeric: true },
    ],
    rows: amounts.map(({ label, kronor }) => ({
      head: label[lang],
      cells: [UI[lang].agreements.money(millions(kronor, lang))],
    })),
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
