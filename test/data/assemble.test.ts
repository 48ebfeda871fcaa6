import { describe, expect, test } from "vitest";

import { assembleRow, type RowParts } from "../../src/data/assemble.ts";
import { type Field, FIELDS } from "../../src/data/fields.ts";
import type { Cell, DaysCell, Measure } from "../../src/data/types.ts";
import { load } from "./helpers.ts";
import {
  CONTEXT,
  days,
  DELIVERY,
  figure,
  noContacts,
  notReported,
  share,
  suppressed,
} from "./samples.ts";

const measures = load({}).data.measures;
const measureOf = (id: string): Measure => {
  const measure = measures.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
};

/** The parts that a row of texts makes, and the remarks on it. */
function assembleParts(
  row: Partial<Record<Field, string>>,
  { disclosureLimit = 5, measure = "procedure", isDaysAlone = false } = {},
): { parts: RowParts | null; remarks: string[] } {
  const remarks: string[] = [];
  const texts = FIELDS.map((field) => row[field] ?? "");
  const parts = assembleRow(
    texts,
    measureOf(measure),
    "2021-12-21",
    { ...CONTEXT, delivery: { ...DELIVERY, disclosureLimit }, isDaysAlone },
    (severity, code, field) => remarks.push(`${severity} ${code} ${field}`),
  );
  return { parts, remarks };
}

/** The cell alone, of a row that says nothing of days. */
function assemble(
  row: Partial<Record<Field, string>>,
  options: Parameters<typeof assembleParts>[1] = {},
): { cell: Cell | null; remarks: string[] } {
  const { parts, remarks } = assembleParts(row, options);
  expect(parts?.days ?? null).toBeNull();
  return { cell: parts?.cell ?? null, remarks };
}

const percent = (units: number, decimals = 0) => ({ units, decimals });

describe("figures", () => {
  test.each<[string, Partial<Record<Field, string>>, Parameters<typeof figure>[0]]>([
    ["counts", { total: "1 215", within: "884" }, { total: 1215, within: 884 }],
    ["a share alone", { share: "81,96" }, { share: percent(8196, 2) }],
    ["a total alone", { total: "1215" }, { total: 1215 }],
    ["the backlog alone", { over_180: "17" }, { over180: 17 }],
    [
      "small parts of a larger total",
      { total: "100", within: "1", over_180: "2" },
      { total: 100, within: 1, over180: 2 },
    ],
    [
      "a part that the source withholds",
      { total: "100", within: "60", over_180: "<5" },
      { total: 100, within: 60 },
    ],
    [
      "a part that is not reported",
      { total: "100", within: "60", over_180: "-" },
      { total: 100, within: 60 },
    ],
    [
      "details",
      {
        share: "82",
        pvv: "6",
        mov: "0",
        response_rate: "100",
        reported_on: "2021-12-21",
      },
      {
        share: percent(82),
        pvv: 6,
        mov: 0,
        responseRate: 100,
        reportedOn: "2021-12-21",
      },
    ],
    ["bands", { d0_30: "1", d91: "0" }, { distribution: { d0_30: 1, d91: 0 } }],
    [
      "no response rate, no date",
      { share: "82", response_rate: "Ej deltagit", reported_on: "Ej deltagit" },
      { share: percent(82) },
    ],
  ])("%s", (_name, row, expected) => {
    expect(assemble(row)).toEqual({ cell: figure(expected), remarks: [] });
  });
});

