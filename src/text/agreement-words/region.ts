/** Words of one region under an agreement. */
export const REGION_WORDS = {
  sv: {
    region: {
      byRequirement: "Krav för krav",
      byMonth: "Månad för månad",
      caption: "{name}: utfall och pengar, {agreement}",
      money:
        "Enligt reglerna skulle {name} få {paid}. Efter folkmängd hade delen varit {share}, och {forgone} uteblir för krav som inte uppfylldes eller inte går att bedöma.",
      moneyMadeUp:
        "Summorna är beräknade ur påhittade siffror och säger ingenting om vad regionen fick.",
      published: "Publicerat: i {month} betalades {kronor} ut till regionen.",
      inWords: "Utfallen i ord",
      level: "Nivå",
      valueMargin: "Värde och marginal",
      paidKronor: "Utbetalt, kronor",
      forgoneKronor: "Uteblivet, kronor",
      report: "{name} besvarade {answered} av {questions} frågor i sin {report}.",
      noReport: "Ingen {report} är inlagd.",
      reportMadeUp: "Redovisningen är ett påhittat exempel.",
      more: "Alla regioner under {agreement}",
      moreReport: "Svaren i redovisningen",
    },
  },
  en: {
    region: {
      byRequirement: "Requirement by requirement",
      byMonth: "Month by month",
      caption: "{name}: results and money, {agreement}",
      money:
        "By the rules {name} would get {paid}. By population its part would have been {share}, and {forgone} is forgone for requirements that were not met or cannot be assessed.",
      moneyMadeUp:
        "The sums are computed from made-up figures and say nothing about what the region got.",
      published: "Published: {kronor} was paid to the region in {month}.",
      inWords: "The results in words",
      level: "Level",
      valueMargin: "Value and margin",
      paidKronor: "Paid, kronor",
      forgoneKronor: "Forgone, kronor",
      report: "{name} answered {answered} of {questions} questions in its {report}.",
      noReport: "No {report} has been added.",
      reportMadeUp: "The report is a made-up example.",
      more: "All regions under {agreement}",
      moreReport: "The answers in the report",
    },
  },
};
