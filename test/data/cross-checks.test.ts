import { describe, expect, test } from "vitest";

import { type Drops, load, messages, tidy } from "./helpers.ts";

const CODES = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

const row = (region: string, figures: string, period = "2021-11") =>
  `${period},${region},procedure,waiting,${figures}`;

const all = (figures: string, but: readonly string[] = []) =>
  CODES.filter((code) => !but.includes(code)).map((code) => row(code, figures));

const said = (drops: Drops) =>
  messages(load(drops)).map((line) => line.replace(/, expected.*/, ""));

describe("regions against the published nation", () => {
  test.each<[string, string[], number]>([
    ["exact", [...all("100,50,"), row("00", "2100,1050,")], 0],
    ["1 % too small", [...all("99,49,"), row("00", "2100,1039,")], 0],
    ["1 % too large", [...all("101,50,"), row("00", "2100,1050,")], 0],
    ["more than 1 % too small", [...all("100,50,"), row("00", "2122,1050,")], 1],
    ["more than 1 % too large", [...all("100,50,"), row("00", "2079,1050,")], 1],
    ["within alone", [...all("100,50,"), row("00", "2100,1061,")], 1],
    ["fewer with a region missing", [...all("100,50,", ["09"]), row("00", "2100,1050,")], 0],
    ["more with a region missing", [...all("100,50,", ["09"]), row("00", "1900,950,")], 1],
    [
      "fewer with a suppressed region",
      [...all("100,50,", ["09"]), row("09", "*,,"), row("00", "2104,1052,")],
      0,
    ],
    ["a share cannot be held against a sum", [...all("100,50,"), row("00", ",,80")], 0],
    ["shares are not summed", [...all(",,80"), row("00", "2100,1050,")], 0],
    ["no published nation", all("100,50,"), 0],
  ])("%s", (_name, rows, count) => {
    expect(said({ "2021-12-25-a": tidy(rows) })).toHaveLength(count);
  });

  test("named with place, cell and figures", () => {
    const rows = [row("00", "2122,1050,"), ...all("100,50,")];
    expect(said({ "2021-12-25-a": tidy(rows) })).toEqual([
      "warning drops/2021-12-25-a/a.csv:2:1  sum-contradicts-nation  found regions that add up to 2100 (total, 2021-11, procedure waiting)",
    ]);
  });

  test("made-up regions do not contradict a published nation", () => {
    const drops = {
      "2021-12-24-a": tidy([row("00", "2122,1050,")]),
      "2021-12-25-b": tidy(all("100,50,"), { synthetic: true }),
    };
    expect(said(drops)).toEqual([]);
  });

  test("what is resolved is compared, not what one drop says", () => {
    const drops = {
      "2021-12-24-a": tidy([row("00", "2122,1050,"), ...all("100,50,")]),
      "2021-12-25-b": tidy([row("00", "2100,1050,")]),
    };
    expect(said(drops)).toEqual([]);
  });
});

describe("regions that fall silent", () => {
  const october = [row("01", "100,50,", "2021-10"), row("03", "100,50,", "2021-10")];
  test.each<[string, string[], string[]]>([
    ["all go on", [...october, row("01", "100,50,"), row("03", "100,50,")], []],
    ["one is gone", [...october, row("01", "100,50,")], ["Uppsala (last 2021-10)"]],
    [
      "one is blank",
      [...october, row("01", "100,50,"), row("03", ",,")],
      ["Uppsala (last 2021-10)"],
    ],
    ["one is suppressed", [...october, row("01", "100,50,"), row("03", "*,,")], []],
    ["one has no contacts", [...october, row("01", "100,50,"), row("03", "0,0,")], []],
    [
      "one never reported",
      [...october, row("01", "100,50,"), row("03", "1,1,"), row("04", "-,-,")],
      [],
    ],
    [
      "a gap that is over",
      [row("03", "100,50,", "2021-09"), row("01", "100,50,"), row("03", "100,50,")],
      [],
    ],
  ])("%s", (_name, rows, names) => {
    const lines = said({ "2021-12-25-a": tidy(rows, { disclosureLimit: 0 }) });
    expect(lines).toEqual(
      names.map(
        (name) =>
          `warning drops/2021-12-25-a/drop.json:1:1  stopped-reporting  found no procedure waiting for 2021-11 from ${name}`,
      ),
    );
  });

  test("years and months are silent each by themselves", () => {
    const rows = [...october, row("01", ",,80", "2019"), row("03", ",,80", "2020")];
    expect(said({ "2021-12-25-a": tidy(rows) })).toEqual([
      "warning drops/2021-12-25-a/drop.json:1:1  stopped-reporting  found no procedure waiting for 2020 from Stockholm (last 2019)",
    ]);
  });
});
