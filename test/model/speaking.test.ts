import { describe, expect, it } from "vitest";

import type {
  Cell,
  DaysObservation,
  Month,
  Observation,
  Period,
  RegionCode,
  Year,
} from "../../src/data/types.ts";
import {
  daysBeside,
  newestPeriod,
  seriesWith,
  speakingFor,
  speakingForCare,
  speakingOf,
} from "../../src/model/speaking.ts";
import {
  allOf,
  counts,
  days,
  measure,
  nationOf,
  observation,
  quantity,
  regions,
  series,
  silent,
  yearly,
} from "./helpers.ts";

const ALL = regions.map(({ code }) => code);
/** 11 of 21 are at least half; 10 are not. */
const MOST = ALL.slice(0, 11);
const FEW = ALL.slice(0, 10);

const each = <P extends Period>(
  codes: readonly RegionCode[],
  period: P,
  cell: Cell = counts(1, 2),
): Observation<P>[] => codes.map((code) => observation(period, code, cell));

const daysOf = <P extends Period>(codes: readonly RegionCode[], period: P): DaysObservation<P>[] =>
  codes.map((code) => observation(period, code, days(20)));

const nation = (period: Month) => nationOf([], [observation(period, "00", counts(1, 2))]);

const speaks = (...all: Parameters<typeof allOf>[0]) => speakingOf(allOf(all))?.id;

/** First visits: those waiting come before those completed, as the measure says. */
const waiting = (rows: readonly Observation<Month>[], medians: DaysObservation<Month>[] = []) =>
  series("first-visit", "waiting", rows, [], medians);
const completed = (rows: readonly Observation<Month>[]) => series("first-visit", "completed", rows);

describe("newestPeriod", () => {
  it("is that of the regions, and the country's only where no region has a figure", () => {
    const later = nation("2021-12");
    const rows = [...each(["01"], "2021-10"), ...each(["03"], "2021-11", silent)];
    const own = quantity([series("first-visit", "waiting", rows, later)], "share");
    expect(newestPeriod(own)).toBe("2021-10");
    const alone = quantity([series("first-visit", "waiting", [], later)], "share");
    expect(newestPeriod(alone)).toBe("2021-12");
    const none = { ...own, values: new Map() };
    expect(newestPeriod(none)).toBeNull();
  });
});

describe("the series that speaks for a measure", () => {
  it("has a figure for at least half of the regions, rather than a newer one for fewer", () => {
    expect(speaks(waiting(each(FEW, "2024-11")), completed(each(MOST, "2019-11")))).toBe(
      "first-visit-completed",
    );
    expect(speaks(waiting(each(MOST, "2024-11")), completed(each(ALL, "2024-11")))).toBe(
      "first-visit-waiting",
    );
  });

  it("has a figure for any region, rather than for the country alone", () => {
    const country = series("first-visit", "waiting", [], nation("2024-11"));
    expect(speaks(country, completed(each(["01"], "2019-11")))).toBe("first-visit-completed");
    expect(speaks(country)).toBe("first-visit-waiting");
  });

  it("counts the regions of the newest period, not of those before", () => {
    const thinned = [...each(ALL, "2024-10"), ...each(FEW, "2024-11")];
    expect(speaks(waiting(thinned), completed(each(MOST, "2024-01")))).toBe(
      "first-visit-completed",
    );
  });

  it("is the newest, where twelve months older is as new and thirteen are not", () => {
    const newer = completed(each(ALL, "2024-11"));
    expect(speaks(waiting(each(ALL, "2023-11")), newer)).toBe("first-visit-waiting");
    expect(speaks(waiting(each(ALL, "2023-10")), newer)).toBe("first-visit-completed");
  });

  it("takes a year to end with December", () => {
    const years = yearly("first-visit", "waiting", each<Year>(ALL, "2023"));
    // December 2023 is twelve months before December 2024 and thirteen before January 2025.
    expect(speaks(years, series("first-visit", "completed", each(ALL, "2024-12")))).toBe(
      "first-visit-completed",
    );
    const days24 = yearly("first-visit", "waiting", [], [], daysOf<Year>(ALL, "2024"));
    const share23 = yearly("first-visit", "completed", each<Year>(ALL, "2023"));
    expect(speaks(share23, days24)).toBe("first-visit-completed-yearly");
    const daysOfMonth = series("first-visit", "waiting", [], [], daysOf<Month>(ALL, "2025-01"));
    expect(speaks(share23, daysOfMonth)).toBe("first-visit-waiting-median");
  });

  it("is a share before days, and days before persons", () => {
    const long = { ...counts(0, 0, 9), total: null, within: null };
    const medians = series("first-visit", "completed", [], [], daysOf<Month>(ALL, "2024-11"));
    expect(speaks(medians, waiting(each(ALL, "2024-11")))).toBe("first-visit-waiting");
    expect(speaks(waiting(each(ALL, "2024-11", long)), medians)).toBe(
      "first-visit-completed-median",
    );
    expect(speaks(waiting(each(ALL, "2024-11", long)))).toBe("first-visit-waiting-backlog");
  });

  it("is of months before years, and then in the measure's order of bases", () => {
    const years = yearly("first-visit", "waiting", each<Year>(ALL, "2024"));
    expect(speaks(years, completed(each(ALL, "2024-11")))).toBe("first-visit-completed");
    expect(speaks(completed(each(ALL, "2024-11")), waiting(each(ALL, "2024-11")))).toBe(
      "first-visit-waiting",
    );
  });

  it("is of the measure, or there is none", () => {
    const all = allOf([waiting(each(ALL, "2024-11"))]);
    expect(speakingFor(all, measure("first-visit"))?.id).toBe("first-visit-waiting");
    expect(speakingFor(all, measure("procedure"))).toBeNull();
    expect(speakingOf([])).toBeNull();
  });
});

