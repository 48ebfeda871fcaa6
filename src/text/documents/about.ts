/** The about page: what, why, for whom, how independent, how to trust it. */
import { formatNumber, type Lang } from "../format.ts";
import { numberWord } from "../quantities.ts";
import { contactLine } from "./contact.ts";
import type { Section } from "./document.ts";

/** What the page counts. */
export interface AboutFacts {
  readonly regions: number;
  readonly measures: number;
  readonly deliveries: number;
  readonly values: number;
  readonly synthetic: boolean;
  /** Who publishes the real figures, and where it is told what is missing. */
  readonly delivered: string;
  /** Electronic mail of whoever publishes the site, and who that is; null where not told. */
  readonly contact: string | null;
  readonly operator: string | null;
}

/** Lead and sections. */
export const aboutText = (facts: AboutFacts, lang: Lang): { lead: string; sections: Section[] } =>
  lang === "sv" ? sv(facts) : en(facts);

const sv = (facts: AboutFacts): { lead: string; sections: Section[] } => ({
  lead: `Vänteläget visar hur länge människor väntar på vård i Sveriges ${formatNumber(facts.regions, "sv")} regioner, och om löftena om väntan hålls: ${numberWord(facts.measures, "sv")} mått, månad för månad, med varje uträkning öppen.`,
  sections: [
    {
      id: "why",
      heading: "Varför",
      blocks: [
        "Uppgifterna är offentliga men svåra att läsa. De ligger i tabeller, en månad och ett mått i taget, utan gräns, utan osäkerhet och utan det som gällde förra gången siffran publicerades. Ändå är frågan enkel: hur är det där jag bor, och blir det bättre?",
        "Vänteläget samlar uppgifterna på ett ställe, ritar in gränsen i varje diagram, säger i ord vad som är en förändring och vad som bara är variation, och minns vad som stod före en rättelse.",
      ],
    },
    {
      id: "readers",
      heading: "För vem",
      blocks: [
        {
          list: [
            "För den som undrar hur det är i den egna regionen. Svaret står först, i ord.",
            "För den som skriver och behöver en siffra, dess källa och en fil, i tid.",
            "För den som beslutar och vill jämföra regioner och följa kraven över tid.",
          ],
        },
        "Sidorna fungerar utan skript, i mörkt läge, utskrivna och med hjälpmedel. Läs mer i [tillgänglighetsredogörelsen](page:accessibility).",
      ],
    },
    {
      id: "independence",
      heading: "Fristående",
      blocks: [
        "Vänteläget är fristående från regionerna, SKR och Socialstyrelsen. Ingen av dem har beställt, betalat eller godkänt sidorna. Det finns ingen reklam, inga kakor, inga spårare och inga anrop till andra webbplatser. Din webbläsare minns vilken region du senast tittade på, för att startsidan ska kunna länka dit; det stannar i webbläsaren.",
        "Uppgifterna är utgivarnas. Uträkningarna, texterna och felen är våra.",
        ...(facts.operator === null ? [] : [`Sidorna ges ut av ${facts.operator}.`]),
      ],
    },
    {
      id: "trust",
      heading: "Varför du kan lita på siffrorna",
      blocks: [
        {
          list: [
            "Varje siffra har en källa eller är märkt som påhittad. Varje fil har en kontrollsumma. Källor och kontrollsummor står under [data](page:data).",
            "Varje metod är beskriven under [metod](page:method), på en sida med samma tal som programmet räknar med.",
            "Varje rättelse står kvar med det gamla värdet under [ändringar](page:changes) och [datakvalitet](page:quality).",
            "En saknad uppgift är aldrig noll, och en lucka dras aldrig ihop till en linje.",
            "Där en överenskommelse kan tolkas på flera sätt räknas alla, och det syns när de skiljer sig åt.",
            "Programkoden är öppen, och testerna räknar om kända exempel vid varje ändring. Två byggen av samma data blir lika in i minsta byte.",
          ],
        },
        `Just nu bygger sidorna på ${formatNumber(facts.values, "sv")} värden ur ${numberWord(facts.deliveries, "sv")} uppdateringar. ${facts.delivered}`,
      ],
    },
    ...(facts.synthetic ? [madeUpSv()] : []),
    {
      id: "contribute",
      heading: "Bidra",
      blocks: [
        ...(facts.contact === null
          ? []
          : [
              "Har du hittat ett fel, en bättre formulering eller en uppgift som saknas? Skriv vad du såg, på vilken sida och vad du hade väntat dig.",
            ]),
        ...contactLine(facts.contact, "sv"),
        "Den som vill kan lämna uppgifter: en leverans är en mapp med en CSV-fil och en beskrivning av källan, i det format som står under [data](page:data).",
        "Texter och egna beräkningar får användas fritt med källhänvisning (CC BY 4.0). Programkoden är fri (MIT). Hur sidorna ser ut och varför står under [formgivning](page:design).",
      ],
    },
  ],
});

