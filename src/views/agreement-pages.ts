/** Which agreement of the data each page is about: the one place that names them. */
import type { Model } from "../model/model.ts";
import type { EvaluableAgreement } from "../policy/agreement.ts";
import type { AgreementDocument } from "../policy/agreement-document.ts";
import type { Money } from "../policy/money.ts";
import type { SinglePage } from "../text/paths.ts";

/** Ids of data/agreements/ by the page that shows them. */
export const AGREEMENT_ON_PAGE = {
  agreement2021: "2021-supplement",
  agreement2024: "2024",
} as const satisfies Partial<Record<SinglePage, string>>;

/** A page that shows one agreement. */
export type AgreementPage = keyof typeof AGREEMENT_ON_PAGE;

/** An agreement with its rules, its outcomes and its money. */
export interface Judged {
  readonly agreement: EvaluableAgreement;
  readonly document: AgreementDocument;
  readonly money: Money;
}

/** The agreement of a page; null where the data folder has no such agreement. */
export function documentOn(model: Model, page: AgreementPage): AgreementDocument | null {
  return model.agreements.find(({ id }) => id === AGREEMENT_ON_PAGE[page]) ?? null;
}

/** The page of an agreement; null where it has none of its own. */
export function pageOf(id: string): AgreementPage | null {
  const pages = Object.keys(AGREEMENT_ON_PAGE) as AgreementPage[];
  return pages.find((page) => AGREEMENT_ON_PAGE[page] === id) ?? null;
}

/** The agreement of a page with what it comes to; null where it is missing or not evaluated. */
export function judgedOn(model: Model, page: AgreementPage): Judged | null {
  const document = documentOn(model, page);
  const agreement = model.policy.agreements.find(({ id }) => id === document?.id);
  if (document === null || document.money === null || agreement?.evaluable !== true) return null;
  return { agreement, document, money: document.money };
}
