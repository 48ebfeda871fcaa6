/** The trend verdict of a window of months or of a run of years. */
import type { Period, Quantity } from "../data/types.ts";
import { type Direction, LEAST_VALUES, type Trend, WINDOW_MONTHS } from "../stats/kendall.ts";
import { LEAST_YEARS, type YearlyTrend } from "../stats/yearly-kendall.ts";
import { formatNumber, formatPeriod, formatSpan, type Lang, roundTo } from "./format.ts";
import { daysWords } from "./measure-phrases.ts";
import { peopleWords, pointsWords, withoutFloatNoise } from "./quantities.ts";
import { capital, fill } from "./sentence.ts";
import type { Subject } from "./subject.ts";

/** The last 36 months, or all months since one. */
export type TrendWindow = "last36" | { readonly since: Period };

/** What a quantity is called, which way it goes and how steeply. */
interface QuantityWords {
  readonly what: string;
  readonly slope: Readonly<Record<"up" | "down" | "small", string>>;
  /** "om andelen stiger eller sjunker". */
  readonly unknown: string;
}

interface Words {
  readonly quantities: Readonly<Record<Quantity, QuantityWords>>;
  readonly last36: string;
  readonly since: string;
  readonly years: string;
  readonly restsOn: Readonly<Record<"months" | "years", string>>;
  readonly directions: Readonly<Record<Exclude<Direction, "insufficient">, string>>;
  readonly few: Readonly<Record<"one" | "other" | "oneYear" | "otherYears", string>>;
  readonly nobody: string;
  readonly nothing: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    quantities: {
      share: {
        what: "andelen",
        slope: { up: "{size}", down: "{size}", small: "mindre än 0,1 procentenheter" },
        unknown: "om {what} stiger eller sjunker",
      },
      median: {
        what: "väntetiden",
        slope: { up: "{size} längre", down: "{size} kortare", small: "mindre än 0,1 dagar" },
        unknown: "om {what} blir längre eller kortare",
      },
      backlog: {
        what: "antalet",
        slope: { up: "{size} fler", down: "{size} färre", small: "mindre än en person" },
        unknown: "om {what} ökar eller minskar",
      },
    },
    last36: "de senaste {months} månaderna",
    since: "sedan {start}",
    years: "åren {span}",
    restsOn: {
      months: "{window} ({n} med jämförbara siffror)",
      years: "{window} ({n} år med jämförbara siffror)",
    },
    directions: {
      increasing: "{Window} är trenden för {what} uppåt, i snitt {slope} om året.",
      decreasing: "{Window} är trenden för {what} nedåt, i snitt {slope} om året.",
      none: "{Window} går det inte att se {unknown}.",
    },
    few: {
      one: "Det går inte att säga något om trenden för {what} {window}: det finns bara en månad med siffror, och det behövs minst {least}.",
      other:
        "Det går inte att säga något om trenden för {what} {window}: det finns {n} månader med siffror, och det behövs minst {least}.",
      oneYear:
        "Det går inte att säga något om trenden för {what}: det finns bara ett jämförbart år ({span}), och det behövs minst {least}.",
      otherYears:
        "Det går inte att säga något om trenden för {what}: det finns {n} jämförbara år ({span}), och det behövs minst {least}.",
    },
    nobody:
      "Det går inte att säga något om trenden för {what} {window}: ingen region har siffror för alla månader.",
    nothing: "Det går inte att säga något om trenden för {what}: det finns inga jämförbara år.",
  },
  en: {
    quantities: {
      share: {
        what: "the share",
        slope: { up: "{size}", down: "{size}", small: "less than 0.1 percentage points" },
        unknown: "whether {what} is rising or falling",
      },
      median: {
        what: "the waiting time",
        slope: { up: "{size} longer", down: "{size} shorter", small: "less than 0.1 days" },
        unknown: "whether {what} is getting longer or shorter",
      },
      backlog: {
        what: "the number",
        slope: { up: "{size} more", down: "{size} fewer", small: "less than one person" },
        unknown: "whether {what} is rising or falling",
      },
    },
    last36: "over the last {months} months",
    since: "since {start}",
    years: "over the years {span}",
    restsOn: {
      months: "{window} ({n} with comparable figures)",
      years: "{window} ({n} years with comparable figures)",
    },
    directions: {
      increasing: "{Window}, the trend in {what} is upward, {slope} a year on average.",
      decreasing: "{Window}, the trend in {what} is downward, {slope} a year on average.",
      none: "{Window}, it cannot be told {unknown}.",
    },
    few: {
      one: "Nothing can be said of the trend in {what} {window}: there is only one month with a figure, and at least {least} are needed.",
      other:
        "Nothing can be said of the trend in {what} {window}: there are {n} months with a figure, and at least {least} are needed.",
      oneYear:
        "Nothing can be said of the trend in {what}: there is only one comparable year ({span}), and at least {least} are needed.",
      otherYears:
        "Nothing can be said of the trend in {what}: there are {n} comparable years ({span}), and at least {least} are needed.",
    },
    nobody:
      "Nothing can be said of the trend in {what} {window}: no region has figures for all the months.",
    nothing: "Nothing can be said of the trend in {what}: there are no comparable years.",
  },
};

