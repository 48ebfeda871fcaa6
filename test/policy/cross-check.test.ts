import { describe, expect, it } from "vitest";

import type { Figure } from "../../src/data/types.ts";
import { crossCheck } from "../../src/policy/cross-check.ts";
import { monthsOf } from "../../src/policy/report-form.ts";
import { figure, form2024, measures, nothing, notReported } from "./helpers.ts";

const form = form2024();
const months = monthsOf(form);

/** One series as given, and whatever `others` says of the rest. */
function check(first: (month: string) => Partial<Figure> | null, others = nothing) {
  const [timely, rate] = crossCheck(form, "09", measures, (region, measure, basis, period) => {
    if (measure !== "follow-up") return others(region, measure, basis, period);
    const cell = first(period);
    return cell && figure(cell);
  });
  return { timely, rate };
}

describe("crossCheck", () => {
  it("confirms what was kept every month, on the last day and at exactly 95 %", () => {
    const { timely, rate } = check((month) => ({
      responseRate: 95,
      reportedOn: month === "2024-01" ? "2024-02-21" : null,
    }));
    expect(rate).toEqual({
      question: "3.4.response-rate",
      result: "confirmed",
      months: [],
      missing: [],
      synthetic: false,
    });
    expect(timely).toMatchObject({ result: "not-measurable", missing: months.slice(1) });
  });

  it("contradicts with the months, even where others are missing", () => {
    const { timely, rate } = check((month) =>
      month === "2024-02" ? { responseRate: 94.9, reportedOn: "2024-03-22" } : null,
    );
    const missing = months.filter((month) => month !== "2024-02");
    expect(timely).toMatchObject({ result: "contradicted", months: ["2024-02"], missing });
    expect(rate).toMatchObject({ result: "contradicted", months: ["2024-02"], missing });
  });

  it("cannot measure a year with a month missing", () => {
    const { rate } = check((month) => (month === "2024-12" ? null : { responseRate: 100 }));
    expect(rate).toMatchObject({ result: "not-measurable", months: [], missing: ["2024-12"] });
  });

  it("lets any series break a month, and any measure it", () => {
    const { rate } = check(
      () => ({ responseRate: 100 }),
      (_region, measure, basis, period) =>
        measure === "procedure" && basis === "waiting" && period === "2024-06"
          ? { ...notReported, responseRate: 60, synthetic: true }
          : null,
    );
    expect(rate).toMatchObject({ result: "contradicted", months: ["2024-06"], synthetic: true });
  });
});
