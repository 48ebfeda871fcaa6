/** Words of the agreement, data quality, data, changes, method, about and accessibility pages. */
const sv = {
  agreements: {
    title: "Överenskommelserna",
    description: "Vad staten och regionerna har kommit överens om för kortare väntan, år för år.",
    lead: "Staten betalar regionerna för kortare väntan. En del av pengarna går bara till de regioner som når överenskomna krav.",
    money: (amount: string) => `${amount} miljoner kronor`,
    moneyHeading: "Pengar",
    unknownHeading: "Vad som inte är känt",
    sourcesHeading: "Källor",
  },
  agreement: {
    rulesHeading: "Reglerna i korthet",
    matrixHeading: "Regionernas utfall",
    sensitiveHeading: "Där tolkningen avgör",
    sensitiveLead: "Texten kan tolkas på mer än ett sätt. Här ger tolkningarna olika utfall.",
    moneyHeading: "Pengarna",
    publishedHeading: "Vad som betalades ut",
    restHeading: "Överenskommelsen i övrigt",
    readings: "Tolkningar",
  },
  report: {
    areasHeading: "Områdena",
    answersHeading: "Regionernas svar",
    completeness: "Besvarat",
    completenessOf: (answered: number, questions: number) => `${answered} av ${questions} frågor`,
    crossCheckHeading: "Löften och mätning",
    crossCheckLead:
      "Två löften om rapporteringen går att mäta. Här står varje regions eget svar bredvid vad uppgifterna visar, månad för månad och serie för serie. Ett löfte är brutet så fort en serie bryter det en månad, och hållet bara när alla serier finns för alla årets månader.",
    noAnswer: "Inget svar",
    yes: "Ja",
    no: "Nej",
    refersTo: (year: number) => `Hänvisar till redovisningen för ${year}`,
    madeUpExample: "Påhittat exempel",
  },
  quality: {
    title: "Datakvalitet",
    description:
      "Svarsfrekvens, luckor, förseningar, brott i serierna, dolda celler och rättelser.",
    lead: "Hur fullständiga uppgifterna är avgör hur mycket de säger.",
    responseHeading: "Svarsfrekvens",
    latenessHeading: "Förseningar",
    gapsHeading: "Luckor",
    breaksHeading: "Brott i serierna",
    suppressedHeading: "För få för att visas",
    revisionsHeading: "Rättelser",
    noRevisions: "Inga rättelser.",
    noGaps: "Inga luckor.",
  },
  data: {
    title: "Data",
    description: "Ladda ner uppgifterna, läs om fälten eller använd det öppna gränssnittet.",
    downloadsHeading: "Nedladdning",
    apiHeading: "Öppet gränssnitt (API)",
    dictionaryHeading: "Fälten",
    licenceHeading: "Licens",
    sourcesHeading: "Källor",
    csvNote: "CSV-filerna öppnas rätt i ett svenskt Excel.",
    citation: "Så hänvisar du",
  },
  changes: {
    title: "Ändringar",
    description: "Vad varje uppdatering ändrade: nya månader, rättade värden och ändrade utfall.",
    newPeriods: "Nya månader och år",
    revisions: "Rättade värden",
    verdicts: "Ändrade utfall",
    none: "Inget ändrades.",
  },
  method: {
    title: "Metod",
    description: "Exakt hur andelar, trender, variation och avstånd räknas.",
    measuresHeading: "Måtten",
    agreementsHeading: "Överenskommelserna",
  },
  about: {
    title: "Om Vänteläget",
    description:
      "Vem som gör Vänteläget, varför det finns, hur det görs och hur långt det går att lita på.",
    designTitle: "Formgivning",
  },
  accessibility: {
    title: "Tillgänglighet",
    description:
      "Tillgänglighetsredogörelse för Vänteläget: vad som fungerar, vad som inte gör det och hur vi har testat.",
  },
};

const en: typeof sv = {
  agreements: {
    title: "The agreements",
    description:
      "What the central government and the regions have agreed on for shorter waits, year by year.",
    lead: "The state pays the regions for shorter waits. Some of the money goes only to regions that meet agreed requirements.",
    money: (amount: string) => `SEK ${amount} million`,
    moneyHeading: "Money",
    unknownHeading: "What is not known",
    sourcesHeading: "Sources",
  },
  agreement: {
    rulesHeading: "The rules in brief",
    matrixHeading: "Results of the regions",
    sensitiveHeading: "Where the interpretation decides",
    sensitiveLead:
      "The text can be interpreted in more than one way. Here the interpretations give different results.",
    moneyHeading: "The money",
    publishedHeading: "What was paid",
    restHeading: "The rest of the agreement",
    readings: "Interpretations",
  },
  report: {
    areasHeading: "The areas",
    answersHeading: "Answers of the regions",
    completeness: "Answered",
    completenessOf: (answered: number, questions: number) =>
      `${answered} of ${questions} questions`,
    crossCheckHeading: "Promises and measurement",
    crossCheckLead:
      "Two promises about reporting can be measured. Each region's own answer stands beside what the data show, month by month and series by series. A promise is broken as soon as one series breaks it in one month, and kept only when every series is there for every month of the year.",
    noAnswer: "No answer",
    yes: "Yes",
    no: "No",
    refersTo: (year: number) => `Refers to the ${year} report`,
    madeUpExample: "Made-up example",
  },
  quality: {
    title: "Data quality",
    description: "Response rate, gaps, delays, breaks in series, hidden cells and revisions.",
    lead: "How complete the data are decides how much they say.",
    responseHeading: "Response rate",
    latenessHeading: "Delays",
    gapsHeading: "Gaps",
    breaksHeading: "Breaks in series",
    suppressedHeading: "Too few to show",
    revisionsHeading: "Revisions",
    noRevisions: "No revisions.",
    noGaps: "No gaps.",
  },
  data: {
    title: "Data",
    description: "Download the data, read about the fields or use the open interface.",
    downloadsHeading: "Downloads",
    apiHeading: "Open interface (API)",
    dictionaryHeading: "The fields",
    licenceHeading: "Licence",
    sourcesHeading: "Sources",
    csvNote: "The CSV files use semicolons and decimal commas, as a Swedish Excel expects.",
    citation: "How to cite",
  },
  changes: {
    title: "Changes",
    description: "What each update changed: new months, revised values and changed results.",
    newPeriods: "New months and years",
    revisions: "Revised values",
    verdicts: "Changed results",
    none: "Nothing changed.",
  },
  method: {
    title: "Method",
    description: "Exactly how shares, trends, variation and distances are computed.",
    measuresHeading: "The measures",
    agreementsHeading: "The agreements",
  },
  about: {
    title: "About Vänteläget",
    description: "Who makes Vänteläget, why it exists, how it is made and how far to trust it.",
    designTitle: "Design",
  },
  accessibility: {
    title: "Accessibility",
    description:
      "Accessibility statement for Vänteläget: what works, what does not, and how it was tested.",
  },
};

/** Words of the agreement, quality, data, changes, method, about and accessibility pages. */
export const documents = { sv, en };