describe("statuses", () => {
  test.each<[string, Partial<Record<Field, string>>, string]>([
    ["nothing", {}, "not-reported"],
    ["marks only", { total: "Ej deltagit", within: "Ej deltagit", share: "-" }, "not-reported"],
    ["a response rate alone", { response_rate: "100" }, "not-reported"],
    ["parts of no total", { within: "550", pvv: "6", mov: "1" }, "not-reported"],
    ["a part, and a total that is not reported", { total: "-", within: "550" }, "not-reported"],
    ["a part that is withheld", { within: "*" }, "suppressed"],
    ["the backlog alone", { over_180: "17" }, "ok"],
    ["a total of 0", { total: "0" }, "no-contacts"],
    ["0 % of 0", { total: "0", within: "0", share: "0" }, "no-contacts"],
    ["a withheld total", { total: "*" }, "suppressed"],
    ["a withheld total with a part", { total: "<5", within: "2" }, "suppressed"],
    ["a withheld total with a share", { total: "..", share: "50" }, "suppressed"],
    ["a withheld share", { share: "X" }, "suppressed"],
    ["a withheld part without a share", { total: "12", within: "<5" }, "suppressed"],
    ["a withheld part with a share", { within: "*", share: "82" }, "ok"],
    ["a withheld backlog alone", { over_180: "*" }, "not-reported"],
  ])("%s", (_name, row, status) => {
    const { cell, remarks } = assemble(row);
    expect(cell?.status).toBe(status);
    expect(remarks).toEqual([]);
  });

  test("what is said of the report stays where there is no figure", () => {
    const row = { pvv: "6", response_rate: "100", reported_on: "2021-12-12" };
    const expected = notReported({ responseRate: 100, reportedOn: "2021-12-12" });
    expect(assemble(row)).toEqual({ cell: expected, remarks: [] });
  });

  test("waiting outside the total stays where there are no contacts", () => {
    const row = { total: "0", within: "0", over_180: "0", pvv: "6", mov: "1" };
    const expected = noContacts({ within: 0, over180: 0, pvv: 6, mov: 1 });
    expect(assemble(row)).toEqual({ cell: expected, remarks: [] });
    expect(assemble({ total: "0" }).cell).toEqual(noContacts({ pvv: null, mov: null }));
  });

  test("a date may be written without hyphens", () => {
    const dated = (reported_on: string) => assemble({ share: "82", reported_on });
    expect(dated("20211201")).toMatchObject({ cell: { reportedOn: "2021-12-01" }, remarks: [] });
    expect(dated("20211222")).toMatchObject({
      cell: { reportedOn: "2021-12-22" },
      remarks: ["warning late-report reported_on"],
    });
    for (const none of ["20211131", "2021-1-1", "2021-12 ", "12012021"]) {
      expect(dated(none)).toEqual({ cell: null, remarks: ["error impossible-date reported_on"] });
    }
  });

  test("the limit that a mark states is kept", () => {
    expect(assemble({ total: "< 20" }).cell).toMatchObject({ disclosureLimit: 20 });
    expect(assemble({ total: "*" }).cell).toMatchObject({ disclosureLimit: 5 });
  });
});

describe("disclosure", () => {
  test.each([
    [1, 5, "suppressed"],
    [4, 5, "suppressed"],
    [5, 5, "ok"],
    [0, 5, "no-contacts"],
    [19, 20, "suppressed"],
    [20, 20, "ok"],
    [1, 0, "ok"],
    [1, 1, "ok"],
  ])("a total of %i under the limit %i is %s", (total, disclosureLimit, status) => {
    const { cell, remarks } = assemble({ total: String(total), within: "0" }, { disclosureLimit });
    expect(cell?.status).toBe(status);
    const remark = "warning below-disclosure-limit total";
    expect(remarks).toEqual(status === "suppressed" ? [remark] : []);
  });

  test("nothing of the row is left in a suppressed cell but who delivered it", () => {
    const row = {
      total: "4",
      within: "3",
      share: "75",
      over_180: "2",
      pvv: "1",
    };
    expect(assemble({ ...row, response_rate: "100" }).cell).toEqual({
      status: "suppressed",
      disclosureLimit: 5,
      responseRate: 100,
      reportedOn: null,
      source: DELIVERY.source,
      synthetic: false,
      preliminary: false,
    });
  });
});

