/** Words of the start page and of the lists of regions and measures. */
import { WINDOW_MONTHS } from "../../stats/kendall.ts";

const sv = {
  start: {
    /** Length is promised only where days are shown. */
    title: (period: string, hasDays: boolean) =>
      [hasDays ? "Så länge väntar Sverige på vård" : "Så många får vård i tid", period]
        .filter(Boolean)
        .join("\u00A0· "),
    description:
      "Läget i vårdens köer den senaste månaden: primärvård, specialiserad vård och BUP, region för region.",
    statusHeading: "Läget i landet",
    matrixHeading: "Regioner och krav",
    matrixLead: "Varje regions uppgift på varje mått, i den period som står i kolumnens huvud.",
    matrixShapes:
      "● betyder att nivån i kravet nås, ✕ att den inte nås. Mått utan krav har inget tecken.",
    noFigure: "Det finns inga uppgifter här än.",
    newsHeading: "Nytt i den senaste uppdateringen",
    newsAll: "Alla ändringar",
    readHeading: "Så läser du siffrorna",
    reading: {
      share:
        "Andelen visar hur många av alla som fick vård inom gränsen, eller hur många av dem som väntar som ännu inte har väntat längre än så. Högre är bättre.",
      median:
        "Medianen är den väntetid som delar patienterna i två lika stora grupper: hälften har väntat högst så länge, hälften så länge eller längre. Kortare är bättre.",
      threshold:
        "Kravnivån är en nivå som staten och regionerna kom överens om för en viss tid. Utanför den tiden gäller den inte men används här som måttstock.",
      trend: `Trenden bygger på högst ${WINDOW_MONTHS} månader och räknar bort årstiderna. En enstaka månad upp eller ner är oftast vanlig variation.`,
      yearlyTrend:
        "Årsvärden är källans egna, aldrig räknade ur månader. En trend över år kräver minst fem jämförbara år.",
    },
    readMore: "Hela metoden",
    sourceHeading: "Varifrån siffrorna kommer",
    noNews: "Inga ändringar än.",
  },
  regions: {
    title: "Regionerna",
    description: "Väntetider i vården i var och en av Sveriges regioner.",
    lead: "Regionerna ansvarar för vården. Välj en region för att se läget där.",
    tableCaption: "Regionernas uppgifter, mått för mått",
    others: (names: string) => `Uppgifter saknas här för ${names}.`,
  },
  measures: {
    title: "Måtten",
    description: "De mått på väntan som Vänteläget följer, med definition och gräns.",
    lead: "Varje mått visar hur stor andel som fick vård inom en gräns, eller hade väntat högst så länge.",
    limit: "Gräns",
    limitDays: (days: number) =>
      days === 0 ? "samma dag" : days === 1 ? "1 dag" : `${days} dagar`,
    limitOwnDate: "eget måldatum för varje patient",
    threshold: "Krav",
  },
  care: {
    primary: "Primärvård",
    specialist: "Specialiserad vård",
    bup: "Barn- och ungdomspsykiatri (BUP)",
  },
  careShort: { primary: "Primärvård", specialist: "Specialiserad vård", bup: "BUP" },
  basis: { completed: "Genomförda", waiting: "Väntande" },
  frequency: { month: "månader", year: "år" },
  basisYear: { completed: "Genomförda under året", waiting: "Väntande, årsvärde" },
  basisLong: {
    completed: "Genomförda under månaden",
    waiting: "Väntande den sista dagen i månaden",
  },
};

const en: typeof sv = {
  start: {
    /** Length is promised only where days are shown. */
    title: (period: string, hasDays: boolean) =>
      [
        hasDays ? "How long Sweden waits for health care" : "How many get health care in time",
        period,
      ]
        .filter(Boolean)
        .join("\u00A0· "),
    description:
      "The latest month in Sweden's health care queues: primary care, specialised care and child psychiatry, region by region.",
    statusHeading: "The country as a whole",
    matrixHeading: "Regions and requirements",
    matrixLead: "Each region's figure on each measure, in the period that heads the column.",
    matrixShapes:
      "● means that the level of the requirement is reached, ✕ that it is not. Measures without a requirement have no sign.",
    noFigure: "There are no figures here yet.",
    newsHeading: "New in the latest update",
    newsAll: "All changes",
    readHeading: "How to read the figures",
    reading: {
      share:
        "The figure is the share of patients who got care within the limit, or the share of those waiting who have not yet waited longer than that. Higher is better.",
      median:
        "The median is the wait that parts the patients in two equal groups: half have waited at most so long, half so long or longer. Shorter is better.",
      threshold:
        "The requirement level is one that the central government and the regions agreed on for a certain time. Outside that time it does not apply, but it serves here as a yardstick.",
      trend: `The trend rests on at most ${WINDOW_MONTHS} months and removes seasonal effects. A single month up or down is usually ordinary variation.`,
      yearlyTrend:
        "Yearly figures are the source's own, never computed from months. A trend over years takes at least five comparable years.",
    },
    readMore: "The whole method",
    sourceHeading: "Where the figures come from",
    noNews: "No changes yet.",
  },
  regions: {
    title: "The regions",
    description: "Waiting times for health care in each of Sweden's regions.",
    lead: "Health care in Sweden is run by the regions. Choose one to see how things are there.",
    tableCaption: "Figures of the regions, measure by measure",
    others: (names: string) => `There are no figures here for ${names}.`,
  },
  measures: {
    title: "The measures",
    description: "The measures of waiting that Vänteläget follows, with definition and limit.",
    lead: "Each measure shows the share who got care within a limit, or who had waited no longer than that.",
    limit: "Limit",
    limitDays: (days: number) =>
      days === 0 ? "the same day" : days === 1 ? "1 day" : `${days} days`,
    limitOwnDate: "a date of its own for each patient",
    threshold: "Requirement",
  },
  care: {
    primary: "Primary care",
    specialist: "Specialised care",
    bup: "Child and adolescent psychiatry (BUP)",
  },
  careShort: {
    primary: "Primary care",
    specialist: "Specialised care",
    bup: "Child psychiatry",
  },
  basis: { completed: "Completed", waiting: "Waiting" },
  frequency: { month: "months", year: "years" },
  basisYear: { completed: "Completed during the year", waiting: "Waiting, yearly figure" },
  basisLong: {
    completed: "Completed during the month",
    waiting: "Waiting on the last day of the month",
  },
};

/** Words of the start page, the region list and the measure list. */
export const start = { sv, en };
