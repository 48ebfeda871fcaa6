/** What a region's page says of one series, sentence by sentence. */
import { describe, expect, it } from "vitest";

import { measuresView } from "../../src/views/measures.ts";
import { seriesSection } from "../../src/views/series-section.ts";
import { variationSections } from "../../src/views/variation.ts";
import { made, madeSeries, plain, told } from "./made.ts";

function region(code: string) {
  const found = made.data.regions.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no region ${code}`);
  return found;
}
const sectionOf = (code: string, id = "primary-assessment-completed") =>
  seriesSection(made, madeSeries(id), code, region(code), "sv");

const FEW = (n: string) =>
  `Det går inte att säga något om trenden för andelen de senaste 36 månaderna: det finns ${n} med siffror, och det behövs minst 24.`;
const SINGLE = "Det finns bara ett värde, så det går inte att säga vad som är vanlig variation.";

describe("seriesSection", () => {
  it("tells level, distance and change of a share exactly at its threshold", () => {
    const found = sectionOf("01");
    expect(found?.lead.map(plain)).toEqual([
      "I november 2021 fick 82 procent (drygt 8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Stockholm.",
      "Andelen ligger precis på kravet hösten 2021 (82 procent), som därmed nås.",
      "Andelen är 2 procentenheter högre än i november 2020.",
    ]);
    expect(found?.trendText.map(plain)).toEqual([
      FEW("3 månader"),
      "Värdet för november 2021 ligger inom den vanliga variationen från månad till månad.",
      "Gränserna är preliminära, eftersom de bygger på bara 3 värden.",
      "Andelen är den högsta bland 4 regioner med uppgift, delad med en annan.",
    ]);
    expect(found?.caveats).toEqual([]);
    expect(found?.queue).toEqual([]);
    expect(found?.queueCharts).toEqual([]);
    expect(found?.csv).toBe("api/v1/csv/primary-assessment-completed.csv");
    expect(found?.chart.id).toBe("primary-assessment-completed-01");
  });

  it("says of an older figure how old it is, and why the newest is missing", () => {
    const found = sectionOf("07");
    expect(found?.lead.map(plain)).toEqual([
      "I oktober 2021 fick 80 procent (8 av 10) sin medicinska bedömning inom 3 dagar i primärvården i Region Kronoberg.",
      "Det är 2 procentenheter under kravet hösten 2021 (82 procent); fyra fler bedömningar inom 3 dagar hade räckt.",
      "Det saknas en siffra för oktober 2020 att jämföra med.",
    ]);
    expect(found?.trendText).toEqual([
      FEW("bara en månad"),
      SINGLE,
      "Andelen är den lägsta bland 2 regioner med uppgift.",
    ]);
    expect(found?.caveats).toEqual([
      "Region Kronoberg har inte lämnat uppgifter för november 2021.",
      "Senaste uppgiften är från oktober 2021.",
    ]);
  });

  it("has the queue with the share that speaks for it, and says that it is not final", () => {
    const found = sectionOf("01", "first-visit-waiting");
    expect(found?.queue).toHaveLength(4);
    expect(found?.queueCharts.map(({ chart }) => chart.id)).toEqual([
      "first-visit-waiting-backlog-01",
      "bands-first-visit-waiting-01",
    ]);
    expect(found?.caveats.some((text) => text.includes("preliminär"))).toBe(true);
    // Nobody counted the long waits here, so neither they nor the bands are shown.
    const uncounted = sectionOf("04", "first-visit-waiting");
    expect([uncounted?.queue, uncounted?.queueCharts]).toEqual([[], []]);
    expect(sectionOf("01", "first-visit-waiting-backlog")?.queueCharts).toEqual([]);
  });

  it("is none without a figure", () => {
    expect(sectionOf("08")).toBeNull();
    expect(sectionOf("25")).toBeNull();
  });
});

describe("variationSections", () => {
  const sections = variationSections(made, region("01"), "sv");
  const of = (id: string) => sections.find(({ series }) => series.id === id);

  it("has the monthly series, the newest month first, with what each figure is", () => {
    expect(sections.map(({ series }) => series.id)).toEqual([
      "primary-assessment-completed",
      "first-visit-waiting",
      "bup-first-visit-completed",
    ]);
    const own = of("primary-assessment-completed");
    expect(told(own?.chart.table ?? { rows: [] })).toEqual([
      "november 2021 | 82,0 % | Vanlig variation",
      "oktober 2021 | 85,0 % | Vanlig variation",
      "november 2020 | 80,0 % | Vanlig variation",
    ]);
    expect(own?.chart.table.rows).toHaveLength(13);
  });

  it("calls nothing ordinary where a stretch has a single figure", () => {
    const own = of("bup-first-visit-completed");
    expect(own?.text).toEqual([SINGLE]);
    expect(told(own?.chart.table ?? { rows: [] })).toEqual([
      "november 2021 | 72,0 % | –",
      "november 2020 | 90,0 % | –",
    ]);
  });

  it("warns that a queue raises the alarm too often", () => {
    expect(of("first-visit-waiting")?.text.at(-1)).toMatch(/larmar gränserna .* för ofta\.$/);
  });
});

describe("measuresView", () => {
  const entries = measuresView(made, "sv").flatMap(({ care, measures }) =>
    measures.map((one) => ({ care, ...one })),
  );

  it("has the measures by care area, with limit and threshold", () => {
    expect(
      entries.map(({ care, measure, limit, threshold }) =>
        plain([care, measure.id, limit, threshold ?? "–"].join(" | ")),
      ),
    ).toEqual([
      "primary | primary-contact | samma dag | –",
      "primary | primary-assessment | 3 dagar | 82 %, krav hösten 2021",
      "specialist | first-visit | 90 dagar | –",
      "specialist | procedure | 90 dagar | –",
      "specialist | follow-up | eget måldatum för varje patient | –",
      "bup | bup-first-visit | 30 dagar | 72 %, krav hösten 2021",
      "bup | bup-investigation | 30 dagar | 72 %, krav hösten 2021",
      "bup | bup-treatment | 30 dagar | 72 %, krav hösten 2021",
      "bup | bup-start | 30 dagar | –",
    ]);
  });

  it.each([
    [
      "where the country stands",
      "bup-first-visit",
      "I november 2021 fick 71,5 procent (drygt 7 av 10) sitt första besök i barn- och ungdomspsykiatrin (BUP) inom 30 dagar i Sverige.",
      true,
    ],
    [
      "that there are regions only",
      "follow-up",
      "Det finns ingen siffra för landet, bara för regioner.",
      false,
    ],
    [
      "that nobody has delivered any",
      "procedure",
      "Det finns inga uppgifter på det här måttet än. Så snart någon levererar dem visas de här.",
      false,
    ],
  ])("says %s", (_name, id, text, hasCurve) => {
    const entry = entries.find(({ measure }) => measure.id === id);
    expect(plain(entry?.text ?? "")).toBe(text);
    expect(entry?.spark !== "").toBe(hasCurve);
  });
});
