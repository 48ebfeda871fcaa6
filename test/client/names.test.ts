import { describe, expect, it } from "vitest";

import { matching, type Named } from "../../src/client/names.ts";

const NAMES: readonly Named[] = [
  ["Skåne", "region", "/regioner/skane/"],
  ["Örebro", "region", "/regioner/orebro/"],
  ["Operation eller åtgärd", "mått", "/matt/operation/"],
  ["Malmö", "Skåne", "/regioner/skane/"],
  ["Malå", "Västerbotten", "/regioner/vasterbotten/"],
  ["Upplands Väsby", "Stockholm", "/regioner/stockholm/"],
  ["Örebro", "Örebro", "/regioner/orebro/"],
];

const found = (query: string) => matching(query, NAMES).map(([name, kind]) => `${name} (${kind})`);

describe("a name that is looked for", () => {
  it.each([
    ["malmo", ["Malmö (Skåne)"]],
    ["MALMÖ", ["Malmö (Skåne)"]],
    ["mal", ["Malmö (Skåne)", "Malå (Västerbotten)"]],
    ["väsby", ["Upplands Väsby (Stockholm)"]],
    ["åtgärd", ["Operation eller åtgärd (mått)"]],
    ["skne", ["Skåne (region)"]],
    ["orebro", ["Örebro (region)"]],
    ["  ", []],
    ["wp-admin", []],
  ])("%s", (query, names) => {
    expect(found(query)).toEqual(names);
  });
});
