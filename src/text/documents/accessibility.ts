/**
 * The accessibility statement, after the authority's list: actor, service, compliance, what is not
 * accessible and why, dates and way of assessment, how to report, supervision, exemptions.
 */
import { formatDate, type Lang } from "../format.ts";
import { contactLine } from "./contact.ts";
import type { Section } from "./document.ts";

const LAW =
  "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20181937-om-tillganglighet-till-digital_sfs-2018-1937/";
const STANDARD =
  "https://www.etsi.org/deliver/etsi_en/301500_301599/301549/03.02.01_60/en_301549v030201p.pdf";
const GUIDELINES = "https://www.w3.org/TR/WCAG22/";
const REPORT = "https://www.digg.se/tdosanmalan";
const LIST =
  "https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse";

/** How accessibility was assessed: dates as ISO, to be moved with each assessment. */
const ASSESSMENT = { assessed: "2026-11-22", updated: "2026-11-22" } as const;

/** Lead and sections; whom to tell stands there where an address is known. */
export const accessibilityText = (
  contact: string | null,
  lang: Lang,
): { lead: string; sections: Section[] } => (lang === "sv" ? sv(contact) : en(contact));

const sv = (contact: string | null) => ({
  lead: "Alla ska kunna läsa hur länge man väntar på vård. Här står hur tillgänglig webbplatsen är, vad som brister och hur du säger till.",
  sections: [
    {
      id: "service",
      heading: "Vem och vad",
      blocks: [
        {
          terms: [
            ["Aktör", "Vänteläget"],
            ["Tjänst", "Webbplatsen Vänteläget, med alla sidor på svenska och engelska"],
            ["Följsamhet", "Delvis förenlig"],
            ["Bedömd", formatDate(ASSESSMENT.assessed, "sv")],
            ["Sätt", "Egen granskning (självskattning)"],
            ["Redogörelsen uppdaterad", formatDate(ASSESSMENT.updated, "sv")],
          ] as const,
        },
        `[Lagen om tillgänglighet till digital offentlig service](${LAW}) gäller offentliga aktörer. Vänteläget är ingen sådan, men följer lagen av egen vilja och redovisar efter [Myndigheten för digital förvaltnings (Digg) lista](${LIST}).`,
      ],
    },
    {
      id: "compliance",
      heading: "Hur tillgänglig webbplatsen är",
      blocks: [
        `Måttstocken är den europeiska standarden [EN 301 549 V3.2.1](${STANDARD}), som för webbsidor är WCAG 2.1 på nivå AA, och dessutom [WCAG 2.2](${GUIDELINES}) på nivå AA. Webbplatsen är delvis förenlig: den är byggd för att klara kraven, men bristerna nedan är kända och alla prov är våra egna.`,
        {
          list: [
            "Allt går att läsa och nå utan skript, med tangentbord och med text i 400 procents storlek.",
            "Varje diagram har ett namn, en beskrivning i ord och samma siffror i en tabell.",
            "Färg bär aldrig något ensam: form eller ord säger samma sak. Kontrasterna står under [formgivning](page:design).",
            "Ljust och mörkt läge, utskrift och inställningen för mindre rörelse följs.",
          ],
        },
      ],
    },
    {
      id: "known",
      heading: "Det som inte är tillgängligt",
      blocks: [
        {
          terms: [
            [
              "Breda tabeller på små skärmar",
              "Tabeller med många månader måste rullas i sidled. De går att rulla med tangentbordet, och första kolumnen står kvar. Skälet är att siffrorna hör ihop i två riktningar (undantaget i WCAG 1.4.10).",
            ],
            [
              "Nedladdade filer",
              "CSV- och JSON-filer är gjorda för program och har ingen egen tillgänglig form. De andelar, antal och utfall som sidorna visar står också i tabeller där. Annat, som medianer och patientvald väntan, finns bara i filerna.",
            ],
            [
              "Andras texter",
              "Namn på uppdateringar och källor återges som utgivaren skrev dem. På de engelska sidorna står de därför på svenska, utan att språket är märkt i koden (WCAG 3.1.2).",
            ],
            [
              "Lättläst och teckenspråk",
              "Texterna är skrivna på klar svenska, men det finns ingen lättläst version och ingen film på teckenspråk. Standarden kräver det inte; vi nämner det för att det saknas.",
            ],
          ] as const,
        },
      ],
    },
    {
      id: "tested",
      heading: "Hur vi har testat",
      blocks: [
        {
          list: [
            "Automatiska prov med axe-core mot WCAG 2.2 A och AA, i ljust och mörkt läge, på bred skärm och telefon.",
            "Kontroll av HTML-koden, rubrikernas ordning och varje länk på webbplatsen.",
            "Uträknade kontraster för varje färg mot varje bakgrund.",
            "Egen genomgång på 320 pixlars bredd.",
          ],
        },
        "Det som återstår är prov med skärmläsare och prov med användare som har funktionsnedsättningar. Innan det är gjort kallar vi inte webbplatsen helt förenlig.",
      ],
    },
    ...(contact === null
      ? []
      : [
          {
            id: "report",
            heading: "Säg till om något inte fungerar",
            blocks: [
              "Berätta vilken sida det gäller, vad du ville göra och vilket hjälpmedel du använder. Behöver du en uppgift i en annan form, säg det också.",
              ...contactLine(contact, "sv"),
            ],
          },
        ]),
    {
      id: "supervision",
      heading: "Tillsyn",
      blocks: [
        `Digg har tillsyn över lagen. Tillsynen gäller offentliga aktörer och därför inte Vänteläget, men Digg tar emot [anmälningar om bristande tillgänglighet](${REPORT}) hos dem som lagen gäller för, till exempel en region.`,
      ],
    },
    {
      id: "exemptions",
      heading: "Undantag",
      blocks: [
        "Vi åberopar inget undantag för oskäligt betungande anpassning (12 § i lagen). Inget innehåll på webbplatsen är undantaget från kraven (9 §).",
      ],
    },
  ],
});

