import { describe, expect, test } from "vitest";

import { type Drop, readDrop } from "../../src/data/drop.ts";
import { indexRegions } from "../../src/data/names.ts";
import { formatProblem, type Problem } from "../../src/data/problems.ts";
import { TODAY } from "../data-folders.ts";
import { dropJson, load } from "./helpers.ts";

const { data } = load({});
const reference = {
  regions: indexRegions(data.regions).names,
  measures: data.measures,
  reporting: data.reporting,
  today: TODAY,
};

function read(text: string): { drop: Drop | null; isWhole: boolean; said: string[] } {
  const problems: Problem[] = [];
  const result = readDrop("2021-12-25-prov", text, reference, problems);
  const said = problems.map((problem) => formatProblem(problem).replace(/^.*drop\.json:/, ""));
  return { drop: result?.drop ?? null, isWhole: result?.isWhole ?? false, said };
}

describe("what may be absent", () => {
  test("is filled in", () => {
    const { drop, said } = read(dropJson(["a.csv"]));
    expect(said).toEqual([]);
    expect(drop).toEqual({
      id: "2021-12-25-prov",
      publisher: { sv: "Tester", en: "Tester" },
      title: { sv: "Prov", en: "Prov" },
      url: null,
      licence: null,
      via: null,
      retrieved: "2021-12-25",
      released: null,
      releasedOn: null,
      delivery: {
        source: "2021-12-25-prov",
        synthetic: false,
        preliminary: false,
        disclosureLimit: 5,
      },
      files: [
        {
          spec: { format: "tidy", name: "a.csv", columns: {} },
          place: { line: 8, column: 15 },
          sha256: null,
        },
      ],
      names: ["a.csv"],
    });
  });

  test.each([
    [{ disclosureLimit: 0 }, 0],
    [{ disclosureLimit: 20 }, 20],
    [{ disclosureLimit: null }, 5],
    [{ preliminary: null, url: null, licence: null }, 5],
    [{ url: "", licence: "" }, 5],
  ])("%j", (rest, disclosureLimit) => {
    const { drop, isWhole, said } = read(dropJson(["a.csv"], rest));
    expect(said).toEqual([]);
    expect(isWhole).toBe(true);
    expect(drop?.delivery).toMatchObject({ disclosureLimit, preliminary: false });
    expect([drop?.url, drop?.licence]).toEqual([null, null]);
  });

  test("a key that is like none of the known ones is told and passed over", () => {
    const { isWhole, said } = read(dropJson(["a.csv"], { note: "x", 4711: 2 }));
    expect(isWhole).toBe(true);
    expect(said.map((line) => line.split("  ")[1])).toEqual(["unknown-key", "unknown-key"]);
  });

  test("and what is there is kept", () => {
    const rest = {
      url: "https://example.org/",
      licence: "CC0",
      synthetic: true,
      preliminary: true,
    };
    const { drop } = read(dropJson(["a.csv"], rest));
    expect(drop).toMatchObject({ url: "https://example.org/", licence: "CC0" });
    expect(drop?.delivery).toMatchObject({ synthetic: true, preliminary: true });
  });
});

