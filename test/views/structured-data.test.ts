/** Held to the properties that schema.org's readers require of a Dataset and of a BreadcrumbList. */
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { publishedFiles } from "../../src/api/files.ts";
import {
  breadcrumbs,
  dataBlock,
  datasetOfAll,
  datasetOfMeasure,
} from "../../src/views/structured-data.ts";
import { DATA } from "../data-folders.ts";
import { modelIn } from "../model-from-drops.ts";

const model = modelIn(DATA);
const ROOT = "https://site.example/vantan/";
const at = (path: string): string => ROOT + path.replace(/^\//, "");
const files = publishedFiles(model, "2026-11-22T00:00:00.000Z", ROOT);

const url = z.url().startsWith(ROOT);
const DATASET = z.object({
  "@context": z.literal("https://schema.org/"),
  "@type": z.literal("Dataset"),
  name: z.string().min(1),
  // Search engines ask for 50 to 5,000 characters.
  description: z.string().min(50).max(5000),
  url,
  inLanguage: z.enum(["sv", "en"]),
  isAccessibleForFree: z.literal(true),
  license: url.endsWith("#licence"),
  creator: z.object({ "@type": z.literal("Organization"), name: z.string().min(1), url }),
  dateModified: z.iso.date(),
  temporalCoverage: z.string().regex(/^\d{4}(-\d\d)?\/\d{4}(-\d\d)?$/),
  spatialCoverage: z.object({ "@type": z.literal("Country"), name: z.string().min(1) }),
  variableMeasured: z.array(z.string().min(1)).min(1),
  distribution: z
    .array(
      z.strictObject({
        "@type": z.literal("DataDownload"),
        contentUrl: url,
        encodingFormat: z.string().includes("/"),
      }),
    )
    .min(1),
  isPartOf: z.object({ "@type": z.literal("Dataset"), name: z.string(), url }).optional(),
});

const datasets = (["sv", "en"] as const).flatMap((lang) => [
  datasetOfAll(model, ["api/v1/csv/all.csv"], at, lang),
  ...model.data.measures.flatMap((measure) => datasetOfMeasure(model, measure, at, lang) ?? []),
]);

describe("datasets", () => {
  it.each(datasets.map((dataset) => [dataset.url, dataset]))("%s is complete", (_, dataset) => {
    expect(() => DATASET.strict().parse(dataset)).not.toThrow();
  });

  it("name no file that is not published", () => {
    const named = datasets.flatMap(({ distribution }) =>
      distribution.map(({ contentUrl }) => contentUrl.slice(`${ROOT}api/v1/`.length)),
    );
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((path) => !files.has(path))).toEqual([]);
  });

  it("have the date of the newest delivery, not of the build", () => {
    const newest = model.data.sources
      .map(({ drop }) => drop.retrieved)
      .sort()
      .at(-1);
    expect(datasets[0]?.dateModified).toBe(newest);
  });

  it("are none of a measure that nothing has been delivered of", () => {
    const empty = model.data.measures.filter(
      (measure) => !model.series.some((series) => series.measure === measure),
    );
    expect(empty.length).toBeGreaterThan(0);
    for (const measure of empty) expect(datasetOfMeasure(model, measure, at, "sv")).toBeNull();
  });
});

describe("breadcrumbs", () => {
  it("are the steps in order, numbered from one", () => {
    const steps = [
      { label: "Start", address: ROOT },
      { label: "Mått", address: `${ROOT}matt/` },
    ];
    expect(breadcrumbs(steps)).toEqual({
      "@context": "https://schema.org/",
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Start", item: ROOT },
        { "@type": "ListItem", position: 2, name: "Mått", item: `${ROOT}matt/` },
      ],
    });
  });
});

it("a block cannot be ended by what is in it", () => {
  const block = dataBlock({ name: "</script><b>" });
  expect(block).not.toContain("<");
  expect(JSON.parse(block)).toEqual({ name: "</script><b>" });
});
