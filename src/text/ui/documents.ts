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
  agreement2021: {
    description: "Varje regions utfall mot kraven hösten 2021, med uträkning, marginal och pengar.",
    rulesHeading: "Reglerna i korthet",
    matrixHeading: "Regionernas utfall",
    sensitiveHeading: "Där läsningen avgör",
    sensitiveLead: "Texten kan läsas på mer än ett sätt. Här ger läsningarna olika utfall.",
    noneSensitive: "Ingen regions utfall beror på hur texten läses.",
    moneyHeading: "Pengarna",
    moneyLead:
      "Pengarna delas efter befolkning. En region som missar ett krav får inget för det; de pengarna går till regionerna som nådde samma krav.",
    moneyCaption: "Pengar per region, kronor",
    publishedHeading: "Vad som betalades ut",
    restHeading: "Överenskommelsen i övrigt",
    readings: "Läsningar",
    firstReading: "Den första läsningen ger utfallet.",
  },
  agreement2024: {
    description: "Regionernas svar i redovisningen 2024 och hur fullständiga de är.",
    areasHeading: "Områdena",
    answersHeading: "Regionernas svar",
    completeness: "Besvarat",
    completenessOf: (answered: number, questions: number) => `${answered} av ${questions} frågor`,
    crossCheckHeading: "Löften och mätning",
    crossCheckLead:
      "Två löften om rapporteringen går att mäta. Här står regionens eget svar bredvid vad uppgifterna visar.",
    noAnswer: "Inget svar",
    noReport: "Ingen redovisning inlagd",
    yes: "Ja",
    no: "Nej",
    refersTo2023: "Hänvisar till redovisningen för 2023",
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
    description:
      "Vad varje leverans av uppgifter ändrade: nya månader, rättade värden och ändrade utfall.",
    newMonths: "Nya månader",
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
    description: "What the state and the regions have agreed on for shorter waits, year by year.",
    lead: "The state pays the regions for shorter waits. Some of the money goes only to regions that meet agreed requirements.",
    money: (amount: string) => `SEK ${amount} million`,
    moneyHeading: "Money",
    unknownHeading: "What is not known",
    sourcesHeading: "Sources",
  },
  agreement2021: {
    description:
      "Each region's result against the requirements of autumn 2021, with arithmetic, margin and money.",
    rulesHeading: "The rules in brief",
    matrixHeading: "Results of the regions",
    sensitiveHeading: "Where the reading decides",
    sensitiveLead:
      "The text can be read in more than one way. Here the readings give different results.",
    noneSensitive: "No region's result depends on how the text is read.",
    moneyHeading: "The money",
    moneyLead:
      "The money is divided by population. A region that misses a requirement gets nothing for it; that money goes to the regions that met the same requirement.",
    moneyCaption: "Money per region, Swedish kronor",
    publishedHeading: "What was paid",
    restHeading: "The rest of the agreement",
    readings: "Readings",
    firstReading: "The first reading gives the result.",
  },
  agreement2024: {
    description: "The regions' answers in the 2024 report, and how complete they are.",
    areasHeading: "The areas",
    answersHeading: "Answers of the regions",
    completeness: "Answered",
    completenessOf: (answered: number, questions: number) =>
      `${answered} of ${questions} questions`,
    crossCheckHeading: "Promises and measurement",
    crossCheckLead:
      "Two promises about reporting can be measured. The region's own answer stands beside what the data show.",
    noAnswer: "No answer",
    noReport: "No report added",
    yes: "Yes",
    no: "No",
    refersTo2023: "Refers to the 2023 report",
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
    description:
      "What each delivery of data changed: new months, revised values and changed results.",
    newMonths: "New months",
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
