/** Words and sentences on how well the regions report. */
import { monthIndex } from "../../data/period.ts";
import type { Month, Period } from "../../data/types.ts";
import { REPORTING_MONTHS } from "../../model/reporting.ts";
import { formatList, formatNumber, formatPercent, formatSpan, type Lang } from "../format.ts";
import { numberWord, plainPercentWords } from "../quantities.ts";
import { capital, fill, formFor } from "../sentence.ts";

/** Words of the quality page and of a region's row of months. */
export const QUALITY_WORDS = {
  sv: {
    state: {
      "in-time": "i tid",
      undated: "rapporterad, datum okänt",
      suppressed: "något värde för litet för att visas",
      low: "låg svarsfrekvens",
      late: "sen",
      partly: "delvis ej rapporterad",
      missing: "ej rapporterad",
      nothing: "inga uppgifter än",
    },
    matrixHeading: "Månad för månad",
    matrixLead:
      "Varje symbol visar en månad för en region, alla mått sammantagna. Finns det flera saker att säga om samma månad visar symbolen den allvarligaste: en lucka före en försening, en försening före en låg svarsfrekvens. Till höger räknas månaderna; där räknas varje sak för sig.",
    matrixCaption: (span: string) => `Regionernas rapportering månad för månad, ${span}`,
    allMeasures: "Alla mått",
    counts: {
      inTime: "I tid",
      late: "Sena",
      low: "Låg svarsfrekvens",
      gaps: "Med lucka",
      suppressed: "Dolda värden",
      revised: "Rättade värden",
    },
    rules: (days: number, percent: string) =>
      `En månad räknas som i tid när alla mått har kommit inom ${days} dagar efter månadens slut. Svarsfrekvensen är den andel av de rapporterande enheterna som har svarat, och den kallas låg under ${percent}. Gränserna är hämtade ur [överenskommelserna](page:agreements).`,
    summary: (all: string, inTime: string, gaps: string, late: string, low: string) =>
      `Regionerna har sammanlagt haft ${all} månader att rapportera under de senaste ${REPORTING_MONTHS}. Av dem kom ${inTime} i tid och hela, ${gaps} hade luckor, ${late} var sena och ${low} hade låg svarsfrekvens. Samma månad kan höra till flera grupper.`,
    noMonths: "Det finns inga månadsuppgifter än.",
    responseCaption: (span: string) => `Lägsta svarsfrekvens bland måtten, procent, ${span}`,
    lateCaption: (span: string) => `Dagar från månadens slut till den sista rapporten, ${span}`,
    gapsCaption: (span: string) =>
      `Antal mått utan rapport, av dem som någon region lämnat, ${span}`,
    suppressedCaption: (span: string) => `Antal värden som är för små för att visas, ${span}`,
    responseLead:
      "Tabellen visar den lägsta svarsfrekvensen bland regionens mått. Tomt betyder att den inte är känd.",
    latenessLead:
      "Tabellen visar hur många dagar efter månadens slut den sista rapporten kom. Tomt betyder att datumet inte är känt.",
    gapsLead:
      "En lucka är ett mått som regionen inte har lämnat, fast andra regioner har. Den fylls aldrig i och dras aldrig ihop i ett diagram. I summan för landet är regionen inte med den månaden.",
    gapsList: (name: string, months: string) => `${name}: ${months}`,
    suppressedLead: (limit: number) =>
      `Så få kontakter att enskilda skulle kunna kännas igen visas inte: färre än ${limit}, om källan inte anger en annan gräns. Värdet finns varken i diagram, filer, summor eller utfall.`,
    breaksLead:
      "Vid ett brott börjar serien om: inget jämförs över det, varken förändring, trend eller variation. En händelse är bara utritad.",
    breaksCaption: "Brott och händelser i serierna",
    from: "Från",
    kind: "Slag",
    kinds: { break: "Brott", event: "Händelse" },
    measures: "Mått",
    allOfThem: "Alla mått",
    region: "Region",
    allRegions: "Alla regioner",
    explanation: "Förklaring",
    source: "Källa",
    revisionsLead:
      "När en nyare uppdatering har ett annat värde ersätter det nya det gamla. Det gamla står kvar här och i filerna. Nyast först.",
    nationalHeading: "De nationella rapporterna",
    nationalLead:
      "Publicerade siffror för hela landet som senare rapporter har gett ett annat värde.",
    revisedBy: (title: string, date: string, count: string) => `${title}, ${date}: ${count}`,
    values: { one: "1 rättat värde", other: "{n} rättade värden" },
    revisionCaption: (title: string) => `Rättade värden i uppdateringen ${title}`,
    before: "Före",
    after: "Efter",
    drop: "Uppdatering",
    // A region in words
    inTime: "{Area} rapporterade alla mått i tid alla {n} månader, {span}.",
    inTimeSome: "{Area} rapporterade alla mått i tid {k} av {n} månader, {span}.",
    inTimeNone: "{Area} rapporterade inte alla mått i tid någon av de {n} månaderna, {span}.",
    undated: "När rapporterna kom är inte känt.",
    lateOn: { one: "{Months} kom för sent.", other: "{Months} kom för sent." },
    missingOn: "Ingenting är rapporterat för {months}.",
    partlyOn: "Något mått saknas för {months}.",
    noGaps: "Inga luckor finns under tiden.",
    lowOn: "I {months} var svarsfrekvensen under {full} för minst ett mått, som lägst {lowest}.",
    fullResponse: "Svarsfrekvensen var minst {full} alla månader.",
    unknownResponse: "Svarsfrekvensen är inte känd.",
    suppressed: {
      one: "Ett värde visas inte, eftersom så få berörs.",
      other: "{N} värden visas inte, eftersom så få berörs.",
    },
    revised: {
      one: "Av månadernas värden har ett rättats sedan det först publicerades.",
      other: "Av månadernas värden har {n} rättats sedan de först publicerades.",
    },
    notRevised: "Inget värde har rättats.",
    rowCaption: (name: string, span: string) => `Rapporteringen från ${name}, ${span}`,
    more: "Alla regioners datakvalitet",
  },
  en: {
    state: {
      "in-time": "on time",
      undated: "reported, date not known",
      suppressed: "a value too small to show",
      low: "low response",
      late: "late",
      partly: "partly not reported",
      missing: "not reported",
      nothing: "no data yet",
    },
    matrixHeading: "Month by month",
    matrixLead:
      "Each symbol shows one month of one region, all measures taken together. Where there is more than one thing to say of a month, the symbol shows the most serious: a gap before a delay, a delay before a low response. The columns on the right count the months, each thing by itself.",
    matrixCaption: (span: string) => `Reporting of the regions month by month, ${span}`,
    allMeasures: "All measures",
    counts: {
      inTime: "On time",
      late: "Late",
      low: "Low response",
      gaps: "With a gap",
      suppressed: "Hidden values",
      revised: "Revised values",
    },
    rules: (days: number, percent: string) =>
      `A month is on time when it has arrived within ${days} days of its end for every measure. The response rate is the share of the reporting units that have answered, and it is called low under ${percent}. The limits are taken from [the agreements](page:agreements).`,
    summary: (all: string, inTime: string, gaps: string, late: string, low: string) =>
      `Together the regions have had ${all} months to report over the last ${REPORTING_MONTHS}. Of these, ${inTime} arrived on time and whole, ${gaps} had gaps, ${late} were late and ${low} had a low response. The same month may belong to more than one group.`,
    noMonths: "There are no monthly data yet.",
    responseCaption: (span: string) => `Lowest response rate of the measures, per cent, ${span}`,
    lateCaption: (span: string) => `Days from the end of the month to the last report, ${span}`,
    gapsCaption: (span: string) =>
      `Measures not reported, of those that any region reported, ${span}`,
    suppressedCaption: (span: string) => `Values too small to show, ${span}`,
    responseLead:
      "The table shows the lowest response rate among the region's measures. An empty cell means that it is not known.",
    latenessLead:
      "The table shows how many days after the end of the month the last report arrived. An empty cell means that the date is not known.",
    gapsLead:
      "A gap is a measure that the region has not reported although others have. It is never filled in and never bridged in a chart. The sum for the country leaves the region out that month.",
    gapsList: (name: string, months: string) => `${name}: ${months}`,
    suppressedLead: (limit: number) =>
      `Contacts so few that somebody might be recognised are not shown: fewer than ${limit}, unless the source states another limit. The value is in no chart, file, sum or result.`,
    breaksLead:
      "At a break a new series starts: nothing is compared across it, neither change nor trend nor variation. An event is only drawn.",
    breaksCaption: "Breaks and events in the series",
    from: "From",
    kind: "Kind",
    kinds: { break: "Break", event: "Event" },
    measures: "Measures",
    allOfThem: "All measures",
    region: "Region",
    allRegions: "All regions",
    explanation: "Explanation",
    source: "Source",
    revisionsLead:
      "When a newer update has another value, the new one replaces the old. The old one stays here and in the files. Newest first.",
    nationalHeading: "The national reports",
    nationalLead:
      "Published figures for the whole country to which later reports have given another value.",
    revisedBy: (title: string, date: string, count: string) => `${title}, ${date}: ${count}`,
    values: { one: "1 revised value", other: "{n} revised values" },
    revisionCaption: (title: string) => `Revised values in the update ${title}`,
    before: "Before",
    after: "After",
    drop: "Update",
    inTime: "{Area} reported every measure on time in all {n} months, {span}.",
    inTimeSome: "{Area} reported every measure on time in {k} of {n} months, {span}.",
    inTimeNone: "{Area} did not report every measure on time in any of the {n} months, {span}.",
    undated: "When the reports arrived is not known.",
    lateOn: { one: "{Months} was late.", other: "{Months} were late." },
    missingOn: "Nothing was reported for {months}.",
    partlyOn: "Some measure is missing for {months}.",
    noGaps: "There are no gaps in the period.",
    lowOn:
      "In {months} the response rate was under {full} for at least one measure, at its lowest {lowest}.",
    fullResponse: "The response rate was at least {full} in every month.",
    unknownResponse: "The response rate is not known.",
    suppressed: {
      one: "One value is not shown, since so few are concerned.",
      other: "{N} values are not shown, since so few are concerned.",
    },
    revised: {
      one: "Of the values of these months one has been revised since it was first published.",
      other: "Of the values of these months {n} have been revised since they were first published.",
    },
    notRevised: "No value has been revised.",
    rowCaption: (name: string, span: string) => `Reporting of ${name}, ${span}`,
    more: "Data quality of all regions",
  },
} as const;

