/** The design page: what each colour, shape, size and convention means. */
import type { Role } from "../../charts/palette.ts";
import type { Lang } from "../format.ts";
import type { Section } from "./document.ts";

/** Words of the page. */
export const DESIGN_WORDS = {
  sv: {
    lead: "Sidorna ska kännas som en väl satt offentlig rapport: lugnt papper, tydlig typografi, en röst. Varje sida svarar på sin fråga i första skärmen, i ord, med en stor siffra. Diagrammen är beläggen.",
    description:
      "Färgernas roller med uträknade kontraster, former, textstorlekar och hur diagrammen ritas.",
    coloursHeading: "Färgerna",
    coloursLead:
      "Få färger, och varje färg betyder en sak på varje sida. Talen är kontrasten mot sidans papper och mot rutornas yta, uträknade ur samma fil som sätter färgerna. Text behöver 4,5 och former 3,0. Sammanhang och linjer bär aldrig något ensamma.",
    coloursCaption: (scheme: string) => `Färgroller, ${scheme}`,
    schemes: { light: "ljust läge", dark: "mörkt läge" },
    colour: "Färg",
    role: "Roll",
    meaning: "Betydelse",
    onPaper: "Mot papper",
    onSurface: "Mot yta",
    ramp: (step: string) => `ramp ${step}`,
    rampMeaning: "trappa från lite till mycket i rutdiagram",
    roles: {
      paper: "sidan",
      surface: "tabellhuvuden och rutor",
      ink: "text",
      muted: "mindre text och axlar",
      focus: "den här regionen, länkar, den enda accenten",
      nation: "riket, alltid streckat och utskrivet",
      context: "bandet från den lägsta regionen till den högsta",
      met: "kravet är uppfyllt",
      "not-met": "kravet är inte uppfyllt",
      rule: "hårlinjer",
      "compare-2": "andra regionen i en jämförelse",
      "compare-3": "tredje regionen i en jämförelse",
      "compare-4": "fjärde regionen i en jämförelse",
    } satisfies Record<Role, string>,
    shapesHeading: "Formerna",
    shapesLead: "Form och ord kommer före färg. Samma form betyder samma sak överallt.",
    verdictShapes: "Utfall mot ett krav",
    monthShapes: "En månads rapportering",
    sizesHeading: "Textstorlekarna",
    sizesLead:
      "Rubriker sätts i en antikva, text och siffror i systemets linjära typsnitt med siffror som är lika breda i tabeller. Storlekarna går i steg om 1,2 på telefon och 1,25 på bred skärm från 17 pixlar. Raden är högst 66 tecken.",
    sizesSample: "Så länge väntar Sverige på vård",
    sizes: {
      "step-4": "Sidans rubrik",
      "step-3": "Avsnitt",
      "step-2": "Underavsnitt",
      "step-1": "Ingress",
      "step-0": "Text",
      "step--1": "Tabeller och noter",
    },
  },
  en: {
    lead: "The pages should feel like a well-set public report: quiet paper, strong type, one voice. Every page answers its question in its first screen, in words, with one figure that is large. The charts are the evidence.",
    description:
      "The roles of the colours with computed contrasts, shapes, sizes of type and how the charts are drawn.",
    coloursHeading: "The colours",
    coloursLead:
      "Few colours, and each means one thing on every page. The numbers are the contrast with the page's paper and with the surface of boxes, computed from the file that sets the colours. Text needs 4.5 and shapes 3.0. Context and rules never carry anything alone.",
    coloursCaption: (scheme: string) => `Colour roles, ${scheme}`,
    schemes: { light: "light mode", dark: "dark mode" },
    colour: "Colour",
    role: "Role",
    meaning: "Meaning",
    onPaper: "On paper",
    onSurface: "On surface",
    ramp: (step: string) => `ramp ${step}`,
    rampMeaning: "steps from little to much in heat maps",
    roles: {
      paper: "the page",
      surface: "table heads and boxes",
      ink: "text",
      muted: "smaller text and axes",
      focus: "this region, links, the one accent",
      nation: "Sweden, always dashed and labelled",
      context: "the band from the lowest region to the highest",
      met: "the requirement is met",
      "not-met": "the requirement is not met",
      rule: "hairlines",
      "compare-2": "second region of a comparison",
      "compare-3": "third region of a comparison",
      "compare-4": "fourth region of a comparison",
    } satisfies Record<Role, string>,
    shapesHeading: "The shapes",
    shapesLead:
      "Shape and word come before colour. The same shape means the same thing everywhere.",
    verdictShapes: "Result against a requirement",
    monthShapes: "Reporting of a month",
    sizesHeading: "The sizes of type",
    sizesLead:
      "Headings are set in a serif, text and figures in the system's sans-serif with figures of equal width in tables. Sizes go in steps of 1.2 on phones and 1.25 on wide screens from 17 pixels. A line holds at most 66 characters.",
    sizesSample: "How long Sweden waits for health care",
    sizes: {
      "step-4": "Title of the page",
      "step-3": "Section",
      "step-2": "Part of a section",
      "step-1": "Opening paragraph",
      "step-0": "Text",
      "step--1": "Tables and notes",
    },
  },
} as const;

