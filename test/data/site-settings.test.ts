import { describe, expect, test } from "vitest";

import type { Problem } from "../../src/data/problems.ts";
import { readSiteSettings } from "../../src/data/site-settings.ts";

const GOOD = {
  name: "Vänteläget",
  address: "https://example.org",
  contact: "fel@example.org",
  operator: "Region Exempel",
  issued: "2026-12-01",
  demo: true,
};

function read(value: unknown) {
  const problems: Problem[] = [];
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { settings: readSiteSettings({ path: "site.json", text }, problems), problems };
}

describe("site.json", () => {
  test("is what it says, and null is kept as unknown", () => {
    const unknown = { ...GOOD, address: null, contact: null, operator: null };
    expect(read(GOOD)).toEqual({ settings: GOOD, problems: [] });
    expect(read(unknown)).toEqual({ settings: unknown, problems: [] });
  });

  test("may leave out the day of its first publication", () => {
    const older: Partial<typeof GOOD> = { ...GOOD };
    delete older.issued;
    expect(read(older)).toEqual({ settings: { ...GOOD, issued: null }, problems: [] });
  });

  test.each([
    ["no address at all", { ...GOOD, address: undefined }],
    ["an address that is not https", { ...GOOD, address: "http://example.org" }],
    ["an address with a path", { ...GOOD, address: "https://example.org/vantan/" }],
    ["a script for an address", { ...GOOD, address: "javascript:alert(1)" }],
    ["a contact that is no mail address", { ...GOOD, contact: "ring oss" }],
    ["an empty name", { ...GOOD, name: "" }],
    ["a day that is none", { ...GOOD, issued: "2026-13-01" }],
    ["a misspelt key", { ...GOOD, opertor: "x" }],
    ["no JSON", "{"],
  ])("with %s is an error in its place", (_, value) => {
    const { settings, problems } = read(value);
    expect(settings).toMatchObject({ name: "", address: null, demo: false });
    expect(problems).toMatchObject([
      { severity: "error", code: "bad-reference", file: "site.json" },
    ]);
  });
});
