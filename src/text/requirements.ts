/** How many of an agreement's requirements a region met, in one sentence. */
import type { Wording } from "../data/types.ts";
import type { Outcome } from "../policy/verdict.ts";
import { formatList, type Lang } from "./format.ts";
import { numberWord } from "./quantities.ts";
import { fill, uncapital } from "./sentence.ts";

const WORDS = {
  sv: {
    all: "{Name} uppfyllde alla {of} krav i {agreement}.",
    none: "{Name} uppfyllde inget av de {of} kraven i {agreement}.",
    some: "{Name} uppfyllde {met} av de {of} kraven i {agreement}.",
    onlyUnknown: "Inget av de {of} kraven i {agreement} går att bedöma för {Name}.",
    extra: "{sentence}; {extras}.",
    unknown: { one: "ett går inte att bedöma", other: "{n} går inte att bedöma" },
    sensitive: {
      one: "ett utfall beror på hur texten läses",
      other: "{n} utfall beror på hur texten läses",
    },
    months: {
      none: "Ingen månad i {agreement} går att bedöma för {Name}.",
      all: "{Name} nådde kraven i {agreement} i {met} av {of} fall, räknat krav för krav och månad för månad.",
      some: "{Name} nådde kraven i {agreement} i {met} av {of} fall, räknat krav för krav och månad för månad; {unknown} går inte att bedöma.",
    },
  },
  en: {
    all: "{Name} met all {of} requirements of {agreement}.",
    none: "{Name} met none of the {of} requirements of {agreement}.",
    some: "{Name} met {met} of the {of} requirements of {agreement}.",
    onlyUnknown: "None of the {of} requirements of {agreement} can be assessed for {Name}.",
    extra: "{sentence}; {extras}.",
    unknown: { one: "one cannot be assessed", other: "{n} cannot be assessed" },
    sensitive: {
      one: "one result depends on how the text is read",
      other: "{n} results depend on how the text is read",
    },
    months: {
      none: "No month of {agreement} can be assessed for {Name}.",
      all: "{Name} met the requirements of {agreement} in {met} of {of} cases, counted by requirement and month.",
      some: "{Name} met the requirements of {agreement} in {met} of {of} cases, counted by requirement and month; {unknown} cannot be assessed.",
    },
  },
} as const;

/**
 * "Region Uppsala uppfyllde tre av de sex kraven i tilläggsöverenskommelsen 2021; ett går inte att
 * bedöma." Null without outcomes.
 */
export function describeRequirements(
  name: string,
  agreement: { readonly name: Wording },
  outcomes: ReadonlyArray<Pick<Outcome, "verdict" | "sensitive" | "period">>,
  lang: Lang,
): string | null {
  const of = outcomes.length;
  if (of === 0) return null;
  const words = WORDS[lang];
  if (outcomes.every(({ period }) => period !== null)) {
    return describeMonths(name, agreement, outcomes, lang);
  }
  const count = (verdict: Outcome["verdict"]) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const [met, unknown] = [count("met"), count("not-assessable")];
  const sensitive = outcomes.filter((outcome) => outcome.sensitive).length;
  const values = {
    Name: name,
    of: numberWord(of, lang),
    met: lang === "sv" && met === 1 ? "ett" : numberWord(met, lang),
    agreement: uncapital(agreement.name[lang]),
  };
  if (unknown === of) return fill(words.onlyUnknown, values);
  const form = met === of ? "all" : met === 0 ? "none" : "some";
  const extras = [
    ...(unknown === 0 ? [] : [countWords(unknown, words.unknown, lang)]),
    ...(sensitive === 0 ? [] : [countWords(sensitive, words.sensitive, lang)]),
  ];
  const sentence = fill(words[form], values);
  if (extras.length === 0) return sentence;
  const main = sentence.replace(/\.$/, "");
  return fill(words.extra, { sentence: main, extras: formatList(extras, lang) });
}

/** "Region Uppsala nådde kraven i överenskommelsen 2024 i 21 av 33 fall, räknat krav för krav …". */
function describeMonths(
  name: string,
  agreement: { readonly name: Wording },
  outcomes: ReadonlyArray<Pick<Outcome, "verdict">>,
  lang: Lang,
): string {
  const words = WORDS[lang].months;
  const unknown = outcomes.filter(({ verdict }) => verdict === "not-assessable").length;
  const assessed = outcomes.length - unknown;
  const values = {
    Name: name,
    agreement: uncapital(agreement.name[lang]),
    met: String(outcomes.filter(({ verdict }) => verdict === "met").length),
    of: String(assessed),
    unknown: String(unknown),
  };
  if (assessed === 0) return fill(words.none, values);
  return fill(unknown === 0 ? words.all : words.some, values);
}

const countWords = (count: number, forms: { one: string; other: string }, lang: Lang): string =>
  count === 1 ? forms.one : fill(forms.other, { n: numberWord(count, lang) });
