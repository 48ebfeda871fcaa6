/** Which series speaks for a measure, and which for a care area. */
import { describe, expect, it } from "vitest";

import { CARE_AREAS, leadingSeries, mainSeries } from "../../src/model/leading.ts";
import { model } from "../views/model.ts";

describe("mainSeries", () => {
  it.each(model.data.measures.map((measure) => [measure.id, measure] as const))(
    "of %s is on the basis that the guarantee is followed by",
    (_, measure) => {
      expect(mainSeries(model, measure)?.basis).toBe(measure.bases[0]);
    },
  );

  it("is on another basis where the first has no figures, and none where there are none", () => {
    const [measure] = model.data.measures.filter(({ bases }) => bases.length === 2);
    if (measure === undefined) throw new Error("no measure on two bases");
    const series = model.series.filter(
      (one) => one.measure.id !== measure.id || one.basis !== measure.bases[0],
    );
    expect(mainSeries({ ...model, series }, measure)?.basis).toBe(measure.bases[1]);
    expect(mainSeries({ ...model, series: [] }, measure)).toBeNull();
  });
});

describe("leadingSeries", () => {
  it("is that of the measure marked so", () => {
    expect(CARE_AREAS.map((care) => leadingSeries(model, care)?.measure.leading)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("is that of the first measure where none is marked", () => {
    const measures = model.data.measures.map((measure) => ({ ...measure, leading: false }));
    const unmarked = { ...model, data: { ...model.data, measures } };
    for (const care of CARE_AREAS) {
      const first = measures.find((measure) => measure.care === care);
      expect(leadingSeries(unmarked, care)?.measure.id).toBe(first?.id);
    }
  });
});