/** What is known of a region's months, for its sentences; months in ascending order. */
export interface RegionFacts {
  /** "Region Uppsala" or "regionen". */
  readonly area: string;
  readonly from: Period;
  readonly to: Period;
  readonly months: number;
  readonly inTime: number;
  readonly isDated: boolean;
  readonly late: readonly Month[];
  readonly missing: readonly Month[];
  readonly partly: readonly Month[];
  readonly low: readonly Month[];
  /** Percent. */
  readonly lowest: number | null;
  readonly fullResponse: number;
  readonly suppressed: number;
  readonly revised: number;
}

/** How the region has reported, in sentences. */
export function describeReporting(facts: RegionFacts, lang: Lang): string[] {
  const words = QUALITY_WORDS[lang];
  const { inTime, months, late, missing, partly, low, lowest, suppressed, revised } = facts;
  const punctual =
    inTime === months ? words.inTime : inTime === 0 ? words.inTimeNone : words.inTimeSome;
  const values = {
    Area: capital(facts.area),
    n: numberWord(months, lang),
    k: numberWord(inTime, lang),
    span: formatSpan(facts.from, facts.to, lang),
  };
  const full = plainPercentWords(facts.fullResponse, lang);
  const on = (template: string, list: readonly Month[]) =>
    list.length === 0 ? [] : [fill(template, { months: monthList(list, lang) })];
  const count = (n: number, forms: { one: string; other: string }) =>
    fill(formFor(n, forms), { N: capital(numberWord(n, lang)), n: numberWord(n, lang) });
  return [
    facts.isDated ? fill(punctual, values) : words.undated,
    ...(late.length === 0
      ? []
      : [fill(formFor(late.length, words.lateOn), { Months: capital(monthList(late, lang)) })]),
    ...on(words.missingOn, missing),
    ...on(words.partlyOn, partly),
    ...(missing.length + partly.length === 0 ? [words.noGaps] : []),
    lowest === null
      ? words.unknownResponse
      : low.length === 0
        ? fill(words.fullResponse, { full })
        : fill(words.lowOn, {
            full,
            months: monthList(low, lang),
            lowest: formatPercent(lowest, lang),
          }),
    ...(suppressed === 0 ? [] : [count(suppressed, words.suppressed)]),
    revised === 0 ? words.notRevised : count(revised, words.revised),
  ];
}

/** "mars–juni 2022 och oktober 2025": months in ascending order, neighbours taken together. */
export function monthList(months: readonly Month[], lang: Lang): string {
  const spans: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && monthIndex(month) - monthIndex(last.to) === 1) last.to = month;
    else spans.push({ from: month, to: month });
  }
  return formatList(
    spans.map(({ from, to }) => formatSpan(from, to, lang)),
    lang,
  );
}

/** "266 rättade värden", "1 rättat värde". */
export function revisedValues(count: number, lang: Lang): string {
  const { one, other } = QUALITY_WORDS[lang].values;
  return fill(count === 1 ? one : other, { n: formatNumber(count, lang) });
}
