import { describe, expect, it } from "vitest";

import { comparableSeries } from "../../src/model/siblings.ts";
import { overviewDocument } from "../../src/views/compare-overview.ts";
import { model } from "./model.ts";

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("what the comparison's table is made of", () => {
  const { rows, names } = overviewDocument(model, "sv");

  it("has a row for each series, with its period, and every area in it", () => {
    const series = rows.slice(0, comparableSeries(model.series).length);
    for (const { head, cells, absences } of series) {
      expect(head).toMatch(/ \((genomförda|väntande), (andel|median, dagar|.+), .*\d{4}\)$/);
      expect(Object.keys({ ...cells, ...absences }).sort()).toEqual(Object.keys(names).sort());
    }
  });

  it("has what the agreements came to, as the model has it", () => {
    const judged = model.agreements.find(({ agreement }) => agreement.id === "2021-supplement");
    const own = judged?.outcomes.filter(({ region }) => region === "12") ?? [];
    const known = own.filter(({ verdict }) => verdict !== "not-assessable");
    const met = known.filter(({ verdict }) => verdict === "met");
    const row = rows.find(({ head }) => /2021.*uppfyllda krav/.test(head));
    expect(plain(row?.cells["skane"] ?? "")).toBe(`${met.length} av ${known.length}`);
    const paid = judged?.money?.regions.find(({ region }) => region === "12")?.paid ?? -1;
    const money = rows.find(({ head }) => /2021.*pengar enligt reglerna/.test(head));
    expect(Number(plain(money?.cells["skane"] ?? "").replace(/\D/g, ""))).toBe(paid);
    expect(money?.cells["00"]).toBeUndefined();
  });

  it("says the same in English", () => {
    const english = overviewDocument(model, "en");
    expect(english.rows).toHaveLength(rows.length);
    expect(english.head).toBe("Measure");
  });
});
