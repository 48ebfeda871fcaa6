/** How much of the country a national figure stands for. */
import type { NationObservation } from "../data/types.ts";
import type { Absence } from "../model/absence.ts";
import type { Coverage } from "../model/comparable.ts";
import { formatList, formatNumber, type Lang } from "./format.ts";
import { withoutFloatNoise } from "./quantities.ts";
import { fill } from "./sentence.ts";

/** What a figure of the nation rests on: the publisher's own word, or a sum over regions. */
export type NationCoverage = Pick<NationObservation, "published"> & {
  readonly computed: Coverage;
};

/** The same with the name of what the figure is of, where a text has several. */
export interface NamedCoverage {
  readonly name: string;
  readonly coverage: NationCoverage;
}

type Kind = "published" | "all" | "some" | "none";

/** A sentence of a text's only figure, and of one among several. */
interface Forms {
  readonly alone: string;
  readonly named: string;
}

interface Words {
  readonly kinds: Readonly<Record<Kind, Forms>>;
  readonly together: Readonly<Record<"published" | "all", string>>;
  readonly smallest: string;
  readonly nearlyAll: string;
  readonly missing: Readonly<Record<Absence, string>>;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    kinds: {
      published: {
        alone: "Siffran för landet är den publicerade.",
        named: "För {names} är siffran för landet den publicerade.",
      },
      all: {
        alone: "Siffran för landet är summan av alla {of} regioner.",
        named: "För {names} är siffran för landet summan av alla {of} regioner.",
      },
      some: {
        alone:
          "Siffran för landet bygger på {n} av {of} regioner, med {percent} procent av befolkningen.",
        named:
          "För {names} bygger siffran för landet på {n} av {of} regioner, med {percent} procent av befolkningen.",
      },
      none: {
        alone: "Ingen region har lämnat uppgift.",
        named: "För {names} har ingen region lämnat uppgift.",
      },
    },
    together: {
      published: "Siffrorna för landet är de publicerade.",
      all: "Siffrorna för landet är summor av alla {of} regioner.",
    },
    smallest:
      "Den månad som täcker minst bygger på {n} av {of} regioner, med {percent} procent av befolkningen.",
    nearlyAll: "mer än {percent}",
    missing: {
      "not-delivered": "Uppgift saknas från {names}.",
      "not-reported": "Inget är rapporterat från {names}.",
      suppressed: "Från {names} är de för få för att visas.",
      "no-contacts": "Ingen fanns att räkna i {names}.",
    },
  },
  en: {
    kinds: {
      published: {
        alone: "The figure for the country is the published one.",
        named: "For {names}, the figure for the country is the published one.",
      },
      all: {
        alone: "The figure for the country is the sum of all {of} regions.",
        named: "For {names}, the figure for the country is the sum of all {of} regions.",
      },
      some: {
        alone:
          "The figure for the country rests on {n} of {of} regions, with {percent} per cent of the population.",
        named:
          "For {names}, the figure for the country rests on {n} of {of} regions, with {percent} per cent of the population.",
      },
      none: {
        alone: "No region has reported.",
        named: "For {names}, no region has reported.",
      },
    },
    together: {
      published: "The figures for the country are the published ones.",
      all: "The figures for the country are sums of all {of} regions.",
    },
    smallest:
      "The month that covers least rests on {n} of {of} regions, with {percent} per cent of the population.",
    nearlyAll: "more than {percent}",
    missing: {
      "not-delivered": "Figures are missing from {names}.",
      "not-reported": "Nothing was reported from {names}.",
      suppressed: "In {names} they are too few to be shown.",
      "no-contacts": "There was nobody to count in {names}.",
    },
  },
};

/**
 * "Siffran för landet bygger på 19 av 21 regioner, med 96 procent av befolkningen." A part of the
 * population never reads as all of it.
 */
export const describeCoverage = (coverage: NationCoverage, of: number, lang: Lang): string =>
  fill(WORDS[lang].kinds[kindOf(coverage, of)].alone, coverageValues(coverage.computed, of, lang));

/**
 * The coverage of every national figure of a text: one sentence where all are published, or all sums
 * of all regions; else each kind names its figures, and each figure that is not whole stands alone.
 * `others` are figures of the text whose coverage is not known.
 */
export function describeCoverages(
  named: readonly NamedCoverage[],
  of: number,
  lang: Lang,
  others = 0,
): string[] {
  const [first] = named;
  if (first === undefined) return [];
  if (named.length === 1 && others === 0) return [describeCoverage(first.coverage, of, lang)];
  const { kinds, together } = WORDS[lang];
  const groups = Map.groupBy(named, ({ coverage, name }) => {
    const kind = kindOf(coverage, of);
    return kind === "some" ? name : kind;
  });
  return [...groups.values()].flatMap((group) => {
    const [{ coverage } = first] = group;
    const kind = kindOf(coverage, of);
    const isEverything = group.length === named.length + others;
    const form =
      isEverything && (kind === "published" || kind === "all") ? together[kind] : kinds[kind].named;
    const names = formatList(
      group.map(({ name }) => quoted(name, lang)),
      lang,
    );
    return [fill(form, { ...coverageValues(coverage.computed, of, lang), names })];
  });
}

/** The month of twelve with the smallest coverage. Null where it covers all regions. */
export function describeSmallestCoverage(
  coverage: Coverage,
  of: number,
  lang: Lang,
): string | null {
  if (coverage.regions >= of) return null;
  return fill(WORDS[lang].smallest, coverageValues(coverage, of, lang));
}

/** A region without a figure, by name. */
export interface NamedAbsence {
  readonly name: string;
  readonly absence: Absence;
}

/**
 * "Uppgift saknas från Region Gotland och Region Kronoberg. Från Region Skåne är de för få för att
 * visas.": a sentence for each reason, in the order in which they come.
 */
export const describeMissingRegions = (missing: readonly NamedAbsence[], lang: Lang): string[] =>
  [...Map.groupBy(missing, ({ absence }) => absence)].map(([absence, group]) => {
    const names = group.map(({ name }) => name);
    return fill(WORDS[lang].missing[absence], { names: formatList(names, lang) });
  });

function kindOf({ published, computed }: NationCoverage, of: number): Kind {
  if (published) return "published";
  if (computed.regions === 0) return "none";
  return computed.regions >= of ? "all" : "some";
}

function coverageValues({ regions, populationShare }: Coverage, of: number, lang: Lang) {
  const percent = withoutFloatNoise(100 * populationShare);
  return {
    n: String(regions),
    of: String(of),
    percent:
      percent > 99
        ? fill(WORDS[lang].nearlyAll, { percent: "99" })
        : formatNumber(percent, lang, 0),
  };
}

const quoted = (name: string, lang: Lang): string => (lang === "sv" ? `”${name}”` : `“${name}”`);
