import { describe, expect, it } from "vitest";

import { inputsOf } from "../../src/policy/agreement.ts";
import { agreement2021 } from "./helpers.ts";

const inputs = (id: string): string[] =>
  agreement2021()
    .requirements.filter((requirement) => requirement.id === id)
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
