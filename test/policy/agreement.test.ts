import { describe, expect, it } from "vitest";

import { inputsOf, inputsOfMonth, isPeriodic } from "../../src/policy/agreement.ts";
import { agreement2021 } from "./helpers.ts";

const inputs = (id: string): string[] =>
  agreement2021()
    .requirements.filter((requirement) => requirement.id === id)
    .filter(isPeriodic)
    .flatMap(inputsOf)
    .map(({ period, basis }) => `${period} ${basis}`);

describe("inputsOf", () => {
  it("is the months of a share, on one basis or both", () => {
    expect(inputs("primary-assessment")).toEqual([
      "2021-09 completed",
      "2021-10 completed",
      "2021-11 completed",
    ]);
    expect(inputs("bup-treatment")).toEqual([
      "2021-09 completed",
      "2021-09 waiting",
      "2021-10 completed",
      "2021-10 waiting",
      "2021-11 completed",
      "2021-11 waiting",
    ]);
  });

  it("is the snapshots of all readings of a reduction", () => {
    expect(inputs("procedure-180")).toEqual([
      "2021-08 waiting",
      "2021-09 waiting",
      "2021-11 waiting",
    ]);
  });
});

describe("inputsOfMonth", () => {
  it("is the month before and the month, once for all readings", () => {
    const name = { sv: "påhittat", en: "made up" };
    const requirement = {
      id: "first",
      name,
      text: name,
      statistic: "improved-share",
      measure: "bup-first-visit",
      basis: "completed",
      months: ["2024-02"],
      readings: [
        { id: "year", name, monthsBack: 12 },
        { id: "again", name, monthsBack: 12 },
        { id: "month", name, monthsBack: 1 },
      ],
    } as const;
    expect(inputsOfMonth(requirement, "2024-02")).toEqual([
      { basis: "completed", period: "2023-02" },
      { basis: "completed", period: "2024-01" },
      { basis: "completed", period: "2024-02" },
    ]);
  });
});
