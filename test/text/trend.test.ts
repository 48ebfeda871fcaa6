import { describeTrend, describeYearlyTrend } from "../../src/text/trend.ts";
import { sentenceTable } from "./sentence-table.ts";
import { trend, yearlyTrend } from "./subjects.ts";

const share = { quantity: "share" } as const;
const median = { quantity: "median" } as const;
const backlog = { quantity: "backlog" } as const;
const down = { direction: "decreasing", verdict: "worsening" } as const;
const none = { direction: "none", verdict: "stable" } as const;
const few = { direction: "insufficient", verdict: "insufficient" } as const;

sentenceTable([
  [
    "share, up",
    (lang) => describeTrend(share, trend(), "last36", lang),
    "De senaste 36 månaderna är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "Over the last 36 months, the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "share, down since a month",
    (lang) =>
      describeTrend(share, trend({ ...down, slopePerYear: -0.4 }), { since: "2021-01" }, lang),
    "Sedan januari 2021 är trenden för andelen nedåt, i snitt 0,4 procentenheter om året.",
    "Since January 2021, the trend in the share is downward, 0.4 percentage points a year on average.",
  ],
  [
    "share, by whole points",
    (lang) => describeTrend(share, trend({ slopePerYear: 1.04 }), "last36", lang),
    "De senaste 36 månaderna är trenden för andelen uppåt, i snitt 1 procentenhet om året.",
    "Over the last 36 months, the trend in the share is upward, 1 percentage point a year on average.",
  ],
  [
    "share, too small to show",
    (lang) => describeTrend(share, trend({ slopePerYear: 0.02 }), "last36", lang),
    "De senaste 36 månaderna är trenden för andelen uppåt, i snitt mindre än 0,1 procentenheter om året.",
    "Over the last 36 months, the trend in the share is upward, less than 0.1 percentage points a year on average.",
  ],
  [
    "share, fewer months than the window",
    (lang) => describeTrend(share, trend({ n: 34 }), "last36", lang),
    "De senaste 36 månaderna (34 med jämförbara siffror) är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "Over the last 36 months (34 with comparable figures), the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "share, fewer months since a month",
    (lang) => describeTrend(share, trend({ n: 34 }), { since: "2024-01" }, lang),
    "Sedan januari 2024 är trenden för andelen uppåt, i snitt 1,2 procentenheter om året.",
    "Since January 2024, the trend in the share is upward, 1.2 percentage points a year on average.",
  ],
  [
    "share, none",
    (lang) => describeTrend(share, trend(none), "last36", lang),
    "De senaste 36 månaderna går det inte att se om andelen stiger eller sjunker.",
    "Over the last 36 months, it cannot be told whether the share is rising or falling.",
  ],
  [
    "share, too few months",
    (lang) => describeTrend(share, trend({ ...few, n: 14 }), "last36", lang),
    "Det går inte att säga något om trenden för andelen de senaste 36 månaderna: det finns 14 månader med siffror, och det behövs minst 24.",
    "Nothing can be said of the trend in the share over the last 36 months: there are 14 months with a figure, and at least 24 are needed.",
  ],
  [
    "share, one month",
    (lang) => describeTrend(share, trend({ ...few, n: 1 }), { since: "2026-10" }, lang),
    "Det går inte att säga något om trenden för andelen sedan oktober 2026: det finns bara en månad med siffror, och det behövs minst 24.",
    "Nothing can be said of the trend in the share since October 2026: there is only one month with a figure, and at least 24 are needed.",
  ],
  [
    "share, no region in all months",
    (lang) => describeTrend(share, null, "last36", lang),
    "Det går inte att säga något om trenden för andelen de senaste 36 månaderna: ingen region har siffror för alla månader.",
    "Nothing can be said of the trend in the share over the last 36 months: no region has figures for all the months.",
  ],
  [
    "median, up",
    (lang) => describeTrend(median, trend({ slopePerYear: 2.5 }), "last36", lang),
    "De senaste 36 månaderna är trenden för väntetiden uppåt, i snitt 2,5 dagar längre om året.",
    "Over the last 36 months, the trend in the waiting time is upward, 2.5 days longer a year on average.",
  ],
  [
    "median, down by a day",
    (lang) => describeTrend(median, trend({ ...down, slopePerYear: -1 }), "last36", lang),
    "De senaste 36 månaderna är trenden för väntetiden nedåt, i snitt 1 dag kortare om året.",
    "Over the last 36 months, the trend in the waiting time is downward, 1 day shorter a year on average.",
  ],
  [
    "median, too small to show",
    (lang) => describeTrend(median, trend({ slopePerYear: 0.04 }), "last36", lang),
    "De senaste 36 månaderna är trenden för väntetiden uppåt, i snitt mindre än 0,1 dagar om året.",
    "Over the last 36 months, the trend in the waiting time is upward, less than 0.1 days a year on average.",
  ],
  [
    "median, none",
    (lang) => describeTrend(median, trend(none), "last36", lang),
    "De senaste 36 månaderna går det inte att se om väntetiden blir längre eller kortare.",
    "Over the last 36 months, it cannot be told whether the waiting time is getting longer or shorter.",
  ],
  [
    "median, too few months",
    (lang) => describeTrend(median, trend({ ...few, n: 14 }), "last36", lang),
    "Det går inte att säga något om trenden för väntetiden de senaste 36 månaderna: det finns 14 månader med siffror, och det behövs minst 24.",
    "Nothing can be said of the trend in the waiting time over the last 36 months: there are 14 months with a figure, and at least 24 are needed.",
  ],
  [
    "backlog, down",
    (lang) => describeTrend(backlog, trend({ ...down, slopePerYear: -88.4 }), "last36", lang),
    "De senaste 36 månaderna är trenden för antalet nedåt, i snitt 88 personer färre om året.",
    "Over the last 36 months, the trend in the number is downward, 88 people fewer a year on average.",
  ],
  [
    "backlog, one person a year",
    (lang) => describeTrend(backlog, trend({ slopePerYear: 1 }), "last36", lang),
    "De senaste 36 månaderna är trenden för antalet uppåt, i snitt 1 person fler om året.",
    "Over the last 36 months, the trend in the number is upward, 1 person more a year on average.",
  ],
  [
    "backlog, less than a person a year",
    (lang) => describeTrend(backlog, trend({ slopePerYear: 0.3 }), "last36", lang),
    "De senaste 36 månaderna är trenden för antalet uppåt, i snitt mindre än en person om året.",
    "Over the last 36 months, the trend in the number is upward, less than one person a year on average.",
  ],
  [
    "backlog, none",
    (lang) => describeTrend(backlog, trend(none), "last36", lang),
    "De senaste 36 månaderna går det inte att se om antalet ökar eller minskar.",
    "Over the last 36 months, it cannot be told whether the number is rising or falling.",
  ],
  [
    "backlog, none, named",
    (lang) =>
      describeTrend(
        backlog,
        trend(none),
        "last36",
        lang,
        lang === "sv"
          ? "antalet som väntat mer än 180 dagar"
          : "the number who have waited more than 180 days",
      ),
    "De senaste 36 månaderna går det inte att se om antalet som väntat mer än 180 dagar ökar eller minskar.",
    "Over the last 36 months, it cannot be told whether the number who have waited more than 180 days is rising or falling.",
  ],

  [
    "years, share down",
    (lang) => describeYearlyTrend(share, yearlyTrend(), lang),
    "Åren 2021–2025 är trenden för andelen nedåt, i snitt 3,1 procentenheter om året.",
    "Over the years 2021–2025, the trend in the share is downward, 3.1 percentage points a year on average.",
  ],
  [
    "years, median up",
    (lang) =>
      describeYearlyTrend(
        median,
        yearlyTrend({ direction: "increasing", slopePerYear: 4.5 }),
        lang,
      ),
    "Åren 2021–2025 är trenden för väntetiden uppåt, i snitt 4,5 dagar längre om året.",
    "Over the years 2021–2025, the trend in the waiting time is upward, 4.5 days longer a year on average.",
  ],
  [
    "years, backlog down",
    (lang) => describeYearlyTrend(backlog, yearlyTrend({ slopePerYear: -1234 }), lang),
    "Åren 2021–2025 är trenden för antalet nedåt, i snitt 1 234 personer färre om året.",
    "Over the years 2021–2025, the trend in the number is downward, 1,234 people fewer a year on average.",
  ],
  [
    "years, none",
    (lang) => describeYearlyTrend(share, yearlyTrend(none), lang),
    "Åren 2021–2025 går det inte att se om andelen stiger eller sjunker.",
    "Over the years 2021–2025, it cannot be told whether the share is rising or falling.",
  ],
  [
    "years, some of them missing",
    (lang) => describeYearlyTrend(share, yearlyTrend({ ...none, n: 6, from: "2019" }), lang),
    "Åren 2019–2025 (6 år med jämförbara siffror) går det inte att se om andelen stiger eller sjunker.",
    "Over the years 2019–2025 (6 years with comparable figures), it cannot be told whether the share is rising or falling.",
  ],
  [
    "years, too few",
    (lang) => describeYearlyTrend(share, yearlyTrend({ ...few, n: 4, from: "2022" }), lang),
    "Det går inte att säga något om trenden för andelen: det finns 4 jämförbara år (2022–2025), och det behövs minst 5.",
    "Nothing can be said of the trend in the share: there are 4 comparable years (2022–2025), and at least 5 are needed.",
  ],
  [
    "years, one",
    (lang) => describeYearlyTrend(share, yearlyTrend({ ...few, n: 1, from: "2025" }), lang),
    "Det går inte att säga något om trenden för andelen: det finns bara ett jämförbart år (2025), och det behövs minst 5.",
    "Nothing can be said of the trend in the share: there is only one comparable year (2025), and at least 5 are needed.",
  ],
  [
    "years, not one",
    (lang) => describeYearlyTrend(share, yearlyTrend({ ...few, n: 0, from: null, to: null }), lang),
    "Det går inte att säga något om trenden för andelen: det finns inga jämförbara år.",
    "Nothing can be said of the trend in the share: there are no comparable years.",
  ],
]);
