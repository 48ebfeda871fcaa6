/** What is expected of the sources, which are late, and which pages say so. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { FetchSource } from "../../src/data/fetch-plan.ts";
import { loadModel } from "../../src/model/load-model.ts";
import type { Model } from "../../src/model/model.ts";
import type { Page } from "../../src/text/paths.ts";
import { expectedView } from "../../src/views/expected.ts";
import { DATA, TODAY } from "../data-folders.ts";

const folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Years of Kolada to 2025, and medians of child psychiatry for the months to June 2026. */
const model = ((): Model => {
  mkdirSync(join(folder, "reference"));
  for (const drop of ["2026-06-16-kolada", "2026-08-24-socialstyrelsen-bup"]) {
    cpSync(join(DATA, "drops", drop), join(folder, "drops", drop), { recursive: true });
  }
  const loaded = loadModel(folder, DATA, TODAY).model;
  if (loaded === null) throw new Error("the two deliveries have errors");
  return loaded;
})();

const bup: Page = { measure: { sv: "bup-forsta-besok", en: "bup-first-visit" } };
const phone: Page = { measure: { sv: "kontakt-samma-dag", en: "same-day-contact" } };

describe("what is expected", () => {
  it("is the period after the newest, so many days after its end", () => {
    expect(expectedView(model, "start", "2026-09-29", "sv")).toEqual({
      late: [],
      next: [
        "Socialstyrelsen: uppgifter för juli 2026 väntas senast den 29 september 2026.",
        "RKA/Kolada: uppgifter för 2026 väntas senast den 29 juni 2027.",
      ],
    });
  });

  it("is late from the day after, on the pages that use it", () => {
    const sv =
      "Socialstyrelsen: uppgifter för juli 2026 väntades senast den 29 september 2026 men har inte kommit hit.";
    const en =
      "Socialstyrelsen: figures for July 2026 were expected by 29 September 2026 but have not reached this site.";
    const late = (page: Page, lang: "sv" | "en") =>
      expectedView(model, page, "2026-09-30", lang).late;
    for (const page of [
      "start",
      { region: "skane" },
      { comparison: "skane-uppsala" },
      bup,
    ] as const) {
      expect(late(page, "sv")).toEqual([sv]);
    }
    expect(late(bup, "en")).toEqual([en]);
    for (const page of ["method", "about", { region: "atlantis" }, phone] as const) {
      expect(late(page, "sv")).toEqual([]);
    }
  });

  it("of two late sources is told of both, the longest overdue first", () => {
    const { late, next } = expectedView(model, "start", "2027-06-30", "sv");
    expect(late.map((text) => text.split(":")[0])).toEqual(["Socialstyrelsen", "RKA/Kolada"]);
    expect(next).toEqual([]);
  });

  it("is nothing where a source has no cadence or has never delivered", () => {
    const { fetchPlan } = model.data;
    const sources = fetchPlan.sources.map((source): FetchSource =>
      source.kind === "inbox"
        ? { ...source, deliveries: source.deliveries.map((one) => ({ ...one, cadence: null })) }
        : { ...source, id: "another" },
    );
    const data = { ...model.data, fetchPlan: { ...fetchPlan, sources } };
    expect(expectedView({ ...model, data }, "start", "2030-01-01", "sv")).toEqual({
      late: [],
      next: [],
    });
  });
});
