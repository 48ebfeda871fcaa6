import { describe, expect, it } from "vitest";

import { publishedShare } from "../../src/data/share.ts";
import { blankReport } from "../../src/policy/blank-report.ts";
import type { Lookup } from "../../src/policy/months.ts";
import { reportParser } from "../../src/policy/parse-report.ts";
import { monthsOf } from "../../src/policy/report-form.ts";
import { figure, form2024, measures, noContacts, nothing, regions, rule } from "./helpers.ts";

const form = form2024();
const blank = (lookup: Lookup) => blankReport(form, "09", measures, lookup, rule);

/** BUP treatment, completed: counts, a share, nobody; late in February, all answering. */
function lookup(synthetic: boolean): Lookup {
  return (_region, measure, basis, period) => {
    if (measure !== "bup-treatment" || basis !== "completed") return null;
    if (period === "2024-04") return { ...noContacts, responseRate: 100, synthetic };
    const share = period === "2024-02" ? publishedShare("72.5") : null;
    const numbers = share ? { share } : { within: 9, total: 10 };
    const reportedOn =
      period === "2024-02" ? "2024-04-01" : period === "2024-12" ? null : "2024-02-01";
    return figure({ ...numbers, reportedOn, responseRate: 100, synthetic });
  };
}

describe("blankReport", () => {
  it("has every question and no answer where nothing was delivered but what is missing", () => {
    const { answers, synthetic } = blank(nothing);
    expect(Object.keys(answers)).toEqual(form.questions.map(({ id }) => id));
    expect(synthetic).toBe(false);
    const given = Object.entries(answers).filter(([, entry]) => entry["answer"] !== null);
    expect(given.map(([id]) => id)).toEqual(["3.4.missing-and-plan"]);
  });

  it("answers what the drops can answer", () => {
    const { answers } = blank(lookup(false));
    const months = monthsOf(form).join(", ");
    expect(answers["3.4.response-rate"]?.["answer"]).toBeNull();
    expect(answers["3.4.within-three-weeks"]?.["answer"]).toBe(false);
    expect(answers["3.4.missing-and-plan"]?.["answer"]).toBe(
      [
        "Rapporterat senare än 21 dagar efter månadens slut: 2024-02.",
        `Rapporteringsdagen saknas för minst en av serierna: ${months}.`,
        `Svarsfrekvensen saknas för minst en av serierna: ${months}.`,
      ].join("\n"),
    );
    expect(answers["3.7.results"]?.["answer"]).toMatch(
      /^BUP, behandling: 2024-01 9\/10; 2024-02 72,5 %; 2024-03 9\/10; 2024-05 9\/10; /,
    );
  });

  it("is a report that can be read back", () => {
    for (const report of [blank(nothing), blank(lookup(false)), blank(lookup(true))]) {
      const file: unknown = JSON.parse(JSON.stringify(report));
      const parsed = reportParser(form, regions)(file, "gotland");
      const { region, synthetic } = report;
      expect(parsed).toMatchObject({ ok: true, value: { region, synthetic, reportedOn: null } });
    }
  });

  it("is marked as made up when the figures are", () => {
    const { answers, synthetic } = blank(lookup(true));
    expect(synthetic).toBe(true);
    expect(answers["3.7.results"]?.["answer"]).toMatch(/^Påhittat exempel: BUP/);
  });
});
