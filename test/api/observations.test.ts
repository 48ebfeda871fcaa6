/** Every value of an observation, by value, on a folder of a few lines. */
import { describe, expect, it } from "vitest";

import { observationsDocument } from "../../src/api/observations.ts";
import { dropJson, load, seriesOf } from "../data/helpers.ts";

const HEADING =
  "period,region,measure,basis,total,within,share,over_180,d0_30,d31_60,d61_90,d91,median_days,mean_days,pvv,mov,response_rate,reported_on";

const FIRST = [
  "2021-09,01,first-visit,completed,200,150,,,100,30,20,50,20.5,31.2,7,3,96.5,2021-10-12",
  "2021-09,03,first-visit,completed,0,,,,,,,,,,2,1,,",
  "2021-09,04,first-visit,completed,*,*,,,,,,,,,,,,",
  "2021-09,05,first-visit,completed,,,81.96,,,,,,,,,,,",
  "2021-09,06,first-visit,completed,,,,,,,,,44,,,,,",
  "2021-09,01,first-visit,waiting,80,60,,9,,,,,,,,,,",
  "2021-09,03,first-visit,waiting,20,15,,1,,,,,,,,,,",
];

const SECOND = ["2021-09,01,first-visit,completed,210,160,,,,,,,,,,,,"];

const drop = (rows: readonly string[], rest: object) => ({
  "drop.json": dropJson(["a.csv"], { ...rest }),
  "a.csv": `${[HEADING, ...rows].join("\n")}\n`,
});

const loaded = load({
  "2021-12-01-forst": drop(FIRST, { retrieved: "2021-12-01", disclosureLimit: 7 }),
  "2021-12-25-sedan": drop(SECOND, { retrieved: "2021-12-25", preliminary: true }),
});

const { observations: completed } = observationsDocument(seriesOf(loaded, "first-visit-completed"));
const { observations: waiting } = observationsDocument(seriesOf(loaded, "first-visit-waiting"));
const of = (rows: typeof completed, region: string) => rows.find((row) => row.region === region);

const ABSENT = {
  total: null,
  within: null,
  share: null,
  over180: null,
  responseRate: null,
  reportedOn: null,
  distribution: null,
  medianDays: null,
  meanDays: null,
  days: null,
  pvv: null,
  mov: null,
  disclosureLimit: null,
};

const OWN_DAYS = {
  status: "ok",
  source: "2021-12-01-forst",
  synthetic: false,
  preliminary: false,
  medianDays: null,
  meanDays: null,
  disclosureLimit: null,
  revisions: [],
};

const FROM_FIRST = {
  period: "2021-09",
  source: "2021-12-01-forst",
  synthetic: false,
  preliminary: false,
  revisions: [],
};

describe("observationsDocument", () => {
  it("names its series", () => {
    expect(observationsDocument(seriesOf(loaded, "first-visit-waiting"))).toMatchObject({
      measure: "first-visit",
      basis: "waiting",
    });
  });

  it("is in order of period and region", () => {
    expect(completed.map(({ region }) => region)).toEqual(["00", "01", "03", "04", "05", "06"]);
  });

  it("gives the newest figures with what they replaced, and keeps the days that nobody replaced", () => {
    expect(of(completed, "01")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "01",
      status: "ok",
      total: 210,
      within: 160,
      share: (100 * 160) / 210,
      medianDays: 20.5,
      meanDays: 31.2,
      days: { ...OWN_DAYS, medianDays: 20.5, meanDays: 31.2 },
      source: "2021-12-25-sedan",
      preliminary: true,
      revisions: [
        {
          status: "ok",
          total: 200,
          within: 150,
          share: 75,
          over180: null,
          source: "2021-12-01-forst",
          synthetic: false,
          preliminary: false,
        },
      ],
    });
  });

  it("has no share of nobody, but the waits outside the total", () => {
    expect(of(completed, "03")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "03",
      status: "no-contacts",
      total: 0,
      pvv: 2,
      mov: 1,
    });
  });

  it("hides few contacts, and says how many they are fewer than", () => {
    expect(of(completed, "04")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "04",
      status: "suppressed",
      disclosureLimit: 7,
    });
  });

  it("publishes a share without counts as it was published", () => {
    expect(of(completed, "05")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "05",
      status: "ok",
      share: 81.96,
    });
  });

  it("has a row for days alone", () => {
    expect(of(completed, "06")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "06",
      status: "ok",
      medianDays: 44,
      days: { ...OWN_DAYS, medianDays: 44 },
    });
  });

  it("tells the days beside a cell with a status, a source and revisions of their own", () => {
    const hidden = "2021-09,06,first-visit,completed,,,,,,,,,*,,,,,";
    const rows = load({
      "2021-12-01-forst": drop(FIRST, { retrieved: "2021-12-01" }),
      "2021-12-20-dagar": drop(["2021-09,01,first-visit,completed,,,,,,,,,22,,,,,", hidden], {
        retrieved: "2021-12-20",
        disclosureLimit: 9,
      }),
    });
    const own = observationsDocument(seriesOf(rows, "first-visit-completed")).observations;
    expect(of(own, "01")).toMatchObject({
      status: "ok",
      source: "2021-12-01-forst",
      medianDays: 22,
      days: {
        status: "ok",
        source: "2021-12-20-dagar",
        medianDays: 22,
        revisions: [{ status: "ok", source: "2021-12-01-forst", medianDays: 20.5, meanDays: 31.2 }],
      },
    });
    expect(of(own, "06")).toMatchObject({
      status: "suppressed",
      medianDays: null,
      disclosureLimit: 9,
      days: { status: "suppressed", disclosureLimit: 9, revisions: [{ medianDays: 44 }] },
    });
  });

  it("sums the nation where nobody published it, with its regions and their part of the people", () => {
    const people = loaded.data.regions.map(({ code, population }) => {
      const date = Object.keys(population)
        .filter((day) => day <= "2021-09-30")
        .sort()
        .at(-1);
      return { code, number: population[date ?? ""] ?? 0 };
    });
    const sum = (codes: readonly string[] | null) =>
      people
        .filter(({ code }) => codes === null || codes.includes(code))
        .reduce((total, { number }) => total + number, 0);
    expect(of(waiting, "00")).toEqual({
      ...ABSENT,
      ...FROM_FIRST,
      region: "00",
      status: "ok",
      total: 100,
      within: 75,
      share: 75,
      over180: 10,
      source: null,
      published: false,
      computed: {
        total: 100,
        within: 75,
        share: 75,
        over180: 10,
        regions: 2,
        populationShare: expect.closeTo((100 * sum(["01", "03"])) / sum(null), 10) as number,
        synthetic: false,
      },
    });
  });

  it("gives the details of a figure that came with them", () => {
    const alone = load({ "2021-12-01-forst": drop(FIRST, { retrieved: "2021-12-01" }) });
    const rows = observationsDocument(seriesOf(alone, "first-visit-completed")).observations;
    expect(of(rows, "01")).toMatchObject({
      distribution: { d0_30: 100, d31_60: 30, d61_90: 20, d91: 50 },
      pvv: 7,
      mov: 3,
      responseRate: 96.5,
      reportedOn: "2021-10-12",
    });
    expect(of(rows, "04")).toMatchObject({ status: "suppressed", disclosureLimit: 5 });
  });
});
