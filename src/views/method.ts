/**
 * The method page, made from the measure files, the agreement files and the numbers of the
 * statistics, so that page and code cannot part.
 */
import type { Measure } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import type { Agreement, EvaluableAgreement } from "../policy/agreement.ts";
import { requirementWords } from "../text/distance.ts";
import { type Block, linkedSource, type Section } from "../text/documents/document.ts";
import { METHOD_WORDS, type MethodNumbers, methodText } from "../text/documents/method.ts";
import { formatDate, formatList, formatNumber, type Lang } from "../text/format.ts";
import { daysWords } from "../text/measure-phrases.ts";
import { capital, uncapital } from "../text/sentence.ts";
import { UI } from "../text/ui.ts";
import { deliveredBriefly } from "./delivered.ts";
import { METHOD_FIGURES } from "./method-figures.ts";

/** The finished sections. */
export interface MethodView {
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** The whole page. */
export function methodView(model: Model, lang: Lang): MethodView {
  const { before, after } = methodText(methodNumbers(model, lang), lang);
  const generated = [measureSection(model, lang), agreementSection(model, lang)];
  return { lead: METHOD_WORDS[lang].lead, sections: [...before, ...generated, ...after] };
}

/** The numbers as the page writes them. */
export function methodNumbers({ data: { reporting } }: Model, lang: Lang): MethodNumbers {
  const f = METHOD_FIGURES;
  const whole = (value: number) => formatNumber(value, lang);
  return {
    rollingMonths: whole(f.rollingMonths),
    rollingLeast: whole(f.rollingLeast),
    limit: formatNumber(f.limit, lang, 2),
    outlier: formatNumber(f.outlier, lang, 3),
    pointsForLimits: whole(f.pointsForLimits),
    pointsForAssurance: whole(f.pointsForAssurance),
    successive: whole(f.successive),
    seasonYears: whole(f.seasonYears),
    reportingDays: whole(reporting.withinDays),
    fullResponse: whole(reporting.atLeastPercent),
    disclosure: whole(f.disclosure),
    largeChange: whole(f.largeChange * 100),
    earliestYear: String(f.earliestYear),
    leastValues: whole(f.leastValues),
    leastYears: whole(f.leastYears),
    significance: formatNumber(f.significance, lang, 2),
    windowMonths: whole(f.windowMonths),
  };
}

function measureSection(model: Model, lang: Lang): Section {
  const { data } = model;
  return {
    id: "measures",
    heading: UI[lang].method.measuresHeading,
    blocks: [METHOD_WORDS[lang].measuresLead, deliveredBriefly(model, lang)],
    sections: data.measures.map((measure) => ({
      id: measure.id,
      heading: measure.name[lang],
      blocks: [measure.definition[lang], { terms: measureTerms(measure, lang) }],
    })),
  };
}

function measureTerms(measure: Measure, lang: Lang): [string, string][] {
  const words = METHOD_WORDS[lang];
  const ui = UI[lang];
  const { limitDays, backlogDays, bases, thresholds, kolada } = measure;
  const limit = limitDays === null ? ui.measures.limitOwnDate : ui.measures.limitDays(limitDays);
  const required =
    thresholds.length === 0
      ? ui.measure.noRequirement
      : `${capital(thresholds.map((one) => requirementWords(one, lang)).join("; "))}.`;
  const indicators = (["share", "median"] as const).flatMap((quantity) =>
    bases.flatMap((basis) => {
      const kpi = kolada[quantity]?.[basis];
      const kind = quantity === "median" ? `, ${words.median}` : "";
      return kpi === undefined ? [] : [`${kpi} (${ui.basis[basis].toLowerCase()}${kind})`];
    }),
  );
  const checked = words.checkedText(
    measure.checkedBy,
    formatDate(measure.checkedOn, lang),
    formatDate(measure.nextReview, lang),
  );
  return [
    [words.limit, limit],
    [words.bases, bases.map((basis) => uncapital(ui.basisLong[basis])).join("; ")],
    [words.numerator, measure.numerator[lang]],
    [words.denominator, measure.denominator[lang]],
    [words.threshold, required],
    ...(backlogDays === null
      ? []
      : [[words.backlog, words.backlogText(daysWords(backlogDays, lang))] as [string, string]]),
    ...(indicators.length === 0 ? [] : [[words.kolada, indicators.join(", ")] as [string, string]]),
    [words.checked, checked],
    [words.sources, measure.sources.map(linkedSource).join("; ")],
  ];
}

function agreementSection({ policy }: Model, lang: Lang): Section {
  const words = METHOD_WORDS[lang];
  return {
    id: "agreements",
    heading: UI[lang].method.agreementsHeading,
    blocks: [words.agreementsLead, words.needs, words.shortBy, words.money],
    sections: policy.agreements.map((agreement) => ({
      id: `agreement-${agreement.id}`,
      heading: agreement.name[lang],
      blocks: agreementBlocks(agreement, lang),
    })),
  };
}

function agreementBlocks(agreement: Agreement, lang: Lang): Block[] {
  const words = METHOD_WORDS[lang];
  const opening = [agreement.summary[lang], agreement.period[lang]];
  if (agreement.evaluable) {
    return [
      [...opening, words.evaluated(agreement.slug[lang])].join(" "),
      { terms: requirementTerms(agreement, lang) },
      ...choiceBlocks(agreement, lang),
      ...(agreement.money === null
        ? []
        : [words.populationDate(formatDate(agreement.money.populationDate, lang))]),
    ];
  }
  const terms = agreement.requirements.map(
    ({ name, text }) => [name[lang], text[lang]] as [string, string],
  );
  return [[...opening, agreement.reason[lang]].join(" "), { terms }];
}

function choiceBlocks({ choices }: EvaluableAgreement, lang: Lang): Block[] {
  if (choices.length === 0) return [];
  const terms = choices.map(
    ({ question, chosen }) => [question[lang], chosen[lang]] as [string, string],
  );
  return [METHOD_WORDS[lang].choices, { terms }];
}

function requirementTerms({ requirements }: EvaluableAgreement, lang: Lang): [string, string][] {
  const words = METHOD_WORDS[lang];
  return requirements.map(({ name, text, readings }) => {
    const names = readings.map((reading, i) => {
      const own = words.quote(uncapital(reading.name[lang]));
      return i === 0 ? `${own} (${words.first})` : own;
    });
    const list = formatList(names, lang);
    return [name[lang], `${text[lang]} ${words.readings(list)}`];
  });
}
