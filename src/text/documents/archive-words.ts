/** Words of the page of earlier editions. */
import { formatNumber, type Lang } from "../format.ts";
import { fill, formFor, type Forms } from "../sentence.ts";

/** Words of the page in both languages. */
export const ARCHIVE_WORDS = {
  sv: {
    title: "Som uppgifterna var då",
    description:
      "Alla uppgifter som de var efter varje leverans, som filer som inte ändras, och vad som är annorlunda i dag.",
    lead: "En siffra kan rättas efter att den har citerats. Här finns alla uppgifter som de var efter varje dags leveranser.",
    howHeading: "Så är filerna gjorda",
    how: [
      "En fil för en dag innehåller alla värden som hade levererats till och med den dagen, efter de regler och med de namn som gäller i dag. Dagen är den då leveransen hämtades eller lades in.",
      "Filerna ändras inte. Deras kontrollsummor (SHA-256) står i varje mapps `index.json`, och webbplatsen kan inte byggas om någon av dem blir en annan. Alla dagar står i [arkiv/index.json](file:api/v1/arkiv/index.json).",
      "Månader och år står var för sig, med komma mellan kolumnerna och decimalpunkt. Kolumnerna förklaras under [data](page:data).",
    ],
    delivered: (titles: string) => `Levererat: ${titles}.`,
    dropTitle: (publisher: string, title: string) => `${publisher}, ”${title}”`,
    files: (list: string) => `Filer: ${list}.`,
    file: {
      month: (link: string, size: string) => `månadsvärden, ${link} (${size})`,
      year: (link: string, size: string) => `årsvärden, ${link} (${size})`,
    },
    rows: { one: "{n} rad", other: "{n} rader" },
    same: "Alla värden från den dagen är desamma i dag.",
    newest: "Det är så uppgifterna är i dag.",
    differ: {
      one: "{n} värde är ett annat i dag.",
      other: "{n} värden är andra i dag.",
    },
    differDetails: { one: "Värdet, då och nu", other: "Värdena, då och nu" },
    examples: "De första {n}, då och nu",
    caption: (date: string) => `Värden den ${date} som har ändrats sedan dess`,
    then: "Då",
    now: "I dag",
  },
  en: {
    title: "As the figures were then",
    description:
      "All figures as they were after each delivery, as files that do not change, and what is different today.",
    lead: "A figure may be revised after it has been quoted. Here are all figures as they were after the deliveries of each day.",
    howHeading: "How the files are made",
    how: [
      "The file of a day holds every value that had been delivered by then, under the rules and names of today. The day is the one on which the delivery was retrieved or let in.",
      "The files do not change. Their checksums (SHA-256) are in the `index.json` of each folder, and the site cannot be built if one of them becomes another. All days are listed in [arkiv/index.json](file:api/v1/arkiv/index.json).",
      "Months and years are apart, with commas between columns and decimal points. The columns are explained under [data](page:data).",
    ],
    delivered: (titles: string) => `Delivered: ${titles}.`,
    dropTitle: (publisher: string, title: string) => `${publisher}, “${title}”`,
    files: (list: string) => `Files: ${list}.`,
    file: {
      month: (link: string, size: string) => `monthly values, ${link} (${size})`,
      year: (link: string, size: string) => `yearly values, ${link} (${size})`,
    },
    rows: { one: "{n} row", other: "{n} rows" },
    same: "Every value of that day is the same today.",
    newest: "This is how the figures are today.",
    differ: {
      one: "{n} value is another today.",
      other: "{n} values are others today.",
    },
    differDetails: { one: "The value, then and now", other: "The values, then and now" },
    examples: "The first {n}, then and now",
    caption: (date: string) => `Values of ${date} that have changed since`,
    then: "Then",
    now: "Today",
  },
} as const;

/** The form for a number of things, with the number as it is written. */
export const counted = (count: number, forms: Forms, lang: Lang): string =>
  fill(formFor(count, forms), { n: formatNumber(count, lang) });
