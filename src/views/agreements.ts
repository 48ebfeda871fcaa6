/** The agreements over the years: money, months, requirements, what is known and what is not. */
import type { Table } from "../charts/chart.ts";
import type { Model } from "../model/model.ts";
import { type Agreement, redistributionOf, type SourceDocument } from "../policy/agreement.ts";
import type { JudgedAgreement } from "../policy/judged-agreement.ts";
import { millions } from "../text/agreement-figures.ts";
import { AGREEMENT_WORDS } from "../text/agreement-words.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";
import { fill, uncapital, withoutFullStop } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { pageOf } from "./agreement-pages.ts";
import { type Payment, paymentsOf } from "./agreement-published.ts";
import { sectionsOf, type TextSection } from "./agreement-rules.ts";

/** Id of the sum of a whole agreement. */
const WHOLE_YEAR = "year";

/** One agreement of the timeline. */
export interface AgreementYear {
  readonly id: string;
  /** Where it stands in the page. */
  readonly anchor: string;
  readonly year: string;
  readonly name: string;
  readonly summary: string;
  readonly period: string;
  readonly money: ReadonlyArray<{ readonly label: string; readonly amount: string }>;
  readonly requirements: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  readonly redistribution: string;
  /** Why it is not evaluated; null where it is. */
  readonly reason: string | null;
  readonly unknown: readonly string[];
  readonly payments: readonly Payment[];
  readonly paymentsCaption: string;
  /** Its own page with the text of the link; null where it has none. */
  readonly page: { readonly page: Page; readonly text: string } | null;
  readonly sections: readonly TextSection[];
  readonly sources: readonly SourceDocument[];
}

/** The overview of all agreements. */
export interface AgreementsView {
  /** All years in one table, with anchors to the years below. */
  readonly table: Table;
  readonly years: readonly AgreementYear[];
}

/** The finished overview, in order of year. */
export function agreementsView(model: Model, lang: Lang): AgreementsView {
  const words = AGREEMENT_WORDS[lang].overview;
  const years = model.agreements.map((judged) => yearOf(model, judged, lang));
  return {
    years,
    table: {
      caption: words.tableCaption,
      columns: [
        { label: words.year, numeric: false },
        { label: words.money, numeric: false },
        { label: words.months, numeric: false },
        { label: words.requirements, numeric: true },
        { label: words.evaluated, numeric: false },
      ],
      rows: model.agreements.map(({ agreement }) => ({
        head: String(agreement.year),
        cells: [
          moneyInBrief(agreement.amounts, lang),
          withoutFullStop(agreement.period[lang].split(". ")[0] ?? ""),
          String(agreement.requirements.length),
          agreement.evaluable ? words.yes : words.no,
        ],
      })),
    },
  };
}

/** The first sum, which is the largest; what it is when it is not that of the whole year. */
function moneyInBrief(amounts: Agreement["amounts"], lang: Lang): string {
  const year = amounts.find(({ id }) => id === WHOLE_YEAR);
  const [first] = amounts;
  const parts = [first, year].filter((one) => one !== undefined);
  const texts = [...new Set(parts)].map(({ id, label, kronor }) => {
    const amount = UI[lang].agreements.money(millions(kronor, lang));
    return id === WHOLE_YEAR ? amount : `${amount} (${uncapital(label[lang])})`;
  });
  return texts.length > 0 ? texts.reverse().join("; ") : UI[lang].table.noValue;
}

function yearOf(model: Model, judged: JudgedAgreement, lang: Lang): AgreementYear {
  const words = AGREEMENT_WORDS[lang];
  const { agreement: rules } = judged;
  const name = rules.name[lang];
  const page = pageOf(model, rules);
  const agreement = uncapital(name);
  return {
    id: rules.id,
    anchor: `agreement-${rules.id}`,
    year: String(rules.year),
    name,
    summary: rules.summary[lang],
    period: rules.period[lang],
    money: rules.amounts.map(({ label, kronor }) => ({
      label: label[lang],
      amount: UI[lang].agreements.money(millions(kronor, lang)),
    })),
    requirements: rules.requirements.map((requirement) => ({
      name: requirement.name[lang],
      text: requirement.text[lang],
    })),
    redistribution: words.redistribution[redistributionOf(rules)],
    reason: rules.evaluable ? null : rules.reason[lang],
    unknown: rules.unknown.map((wording) => wording[lang]),
    payments: paymentsOf(model, judged, lang),
    paymentsCaption: fill(words.overview.paymentsCaption, { agreement }),
    page: page === null ? null : { page, text: fill(words.overview.toPage, { agreement }) },
    sections: sectionsOf(rules.sections, lang),
    sources: rules.sources,
  };
}
