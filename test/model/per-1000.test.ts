import { describe, expect, it } from "vitest";

import { per1000 } from "../../src/model/per-1000.ts";
import { PEOPLE } from "./helpers.ts";

describe("per1000", () => {
  const of = (value: number, code: string) =>
    per1000({ value, period: "2021-11" }, code, (period) =>
      period === "2021-11" ? PEOPLE : new Map(),
    );

  it("is by the region's own inhabitants, the country's by all", () => {
    // 30 among 300; 30 among 500 + 300 + 200.
    expect(of(30, "03")).toBe(100);
    expect(of(30, "00")).toBe(30);
    expect(of(0, "01")).toBe(0);
  });

  it("is null where the inhabitants are not known", () => {
    expect(of(30, "25")).toBeNull();
    expect(per1000({ value: 30, period: "2021-11" }, "00", () => new Map())).toBeNull();
  });
});
