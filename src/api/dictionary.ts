/** What every column and field of the published files means; the types see to it that none is left out. */
import type { Field, KEY_COLUMNS } from "../data/fields.ts";
import type { Wording } from "../data/types.ts";
import type { ObservationDocument } from "./observations-schema.ts";
import type { AreaDocument } from "./trends-schema.ts";

/** A column of the tables of cells. */
export type Column =
  | keyof typeof KEY_COLUMNS
  | Field
  | "month"
  | "region_name"
  | "measure_name"
  | "status"
  | "source"
  | "synthetic"
  | "preliminary"
  | "days_status"
  | "days_source";

/** What a column holds. */
export interface Meaning {
  readonly meaning: Wording;
  readonly unit: Wording;
}

const text = (meaning: Wording, unit: Wording = { sv: "", en: "" }): Meaning => ({ meaning, unit });

const COUNT: Wording = { sv: "antal", en: "number" };
const PERCENT: Wording = { sv: "procent", en: "per cent" };
const DAYS: Wording = { sv: "dagar", en: "days" };
const DATE: Wording = { sv: "datum", en: "date" };
const YES_NO: Wording = { sv: "true eller false", en: "true or false" };

const band = (sv: string, en: string): Meaning =>
  text({ sv: `Av alla: väntat ${sv} dagar.`, en: `Of all: waited ${en} days.` }, COUNT);

/** The columns of the CSV files, in their order. */
export const DICTIONARY: Readonly<Record<Column, Meaning>> = {
  period: text({
    sv: "Månad, ÅÅÅÅ-MM; årsserier har bara året.",
    en: "Month, YYYY-MM; yearly series have the year only.",
  }),
  month: text({
    sv: "Månaden som 2021M09, vilket ett kalkylprogram låter vara; finns inte i årsserier.",
    en: "The month as 2021M09, which a spreadsheet leaves alone; not in yearly series.",
  }),
  region: text({
    sv: "Regionens kod, 01 till 25; 00 är riket.",
    en: "Code of the region, 01 to 25; 00 is Sweden.",
  }),
  region_name: text({
    sv: "Regionens namn; Riket för 00.",
    en: "Name of the region, in Swedish; Riket is Sweden.",
  }),
  measure: text({ sv: "Måttets id.", en: "Id of the measure." }),
  measure_name: text({ sv: "Måttets namn.", en: "Name of the measure, in Swedish." }),
  basis: text({
    sv: "completed för genomförda, waiting för väntande den sista dagen i månaden.",
    en: "completed, or waiting on the last day of the month.",
  }),
  total: text(
    {
      sv: "Alla kontakter eller väntande, utan patientvald väntan.",
      en: "All contacts or people waiting, without patient-chosen waiting.",
    },
    COUNT,
  ),
  within: text({ sv: "Av dem, inom måttets gräns.", en: "Of them, within the limit." }, COUNT),
  share: text(
    {
      sv: "Andel inom gränsen, oavrundad där antalen är kända.",
      en: "Share within the limit, unrounded where the counts are known.",
    },
    PERCENT,
  ),
  over_180: text(
    {
      sv: "Av de väntande: väntat mer än 180 dagar.",
      en: "Of those waiting: waited more than 180 days.",
    },
    COUNT,
  ),
  d0_30: band("0–30", "0–30"),
  d31_60: band("31–60", "31–60"),
  d61_90: band("61–90", "61–90"),
  d91: band("mer än 90", "more than 90"),
  d91_120: band("91–120", "91–120"),
  d121_180: band("121–180", "121–180"),
  d181_365: band("181–365", "181–365"),
  d366: band("mer än 365", "more than 365"),
  median_days: text({ sv: "Väntetidens median.", en: "Median wait." }, DAYS),
  mean_days: text({ sv: "Väntetidens medelvärde.", en: "Mean wait." }, DAYS),
  pvv: text(
    {
      sv: "Patientvald väntan, utanför alla andra tal.",
      en: "Patient-chosen waiting, outside all other numbers.",
    },
    COUNT,
  ),
  mov: text({ sv: "Medicinskt orsakad väntan.", en: "Medically caused waiting." }, COUNT),
  response_rate: text(
    {
      sv: "Svarsfrekvens: andelen rapporterande enheter som svarat.",
      en: "Response rate: share of the reporting units that answered.",
    },
    PERCENT,
  ),
  reported_on: text(
    { sv: "När regionen rapporterade månaden.", en: "When the region reported the month." },
    DATE,
  ),
  status: text({
    sv: "ok, suppressed (för få för att visas), not-reported (ej rapporterat) eller no-contacts (inga kontakter).",
    en: "ok, suppressed (too few to show), not-reported or no-contacts.",
  }),
  source: text({
    sv: "Leveransen som värdet kommer ur; computed när det är summan av regionerna.",
    en: "Delivery that the value comes from; computed where it is the sum of the regions.",
  }),
  synthetic: text({ sv: "Påhittad siffra.", en: "Made-up figure." }, YES_NO),
  preliminary: text(
    { sv: "Inte slutlig enligt utgivaren.", en: "Not final according to the publisher." },
    YES_NO,
  ),
  days_status: text({
    sv: "Väntetidens egen status; tom där ingen har levererat dagar.",
    en: "Status of the days waited; empty where nobody delivered any.",
  }),
  days_source: text({
    sv: "Leveransen som väntetiden kommer ur; den kan vara en annan än andelens.",
    en: "Delivery that the days come from, which may be another than that of the share.",
  }),
};

