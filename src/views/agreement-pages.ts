/** Which agreement of the data each page is about: the one place that names them. */
import type { Model } from "../model/model.ts";
import type { EvaluableAgreement } from "../policy/agreement.ts";
import { isEvaluated, type JudgedAgreement } from "../policy/judged-agreement.ts";
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
export interface Judged extends JudgedAgreement<EvaluableAgreement> {
  readonly money: Money;
}

/** The agreement of a page; null where the data folder has no such agreement. */
export function agreementOn(model: Model, page: AgreementPage): JudgedAgreement | null {
  return model.agreements.find(({ agreement }) => agreement.id === AGREEMENT_ON_PAGE[page]) ?? null;
}

/** The page of an agreement; null where it has none of its own. */
export function pageOf(id: string): AgreementPage | null {
  const pages = Object.keys(AGREEMENT_ON_PAGE) as AgreementPage[];
  return pages.find((page) => AGREEMENT_ON_PAGE[page] === id) ?? null;
}

/** The agreement of a page with what it comes to; null where it is missing or not evaluated. */
export function judgedOn(model: Model, page: AgreementPage): Judged | null {
  const judged = agreementOn(model, page);
  if (judged === null || !isEvaluated(judged) || judged.money === null) return null;
  return { ...judged, money: judged.money };
}
