import { describe, expect, it } from "vitest";

import type { Month } from "../../src/data/types.ts";
import { parseAgreement } from "../../src/policy/parse-agreement.ts";
import { judge } from "../../src/policy/verdict.ts";
import { shiftAgreement, whatIf, whatIfs } from "../../src/policy/what-if.ts";
import { agreement2021, allMet, figure, known, nothing, readJson, regions } from "./helpers.ts";

const agreement = agreement2021();

describe("shiftAgreement", () => {
  it("moves every month, over the turn of the year too, and nothing else", () => {
    const shifted = shiftAgreement(agreement, "2022-02");
    expect(shifted.months).toEqual(["2021-12", "2022-01", "2022-02"]);
    const [primary, queue, , bup] = shifted.requirements;
    expect(primary).toMatchObject({ months: shifted.months, threshold: 82 });
    expect(bup).toMatchObject({ months: shifted.months });
    expect(queue).toMatchObject({
      readings: [
        { id: "aug-to-nov", from: "2021-11", to: "2022-02" },
        { id: "sep-to-nov", from: "2021-12", to: "2022-02" },
      ],
    });
    expect(shifted.money).toEqual(agreement.money);
  });

  it("is the agreement itself for its own last month", () => {
    expect(shiftAgreement(agreement, "2021-11")).toEqual(agreement);
  });
});

describe("whatIf", () => {
  it("judges the moved period with the agreement's own rules", () => {
    const lookup = allMet((_region, _measure, _basis, period) =>
      period === "2026-05" ? figure({ within: 1, total: 10, over180: 1 }) : undefined,
    );
    const { outcomes, months } = whatIf(agreement, lookup, regions, "2026-05", []);
    expect(months).toEqual(["2026-03", "2026-04", "2026-05"]);
    expect(outcomes).toEqual(judge(shiftAgreement(agreement, "2026-05"), regions, lookup, []));
    expect(outcomes[0]?.verdict).toBe("not-met");
    expect(outcomes[1]?.verdict).toBe("met");
  });

  it("says that it rests on made-up figures", () => {
    const lookup = allMet(() => figure({ within: 9, total: 10, over180: 0, synthetic: true }));
    const { outcomes } = whatIf(agreement, lookup, regions, "2026-05", []);
    expect(outcomes.every(({ synthetic }) => synthetic)).toBe(true);
  });
});

describe("whatIfs", () => {
  const lastMonths = (latest: Month) =>
    whatIfs(agreement, nothing, regions, latest, []).map(({ lastMonth }) => lastMonth);

  it("is the same months of every later year and the newest twelve periods, oldest first", () => {
    expect(lastMonths("2024-03")).toEqual([
      "2022-11",
      ...["2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10"],
      ...["2023-11", "2023-12", "2024-01", "2024-02", "2024-03"],
    ]);
  });

  it("begins after the agreement's own period", () => {
    expect(lastMonths("2022-01")).toEqual(["2021-12", "2022-01"]);
    expect(lastMonths("2021-11")).toEqual([]);
  });

  it("has nothing to move where months are judged one by one", () => {
    const parsed = parseAgreement(readJson("agreements/2024.json"), "2024", known);
    if (!parsed.ok || !parsed.value.evaluable) throw new Error("broken");
    expect(whatIfs(parsed.value, nothing, regions, "2026-10", [])).toEqual([]);
  });
});