/** The fields of an observation in the JSON files. */
export const OBSERVATION_FIELDS: Readonly<Record<keyof ObservationDocument, Wording>> = {
  period: DICTIONARY.period.meaning,
  region: DICTIONARY.region.meaning,
  status: DICTIONARY.status.meaning,
  total: DICTIONARY.total.meaning,
  within: DICTIONARY.within.meaning,
  share: DICTIONARY.share.meaning,
  over180: DICTIONARY.over_180.meaning,
  synthetic: DICTIONARY.synthetic.meaning,
  preliminary: DICTIONARY.preliminary.meaning,
  responseRate: DICTIONARY.response_rate.meaning,
  reportedOn: DICTIONARY.reported_on.meaning,
  distribution: {
    sv: "Antal efter väntetid, med CSV-kolumnernas namn; tomt utan.",
    en: "Numbers by waiting time, named as the CSV columns; empty without.",
  },
  medianDays: DICTIONARY.median_days.meaning,
  meanDays: DICTIONARY.mean_days.meaning,
  days: {
    sv: "Väntetiden som en egen del: status, leverans och rättelser; tomt utan.",
    en: "The days as a part of their own: status, delivery and revisions; empty without.",
  },
  pvv: DICTIONARY.pvv.meaning,
  mov: DICTIONARY.mov.meaning,
  disclosureLimit: {
    sv: "Färre kontakter än så visas inte; bara för dolda värden.",
    en: "Fewer contacts than this are not shown; hidden values only.",
  },
  source: {
    sv: "Leveransen som värdet kommer ur; tomt när det är summan av regionerna.",
    en: "Delivery that the value comes from; empty where it is the sum of the regions.",
  },
  revisions: {
    sv: "Tidigare publicerade värden, nyast först.",
    en: "Values published earlier, newest first.",
  },
  published: {
    sv: "Bara riket: om siffran är utgivarens egen.",
    en: "Sweden only: whether the figure is the publisher's own.",
  },
  computed: {
    sv: "Bara riket: summan av regionerna, hur många de är och deras del av befolkningen.",
    en: "Sweden only: the sum of the regions, how many they are and their share of the population.",
  },
};

/** The fields of an area in the trend files. */
export const TREND_FIELDS: Readonly<Record<keyof AreaDocument, Wording>> = {
  latest: { sv: "Senaste period med andel.", en: "Newest period with a share." },
  change: {
    sv: "Procentenheter sedan månaden före och ett, två och fem år tidigare; där ingen jämförelse går står skälet i notComparable.",
    en: "Percentage points since the month before and one, two and five years earlier; where nothing can be compared, notComparable holds the reason.",
  },
  rolling12: { sv: "Andel över tolv månader.", en: "Share over twelve months." },
  rolling12Coverage: {
    sv: "Regionerna bakom rikets tolv månader, där de är som färst.",
    en: "The regions behind the nation's twelve months, where they are fewest.",
  },
  yearlyTrend: {
    sv: "Mann–Kendalls test på årsvärden, med exakt p.",
    en: "Mann–Kendall test on yearly figures, with exact p.",
  },
  median: {
    sv: "Samma uppgifter för medianen av väntetiden i dagar, som publicerad.",
    en: "The same for the median wait in days, as published.",
  },
  rank: { sv: "Rang bland regioner med värde.", en: "Rank among regions with a value." },
  trend: {
    sv: "Mann–Kendalls säsongstest för de senaste 36 månaderna och hela den jämförbara serien.",
    en: "Seasonal Mann–Kendall test for the last 36 months and the whole comparable series.",
  },
  spc: { sv: "XmR-diagrammet sedan senaste brottet.", en: "XmR chart since the last break." },
  spcAdjusted: {
    sv: "Samma utan årstidens inverkan; tomt med mindre än tre hela år.",
    en: "The same without the season; empty with less than three full years.",
  },
  distance: {
    sv: "Krav och antal kontakter som saknas till det.",
    en: "Requirement, and contacts short of it.",
  },
  clearanceMonths: { sv: "Kön i månader.", en: "The queue in months." },
  backlog: {
    sv: "Antal som väntat mer än 180 dagar, med förändring och trend.",
    en: "Number who have waited more than 180 days, with change and trend.",
  },
  comparableFrom: {
    sv: "Första jämförbara månad; tomt när hela serien är jämförbar.",
    en: "First comparable month; empty where the whole series is comparable.",
  },
  synthetic: {
    sv: "Påhittade siffror är med.",
    en: "Made-up figures are part of it.",
  },
};
