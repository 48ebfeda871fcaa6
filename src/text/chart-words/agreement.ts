/** Words of the charts of an agreement: the matrix of verdicts and the money. */
import type { Wording } from "../../data/types.ts";
import type { Outcome } from "../../policy/verdict.ts";
import { formatKronor, formatNumber, type Lang } from "../format.ts";
import { fill, formFor, type Forms } from "../sentence.ts";
import { type ChartText, chartText } from "./chart-text.ts";

const WORDS = {
  sv: {
    matrix: "{agreement}: utfall per region och krav",
    counts: "Av {all} utfall är {met}, {missed} och {unknown} går inte att bedöma.",
    met: { one: "ett uppfyllt", other: "{n} uppfyllda" },
    missed: { one: "ett inte uppfyllt", other: "{n} inte uppfyllda" },
    unknown: { one: "ett", other: "{n}" },
    sensitive: {
      one: "I ett fall beror utfallet på hur texten tolkas.",
      other: "I {n} fall beror utfallet på hur texten tolkas.",
    },
    money: "{agreement}: pengar per region",
    kronor: "Kronor: utbetalt efter omfördelning, och uteblivet",
    most: "Mest får {name}, {kronor}.",
    total: "Sammanlagt {kronor} går till {n} av {of} regioner.",
    forgone: "Mest uteblir för {name}, {kronor}.",
    noneForgone: "Ingen region går miste om pengar.",
  },
  en: {
    matrix: "{agreement}: result per region and requirement",
    counts: "Of {all} results {met}, {missed} and {unknown} cannot be assessed.",
    met: { one: "one is met", other: "{n} are met" },
    missed: { one: "one is not met", other: "{n} are not met" },
    unknown: { one: "one", other: "{n}" },
    sensitive: {
      one: "In one case the result depends on how the text is interpreted.",
      other: "In {n} cases the result depends on how the text is interpreted.",
    },
    money: "{agreement}: money per region",
    kronor: "Swedish kronor: paid after redistribution, and forgone",
    most: "{name} gets the most, {kronor}.",
    total: "In all {kronor} goes to {n} of {of} regions.",
    forgone: "{name} goes without the most, {kronor}.",
    noneForgone: "No region goes without money.",
  },
} as const;

/** Region × requirement verdicts. */
export function verdictMatrixWords(
  agreement: { readonly name: Wording; readonly period: Wording },
  outcomes: ReadonlyArray<Pick<Outcome, "verdict" | "sensitive" | "synthetic">>,
  lang: Lang,
): ChartText {
  const words = WORDS[lang];
  const count = (verdict: Outcome["verdict"]) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const counted = (n: number, forms: Forms) =>
    fill(formFor(n, forms), { n: formatNumber(n, lang) });
  const counts = fill(words.counts, {
    all: formatNumber(outcomes.length, lang),
    met: counted(count("met"), words.met),
    missed: counted(count("not-met"), words.missed),
    unknown: counted(count("not-assessable"), words.unknown),
  });
  const sensitive = outcomes.filter((outcome) => outcome.sensitive).length;
  return chartText(
    "matrix",
    {
      title: fill(words.matrix, { agreement: agreement.name[lang] }),
      subtitle: agreement.period[lang].replace(/\.(\s.*)?$/s, ""),
      sentences: [counts, sensitive === 0 ? null : counted(sensitive, words.sensitive)],
      synthetic: outcomes.some((outcome) => outcome.synthetic),
    },
    lang,
  );
}

/** A region's sums under an agreement, in kronor. */
export interface MoneyRow {
  readonly name: string;
  readonly paid: number;
  readonly forgone: number;
}

/** Paid and forgone money per region. */
export function moneyWords(
  agreement: { readonly name: Wording },
  rows: readonly MoneyRow[],
  synthetic: boolean,
  lang: Lang,
): ChartText {
  const words = WORDS[lang];
  const most = (key: "paid" | "forgone") =>
    rows.reduce<MoneyRow | null>((a, b) => (a === null || b[key] > a[key] ? b : a), null);
  const [paid, forgone] = [most("paid"), most("forgone")];
  const total = fill(words.total, {
    kronor: formatKronor(
      rows.reduce((sum, row) => sum + row.paid, 0),
      lang,
    ),
    n: String(rows.filter((row) => row.paid > 0).length),
    of: String(rows.length),
  });
  const name = (row: MoneyRow, key: "paid" | "forgone") => ({
    name: row.name,
    kronor: formatKronor(row[key], lang),
  });
  return chartText(
    "money",
    {
      title: fill(words.money, { agreement: agreement.name[lang] }),
      subtitle: words.kronor,
      sentences: [
        total,
        paid && paid.paid > 0 ? fill(words.most, name(paid, "paid")) : null,
        forgone && forgone.forgone > 0
          ? fill(words.forgone, name(forgone, "forgone"))
          : words.noneForgone,
      ],
      synthetic,
    },
    lang,
  );
}
