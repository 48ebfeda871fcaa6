import { describe, expect, it } from "vitest";

import { describeFileProblem } from "../../src/policy/file-problems.ts";
import { isAnswered, reportParser } from "../../src/policy/parse-report.ts";
import { form2024, listJson, readJson, regions } from "./helpers.ts";

const form = form2024();
const parser = reportParser(form, regions);
const parse = (value: unknown, slug = "gotland") => parser(value, slug);
function sentences(value: unknown, slug?: string): string[] {
  const parsed = parse(value, slug);
  return parsed.ok ? [] : parsed.problems.map(describeFileProblem);
}
const report = { region: "09", synthetic: false, answers: {} };

describe("the report files", () => {
  it("are made up and marked as such", () => {
    const names = listJson("demo/reports/2024/");
    expect(names).toHaveLength(3);
    for (const name of names) {
      const parsed = parse(readJson(`demo/reports/2024/${name}`), name.replace(".json", ""));
      expect(parsed.ok && parsed.value.synthetic).toBe(true);
    }
  });
});

describe("parseReport", () => {
  it("takes open answers as null and references without an answer", () => {
    const answers = {
      "3.1.results": { answer: null },
      "3.4.response-rate": { answer: false },
      "3.5.new-ways": { answer: null, reference2023: true },
    };
    expect(parse({ ...report, answers })).toMatchObject({
      ok: true,
      value: {
        reportedOn: null,
        answers: {
          "3.1.results": { answer: null, isReference: false },
          "3.4.response-rate": { answer: false, isReference: false },
          "3.5.new-ways": { answer: null, isReference: true },
        },
      },
    });
  });

  it("knows the year that a form lets its answers refer to, and no other", () => {
    const refer = (key: string) => ({ "3.5.new-ways": { answer: null, [key]: true } });
    const later = reportParser({ ...form, refersTo: 2030 }, regions);
    expect(later({ ...report, answers: refer("reference2030") }, "gotland").ok).toBe(true);
    expect(later({ ...report, answers: refer("reference2023") }, "gotland").ok).toBe(false);
    const none = reportParser({ ...form, refersTo: null }, regions);
    expect(none({ ...report, answers: refer("reference2023") }, "gotland").ok).toBe(false);
  });

  it("publishes no contact details", () => {
    const answers = { "contact.email": { answer: "a@b.se" } };
    expect(sentences({ ...report, telephone: "08", answers })).toEqual([
      'telephone: found the unknown key "telephone" in the file, expected one of region, synthetic, reportedOn, answers. Correct the file.',
      expect.stringMatching(
        /^answers\.contact\.email: found the unknown key "contact\.email" in "answers", expected one of contact\.comment, .* and 23 more\. Correct the file\.$/,
      ),
    ]);
  });

  it("tells a yes-no question from a text", () => {
    const answers = { "3.4.response-rate": { answer: "ja" }, "3.1.results": { answer: true } };
    expect(sentences({ ...report, answers })).toEqual([
      'answers.3.1.results.answer: found "answers.3.1.results.answer" true, expected string or null. Correct the file.',
      'answers.3.4.response-rate.answer: found "answers.3.4.response-rate.answer" "ja", expected boolean or null. Correct the file.',
    ]);
  });

  it("holds the region against the name of the file", () => {
    expect(sentences(report, "skane")).toEqual([
      'region: found "09", expected 12, as the file. Correct the code or the name of the file.',
    ]);
    expect(sentences(report, "mordor")).toEqual([
      'the file: found the file name "mordor", expected the slug of a region. Correct the code or the name of the file.',
    ]);
  });

  it("wants a day of the calendar", () => {
    expect(sentences({ ...report, reportedOn: "2024-09-31" })).toEqual([
      'reportedOn: found "reportedOn" "2024-09-31", expected a date, YYYY-MM-DD. Correct the file.',
    ]);
  });

  it("wants the mark on every text of a made-up report", () => {
    const answers = { "3.1.results": { answer: "Bra." }, "3.2.results": { answer: " " } };
    expect(sentences({ ...report, synthetic: true, answers })).toEqual([
      'answers.3.1.results.answer: found "Bra.", expected a text that begins with "Påhittat exempel: ", since the report is made up. Add the mark.',
    ]);
  });
});

describe("isAnswered", () => {
  const said = (answer: string | boolean | null, isReference = false) => ({ answer, isReference });

  it.each([
    [undefined, false],
    [said(null), false],
    [said("  "), false],
    [said("Ja"), true],
    [said(true), true],
    [said(false), true],
    [said(null, true), true],
  ])("of %j is %s", (answer, expected) => {
    expect(isAnswered(answer)).toBe(expected);
  });
});
