/** The words of the method page, and the numbers that they need. */
import type { Lang } from "../format.ts";
import type { Section } from "./document.ts";
import { methodEn } from "./method-en.ts";
import { methodSv } from "./method-sv.ts";

/** Numbers of the method as finished texts. */
export type MethodNumbers = Readonly<
  Record<
    | "rollingMonths"
    | "rollingLeast"
    | "limit"
    | "outlier"
    | "pointsForLimits"
    | "pointsForAssurance"
    | "successive"
    | "seasonYears"
    | "reportingDays"
    | "fullResponse"
    | "disclosure"
    | "largeChange"
    | "earliestYear"
    | "leastValues"
    | "leastYears"
    | "significance"
    | "windowMonths",
    string
  >
>;

/** The written sections; measures and agreements stand between the two lists. */
export const methodText = (
  numbers: MethodNumbers,
  lang: Lang,
): { before: Section[]; after: Section[] } =>
  lang === "sv" ? methodSv(numbers) : methodEn(numbers);

/** Words of the sections made from the measure and agreement files. */
export const METHOD_WORDS = {
  sv: {
    lead: "Varje siffra går att räkna om för hand ur de publicerade uppgifterna. Här står hur. Talen i texten är desamma som programmet räknar med.",
    measuresLead:
      "Varje mått är en fil med sin definition. Underlaget som vårdgarantin följs efter står först.",
    limit: "Gräns",
    bases: "Underlag",
    numerator: "Vilka räknas som i tid",
    denominator: "Av hur många",
    threshold: "Krav",
    backlog: "Väntat länge",
    backlogText: (days: string) => `mer än ${days}`,
    kolada: "Kolada",
    median: "median",
    checked: "Kontrollerad",
    checkedText: (by: string, on: string, next: string) => `${by}, ${on}; ses över senast ${next}`,
    sources: "Källor",
    agreementsLead:
      "Varje överenskommelse är en fil med sina regler. Bara den som är känd till sista regel räknas ut; de andra visas som historia. Där texten kan tolkas på mer än ett sätt räknas alla tolkningar. Den första är utfallet. Ger en annan ett annat utfall märks det, och båda visas.",
    evaluated: (slug: string) => `Räknas ut, se [utfallen](agreement:${slug}).`,
    readings: (list: string) => `Tolkningar: ${list}.`,
    first: "utfallet",
    quote: (text: string) => `”${text}”`,
    choices: "Oklara formuleringar där vi har valt en tolkning och inte räknar någon annan:",
    needs:
      "För ett utfall behövs de månader som tolkningen använder. Är någon inte rapporterad eller dold går kravet inte att bedöma, och månaden står som skäl. En månad utan kontakter har ingen andel och är inte med i ett medelvärde. En kö som var 0 och är 0 har nått kravet.",
    shortBy:
      "Det som saknades för ett krav på en andel är det minsta antal kontakter som, flyttade inom gränsen i de månader där de hjälper mest, hade räckt. För en kö är det antalet i november minus tre fjärdedelar av utgångsläget, nedåt till helt tal.",
    money:
      "Pengarna för ett krav delas i hela kronor efter befolkning bland de regioner som nådde det; kronor som blir över går till de största resterna. Når ingen kravet blir de ofördelade. ”Efter befolkning” är samma pengar delade på alla regioner, och ”uteblivet” är den delen för en region som inte nådde kravet eller vars utfall inte går att bedöma.",
    populationDate: (date: string) => `Befolkningen den ${date} används.`,
  },
  en: {
    lead: "Every figure can be worked out by hand from the published data. This page says how. The numbers in the text are taken from the constants that do the computing.",
    measuresLead:
      "Each measure is a file with its definition. The basis that the care guarantee is followed by stands first.",
    limit: "Limit",
    bases: "Basis",
    numerator: "Counted as within",
    denominator: "Out of",
    threshold: "Requirement",
    backlog: "Waited long",
    backlogText: (days: string) => `more than ${days}`,
    kolada: "Kolada",
    median: "median",
    checked: "Checked",
    checkedText: (by: string, on: string, next: string) =>
      `${by}, ${on}; to be reviewed by ${next}`,
    sources: "Sources (in Swedish)",
    agreementsLead:
      "Each agreement is a file with its rules. Only one that is known to the last rule is evaluated; the others are shown as history. Where the text can be interpreted in more than one way, every interpretation is computed. The first is the result. Where another gives another result, that is marked and both are shown.",
    evaluated: (slug: string) => `Evaluated, see [the results](agreement:${slug}).`,
    readings: (list: string) => `Interpretations: ${list}.`,
    first: "the result",
    quote: (text: string) => `“${text}”`,
    choices: "Unclear wording where we have chosen one interpretation and compute no other:",
    needs:
      "A result needs the months that the interpretation uses. If one is not reported or hidden, the requirement cannot be assessed, and the month is given as the reason. A month without contacts has no share and is left out of a mean. A queue that was 0 and is 0 has met the requirement.",
    shortBy:
      "What was missing for a required share is the fewest contacts that, moved inside the limit in the months where they help most, would have been enough. For a queue it is November's number less three quarters of the starting number, rounded down.",
    money:
      "The money for a requirement is divided in whole kronor by population among the regions that met it; kronor left over go to the largest remainders. If none met it, it stays undistributed. “By population” is the same money divided among all regions, and “forgone” is that part for a region that did not meet the requirement or whose result cannot be assessed.",
    populationDate: (date: string) => `The population of ${date} is used.`,
  },
} as const;
