/** Which agreements have a page of their own, and what stands behind it. */
import type { Model } from "../model/model.ts";
import type { Agreement, EvaluableAgreement, PaidAgreement } from "../policy/agreement.ts";
import type { AnsweredForm } from "../policy/answered-form.ts";
import { isEvaluated, type JudgedAgreement } from "../policy/judged-agreement.ts";
import type { Money } from "../policy/money.ts";
import type { Lang } from "../text/format.ts";
import type { Page } from "../text/paths.ts";

/** An agreement that is evaluated. */
export type Evaluated = JudgedAgreement<EvaluableAgreement>;

/** An agreement whose money is computed. */
export interface Paid extends JudgedAgreement<PaidAgreement> {
  readonly money: Money;
}

/** Agreements with a page: those that are evaluated, or that the regions report on by a form. */
export const agreementsWithPage = (model: Model): JudgedAgreement[] =>
  model.agreements.filter(
    (judged) => isEvaluated(judged) || formOf(model, judged.agreement) !== null,
  );

/** The page of an agreement; null where it has none of its own. */
export function pageOf(model: Model, agreement: Agreement): Page | null {
  const hasPage = agreementsWithPage(model).some((judged) => judged.agreement.id === agreement.id);
  return hasPage ? { agreement: agreement.slug } : null;
}

/** The routes of the pages in a language, as Astro takes them. */
export const agreementPaths = (model: Model, lang: Lang) =>
  agreementsWithPage(model).map((judged) => ({
    params: { slug: judged.agreement.slug[lang] },
    props: { judged },
  }));

/** The form on which the regions report under an agreement; null where there is none. */
export const formOf = (model: Model, { id }: Agreement): AnsweredForm | null =>
  model.forms.find(({ form }) => form.agreement === id) ?? null;

/** Whether the money of an agreement is computed. */
export const isPaid = (judged: Evaluated): judged is Evaluated & Paid => judged.money !== null;
