import { describe, expect, it } from "vitest";

import { describeFileProblem } from "../../src/policy/file-problems.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import { known, listJson, rawAgreement, readJson } from "./helpers.ts";

describe("the agreement files", () => {
  it("are the years from 2019 to 2025, of which 2021 and 2024 can be evaluated", () => {
    const agreements = listJson("agreements/").map((name) => {
      const id = name.replace(".json", "");
      const parsed = parseAgreement(readJson(`agreements/${name}`), id, known);
      return [id, parsed.ok ? parsed.value.evaluable : parsed.problems];
    });
    expect(Object.fromEntries(agreements)).toEqual({
      "2019": false,
      "2020": false,
      "2021-supplement": true,
      "2022": false,
      "2023": false,
      "2024": true,
      "2025": false,
    });
  });

  it("have no text twice in the same language by mistake", () => {
    for (const name of listJson("agreements/")) {
      const wordings = JSON.stringify(readJson(`agreements/${name}`)).matchAll(
        /"sv":"([^"]+)","en":"([^"]+)"/g,
      );
      // An address may be a year.
      for (const [, sv = "", en] of wordings) if (!/^\d+$/.test(sv)) expect(sv).not.toBe(en);
    }
  });
});

describe("parseAgreement", () => {
  it("tells of a break with the schema", () => {
    const file = rawAgreement();
    delete file.money;
    const parsed = parseAgreement({ ...file, tak: 1 }, "2021-supplement", known);
    expect(!parsed.ok && parsed.problems.map(describeFileProblem)).toEqual([
      'the file: found no "money" in the file, expected it, since it is required. Correct the file.',
      'tak: found the unknown key "tak" in the file, expected one of id, slug, year, evaluable, name, summary, period, months, requirements, money, amounts, payments, sections, choices, unknown, sources. Correct the file.',
    ]);
  });

  it("does not let an evaluable agreement leave out what a requirement takes", () => {
    const [first, ...rest] = rawAgreement()["requirements"] as Record<string, unknown>[];
    const requirements = [{ ...first, statistic: "improved-share" }, ...rest];
    const parsed = parseAgreement({ ...rawAgreement(), requirements }, "2021-supplement", known);
    expect(!parsed.ok && parsed.problems.map(({ found }) => found)).toEqual(
      expect.arrayContaining(['no "monthsBack" in "requirements.0.readings.0"']),
    );
  });

  it("lets an evaluable agreement say that its money is not known", () => {
    const unknown = [{ sv: "delningen", en: "the division" }];
    const file = { ...rawAgreement(), unknown, money: null };
    expect(parseAgreement(file, "2021-supplement", known)).toMatchObject({
      ok: true,
      value: { money: null, unknown },
    });
  });

  it("asks a historical agreement what is not known of it", () => {
    const file = { ...(readJson("agreements/2022.json") as object), unknown: [] };
    const parsed = parseAgreement(file, "2022", known);
    expect(!parsed.ok && parsed.problems.map(({ path }) => path)).toEqual([["unknown"]]);
  });

  it.each([null, [], "text", 4])("turns %j down", (value) => {
    expect(parseAgreement(value, "x", known).ok).toBe(false);
  });
});