describe("what is required", () => {
  test.each([["publisher"], ["title"], ["retrieved"], ["synthetic"], ["files"]])("%s", (key) => {
    const whole = JSON.parse(dropJson(["a.csv"])) as Record<string, unknown>;
    const rest = Object.entries(whole).filter(([name]) => name !== key);
    const { isWhole, said } = read(JSON.stringify(Object.fromEntries(rest)));
    expect(isWhole).toBe(false);
    expect(said).toEqual([
      `1:1  bad-drop-json  found no "${key}" in the file, expected it, since it is required. Fix drop.json.`,
    ]);
  });

  test.each([
    [{ synthetic: "true" }, '"synthetic" "true", expected boolean'],
    [{ synthetic: null }, '"synthetic" null, expected boolean'],
    [{ synthetic: 0 }, '"synthetic" 0, expected boolean'],
    [{ retrieved: "25/12 2021" }, '"retrieved" "25/12 2021", expected a date'],
    [{ publisher: "" }, '"publisher" "", expected plain text'],
    [{ publisher: "\u200b" }, '"publisher" "\\u200b", expected plain text'],
    [{ title: "a\u202eb" }, '"title" "a\\u202eb", expected plain text'],
    [{ title: { sv: "a" } }, 'no "en" in "title"'],
    [{ title: "x".repeat(301) }, "expected to NOT have more than 300 characters"],
    [{ licence: "[x](https://evil.example)" }, "expected plain text"],
    [{ licence: "<b>x</b>" }, "expected plain text"],
    [{ url: "javascript:alert(1)" }, "expected an https address"],
    [{ url: "http://example.org/" }, "expected an https address"],
    [{ url: "https://a:b@example.org/" }, "expected an https address"],
    [
      { disclosurelimit: 20 },
      'the unknown key "disclosurelimit" in the file, expected "disclosureLimit"',
    ],
    [{ preliminry: true }, 'the unknown key "preliminry" in the file, expected "preliminary"'],
    [{ disclosureLimit: "5" }, '"disclosureLimit" "5", expected integer or null'],
    [{ disclosureLimit: 2.5 }, '"disclosureLimit" 2.5, expected integer or null'],
    [{ preliminary: "nej" }, '"preliminary" "nej", expected boolean or null'],
    [{ files: [] }, '"files" [], expected to NOT have fewer than 1'],
    [{ files: "a.csv" }, '"files" "a.csv", expected array'],
    [{ files: [{ format: "tidy" }] }, 'no "name" in "files.0"'],
    [{ files: ["a.csv"] }, '"files.0" "a.csv", expected object'],
  ])("%j", (rest, found) => {
    const { isWhole, said } = read(dropJson(["a.csv"], rest));
    expect(isWhole).toBe(false);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(found);
  });

  test.each([["null"], ["[]"], ["7"], ['"x"'], ["{}"]])("%s is no drop", (text) => {
    const { drop, said } = read(text);
    expect(drop).toBeNull();
    expect(said.length).toBeGreaterThan(0);
  });

  test("the files of a faulty drop.json are known all the same", () => {
    const text = dropJson(["a.csv", { name: "b.csv" }, "c.csv"], { synthetic: "ja", retrieved: 7 });
    const { drop, isWhole } = read(text);
    expect(isWhole).toBe(false);
    expect(drop?.files.map(({ spec }) => spec.name)).toEqual(["a.csv", "c.csv"]);
    expect(drop?.names).toEqual(["a.csv", "b.csv", "c.csv"]);
  });
});

describe("formats", () => {
  const table = { name: "t", format: "vantetider-table", measure: "bup-first-visit" };

  test.each([
    ["2021-09", "2021-09"],
    ["sep 2021", "2021-09"],
    [202109, "2021-09"],
    [2021, "2021"],
  ])("the period of a table may be %j", (period, expected) => {
    const { drop, said } = read(dropJson([{ ...table, basis: "genomförda", period }]));
    expect(said).toEqual([]);
    expect(drop?.files[0]?.spec).toMatchObject({
      period: expected,
      series: { basis: "completed" },
    });
  });

  test("all that is wrong with an entry, each at its place", () => {
    const { drop, said } = read(
      dropJson([{ ...table, measure: "bup", basis: "x", period: "2021-13" }, "a.csv"]),
    );
    expect(drop?.files.map(({ spec }) => spec.name)).toEqual(["a.csv"]);
    expect(said.map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual([
      "10:18 unknown-measure",
      "11:16 unknown-basis",
      "12:17 impossible-period",
    ]);
  });

  test("a basis that the measure is not followed on", () => {
    const entry = { ...table, measure: "primary-contact", basis: "waiting", period: "2021-09" };
    expect(read(dropJson([entry])).said).toEqual([
      '11:16  unknown-basis  found "waiting", expected completed. Fix drop.json.',
    ]);
  });

  test("indicators are mapped by drop.json or, where it maps none, by the measure files", () => {
    const kpis = { N1: { measure: "procedure", basis: "waiting" } };
    const [own, none] =
      read(
        dropJson([
          { name: "a", format: "kolada-v3", kpis },
          { name: "b", format: "kolada-v3" },
        ]),
      ).drop?.files ?? [];
    const idOf = (index: number | undefined) => data.measures[index ?? -1]?.id;
    if (own?.spec.format !== "kolada-v3" || none?.spec.format !== "kolada-v3") throw new Error();
    expect([...own.spec.kpis].map(([kpi, s]) => [kpi, idOf(s.measure), s.basis])).toEqual([
      ["N1", "procedure", "waiting"],
    ]);
    expect([...none.spec.kpis].map(([kpi, s]) => [kpi, idOf(s.measure), s.basis]).sort()).toEqual([
      ["N79173", "primary-assessment", "completed"],
      ["N79179", "primary-contact", "completed"],
      ["N79221", "first-visit", "waiting"],
      ["N79222", "first-visit", "completed"],
      ["N79223", "procedure", "waiting"],
      ["N79224", "procedure", "completed"],
      ["N79240", "first-visit", "waiting"],
      ["N79242", "procedure", "waiting"],
      ["U79119", "bup-start", "completed"],
    ]);
  });
});
