/** The method page in English; numbers come from the code, see src/views/method-figures.ts. */
import type { Section } from "./document.ts";
import type { MethodNumbers } from "./method.ts";

/** The sections before and after the measures and the agreements. */
export const methodEn = (n: MethodNumbers): { before: Section[]; after: Section[] } => ({
  before: [
    {
      id: "shares",
      heading: "Shares and rounding",
      blocks: [
        "A share is the number within the limit divided by all. “Within” means at most so many days: day 30, 90 or 180 is itself within. Patient-chosen waiting, where the patient has declined a time within the limit, is left out. For child and adolescent psychiatry (BUP) the denominator is everything completed except patient-chosen waits of 31 days or longer, just as in the published tables.",
        "We compute with exact fractions of the counts until a figure is shown. No test against a limit goes through a rounded number: 41 of 50 is 82 per cent and meets 82 per cent, and three months of 81, 82 and 83 per cent have the mean 82 and meet it.",
        "Shares are shown with one decimal, rounded half away from zero. Where rounding would make a missed requirement look met (81.96 becomes 82.0), the number gets as many decimals as it takes.",
        "Where only a rounded share is published, it is used, and the result is marked as rounded when the requirement lies within half a unit of its last digit.",
        "Nothing is not zero. No contacts have no share, and a month without data shows as a gap.",
      ],
    },
    {
      id: "bases",
      heading: "Completed and waiting",
      blocks: [
        {
          terms: [
            [
              "Completed",
              "Contacts that took place during the month, and how long they had waited. This is how the care guarantee is followed in primary care.",
            ],
            [
              "Waiting",
              "A snapshot of the queue on the last day of the month, and how long those still waiting have waited. This is how the guarantee is followed in specialised care and BUP. A queue is never summed over months.",
            ],
          ],
        },
        "The two never share an axis and are never ranked together.",
      ],
    },
    {
      id: "small-numbers",
      heading: "Small numbers",
      blocks: [
        `A month with so few contacts that somebody might be recognised is not shown: fewer than ${n.disclosure}, unless the source states another limit. The value is left out of pages, files, sums, statistics and results, and is never worked out from other numbers. Small parts of a larger number are shown, as the publishers do.`,
      ],
    },
    {
      id: "nation",
      heading: "The figure for the country",
      blocks: [
        "Where a national figure is published, it is shown. Otherwise it is the sum of the regions that reported counts, with the number of regions and the share of the population it rests on beside it. Hidden values and shares without counts cannot be summed and are not part of it. Population is from Statistics Sweden (SCB), the latest that held at the end of the month.",
      ],
    },
    {
      id: "change",
      heading: "Change",
      blocks: [
        "Each month is compared with the month before and with the same month a year earlier, in percentage points; counts in number and per cent. Where the month to compare with is missing there is no figure, never a neighbour's.",
        `The rolling year is the sum of all within the limit divided by the sum of all over ${n.rollingMonths} months. It is shown when at least ${n.rollingLeast} of them are there, and never for those waiting.`,
        "A yearly value is compared with the year before, and both with two and five years earlier. Nothing is compared across a break; the reason is given instead. A sum for the country is compared over the regions that gave figures both times.",
        "Rank is among the regions that have a value for the period. Equal values share the better place: 1, 2, 2, 4.",
      ],
    },
    {
      id: "days",
      heading: "Waiting time in days",
      blocks: [
        "The median is the wait that half had waited at most. It is the publisher's own: we never compute a median, and the country's is the published one or none, since medians cannot be added up. Half a day is half a day: 20.5. The shortest wait comes first in a ranking.",
        `Natural variation is drawn for medians from ${n.pointsForLimits} values on. Yearly and monthly values, days and per cent never share an axis and are never compared with each other; a yearly value is the publisher's own and never made out of months.`,
      ],
    },
    {
      id: "trend",
      heading: "Trend",
      blocks: [
        "Two points are no trend. We use the seasonal Mann–Kendall test, which compares each calendar month with itself over the years so that summer and Christmas play no part. The slope is Theil and Sen's: the median of all slopes between two years of the same calendar month, in percentage points a year.",
        {
          list: [
            `The test is made on two windows: the last ${n.windowMonths} months, and the whole comparable series, that is, the time after the last break.`,
            `It takes at least ${n.leastValues} months with a value. With fewer it says “too few months”.`,
            `A direction is stated only when p is below ${n.significance}; the test is two-sided and normal, with continuity correction and the variance corrected for ties. Covariance between months is not estimated.`,
            "Missing months are left out, and the others keep their distance in time. The windows end with the region's own newest month in the data.",
            "Up is better for a share, down is better for the number who have waited long. “No clear trend” means that the test cannot tell the series from chance, not that it stands still.",
            `Yearly values are put to the Mann–Kendall test over the comparable years, at least ${n.leastYears}. There p is exact: the part of all orders of the same values that would give at least as many pairs going one way. The slope is the median of the slopes between all pairs of years.`,
          ],
        },
      ],
    },
    {
      id: "variation",
      heading: "Natural variation",
      blocks: [
        "Shares rise and fall from month to month without anything having happened. The XmR chart works out how much is ordinary and shows what stands out.",
        {
          list: [
            `The limits are the mean ± ${n.limit} times the average difference between successive values. Differences of at least ${n.outlier} times the average are screened out once. Limits are not clipped at 0 and 100. The near limits lie at two thirds of the distance.`,
            `With fewer than ${n.pointsForLimits} values the limits are on trial, and the chart says so.`,
            "A new calculation starts at every break in the series.",
          ],
        },
        "Four patterns are called signals; the first that fits counts:",
        {
          list: [
            "a value beyond a limit",
            `${n.successive} successive values each higher (or lower) than the one before`,
            "two of three successive values near the same limit, all three on the same side of the mean",
            `${n.successive} successive values on the same side of the mean`,
          ],
        },
        "A gap does not end a run, but a value exactly on the mean does. The last point decides between “ordinary variation”, “improvement” and “worsening”.",
        `Where the requirement lies outside the limits, all of the ordinary variation lies on one side of it; in between there is room for values on both. That is said only from ${n.pointsForAssurance} values on, and never for those waiting: in a queue each month resembles the one before, so the limits come out too narrow. Those charts carry that caution.`,
        `With at least ${n.seasonYears} full years the same is also computed on the series without its season (the calendar month's median less the median of all).`,
      ],
    },
    {
      id: "distance",
      heading: "Distance to the requirement",
      blocks: [
        "The distance is the smallest number of contacts in the month that, had they taken place within the limit, would have met the requirement. It is exact and never below zero. Only measures with an agreed requirement have one, and only they have a line. Outside the requirement's time the line is thinner and named after its year, and the words say over or under that level, never that the requirement is met.",
        "The queue in months is the number waiting divided by the mean number completed over the last three months. It is a size of the queue, not a forecast for anybody waiting.",
      ],
    },
    {
      id: "charts",
      heading: "The grey band and the lines",
      blocks: [
        "The grey band in the line charts reaches from the lowest value of the regions to the highest in each period. It is the spread between the regions and no measure of uncertainty. The country is always grey and dashed. A line ends at a break, at a gap and where published figures meet made-up ones. Where the axis does not begin at zero, that is said beside it.",
      ],
    },
    {
      id: "breaks",
      heading: "Breaks and events",
      blocks: [
        "When a definition changes, or a region changes system so that figures cannot be compared, a new series starts. The line is cut, and neither change, trend nor variation is computed across the break. An event, such as the change of collector in July 2025, is drawn but cuts no series until the figures show that it has to. All of them are listed under [data quality](page:quality).",
      ],
    },
    {
      id: "revisions",
      heading: "Deliveries and revisions",
      blocks: [
        "Data come in deliveries that are never edited. A newer delivery replaces cell by cell, and the old value stays as a [revision](page:changes). A later share without counts that agrees with counts already there changes nothing. Made-up figures never replace published ones.",
        `Reading stops at errors rather than guess: an unknown region, more within the limit than there are, a share that contradicts the counts, or a month before ${n.earliestYear}. It warns of months reported late (more than ${n.reportingDays} days), a response rate under ${n.fullResponse} per cent, values that change by more than ${n.largeChange} per cent, and sums that differ from the national figure by more than one per cent.`,
        "Preliminary months are marked in chart, table and file until the publisher calls them final.",
      ],
    },
  ],
  after: [
    {
      id: "limits",
      heading: "What the figures do not say",
      blocks: [
        {
          list: [
            "How long you yourself will wait. Ask the clinic, or 1177, the national health line.",
            "Why a share is high or low. Population, distances, staff, record systems and the care taken in reporting all differ.",
            "How good the care is. A short wait is one thing, what the care holds is another.",
            "Which of two regions close in rank is better. Differences smaller than ordinary variation mean nothing.",
            "Anything about those who never entered the queue.",
          ],
        },
        "There is no overall score. The measures measure different things, and a sum of them would measure none.",
      ],
    },
    {
      id: "sources",
      heading: "Sources of the methods",
      blocks: [
        {
          list: [
            "Hirsch, Slack and Smith (1982), Techniques of trend analysis for monthly water quality data, Water Resources Research 18(1), 107–121.",
            "Hipel and McLeod (1994), Time Series Modelling of Water Resources and Environmental Systems, chapter 23.",
            "Kendall (1975), Rank Correlation Methods: the variance with ties.",
            "NHS England, [Making Data Count](https://www.england.nhs.uk/publication/making-data-count/), and the R package [NHSRplotthedots](https://nhs-r-community.github.io/NHSRplotthedots/): the signals of the XmR chart.",
            "Nelson (1982), Control charts for individual measurements, Journal of Quality Technology 14(3), 172–173: the screening of differences.",
            "Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 7.1.6 and 7.1.14: tails of the normal distribution.",
          ],
        },
        "What the files hold is described under [data](page:data).",
      ],
    },
  ],
});
