/** Words of the changes page. */
import type { Frequency } from "../../data/types.ts";

/** Words of the changes page in both languages. */
export const CHANGES_WORDS = {
  sv: {
    lead: (title: string, date: string) => `Den senaste leveransen är ”${title}” från den ${date}.`,
    counts: (months: string, revisions: string, verdicts: string) =>
      `Den gav ${months}, ${revisions} och ${verdicts}.`,
    newCells: { one: "1 nytt värde", other: "{n} nya värden" },
    verdictCount: { one: "1 ändrat utfall", other: "{n} ändrade utfall" },
    noDrop: "Det finns ingen leverans än.",
    newestPeriod: (period: string, frequency: Frequency) =>
      `${period}, ${frequency === "month" ? "ny månad" : "nytt år"}`,
    olderPeriod: (period: string) => `${period}, kom i efterhand`,
    newCaption: "Nya uppgifter",
    areas: "Regioner",
    allRegions: (count: string) => `alla ${count} regioner`,
    revisionsLead:
      "Varje rad är ett värde som fanns förut och som den här leveransen ändrade. Andelen visas med antalen bakom; annat visas bara där det är det som ändrades.",
    revisionsOf: (measure: string, count: string) => `${measure}: ${count}`,
    revisionCaption: (measure: string) => `Rättade värden, ${measure}`,
    verdictsLead:
      "Ett rättat värde kan ändra utfallet mot ett krav. De står också under [överenskommelsen](page:agreements).",
    verdict: (region: string, requirement: string, agreement: string, was: string, is: string) =>
      `${region}, ${requirement} (${agreement}): ${was} blev ${is}.`,
    dropsHeading: "Alla leveranser",
    dropsLead:
      "En leverans ändras aldrig i efterhand; en rättelse är en ny leverans. Filernas kontrollsummor står under [data](page:data).",
    archive:
      "Alla uppgifter som de var efter varje dags leveranser finns kvar: [som uppgifterna var då](page:archive).",
    dropsCaption: "Leveranser, nyast först",
    retrieved: "Hämtad",
    publisher: "Utgivare",
    title: "Titel",
    files: "Filer",
    rows: "Rader",
    revised: "Rättade värden",
    marks: "Märkning",
    synthetic: "påhittade siffror",
    preliminary: "preliminära",
    final: "slutliga",
    all: "Alla rättelser, även äldre leveransers, står under [datakvalitet](page:quality). Filen [changes.json](file:api/v1/changes.json) har samma innehåll som den här sidan.",
    releasedLead:
      "En leverans som ändrar ovanligt mycket hålls kvar tills en människa har sett på den. De här har släppts igenom:",
    released: (title: string, date: string, why: string) => `${title}, ${date}: ”${why}”`,
    madeUp: "Siffrorna i leveransen är påhittade.",
  },
  en: {
    lead: (title: string, date: string) => `The newest delivery is “${title}” of ${date}.`,
    counts: (months: string, revisions: string, verdicts: string) =>
      `It brought ${months}, ${revisions} and ${verdicts}.`,
    newCells: { one: "1 new value", other: "{n} new values" },
    verdictCount: { one: "1 changed result", other: "{n} changed results" },
    noDrop: "There is no delivery yet.",
    newestPeriod: (period: string, frequency: Frequency) => `${period}, a new ${frequency}`,
    olderPeriod: (period: string) => `${period}, delivered afterwards`,
    newCaption: "New data",
    areas: "Regions",
    allRegions: (count: string) => `all ${count} regions`,
    revisionsLead:
      "Each row is a value that was there before and that this delivery changed. The share is shown with the counts behind it; other things only where they are what changed.",
    revisionsOf: (measure: string, count: string) => `${measure}: ${count}`,
    revisionCaption: (measure: string) => `Revised values, ${measure}`,
    verdictsLead:
      "A revised value may change a result under a requirement. They are also shown with [the agreement](page:agreements).",
    verdict: (region: string, requirement: string, agreement: string, was: string, is: string) =>
      `${region}, ${requirement} (${agreement}): ${was} became ${is}.`,
    dropsHeading: "All deliveries",
    dropsLead:
      "A delivery is never edited afterwards; a correction is a new delivery. The checksums of the files are listed under [data](page:data).",
    archive:
      "All figures as they were after the deliveries of each day are kept: [as the figures were then](page:archive).",
    dropsCaption: "Deliveries, newest first",
    retrieved: "Retrieved",
    publisher: "Publisher",
    title: "Title",
    files: "Files",
    rows: "Rows",
    revised: "Revised values",
    marks: "Marks",
    synthetic: "made-up figures",
    preliminary: "preliminary",
    final: "final",
    all: "All revisions, those of older deliveries too, are listed under [data quality](page:quality). The file [changes.json](file:api/v1/changes.json) holds the same as this page.",
    releasedLead:
      "A delivery that changes unusually much is held until a person has looked at it. These have been let through:",
    released: (title: string, date: string, why: string) => `${title}, ${date}: “${why}”`,
    madeUp: "The figures in the delivery are made up.",
  },
} as const;
