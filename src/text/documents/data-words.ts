/** Words of the data page. */
import { formatNumber, type Lang } from "../format.ts";

/** Words of the data page in both languages. */
export const DATA_WORDS = {
  sv: {
    lead: "Allt som webbplatsen visar finns som filer. De är fria att använda, utan konto och utan nyckel.",
    madeUp:
      "En del av siffrorna är påhittade. De är märkta i varje fil, i kolumnen `synthetic`, och ska inte återges som fakta.",
    all: "Alla serier i en tabell",
    allNote: (link: string) =>
      `Allt på en gång: ${link}, med komma mellan kolumnerna och decimalpunkt.`,
    downloadsCaption: "Filer per mått och underlag",
    csvSv: "CSV",
    json: "JSON",
    trends: "Trender (JSON)",
    agreementsCaption: "Överenskommelser, redovisningar och ändringar",
    otherFiles: {
      "index.json": "Mått, regioner, överenskommelser och källor",
      "changes.json": "Vad den senaste leveransen ändrade",
      "datapackage.json": "Beskrivning för program (Frictionless Data Package)",
      "dcat.jsonld": "Beskrivning för dataportaler (DCAT-AP-SE)",
    } as Readonly<Record<string, string>>,
    agreement: (name: string) => `${name}: krav, utfall och pengar`,
    agreementTable: (name: string) => `${name}: utfall som tabell`,
    whatIf: (name: string) => `${name}: tankeexempel, samma regler senare`,
    whatIfTable: (name: string) => `${name}: tankeexemplet som tabell`,
    answers: (name: string) => `${name}: regionernas svar som tabell`,
    compilation: (name: string) => `${name}: svaren sammanställda fråga för fråga`,
    file: "Fil",
    holds: "Innehåll",
    size: "Storlek",
    bytes: (kilobytes: string) => `${kilobytes} kB`,
    apiLead:
      "Gränssnittet är vanliga filer på fasta adresser, under `api/v1/`. Numret i adressen ändras om ett fält byter betydelse; nya fält kan komma till. Till varje JSON-fil finns ett schema i mappen [schema](file:api/v1/schema/observations.schema.json).",
    apiList: [
      "`index.json`: mått, regioner, överenskommelser och källor. Börja här.",
      "`observations/<mått>-<underlag>.json`: varje värde som publicerat, med rättelser.",
      "`trends/<mått>-<underlag>.json`: senaste värde, förändring, rang, trend, variation och kö för varje region.",
      "`agreements/<id>.json`: krav, utfall, uträkning och pengar.",
      "`csv/<mått>-<underlag>.csv`: samma värden för kalkylprogram.",
    ],
    apiRules:
      "Andelar, marginaler och lutningar är procent eller procentenheter och inte avrundade. Pengar är hela kronor. Månader skrivs `ÅÅÅÅ-MM`, regioner med kod där `00` är riket. Ett värde som inte finns är `null`, aldrig noll.",
    exampleLead: (file: string) => `Ett exempel: ett värde ur ${file}.`,
    exampleLabel: "Exempel på ett värde",
    dictionaryLead: "Kolumnerna i CSV-filerna:",
    dictionaryCaption: "Kolumner i CSV-filerna",
    column: "Kolumn",
    alias: "Svenskt namn vid inläsning",
    meaning: "Betydelse",
    unit: "Enhet",
    jsonDetails: "Fälten i observations",
    jsonCaption: "Fält för varje värde i observations",
    trendDetails: "Fälten i trends",
    trendCaption: "Fält för varje region i trends",
    field: "Fält",
    licenceLead:
      "Texter, bilder och egna beräkningar får användas fritt med källhänvisning: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.sv). Programkoden är fri enligt MIT. De publicerade siffrorna är utgivarnas, och varje källas villkor gäller för dem:",
    licenceOf: (publisher: string, licence: string) => `${publisher}: ${licence}.`,
    noLicence: "inget villkor angivet",
    sourcesLead:
      "Varje leverans med sina filer. Kontrollsumman är början av filens SHA-256; hela står i [index.json](file:api/v1/index.json).",
    sourcesCaption: "Leveranser och filer, nyast först",
    drop: "Leverans",
    publisher: "Utgivare",
    title: "Titel",
    retrieved: "Hämtad",
    rows: "Rader",
    checksum: "Kontrollsumma",
    marks: "Märkning",
    synthetic: "påhittade",
    preliminary: "preliminära",
    final: "slutliga",
    citationLead: "Ange källan så att läsaren hittar tillbaka:",
    citation: (title: string, period: string, date: string, address: string) =>
      `Vänteläget (${date.slice(-4)}). ${title}, uppgifter till och med ${period}. Byggd den ${date}.${address}`,
    citationLabel: "Källhänvisning",
    citationNote:
      "För en enskild siffra: skriv ”egen beräkning” eller ”Vänteläget, på uppgifter från” och utgivaren. Vänteläget är inte utgivare av regionernas siffror.",
    retrievedFrom: (address: string) => ` ${address}`,
    datasetName: "Väntetider i vården per region",
  },
  en: {
    lead: "Everything the site shows exists as files. They are free to use, without account and without key.",
    madeUp:
      "Some of the figures are made up. They are marked in every file, in the column `synthetic`, and should not be reported as facts.",
    all: "All series in one table",
    allNote: (link: string) =>
      `All at once: ${link}, with commas between columns and decimal points.`,
    downloadsCaption: "Files by measure and basis",
    csvSv: "CSV",
    json: "JSON",
    trends: "Trends (JSON)",
    agreementsCaption: "Agreements, reports and changes",
    otherFiles: {
      "index.json": "Measures, regions, agreements and sources",
      "changes.json": "What the newest delivery changed",
      "datapackage.json": "Description for programs (Frictionless Data Package)",
      "dcat.jsonld": "Description for data portals (DCAT-AP-SE)",
    } as Readonly<Record<string, string>>,
    agreement: (name: string) => `${name}: requirements, results and money`,
    agreementTable: (name: string) => `${name}: results as a table`,
    whatIf: (name: string) => `${name}: thought experiment, the same rules later`,
    whatIfTable: (name: string) => `${name}: the thought experiment as a table`,
    answers: (name: string) => `${name}: answers of the regions as a table`,
    compilation: (name: string) => `${name}: the answers compiled question by question`,
    file: "File",
    holds: "Content",
    size: "Size",
    bytes: (kilobytes: string) => `${kilobytes} kB`,
    apiLead:
      "The interface is plain files at fixed addresses, under `api/v1/`. The number in the address changes when a field changes its meaning; fields may be added. A schema stands beside every JSON file in the folder [schema](file:api/v1/schema/observations.schema.json).",
    apiList: [
      "`index.json`: measures, regions, agreements and sources. Start here.",
      "`observations/<measure>-<basis>.json`: every value as published, with its revisions.",
      "`trends/<measure>-<basis>.json`: latest value, change, rank, trend, variation and queue of each region.",
      "`agreements/<id>.json`: requirements, results, arithmetic and money.",
      "`csv/<measure>-<basis>.csv`: the same values for spreadsheets.",
    ],
    apiRules:
      "Shares, margins and slopes are per cent or percentage points and not rounded. Money is whole kronor. Months are `YYYY-MM`, regions are codes where `00` is Sweden. A value that does not exist is `null`, never zero.",
    exampleLead: (file: string) => `An example: one value from ${file}.`,
    exampleLabel: "Example of a value",
    dictionaryLead: "The columns of the CSV files:",
    dictionaryCaption: "Columns of the CSV files",
    column: "Column",
    alias: "Swedish name when read",
    meaning: "Meaning",
    unit: "Unit",
    jsonDetails: "Fields of observations",
    jsonCaption: "Fields of each value in observations",
    trendDetails: "Fields of trends",
    trendCaption: "Fields of each region in trends",
    field: "Field",
    licenceLead:
      "Texts, pictures and our own calculations are free to use with attribution: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The program code is free under MIT. The published figures are the publishers', and the terms of each source hold for them, in their own words:",
    licenceOf: (publisher: string, licence: string) => `${publisher}: ${licence}.`,
    noLicence: "no terms stated",
    sourcesLead:
      "Every delivery with its files, titles as their publisher wrote them. The checksum is the start of the file's SHA-256; all of it is in [index.json](file:api/v1/index.json).",
    sourcesCaption: "Deliveries and files, newest first",
    drop: "Delivery",
    publisher: "Publisher",
    title: "Title",
    retrieved: "Retrieved",
    rows: "Rows",
    checksum: "Checksum",
    marks: "Marks",
    synthetic: "made up",
    preliminary: "preliminary",
    final: "final",
    citationLead: "State the source so that readers can find their way back:",
    citation: (title: string, period: string, date: string, address: string) =>
      `Vänteläget (${date.slice(-4)}). ${title}, data up to and including ${period}. Built on ${date}.${address}`,
    citationLabel: "Citation",
    citationNote:
      "For a single figure, write “Vänteläget, based on data from” and the publisher. Vänteläget is not the publisher of the regions' figures.",
    retrievedFrom: (address: string) => ` ${address}`,
    datasetName: "Waiting times for health care in Sweden by region",
  },
} as const;

/** "12 kB"; a small file has a decimal. */
export function sizeWords(bytes: number, lang: Lang): string {
  const kilobytes = bytes / 1000;
  return DATA_WORDS[lang].bytes(formatNumber(kilobytes, lang, kilobytes < 10 ? 1 : 0));
}
