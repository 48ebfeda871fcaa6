/** The section on which figures there are, on the model of a few lines. */
import { describe, expect, it } from "vitest";

import { deliveredBriefly, deliveredSection } from "../../src/views/delivered.ts";
import { made, plain } from "./made.ts";
import { model } from "./model.ts";

const tableOf = (blocks: ReturnType<typeof deliveredSection>["blocks"]) =>
  blocks.flatMap((block) =>
    typeof block === "object" && "table" in block ? [block.table] : [],
  )[0];

describe("the section on which figures there are", () => {
  const { blocks } = deliveredSection(made, "sv");

  it("has a row for each quantity of a series", () => {
    expect(
      tableOf(blocks)?.rows.map(({ head, cells }) => plain([head, ...cells].join(" | "))),
    ).toContain("Återbesök | Genomförda under året, andel | 2019–2020 | 2 | Tester");
    expect(
      tableOf(blocks)?.rows.map(({ head, cells }) => plain([head, ...cells].join(" | "))),
    ).toContain(
      "Medicinsk bedömning | Genomförda under månaden, andel | november 2020–november 2021 | 5 och landet | Tester",
    );
  });

  it("says what is missing until somebody delivers it", () => {
    expect(
      blocks
        .filter((block) => typeof block === "string")
        .map(plain)
        .slice(1),
    ).toEqual([
      "Det finns inga siffror alls för ”Kontakt med primärvården samma dag”, ”Operation eller åtgärd i specialiserad vård inom 90 dagar”, ”Fördjupad utredning i BUP inom 30 dagar”, ”Behandling i BUP inom 30 dagar” och ”Påbörjad utredning eller behandling i BUP inom 30 dagar”.",
      "Siffror månad för månad för regionerna saknas för ”Återbesök i specialiserad vård inom medicinskt måldatum”. De visas så snart någon levererar dem.",
    ]);
  });

  it("is told briefly elsewhere, with who publishes the real figures", () => {
    expect(plain(deliveredBriefly(made, "sv"))).toMatch(
      /^Riktiga siffror kommer nu från Tester\. .*\(page:data\)\.$/,
    );
    expect(tableOf(deliveredSection(model, "en").blocks)?.caption).toMatch(/made-up/i);
  });
});
