import { describe, expect, it } from "vitest";

import { compileSchema } from "../../src/policy/json-schema.ts";

const schema = {
  type: "string",
  $defs: { number: { type: "number" } },
};

describe("compileSchema", () => {
  it("checks against the whole schema or a part of it", () => {
    expect(compileSchema<string>(schema)("a")).toBe(true);
    expect(compileSchema<number>(schema, "/$defs/number")("a")).toBe(false);
    expect(compileSchema<number>(schema, "/$defs/number")(1)).toBe(true);
  });
});