describe("the series that speaks for a care area", () => {
  const speaksFor = (...all: Parameters<typeof allOf>[0]) =>
    speakingForCare(allOf(all), "specialist")?.id;
  const operations = (codes: readonly RegionCode[], period: Month) =>
    series("procedure", "waiting", each(codes, period));
  const followUps = (codes: readonly RegionCode[], period: Month) =>
    series("follow-up", "completed", each(codes, period));

  it("is of the leading measure, which first visits are, wherever it stands", () => {
    expect(speaksFor(operations(ALL, "2024-11"), waiting(each(ALL, "2024-11")))).toBe(
      "first-visit-waiting",
    );
  });

  it("is of the next measure where the leading one tells of few regions or is too old", () => {
    const others = [operations(MOST, "2024-11"), followUps(ALL, "2024-11")];
    expect(speaksFor(waiting(each(FEW, "2024-11")), ...others)).toBe("procedure-waiting");
    expect(speaksFor(waiting(each(ALL, "2023-11")), ...others)).toBe("first-visit-waiting");
    expect(speaksFor(waiting(each(ALL, "2023-10")), ...others)).toBe("procedure-waiting");
  });

  it("is the widest in reach where none tells of half of the regions", () => {
    const country = series("first-visit", "waiting", [], nation("2024-11"));
    expect(speaksFor(country, followUps(["01"], "2024-11"))).toBe("follow-up-completed");
    expect(speaksFor(country)).toBe("first-visit-waiting");
    // Half of the regions in 2019 is too old beside one region of 2024.
    expect(speaksFor(waiting(each(ALL, "2019-11")), followUps(["01"], "2024-11"))).toBe(
      "follow-up-completed",
    );
  });

  it("is of that care area alone", () => {
    const all = allOf([series("primary-contact", "completed", each(ALL, "2024-11"))]);
    expect(speakingForCare(all, "specialist")).toBeNull();
    expect(speakingForCare(all, "primary")?.id).toBe("primary-contact-completed");
  });
});

describe("series of an area", () => {
  const rows = [...each(ALL, "2024-11"), observation<Month>("2024-12", "01", silent)];
  const all = allOf([
    waiting(rows, daysOf<Month>(["01"], "2024-11")),
    series("first-visit", "completed", each(["03"], "2024-11"), [], daysOf<Month>(ALL, "2024-11")),
    series("procedure", "waiting", [], [], daysOf<Month>(ALL, "2024-11")),
  ]);

  it("are those in which it has a figure", () => {
    const of = (code: RegionCode) => seriesWith(all, code).map(({ id }) => id);
    expect(of("01")).toEqual([
      "first-visit-waiting",
      "first-visit-waiting-median",
      "first-visit-completed-median",
      "procedure-waiting-median",
    ]);
    expect(of("03")).not.toContain("first-visit-waiting-median");
    expect(of("99")).toEqual([]);
  });

  it("tell days beside the share: of the same measure, the widest in reach", () => {
    const [share, medians] = all;
    expect(share && daysBeside(all, share)?.id).toBe("first-visit-completed-median");
    // Days speak for themselves.
    expect(medians && daysBeside(all, medians)).toBeNull();
    expect(share && daysBeside([share], share)).toBeNull();
  });
});
