/** Words of the charts of one area: level, comparison, XmR. */
import { isMonth } from "../../data/period.ts";
import type { Frequency } from "../../data/types.ts";
import type { AreaFacts } from "../../model/area-facts.ts";
import { type Area, areaName } from "../area.ts";
import { describeAssurance } from "../assurance.ts";
import { describeChange } from "../change.ts";
import { describeDistance } from "../distance.ts";
import { formatList, formatPeriod, type Lang } from "../format.ts";
import { describeLevel } from "../level.ts";
import { titleOf, unitOf } from "../measure-phrases.ts";
import { withoutFloatNoise } from "../quantities.ts";
import { capital, fill } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { valueProse } from "../value-words.ts";
import { describeCautions, describeVariation } from "../variation.ts";
import { type ChartSpan, type ChartText, chartText, spanWords } from "./chart-text.ts";

const WORDS = {
  sv: {
    titled: "{title}, {area}",
    band: "Det grå bandet går från den lägsta regionen till den högsta.",
    xmr: "Naturlig variation: {title}, {area}",
    limits:
      "Medelvärdet från och med {from} är {mean}, och vanlig variation går från {lower} till {upper}.",
  },
  en: {
    titled: "{title}, {area}",
    band: "The grey band runs from the lowest region to the highest.",
    xmr: "Natural variation: {title}, {area}",
    limits:
      "The mean from {from} on is {mean}, and ordinary variation runs from {lower} to {upper}.",
  },
} as const;

/** The quantity over time. The figures are those of the area in focus; a band behind it is named. */
export function levelWords(
  subject: Subject,
  facts: AreaFacts,
  span: ChartSpan,
  hasBand: boolean,
  lang: Lang,
  regionsInAll: number | null = null,
): ChartText {
  return chartText(
    "line",
    {
      title: titled(subject, areaName(subject.area, lang), lang),
      subtitle: subtitleOf(subject, span, lang),
      sentences: [
        describeLevel(subject, facts, lang),
        describeChange(subject, facts, "year", lang, regionsInAll),
        describeDistance(subject, facts, lang),
        hasBand ? WORDS[lang].band : null,
      ],
      synthetic: facts.synthetic,
    },
    lang,
  );
}

/** The quantity in several areas; the first has the focus. */
export function comparisonWords(
  subject: Pick<Subject, "measure" | "basis" | "quantity">,
  areas: ReadonlyArray<{ readonly area: Area; readonly facts: AreaFacts }>,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const names = areas.map(({ area }) => areaName(area, lang));
  return chartText(
    "line",
    {
      title: titled(subject, formatList(names, lang), lang),
      subtitle: subtitleOf(subject, span, lang),
      sentences: areas.flatMap(({ area, facts }) => [
        describeLevel({ ...subject, area }, facts, lang),
        describeDistance(subject, facts, lang),
      ]),
      synthetic: areas.some(({ facts }) => facts.synthetic),
    },
    lang,
  );
}

/** The XmR chart of the area's comparable series. */
export function xmrWords(
  subject: Subject,
  facts: AreaFacts,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { spc } = facts;
  const words = WORDS[lang];
  const title = titleOf(subject.measure, subject.basis, subject.quantity, lang);
  return chartText(
    "xmr",
    {
      title: fill(words.xmr, { title, area: areaName(subject.area, lang) }),
      subtitle: subtitleOf(subject, span, lang),
      sentences: [
        describeLevel(subject, facts, lang),
        spc && describeVariation(spc, lang),
        limitsSentence(subject, facts, lang),
        describeAssurance(facts, lang),
        ...(spc ? describeCautions(spc, subject.basis, lang) : []),
      ],
      synthetic: facts.synthetic,
    },
    lang,
  );
}

/** Mean and limits; null for fewer than two points. */
function limitsSentence(
  { quantity }: Subject,
  { spc, distance }: AreaFacts,
  lang: Lang,
): string | null {
  if (spc === null || spc.lower === null || spc.upper === null) return null;
  const number = (value: number) => {
    // Days and persons of a mean have a decimal, as those of a figure have where it was published.
    const shown = quantity === "share" ? value : Math.round(10 * value) / 10;
    const figure = { value: withoutFloatNoise(shown), rounded: null };
    return valueProse(figure, quantity, lang, distance?.threshold.value);
  };
  return fill(WORDS[lang].limits, {
    from: formatPeriod(spc.from, lang),
    mean: number(spc.mean),
    lower: number(spc.lower),
    upper: number(spc.upper),
  });
}

const titled = (
  { measure, basis, quantity }: Pick<Subject, "measure" | "basis" | "quantity">,
  area: string,
  lang: Lang,
): string => fill(WORDS[lang].titled, { title: titleOf(measure, basis, quantity, lang), area });

const subtitleOf = (
  { measure, basis, quantity }: Pick<Subject, "measure" | "basis" | "quantity">,
  span: ChartSpan,
  lang: Lang,
): string => {
  const unit = unitOf(measure, basis, quantity, frequencyOf(span), lang);
  return `${capital(unit)}, ${spanWords(span, lang)}`;
};

const frequencyOf = ({ to }: ChartSpan): Frequency => (isMonth(to) ? "month" : "year");