const en = (contact: string | null) => ({
  lead: "Everybody should be able to read how long people wait for care. This page says how accessible the site is, where it falls short and how to tell us.",
  sections: [
    {
      id: "service",
      heading: "Who and what",
      blocks: [
        {
          terms: [
            ["Actor", "Vänteläget"],
            ["Service", "The website Vänteläget, with all its pages in Swedish and English"],
            ["Compliance", "Partially compliant"],
            ["Assessed on", formatDate(ASSESSMENT.assessed, "en")],
            ["Way of assessment", "Self-assessment"],
            ["Statement updated on", formatDate(ASSESSMENT.updated, "en")],
          ] as const,
        },
        `The [Swedish act on accessibility of digital public services](${LAW}), which carries out the EU Web Accessibility Directive, binds public bodies. Vänteläget is not one, but follows the act by choice and reports following the [list of the Agency for Digital Government (Digg)](${LIST}).`,
      ],
    },
    {
      id: "compliance",
      heading: "How accessible the site is",
      blocks: [
        `The yardstick is the European standard [EN 301 549 V3.2.1](${STANDARD}), which for web pages is WCAG 2.1 at level AA, and [WCAG 2.2](${GUIDELINES}) at level AA besides. The site is partially compliant: it is built to meet the requirements, but the shortcomings below are known and all tests are our own.`,
        {
          list: [
            "Everything can be read and reached without scripts, with a keyboard and with text at 400 per cent.",
            "Every chart has a name, a description in words and the same figures in a table.",
            "Colour never carries anything alone: shape or words say the same. The contrasts are listed under [design](page:design).",
            "Light and dark mode, print and the setting for reduced motion are followed.",
          ],
        },
      ],
    },
    {
      id: "known",
      heading: "What is not accessible",
      blocks: [
        {
          terms: [
            [
              "Wide tables on small screens",
              "Tables with many months have to be scrolled sideways. They can be scrolled with the keyboard, and the first column stays. The reason is that the figures belong together in two directions (the exception in WCAG 1.4.10).",
            ],
            [
              "Downloaded files",
              "CSV and JSON files are made for programs and have no accessible form of their own. The shares, counts and results that the pages show also stand in tables there. Other data, such as medians and patient-chosen waiting, are in the files only.",
            ],
            [
              "Texts by others",
              "Names of updates and sources are given as their publisher wrote them. On the English pages they are therefore in Swedish, without the language being marked in the code (WCAG 3.1.2).",
            ],
            [
              "Easy reading and sign language",
              "The texts are plainly written, but there is no easy-to-read version and no film in sign language. The standard does not ask for it; we mention it because it is missing.",
            ],
          ] as const,
        },
      ],
    },
    {
      id: "tested",
      heading: "How we have tested",
      blocks: [
        {
          list: [
            "Automatic tests with axe-core against WCAG 2.2 A and AA, in light and dark mode, on a wide screen and a phone.",
            "Checks of the HTML, of the order of headings and of every link on the site.",
            "Computed contrasts of every colour against every background.",
            "A walk-through of our own at a width of 320 pixels.",
          ],
        },
        "What remains is testing with screen readers and with users who have disabilities. Until that is done we do not call the site fully compliant.",
      ],
    },
    ...(contact === null
      ? []
      : [
          {
            id: "report",
            heading: "Tell us if something does not work",
            blocks: [
              "Say which page it is about, what you wanted to do and which assistive technology you use. If you need a figure in another form, say that too.",
              ...contactLine(contact, "en"),
            ],
          },
        ]),
    {
      id: "supervision",
      heading: "Supervision",
      blocks: [
        `Digg supervises the act. Supervision covers public bodies and therefore not Vänteläget, but Digg receives [complaints about poor accessibility (in Swedish)](${REPORT}) of those whom the act binds, such as a region.`,
      ],
    },
    {
      id: "exemptions",
      heading: "Exemptions",
      blocks: [
        "We claim no exemption for a disproportionate burden (section 12 of the act). No content on the site is exempt from the requirements (section 9).",
      ],
    },
  ],
});
