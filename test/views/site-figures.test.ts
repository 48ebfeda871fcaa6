import { describe, expect, it } from "vitest";

import { siteFigures, startFigures } from "../../src/views/site-figures.ts";
import { DATA } from "../data-folders.ts";
import { modelIn } from "../model-from-drops.ts";

const model = modelIn(DATA);
const [sv, en] = [siteFigures(model, "sv"), siteFigures(model, "en")];
const ids = (figures: typeof sv) => figures.map(({ drawn }) => drawn.chart.id);

describe("siteFigures", () => {
  it("are one for each id, the same in both languages", () => {
    expect(ids(sv).length).toBeGreaterThan(200);
    expect(new Set(ids(sv)).size).toBe(sv.length);
    expect(ids(en)).toEqual(ids(sv));
  });

  it("have a source, a title and a page each", () => {
    for (const { source, drawn } of [...sv, ...en]) {
      expect(source).not.toBe("");
      expect(drawn.chart.title).not.toBe("");
    }
    expect(
      sv.find(({ drawn }) => drawn.chart.id === "bup-first-visit-completed-median-03"),
    ).toMatchObject({ page: { region: "uppsala" }, drawn: { kind: "chart" } });
  });

  it("have ids that are names of files and addresses as they stand", () => {
    expect(ids(sv).filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it("hold those of the start page", () => {
    expect(startFigures(model, "sv").map(({ drawn }) => drawn.kind)).toEqual(["chart", "map"]);
    expect(ids(sv)).toEqual(expect.arrayContaining(ids(startFigures(model, "sv"))));
  });
});
