/** What is said of a comparison of regions. */
import { describe, expect, it } from "vitest";

import { comparisonText } from "../../src/text/compare.ts";

const area = (name: string, value: string | null) => ({
  name,
  latest: value === null ? null : { value, period: "november 2021" },
});

const textOf = (
  regions: readonly ReturnType<typeof area>[],
  nation: ReturnType<typeof area> | null,
  given: { readonly threshold?: string; readonly isMadeUp?: boolean } = {},
  frequency: "month" | "year" = "month",
) =>
  comparisonText(
    "Andel i tid",
    regions,
    nation,
    given.threshold ?? null,
    given.isMadeUp ?? false,
    frequency,
    "sv",
  );

describe("comparisonText", () => {
  it("names the regions and the country, each with its newest figure or that there is none", () => {
    const own = textOf([area("Uppsala", "84 %"), area("Skåne", null)], area("Riket", "81 %"));
    expect(own).toEqual({
      title: "Andel i tid: Uppsala, Skåne och riket",
      label: "Linjediagram: Andel i tid: Uppsala, Skåne och riket",
      description:
        "Uppsala: 84 %, november 2021. Skåne: ingen uppgift. Riket: 81 %, november 2021.",
      latestCaption: "Senaste uppgift: Andel i tid: Uppsala, Skåne och riket",
      periodsCaption: "Månad för månad: Andel i tid: Uppsala, Skåne och riket",
      announcement:
        "Nu visas: Andel i tid: Uppsala, Skåne och riket. Uppsala: 84 %, november 2021. Skåne: ingen uppgift. Riket: 81 %, november 2021.",
    });
  });

  it("leaves out the country where it is not shown", () => {
    const own = textOf([area("Uppsala", "84 %")], null, {}, "year");
    expect(own.title).toBe("Andel i tid: Uppsala");
    expect(own.description).toBe("Uppsala: 84 %, november 2021.");
    expect(own.periodsCaption).toBe("År för år: Andel i tid: Uppsala");
  });

  it("names the threshold, and marks made-up figures in words and captions", () => {
    const own = textOf([area("Uppsala", "84 %")], null, { threshold: "krav 82 %", isMadeUp: true });
    expect(own.description).toBe(
      "Uppsala: 84 %, november 2021. Den vågräta linjen visar krav 82 %. Siffrorna är påhittade och säger ingenting om vården.",
    );
    expect(own.latestCaption).toBe("Senaste uppgift: Andel i tid: Uppsala (påhittade siffror)");
    expect(own.periodsCaption).toBe("Månad för månad: Andel i tid: Uppsala (påhittade siffror)");
  });
});
