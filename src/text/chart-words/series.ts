/** Words of the charts of one area: level, comparison, XmR. */
import type { AreaTrend } from "../../model/area-trend.ts";
import { type Area, areaName } from "../area.ts";
import { describeAssurance } from "../assurance.ts";
import { describeChange } from "../change.ts";
import { describeDistance, meetsThreshold } from "../distance.ts";
import { formatList, formatPeriod, type Lang } from "../format.ts";
import { describeLevel } from "../level.ts";
import { phrasesOf } from "../measure-phrases.ts";
import { percentWords, withoutFloatNoise } from "../quantities.ts";
import { capital, fill } from "../sentence.ts";
import { type Subject, thresholdOf } from "../subject.ts";
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

/** The level over time. The figures are those of the area in focus; a band behind it is named. */
export function levelWords(
  subject: Subject,
  trend: AreaTrend,
  span: ChartSpan,
  hasBand: boolean,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(subject.measure, subject.basis, lang);
  return chartText(
    "line",
    {
      title: fill(WORDS[lang].titled, { title, area: areaName(subject.area, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: [
        describeLevel(subject, trend, lang),
        describeChange(trend, "year", lang),
        describeDistance(subject, trend, lang),
        hasBand ? WORDS[lang].band : null,
      ],
      synthetic: trend.synthetic,
    },
    lang,
  );
}

/** The level of several areas; the first has the focus. */
export function comparisonWords(
  { measure, basis }: Pick<Subject, "measure" | "basis">,
  areas: ReadonlyArray<{ readonly area: Area; readonly trend: AreaTrend }>,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(measure, basis, lang);
  const names = areas.map(({ area }) => areaName(area, lang));
  return chartText(
    "line",
    {
      title: fill(WORDS[lang].titled, { title, area: formatList(names, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: areas.flatMap(({ area, trend }) => {
        const subject = { measure, basis, area };
        return [describeLevel(subject, trend, lang), describeDistance(subject, trend, lang)];
      }),
      synthetic: areas.some(({ trend }) => trend.synthetic),
    },
    lang,
  );
}

/** The XmR chart of the area's comparable series. */
export function xmrWords(
  subject: Subject,
  trend: AreaTrend,
  span: ChartSpan,
  lang: Lang,
): ChartText {
  const { title, unit } = phrasesOf(subject.measure, subject.basis, lang);
  const { spc } = trend;
  const threshold = thresholdOf(subject);
  const isMet = meetsThreshold(trend, threshold);
  const number = (value: number) =>
    percentWords(withoutFloatNoise(value), lang, threshold?.value ?? null);
  const limits =
    spc === null || spc.lower === null || spc.upper === null
      ? null
      : fill(WORDS[lang].limits, {
          from: formatPeriod(spc.from, lang),
          mean: number(spc.mean),
          lower: number(spc.lower),
          upper: number(spc.upper),
        });
  return chartText(
    "xmr",
    {
      title: fill(WORDS[lang].xmr, { title, area: areaName(subject.area, lang) }),
      subtitle: `${capital(unit)}, ${spanWords(span, lang)}`,
      sentences: [
        describeLevel(subject, trend, lang),
        spc && describeVariation(spc, lang),
        limits,
        describeAssurance(spc?.assurance ?? null, threshold, isMet, lang),
        ...(spc ? describeCautions(spc, subject.basis, lang) : []),
      ],
      synthetic: trend.synthetic,
    },
    lang,
  );
}
