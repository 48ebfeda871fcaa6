import { describe, expect, it } from "vitest";

import { type OverviewDocument, overviewTable } from "../../src/comparison/overview.ts";

const DOCUMENT: OverviewDocument = {
  caption: "Senaste uppgift på alla mått",
  head: "Mått",
  names: { skane: "Skåne", kalmar: "Kalmar", "00": "Riket" },
  rows: [
    {
      head: "Första besök (2025)",
      cells: { skane: "68,7 %", kalmar: "83,5 %" },
      absences: { "00": "Ej rapporterat" },
    },
    { head: "Pengar", cells: { skane: "1 000 kr" }, absences: {} },
    {
      head: "Bara någon annan",
      cells: { gotland: "1 kr" },
      absences: { skane: "Uppgift saknas här" },
    },
  ],
};

describe("all measures of the compared regions", () => {
  it("stand in the order of the choice, the nation last; money has no nation", () => {
    const choice = { regions: ["kalmar", "skane"], nation: true };
    expect(overviewTable(DOCUMENT, choice)).toEqual({
      caption: "Senaste uppgift på alla mått",
      columns: [
        { label: "Mått", numeric: false },
        { label: "Kalmar", numeric: true },
        { label: "Skåne", numeric: true },
        { label: "Riket", numeric: true },
      ],
      rows: [
        { head: "Första besök (2025)", cells: ["83,5 %", "68,7 %", "Ej rapporterat"] },
        { head: "Pengar", cells: ["–", "1 000 kr", "–"] },
      ],
    });
  });

  it("leave out a row that says nothing of the chosen", () => {
    const { rows } = overviewTable(DOCUMENT, { regions: ["kalmar"], nation: false });
    expect(rows).toEqual([{ head: "Första besök (2025)", cells: ["83,5 %"] }]);
  });
});
