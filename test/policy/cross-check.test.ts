import { describe, expect, it } from "vitest";

import type { Basis, Cell, Figure } from "../../src/data/types.ts";
import { crossCheck } from "../../src/policy/cross-check.ts";
import type { Lookup } from "../../src/policy/months.ts";
import { monthsOf } from "../../src/policy/report-form.ts";
import { figure, form2024, measures, notReported, rule, suppressed } from "./helpers.ts";

const form = form2024();
const months = monthsOf(form);
const kept: Partial<Figure> = { responseRate: 95, reportedOn: "2024-01-01" };

/** Every series keeps every month, but for the cells that a test gives. */
function check(except: (measure: string, basis: Basis, month: string) => Cell | null | undefined) {
  const lookup: Lookup = (_region, measure, basis, period) => {
    const cell = except(measure, basis, period);
    return cell === undefined ? figure(kept) : cell;
  };
  const [timely, rate] = crossCheck(form, rule, "09", lookup);
  return { timely, rate };
}

/** One cell of one month, as a test gives it. */
const only =
  (month: string, cell: Cell | null) =>
  (measure: string, basis: Basis, period: string): Cell | null | undefined =>
    measure === "procedure" && basis === "waiting" && period === month ? cell : undefined;

describe("the evidence of the 2024 form", () => {
  it("is eleven series of measures that exist, on bases that they have", () => {
    expect(form.evidence.flatMap(({ bases }) => bases)).toHaveLength(11);
    for (const { measure, bases } of form.evidence) {
      const known = measures.find(({ id }) => id === measure);
      expect(bases.filter((basis) => !known?.bases.includes(basis))).toEqual([]);
    }
  });
});

describe("crossCheck", () => {
  it("confirms a whole year of every series, on the last day and at exactly 95 %", () => {
    const { timely, rate } = check(
      only("2024-01", figure({ responseRate: 95, reportedOn: "2024-02-21" })),
    );
    const whole = { result: "confirmed", months: [], missing: [], lacking: [], synthetic: false };
    expect(timely).toEqual({ question: "3.4.within-three-weeks", ...whole });
    expect(rate).toEqual({ question: "3.4.response-rate", ...whole });
  });

  it("contradicts with the month of one series, the day after and just below", () => {
    const { timely, rate } = check(
      only("2024-02", figure({ responseRate: 94.9, reportedOn: "2024-03-22" })),
    );
    expect(timely).toMatchObject({ result: "contradicted", months: ["2024-02"], lacking: [] });
    expect(rate).toMatchObject({ result: "contradicted", months: ["2024-02"], lacking: [] });
  });

  it("contradicts even where most is missing", () => {
    const late = figure({ responseRate: 60, reportedOn: null, synthetic: true });
    const { timely, rate } = check((...at) => only("2024-06", late)(...at) ?? null);
    expect(rate).toMatchObject({ result: "contradicted", months: ["2024-06"], synthetic: true });
    expect(rate?.missing).toEqual(months.filter((month) => month !== "2024-06"));
    expect(timely).toMatchObject({ result: "not-measurable", missing: months, synthetic: false });
  });

  it.each([
    ["not delivered", null, "notReported"],
    ["not reported, though with a day", { ...notReported, ...kept }, "notReported"],
    ["without day and rate", figure({}), "unknown"],
  ] as const)("cannot measure a month %s", (_, cell, kind) => {
    const { timely, rate } = check(only("2024-12", cell as Cell | null));
    const at = { measure: "procedure", basis: "waiting", notReported: [], unknown: [] };
    const lacking = [{ ...at, [kind]: ["2024-12"] }];
    const said = { result: "not-measurable", months: [], missing: [], lacking };
    expect([timely, rate]).toMatchObject([said, said]);
  });

  it("takes a suppressed month as reported", () => {
    const { rate } = check(only("2024-12", { ...suppressed, responseRate: 100, reportedOn: null }));
    expect(rate?.result).toBe("confirmed");
  });

  it("does not ask for series that the form does not name", () => {
    const { rate } = check((measure) => (measure === "follow-up" ? null : undefined));
    expect(rate?.result).toBe("confirmed");
  });
});
