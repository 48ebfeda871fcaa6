/** Words of the start page and of the lists of regions and measures. */
const sv = {
  start: {
    title: (month: string) => `Så länge väntar Sverige på vård · ${month}`,
    description:
      "Läget i vårdens köer den senaste månaden: primärvård, specialiserad vård och BUP, region för region.",
    statusHeading: "Läget i landet",
    matrixHeading: "Regioner och krav",
    matrixLead:
      "Varje regions senaste andel på varje mått. Formen visar om kravet hösten 2021 nås; mått utan krav har ingen form.",
    newsHeading: "Nytt i den senaste leveransen",
    newsAll: "Alla ändringar",
    readHeading: "Så läser du siffrorna",
    reading: [
      "Andelen visar hur många av alla som fick vård inom gränsen, eller hur många av dem som väntar som ännu inte har väntat längre än så. Högre är bättre.",
      "Kravet är en nivå som staten och regionerna kom överens om för hösten 2021. Det gäller inte längre, men säger hur långt det är kvar.",
      "Trenden bygger på högst 36 månader och räknar bort årstiderna. En enstaka månad upp eller ner är oftast vanlig variation.",
    ],
    readMore: "Hela metoden",
    sourceHeading: "Varifrån siffrorna kommer",
    noNews: "Inga ändringar än.",
  },
  regions: {
    title: "Regionerna",
    description: "Väntetider i vården i var och en av Sveriges regioner.",
    lead: "Regionerna ansvarar för vården. Välj en region för att se läget där.",
    tableCaption: (month: string) => `Regionernas senaste andelar, till och med ${month}`,
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
    noThreshold: "Inget krav på en viss andel: vårdgarantin gäller alla.",
  },
  care: {
    primary: "Primärvård",
    specialist: "Specialiserad vård",
    bup: "Barn- och ungdomspsykiatri (BUP)",
  },
  careShort: { primary: "Primärvård", specialist: "Specialiserad vård", bup: "BUP" },
  basis: { completed: "Genomförda", waiting: "Väntande" },
  basisLong: {
    completed: "Genomförda under månaden",
    waiting: "Väntande den sista dagen i månaden",
  },
};

const en: typeof sv = {
  start: {
    title: (month: string) => `How long Sweden waits for health care · ${month}`,
    description:
      "The latest month in Sweden's health care queues: primary care, specialised care and child psychiatry, region by region.",
    statusHeading: "The country as a whole",
    matrixHeading: "Regions and requirements",
    matrixLead:
      "Each region's latest share on each measure. The shape shows whether the autumn 2021 requirement is met; measures without a requirement have no shape.",
    newsHeading: "New in the latest delivery",
    newsAll: "All changes",
    readHeading: "How to read the figures",
    reading: [
      "The figure is the share of patients who got care within the limit, or the share of those waiting who have not yet waited longer than that. Higher is better.",
      "The requirement is a level that the state and the regions agreed on for autumn 2021. It no longer applies, but tells how far there is to go.",
      "The trend rests on at most 36 months and leaves the seasons out. A single month up or down is mostly ordinary variation.",
    ],
    readMore: "The whole method",
    sourceHeading: "Where the figures come from",
    noNews: "No changes yet.",
  },
  regions: {
    title: "The regions",
    description: "Waiting times for health care in each of Sweden's regions.",
    lead: "Health care in Sweden is run by the regions. Choose one to see how things are there.",
    tableCaption: (month: string) => `Latest shares of the regions, up to and including ${month}`,
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
    noThreshold: "No required share: the care guarantee is for everybody.",
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
  basisLong: {
    completed: "Completed during the month",
    waiting: "Waiting on the last day of the month",
  },
};

/** Words of the start page, the region list and the measure list. */
export const start = { sv, en };
