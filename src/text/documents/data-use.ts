/** How a reporter, an analyst and a developer use the figures, each in five lines, and with what. */
import type { Lang } from "../format.ts";

/** One kind of reader. */
export interface UseGuide {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Files that the guides lead to; each as a link in the form of a document's text. */
export interface UseLinks {
  readonly summary: string;
  readonly region: string;
  readonly index: string;
  /** A table of all cells, by its name: `all` or `all-yearly`. */
  readonly table: string;
}

/** Headings and lines. */
export interface UseWords {
  readonly heading: string;
  readonly lead: string;
  readonly guides: (links: UseLinks) => readonly UseGuide[];
}

export const USE_WORDS: Readonly<Record<Lang, UseWords>> = {
  sv: {
    heading: "Så använder du siffrorna",
    lead: "Allt får användas fritt med angiven källa, på de villkor som står under Licens.",
    guides: ({ summary, region, index, table }) => [
      {
        id: "use-reporter",
        heading: "För dig som skriver",
        lines: [
          `Senaste siffran för varje region och mått står i ${summary}, med period, förändring och plats.`,
          `Allt om en region står i en fil, till exempel ${region}. Kolumnen \`unit\` säger vad talet är: procent, dagar eller personer.`,
          "En tom cell är aldrig noll. Varför den är tom står i kolumnen `status`.",
          "Står det `computed` i kolumnen `source` är rikets siffra vår summa av de regioner som rapporterat, annars är den utgivarens egen.",
          "Jämför bara det som är jämförbart: tom förändring har ett skäl i `not_comparable`, och ett år är inte en månad.",
        ],
      },
      {
        id: "use-analyst",
        heading: "För dig som räknar",
        lines: [
          `Hämta \`${table}.parquet\` eller \`${table}.arrow\`: en rad per cell, med typer. Månader och år ligger i var sin tabell.`,
          "Nyckeln är `period`, `region`, `measure` och `basis`. Regionens kod är text: `01`, inte 1.",
          "Summera antal (`within`, `total`, `over_180`). En andel eller en median kan inte summeras över regioner.",
          "Siffror märkta `preliminary` kan ändras. Tidigare värden står som `revisions` i `observations`.",
          "Serier bryts: `comparableFrom` i `trends` säger från vilken period en region kan jämföras med sig själv.",
        ],
      },
      {
        id: "use-developer",
        heading: "För dig som bygger",
        lines: [
          `Börja i ${index}: där står varje fil med adress, schema, storlek och kontrollsumma.`,
          "Adresserna till serier och regioner byggs av mallarna i `templates`.",
          "Varje JSON-fil pekar ut sitt schema i `$schema`. Fält kan komma till, men inget byter namn eller betydelse.",
          "Jämför `sha256` i index för att se vad som är nytt, i stället för att hämta allt.",
          "Ingen nyckel behövs, och filerna får läsas från andra webbplatser (CORS).",
        ],
      },
      {
        id: "use-tools",
        heading: "I dina program",
        lines: [
          "Excel: öppna en fil ur `csv/` som den är, och använd kolumnen `month`; `period` gör Excel om till ett datum.",
          `R: \`arrow::read_parquet("${table}.parquet")\`, eller \`read.csv2("summary.csv", fileEncoding = "UTF-8-BOM", colClasses = c(region = "character"))\`.`,
          `pandas: \`pandas.read_parquet("${table}.parquet")\`, eller \`pandas.read_csv("summary.csv", sep=";", decimal=",", dtype={"region": str})\`.`,
          `DuckDB: \`SELECT * FROM '${table}.parquet'\`.`,
        ],
      },
    ],
  },
  en: {
    heading: "How to use the figures",
    lead: "Everything may be used with attribution, on the terms that stand under Licence.",
    guides: ({ summary, region, index, table }) => [
      {
        id: "use-reporter",
        heading: "If you write",
        lines: [
          `The newest figure of every region and measure is in ${summary}, with its period, change and rank.`,
          `Everything about a region is in one file, such as ${region}. The column \`unit\` says what the number is: percent, days or persons.`,
          "An empty cell is never zero. The column `status` says why it is empty.",
          "Where the column `source` says `computed`, the figure of Sweden is our sum of the regions that reported; else it is the publisher's own.",
          "Compare only what is comparable: a change that is empty has its reason in `not_comparable`, and a year is not a month.",
        ],
      },
      {
        id: "use-analyst",
        heading: "If you calculate",
        lines: [
          `Take \`${table}.parquet\` or \`${table}.arrow\`: one row for each cell, with types. Months and years have a table each.`,
          "The key is `period`, `region`, `measure` and `basis`. The code of a region is text: `01`, not 1.",
          "Add numbers (`within`, `total`, `over_180`). A share or a median cannot be added over regions.",
          "Figures marked `preliminary` may change. Earlier values are the `revisions` in `observations`.",
          "Series break: `comparableFrom` in `trends` says from which period on a region can be compared with itself.",
        ],
      },
      {
        id: "use-developer",
        heading: "If you build",
        lines: [
          `Begin with ${index}: it lists every file with address, schema, size and checksum.`,
          "The addresses of series and regions are made from the patterns in `templates`.",
          "Every JSON file names its schema in `$schema`. Fields may be added, but none changes its name or meaning.",
          "Compare `sha256` in the index to see what is new, rather than fetch everything.",
          "No key is needed, and the files may be read from other sites (CORS).",
        ],
      },
      {
        id: "use-tools",
        heading: "In your programs",
        lines: [
          "Excel: with Swedish settings, open a file of `csv/` as it is (else import it, with semicolons), and use the column `month`; Excel makes dates of `period`.",
          `R: \`arrow::read_parquet("${table}.parquet")\`, or \`read.csv2("summary.csv", fileEncoding = "UTF-8-BOM", colClasses = c(region = "character"))\`.`,
          `pandas: \`pandas.read_parquet("${table}.parquet")\`, or \`pandas.read_csv("summary.csv", sep=";", decimal=",", dtype={"region": str})\`.`,
          `DuckDB: \`SELECT * FROM '${table}.parquet'\`.`,
        ],
      },
    ],
  },
};