const madeUpSv = (): Section => ({
  id: "made-up",
  heading: "De påhittade siffrorna",
  blocks: [
    "Här finns påhittade siffror. De är gjorda av ett program för att visa hur sidorna fungerar, med rimliga nivåer, årstider, luckor och rättelser, och säger ingenting om vården i någon region.",
    `De är märkta överallt: i en remsa på varje sida, i varje diagram, i varje tabells rubrik och i varje fil. Kommer publicerade uppgifter för samma månad ersätter de alltid de påhittade, aldrig tvärtom.`,
  ],
});

const en = (facts: AboutFacts): { lead: string; sections: Section[] } => ({
  lead: `Vänteläget (“the waiting situation”) shows how long people wait for health care in Sweden's ${formatNumber(facts.regions, "en")} regions, and whether the promises about waiting are kept: ${numberWord(facts.measures, "en")} measures, month by month, with all the arithmetic in the open.`,
  sections: [
    {
      id: "why",
      heading: "Why",
      blocks: [
        `Health care in Sweden is run by ${formatNumber(facts.regions, "en")} elected regions. A care guarantee in law says how long a patient may have to wait, and the central government pays the regions for shorter waits. The figures are public but hard to read: table by table, one month and one measure at a time, without the limit, without uncertainty and without what the figure was when it was last published.`,
        "Vänteläget gathers them in one place, draws the limit in every chart, says in words what is a change and what is only variation, and remembers what stood there before a revision.",
      ],
    },
    {
      id: "readers",
      heading: "For whom",
      blocks: [
        {
          list: [
            "For anyone who wonders how things are in their own region. The answer comes first, in words.",
            "For those who write and need a figure, its source and a file, in time.",
            "For those who decide and want to compare regions and follow requirements over time.",
          ],
        },
        "The pages work without scripts, in dark mode, in print and with assistive technology. Read more in the [accessibility statement](page:accessibility).",
      ],
    },
    {
      id: "independence",
      heading: "Independent",
      blocks: [
        "Vänteläget is independent of the regions, of their association SKR and of the National Board of Health and Welfare (Socialstyrelsen). None of them has ordered, paid for or approved the site. There are no advertisements, no cookies, no trackers and no requests to other sites. Your browser remembers the region that you last looked at, so that the start page can link to it; that stays in the browser.",
        "The data are the publishers'. The calculations, the texts and the mistakes are ours.",
        ...(facts.operator === null ? [] : [`The site is published by ${facts.operator}.`]),
      ],
    },
    {
      id: "trust",
      heading: "Why you can trust the figures",
      blocks: [
        {
          list: [
            "Every figure has a source or is marked as made up. Every file has a checksum. Sources and checksums are listed under [data](page:data).",
            "Every method is described under [method](page:method), on a page with the same numbers that the program computes with.",
            "Every revision stays with its old value under [changes](page:changes) and [data quality](page:quality).",
            "A missing figure is never zero, and a gap is never bridged by a line.",
            "Where an agreement can be interpreted in several ways all are computed, and it shows when they differ.",
            "The program code is open, and its tests work through known examples at every change. Two builds of the same data are the same to the last byte.",
          ],
        },
        `At present the pages rest on ${formatNumber(facts.values, "en")} values from ${numberWord(facts.deliveries, "en")} updates. ${facts.delivered}`,
      ],
    },
    ...(facts.synthetic ? [madeUpEn()] : []),
    {
      id: "contribute",
      heading: "Contribute",
      blocks: [
        ...(facts.contact === null
          ? []
          : [
              "Have you found a mistake, a better wording or a figure that is missing? Tell us what you saw, on which page, and what you had expected.",
            ]),
        ...contactLine(facts.contact, "en"),
        "You may give data: a delivery is a folder with a CSV file and a description of the source, in the format described under [data](page:data).",
        "Texts and our own calculations are free to use with attribution (CC BY 4.0). The program code is free (MIT). How the pages look, and why, is described under [design](page:design).",
      ],
    },
  ],
});

const madeUpEn = (): Section => ({
  id: "made-up",
  heading: "The made-up figures",
  blocks: [
    "There are made-up figures here. A program made them to show how the pages work, with plausible levels, seasons, gaps and revisions. They say nothing about the care in any region.",
    `They are marked everywhere: in a strip on every page, in every chart, in the caption of every table and in every file. Published figures for the same month always replace them, never the other way round.`,
  ],
});
