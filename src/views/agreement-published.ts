/** What was published of the payments, beside what the rules give, the kinds told apart. */
import type { Model } from "../model/model.ts";
import type { JudgedAgreement, PublishedPayout } from "../policy/judged-agreement.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import { compareNames } from "../text/collate.ts";
import { formatNumber, formatPeriod, type Lang } from "../text/format.ts";
import { numberWord } from "../text/quantities.ts";
import { capital, fill, formFor, uncapital } from "../text/sentence.ts";
import type { Paid } from "./agreement-pages.ts";

/** Code of the row for all regions together. */
const NATION = "00";

/** A published sum with its source. */
export interface PaymentRow {
  readonly name: string;
  readonly isTotal: boolean;
  readonly published: string;
  /** What the rules give; null where it is not computed. */
  readonly computed: string | null;
  readonly source: { readonly url: string; readonly text: string; readonly label: string };
}

/** Published and computed sums of an agreement that is evaluated. */
export interface PublishedView {
  readonly lead: string;
  readonly caption: string;
  /** Head of the published column, with its month, and of the computed one. */
  readonly heads: { readonly published: string; readonly computed: string };
  /** The kinds in use, with what they mean. */
  readonly kinds: ReadonlyArray<{ readonly name: string; readonly meaning: string }>;
  readonly rows: readonly PaymentRow[];
  /** How many regions have none; null where all have. */
  readonly unlisted: string | null;
}

/** A published payment of any agreement: the total, and the regions where they are published. */
export interface Payment {
  readonly month: string;
  readonly label: string;
  readonly total: PaymentRow | null;
  /** What opens the table of the regions, and its caption. */
  readonly byRegion: string;
  readonly caption: string;
  readonly regions: readonly PaymentRow[];
}

/**
 * The payments of a judged agreement beside its computed money, or beside the part by population
 * where the division is not known; null where none is published.
 */
export function publishedView(
  model: Model,
  judged: Paid,
  isDivided: boolean,
  lang: Lang,
): PublishedView | null {
  const { published: payouts, money } = judged;
  const words = AGREEMENT_WORDS[lang].published;
  const [first] = payouts;
  if (first === undefined) return null;
  const paid = payouts.filter((payout) => payout.paid === first.paid);
  const key = isDivided ? "paid" : "byPopulation";
  const total = money.regions.reduce((sum, region) => sum + region[key], 0);
  const computed = (code: string): number | null =>
    code === NATION ? total : (money.regions.find(({ region }) => region === code)?.[key] ?? null);
  const kind = money.synthetic ? ("synthetic" as const) : ("real" as const);
  const listed = new Set(paid.map(({ region }) => region));
  const without = model.data.regions.filter(({ code }) => !listed.has(code)).length;
  const month = formatPeriod(first.paid, lang);
  const published = `${words.kind.published}, ${month}`;
  return {
    ...(isDivided
      ? {
          lead: words.lead,
          caption: money.synthetic ? words.captionMadeUp : words.caption,
          heads: { published, computed: words.kind[kind] },
          kinds: (["published", kind] as const).map((name) => ({
            name: words.kind[name],
            meaning: words.meaning[name],
          })),
        }
      : {
          lead: words.byPopulationLead,
          caption: words.byPopulationCaption,
          heads: { published, computed: words.byPopulationHead },
          kinds: [],
        }),
    rows: rowsOf(model, paid, computed, lang),
    unlisted:
      without === 0
        ? null
        : fill(formFor(without, words.unlisted), { count: numberWord(without, lang) }),
  };
}

/** The published payments of an agreement, in order of month. */
export function paymentsOf(
  model: Model,
  { published, agreement: { name } }: JudgedAgreement,
  lang: Lang,
): Payment[] {
  const words = AGREEMENT_WORDS[lang].overview;
  const agreement = uncapital(name[lang]);
  const months = Map.groupBy(published, ({ paid }) => paid);
  return [...months].map(([paid, payouts]) => {
    const rows = rowsOf(model, payouts, () => null, lang);
    const month = formatPeriod(paid, lang);
    return {
      month: capital(month),
      byRegion: fill(words.byRegion, { month }),
      caption: fill(words.regionsCaption, { agreement, month }),
      label: payouts[0]?.label?.[lang] ?? "",
      total: rows.find(({ isTotal }) => isTotal) ?? null,
      regions: rows.filter(({ isTotal }) => !isTotal),
    };
  });
}

function rowsOf(
  model: Model,
  payouts: readonly PublishedPayout[],
  computed: (code: string) => number | null,
  lang: Lang,
): PaymentRow[] {
  const words = AGREEMENT_WORDS[lang].published;
  return payouts
    .map(({ region: code, kronor, source }) => {
      const isTotal = code === NATION;
      const region = model.data.regions.find((one) => one.code === code);
      const name = isTotal ? words.sum : (region?.shortName ?? code);
      const host = new URL(source).hostname.replace(/^www\./, "");
      const value = computed(code);
      return {
        name,
        isTotal,
        published: formatNumber(kronor, lang),
        computed: value === null ? null : formatNumber(value, lang),
        source: { url: source, text: host, label: fill(words.sourceLabel, { host, name }) },
      };
    })
    .sort((a, b) => Number(a.isTotal) - Number(b.isTotal) || compareNames(a.name, b.name));
}