/** What holds for every chart and table. */
export const conventions = (lang: Lang): Section[] =>
  lang === "sv"
    ? [
        {
          id: "charts",
          heading: "Diagrammen",
          blocks: [
            {
              terms: [
                ["Rubrik", "Säger vad man ser. Under den står enhet och tid."],
                [
                  "Krav",
                  "En tunn linje i bläckfärg med sina ord i högra änden. Utanför sin tid är den en ännu tunnare grå linje, ”2021 års kravnivå”: en måttstock och inget krav.",
                ],
                [
                  "Region och riket",
                  "Regionen heldragen i accentfärgen, riket streckat i grått, också där riket står ensamt.",
                ],
                [
                  "Bandet",
                  "Det grå bandet går från den lägsta regionen till den högsta varje månad. Det är ingen osäkerhet.",
                ],
                [
                  "Förbättring och försämring",
                  "Sägs med ord, pil och form i textens färg, lika i tabeller och diagram. Blått och rött är bara krav.",
                ],
                ["Etiketter", "Står vid linjen i stället för i en ruta bredvid."],
                [
                  "Axlar",
                  "Antal börjar vid noll. Andelar går från 0 till 100 eller har en utskriven brytning.",
                ],
                [
                  "Brott",
                  "En lodrät hårlinje med ett kort ord. Den linje som brottet gäller dras aldrig över, de andra går vidare.",
                ],
                [
                  "Luckor",
                  "Ingenting ritas; en rad under axeln säger ”ej rapporterat” när regionen inte har lämnat uppgiften och ”uppgift saknas här” när vi inte har den.",
                ],
                ["Preliminärt", "Öppen punkt och prickad linje."],
                [
                  "Påhittade siffror",
                  "Orden står inne i diagrammet där inga uppgifter står, så att de följer med en beskuren bild. En linje är antingen av publicerade siffror eller av påhittade.",
                ],
                [
                  "Två bredder",
                  "Varje diagram ritas för bred och smal plats, så att texten aldrig blir under 11 pixlar.",
                ],
                [
                  "Tabell",
                  "Varje diagram har samma siffror i en tabell och en beskrivning för den som lyssnar.",
                ],
              ],
            },
            "Cirkeldiagram, mätare, trafikljus och sammanlagda betyg används inte.",
          ],
        },
        {
          id: "tables",
          heading: "Tabellerna",
          blocks: [
            {
              list: [
                "Siffror högerställda och lika breda, enheten i huvudet.",
                "En hårlinje vid varje rad; första kolumnen står kvar på telefon.",
                "En saknad uppgift sägs med ord eller ett streck, aldrig med noll.",
              ],
            },
          ],
        },
        {
          id: "words",
          heading: "Orden",
          blocks: [
            {
              list: [
                "Klar svenska på en god dagstidnings nivå. Korta meningar med siffran tidigt.",
                "En region är aldrig ”sämst” utan har ”lägst andel”.",
                "Förkortningar skrivs ut första gången.",
                "Engelskan är skriven för läsare utomlands, inte översatt ord för ord.",
              ],
            },
          ],
        },
      ]
    : [
        {
          id: "charts",
          heading: "The charts",
          blocks: [
            {
              terms: [
                ["Title", "Says what is seen. Below it stand unit and period."],
                [
                  "Requirement",
                  "A thin line in ink with its words at the right end. Outside its time it is a still thinner grey line, “2021 requirement level”: a yardstick, not a requirement.",
                ],
                [
                  "Region and country",
                  "The region solid in the accent colour, Sweden dashed in grey, also where it stands alone.",
                ],
                [
                  "The band",
                  "The grey band runs from the lowest region to the highest each month. It is no uncertainty.",
                ],
                [
                  "Improvement and worsening",
                  "Are told by word, arrow and shape in the colour of the text, alike in tables and charts. Blue and red are of requirements alone.",
                ],
                ["Labels", "Stand at the line rather than in a box beside it."],
                ["Axes", "Counts start at zero. Shares go from 0 to 100 or have a stated cut."],
                [
                  "Breaks",
                  "A vertical hairline with a short word. The line that it is of is never drawn across it, the others go on.",
                ],
                [
                  "Gaps",
                  "Nothing is drawn; a row below the axis says “not reported” where the region gave no figure and “figure missing here” where we do not have it.",
                ],
                ["Preliminary", "An open point and a dotted line."],
                [
                  "Made-up figures",
                  "The words stand inside the chart where no data are, so that they stay in a cropped picture. A line is either of published figures or of made-up ones.",
                ],
                [
                  "Two widths",
                  "Every chart is drawn for a wide and a narrow place, so that its text is never under 11 pixels.",
                ],
                [
                  "Table",
                  "Every chart has the same figures in a table, and a description for those who listen.",
                ],
              ],
            },
            "Pie charts, gauges, traffic lights and overall scores are not used.",
          ],
        },
        {
          id: "tables",
          heading: "The tables",
          blocks: [
            {
              list: [
                "Figures right-aligned and of equal width, the unit in the head.",
                "A hairline at every row; the first column stays on phones.",
                "A missing figure is said in words or with a dash, never with zero.",
              ],
            },
          ],
        },
        {
          id: "words",
          heading: "The words",
          blocks: [
            {
              list: [
                "Plain language at the level of a good newspaper. Short sentences with the figure early.",
                "A region is never “worst” but has “the lowest share”.",
                "Abbreviations are written out the first time.",
                "The English is written for readers abroad, not translated word by word.",
              ],
            },
          ],
        },
      ];