const BANDS = { d0_30: "500", d31_60: "200", d61_90: "100" };
const SPLIT = { ...BANDS, d91_120: "100", d121_180: "50", d181_365: "30", d366: "20" };

describe("contradictions", () => {
  test.each<[string, Partial<Record<Field, string>>, string[]]>([
    ["within over total", { total: "5", within: "6" }, ["error within-over-total within"]],
    ["backlog over total", { total: "5", over_180: "6" }, ["error over-180-over-total over_180"]],
    [
      "both",
      { total: "5", within: "6", over_180: "7" },
      ["error within-over-total within", "error over-180-over-total over_180"],
    ],
    ["22,5 is 22", { total: "40", within: "9", share: "22" }, []],
    ["22,5 is 23", { total: "40", within: "9", share: "23" }, []],
    [
      "22,5 is not 24",
      { total: "40", within: "9", share: "24" },
      ["error share-contradicts-counts share"],
    ],
    ["a share of nothing", { total: "0", share: "1" }, ["error share-contradicts-counts share"]],
    ["exact bands", { total: "1000", within: "800", over_180: "50", ...SPLIT }, []],
    ["the last bands in one", { total: "1000", within: "800", ...BANDS, d91: "200" }, []],
    ["an incomplete set is not summed", { total: "1000", ...BANDS }, []],
    ["bands 1 % off", { total: "1010", ...BANDS, d91: "210" }, []],
    [
      "bands 10 of 1000 off",
      { total: "1000", ...BANDS, d91: "210" },
      ["warning distribution-contradicts-total d0_30"],
    ],
    [
      "bands 11 of 1000 off",
      { total: "1000", ...BANDS, d91: "211" },
      ["error distribution-contradicts-total d0_30"],
    ],
    [
      "within 10 of 1000 off",
      { total: "1000", within: "790", ...BANDS, d91: "200" },
      ["warning distribution-contradicts-within d0_30"],
    ],
    [
      "within 11 of 1000 off",
      { total: "1000", within: "789", ...BANDS, d91: "200" },
      ["error distribution-contradicts-within d0_30"],
    ],
    [
      "backlog 11 of 1000 off",
      { total: "1000", over_180: "61", ...SPLIT },
      ["error distribution-contradicts-over-180 d181_365"],
    ],
    ["an unreported band", { total: "1000", ...BANDS, d91: "-" }, []],
  ])("%s", (_name, row, remarks) => {
    const result = assemble(row);
    expect(result.remarks).toEqual(remarks);
    expect(result.cell === null).toBe(remarks.some((remark) => remark.startsWith("error")));
  });

  test("bands are held against within at the measure's own limit", () => {
    const row = { total: "1000", within: "500", ...SPLIT };
    expect(assemble(row, { measure: "bup-first-visit" }).remarks).toEqual([]);
    expect(assemble(row, { measure: "primary-assessment" }).remarks).toEqual([]);
    expect(assemble(row, { measure: "follow-up" }).remarks).toEqual([]);
    expect(assemble(row).remarks).toEqual(["error distribution-contradicts-within d0_30"]);
  });
});