/**
 * "De senaste 36 månaderna är trenden för andelen uppåt, i snitt 1,2 procentenheter om året." A trend
 * is one that the test tells from chance at the level 0.05; one that is not seen is not stability,
 * and the words do not say so. `what` names the quantity where the context does not: "antalet som
 * väntat mer än 180 dagar". A series that is shorter than its window, or has gaps in it, says how
 * many months it rests on. A trend that is null is that of a nation of which no region is in all the
 * months.
 */
export function describeTrend(
  { quantity }: Pick<Subject, "quantity">,
  trend: Trend | null,
  window: TrendWindow,
  lang: Lang,
  what: string = WORDS[lang].quantities[quantity].what,
): string {
  const words = WORDS[lang];
  const span =
    window === "last36"
      ? fill(words.last36, { months: String(WINDOW_MONTHS) })
      : fill(words.since, { start: formatPeriod(window.since, lang) });
  if (trend === null) return fill(words.nobody, { what, window: span });
  const { n, direction } = trend;
  if (direction === "insufficient") {
    return fill(n === 1 ? words.few.one : words.few.other, {
      what,
      window: span,
      n: formatNumber(n, lang),
      least: String(LEAST_VALUES),
    });
  }
  const isShort = window === "last36" && n < WINDOW_MONTHS;
  const rests = isShort ? fill(words.restsOn.months, { window: span, n: String(n) }) : span;
  return directionSentence(quantity, { ...trend, direction }, rests, what, lang);
}

/**
 * "Åren 2021–2025 är trenden för andelen nedåt, i snitt 3,1 procentenheter om året." The years are
 * always named, and how many have a figure where some lack one.
 */
export function describeYearlyTrend(
  { quantity }: Pick<Subject, "quantity">,
  trend: YearlyTrend,
  lang: Lang,
): string {
  const words = WORDS[lang];
  const { what } = words.quantities[quantity];
  const { n, from, to, direction } = trend;
  if (from === null || to === null) return fill(words.nothing, { what });
  const span = formatSpan(from, to, lang);
  if (direction === "insufficient") {
    return fill(n === 1 ? words.few.oneYear : words.few.otherYears, {
      what,
      span,
      n: formatNumber(n, lang),
      least: String(LEAST_YEARS),
    });
  }
  const window = fill(words.years, { span });
  const hasGaps = n < Number(to) - Number(from) + 1;
  const rests = hasGaps ? fill(words.restsOn.years, { window, n: String(n) }) : window;
  return directionSentence(quantity, { ...trend, direction }, rests, what, lang);
}

interface Found {
  readonly direction: Exclude<Direction, "insufficient">;
  readonly slopePerYear: number | null;
}

function directionSentence(
  quantity: Quantity,
  { direction, slopePerYear }: Found,
  window: string,
  what: string,
  lang: Lang,
): string {
  const words = WORDS[lang];
  return fill(words.directions[direction], {
    Window: capital(window),
    what,
    unknown: fill(words.quantities[quantity].unknown, { what }),
    slope: slopeWords(quantity, slopePerYear ?? 0, lang),
  });
}

/** The steepness without a sign: the words say which way it goes. */
function slopeWords(quantity: Quantity, slope: number, lang: Lang): string {
  const words = WORDS[lang].quantities[quantity].slope;
  const size = Math.abs(withoutFloatNoise(slope));
  if (size < (quantity === "backlog" ? 0.5 : 0.05)) return words.small;
  return fill(slope > 0 ? words.up : words.down, { size: sizeWords(quantity, size, lang) });
}

function sizeWords(quantity: Quantity, size: number, lang: Lang): string {
  if (quantity === "backlog") return peopleWords(roundTo(size, 0), lang);
  const tenths = roundTo(size, 1);
  return quantity === "median" ? daysWords(tenths, lang) : pointsWords(tenths, lang);
}
