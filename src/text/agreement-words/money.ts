/** Words of an agreement's money, computed and published. */
export const MONEY_WORDS = {
  sv: {
    money: {
      millions: "Miljoner kronor per region",
      lead: "Varje krav har en pott som delas efter befolkning. En region som missar ett krav får inget för det.",
      redistributed: {
        "within-requirement":
          "De pengarna går till regionerna som nådde samma krav. Når ingen region kravet delas potten inte ut.",
        "bonus-pot":
          "De pengarna samlas i en bonuspott, som delas i förhållande till vad varje region har tjänat in.",
      },
      caption: "Pengar per region, kronor",
      populationDate: "Folkmängden är den {date}.",
      requirementsCaption: "Potten för varje krav, kronor",
      regionsMet: "Regioner som nådde kravet",
      less: "mindre än efter befolkning",
      csv: "Utfall och pengar som CSV",
      json: "Allt om överenskommelsen som JSON",
    },
    published: {
      lead: "Publicerat är vad som enligt källan betalades ut. Beräknat är vad reglerna ger på siffrorna här.",
      caption: "Publicerade utbetalningar bredvid de beräknade, kronor",
      captionMadeUp: "Publicerade utbetalningar, kronor, bredvid beräknade ur påhittade siffror",
      kind: {
        published: "Publicerat",
        real: "Beräknat ur publicerade siffror",
        synthetic: "Beräknat ur påhittade siffror",
      },
      meaning: {
        published: "En summa som står i källan.",
        real: "Vår uträkning på rapporterade väntetider.",
        synthetic:
          "Vår uträkning på påhittade väntetider. Den säger ingenting om vad regionen fick.",
      },
      unlisted: {
        one: "För en region har vi inte hittat någon publicerad summa.",
        other: "För {count} regioner har vi inte hittat någon publicerad summa.",
      },
      sourceLabel: "{host}, källa för {name}",
      sum: "Alla regioner",
      byPopulationHead: "Efter befolkning",
      byPopulationLead:
        "Publicerat är vad som enligt källan betalades ut. Bredvid står vad regionen hade fått om pengarna hade delats efter befolkning på alla regioner.",
      byPopulationCaption: "Publicerade utbetalningar bredvid delen efter befolkning, kronor",
    },
  },
  en: {
    money: {
      millions: "Million Swedish kronor per region",
      lead: "Each requirement has a pool that is divided by population. A region that misses a requirement gets nothing for it.",
      redistributed: {
        "within-requirement":
          "That money goes to the regions that met the same requirement. If no region meets it, the pool is not handed out.",
        "bonus-pot":
          "That money is gathered in a bonus pool, divided in proportion to what each region has earned.",
      },
      caption: "Money per region, Swedish kronor",
      populationDate: "The population is that of {date}.",
      requirementsCaption: "The pool of each requirement, Swedish kronor",
      regionsMet: "Regions that met it",
      less: "less than by population",
      csv: "Results and money as CSV",
      json: "Everything about the agreement as JSON",
    },
    published: {
      lead: "Published is what the source says was paid. Computed is what the rules give on the figures here.",
      caption: "Published payments beside the computed ones, Swedish kronor",
      captionMadeUp:
        "Published payments, Swedish kronor, beside those computed from made-up figures",
      kind: {
        published: "Published",
        real: "Computed from published figures",
        synthetic: "Computed from made-up figures",
      },
      meaning: {
        published: "A sum stated in the source.",
        real: "Our calculation on reported waiting times.",
        synthetic:
          "Our calculation on made-up waiting times. It says nothing about what the region got.",
      },
      unlisted: {
        one: "For one region no published sum was found.",
        other: "For {count} regions no published sum was found.",
      },
      sourceLabel: "{host}, source for {name}",
      sum: "All regions",
      byPopulationHead: "By population",
      byPopulationLead:
        "Published is what the source says was paid. Beside it stands what the region would have got if the money had been divided by population over all regions.",
      byPopulationCaption: "Published payments beside the part by population, Swedish kronor",
    },
  },
};
