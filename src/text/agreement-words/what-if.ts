/** Words of what would have come out had an agreement's rules held later. */
export const WHAT_IF_WORDS = {
  sv: {
    whatIf: {
      heading: "Om samma regler hade gällt senare",
      lead: "Ett tankeexempel: kraven i {agreement} på senare perioder av samma längd. De gällde inte då och gäller inte nu. Köer följer årstiderna, så jämför bara samma månader olika år.",
      latest: "För perioden {span} hade {met} av {all} utfall varit uppfyllda och {missed} inte.",
      unassessed: {
        one: "Ett utfall hade inte gått att bedöma.",
        other: "{count} utfall hade inte gått att bedöma.",
      },
      monthsCaption: "Tankeexempel: antal regioner som hade nått varje krav",
      regionsCaption: "Tankeexempel: varje regions utfall period för period, den äldsta först",
      window: "Period",
      count: "{met} av {all}",
      strip: "Uppfyllt {met} av {all} perioder. Senast: {latest}.",
      sameMonths: "Samma månader andra år",
      recent: "De senaste perioderna",
      order:
        "Den äldsta perioden ({oldest}) står till vänster, den senaste ({latest}) till höger. Ett utfall som beror på tolkningen räknas enligt sin första tolkning.",
      json: "Tankeexemplet som JSON",
      csv: "Tankeexemplet som CSV",
    },
  },
  en: {
    whatIf: {
      heading: "If the same rules had applied later",
      lead: "A thought experiment: the requirements of {agreement} held against later periods of the same length. They did not apply then and do not apply now. Queues follow the seasons, so compare only the same months of different years.",
      latest: "For {span}, {met} of {all} results would have been met and {missed} not.",
      unassessed: {
        one: "One result could not have been assessed.",
        other: "{count} results could not have been assessed.",
      },
      monthsCaption: "Thought experiment: number of regions that would have met each requirement",
      regionsCaption: "Thought experiment: each region period by period, the oldest first",
      window: "Period",
      count: "{met} of {all}",
      strip: "Met in {met} of {all} periods. Latest: {latest}.",
      sameMonths: "The same months of other years",
      recent: "The newest periods",
      order:
        "The oldest period ({oldest}) is at the left, the latest ({latest}) at the right. A result that depends on the interpretation is counted by its first one.",
      json: "The thought experiment as JSON",
      csv: "The thought experiment as CSV",
    },
  },
};