describe("days are a part of their own", () => {
  const median = days({ medianDays: 19 });
  test.each<[string, Partial<Record<Field, string>>, Cell | null, DaysCell | null]>([
    ["a median alone", { median_days: "19" }, null, median],
    ["a mean alone", { mean_days: "30,2" }, null, days({ meanDays: 30.2 })],
    ["both", { median_days: "19", mean_days: "30" }, null, days({ medianDays: 19, meanDays: 30 })],
    ["half days", { median_days: "20,5" }, null, days({ medianDays: 20.5 })],
    ["0 days", { median_days: "0" }, null, days({ medianDays: 0 })],
    ["beside a share", { share: "82", median_days: "19" }, share(82), median],
    ["beside a blank", { share: " ", median_days: "19" }, null, median],
    ["beside a mark", { share: "-", median_days: "19" }, notReported(), median],
    ["beside a share that is withheld", { within: "*", median_days: "19" }, suppressed(), median],
    ["no days", { share: "82", median_days: " " }, share(82), null],
    ["days not reported", { share: "82", median_days: "-" }, share(82), notReported()],
    ["neither reported", { share: "-", median_days: "-" }, notReported(), notReported()],
    ["days withheld", { share: "82", median_days: "*" }, share(82), suppressed()],
    ["days withheld alone", { median_days: "<20" }, null, suppressed({ disclosureLimit: 20 })],
    [
      "a median withheld, a mean not",
      { median_days: "*", mean_days: "9" },
      null,
      days({ meanDays: 9 }),
    ],
    ["of a total that is withheld", { total: "*", median_days: "19" }, suppressed(), suppressed()],
    ["of nobody", { total: "0", median_days: "19" }, noContacts(), null],
  ])("%s", (_name, row, cell, expected) => {
    expect(assembleParts(row)).toEqual({ parts: { cell, days: expected }, remarks: [] });
  });

  test("are withheld with a total under the limit", () => {
    const { parts } = assembleParts({ total: "4", within: "3", median_days: "19" });
    expect(parts).toEqual({ cell: suppressed(), days: suppressed() });
  });

  test("in a file of days alone a blank is not reported, and nothing is said of the share", () => {
    const parts = (text: string) =>
      assembleParts({ median_days: text }, { isDaysAlone: true }).parts;
    expect(parts("")).toEqual({ cell: null, days: notReported() });
    expect(parts("-")).toEqual({ cell: null, days: notReported() });
    expect(parts("N/A")).toBeNull();
    expect(parts("19")).toEqual({ cell: null, days: median });
  });
});

test("a share of 0 without counts is told, and stands as published", () => {
  expect(assemble({ share: "0" })).toEqual({
    cell: share(0),
    remarks: ["warning zero-without-counts share"],
  });
  expect(assemble({ share: "0", total: "7" }).remarks).toEqual([]);
});

describe("faults", () => {
  test.each<[Partial<Record<Field, string>>, string[]]>([
    [{ total: "abc" }, ["error not-a-number total"]],
    [
      { total: "-1", within: "1,5" },
      ["error negative-count total", "error fractional-count within"],
    ],
    [{ share: "101" }, ["error share-out-of-range share"]],
    [{ median_days: "-1" }, ["error negative-count median_days"]],
    [{ response_rate: "101" }, ["error share-out-of-range response_rate"]],
    [{ response_rate: "alla" }, ["error not-a-number response_rate"]],
    [{ reported_on: "12/10" }, ["error impossible-date reported_on"]],
    [
      { total: "x1", response_rate: "94,9", reported_on: "igår" },
      [
        "error not-a-number total",
        "warning low-response response_rate",
        "error impossible-date reported_on",
      ],
    ],
  ])("%j", (row, remarks) => {
    expect(assemble(row)).toEqual({ cell: null, remarks });
  });

  test.each([
    ["response_rate", "94.9", "warning low-response response_rate"],
    ["response_rate", "95", null],
    ["reported_on", "2021-12-22", "warning late-report reported_on"],
    ["reported_on", "2021-12-21", null],
  ] as const)("%s %s: %s", (field, text, remark) => {
    const { cell, remarks } = assemble({ share: "82", [field]: text });
    expect(cell?.status).toBe("ok");
    expect(remarks).toEqual(remark === null ? [] : [remark]);
  });
});

test("without a measure the bands are held against the total alone", () => {
  const remarks: string[] = [];
  const row: Partial<Record<Field, string>> = { total: "1000", within: "1", ...SPLIT };
  const texts = FIELDS.map((field) => row[field] ?? "");
  assembleRow(texts, null, "2021-12-21", CONTEXT, (_s, code) => remarks.push(code));
  expect(remarks).toEqual([]);
});
