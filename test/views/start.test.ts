/** The start page of a model of a few lines: what it says, shows and rests on. */
import { describe, expect, it } from "vitest";

import { regionMatrix, startView } from "../../src/views/start.ts";
import { modelFrom } from "../model-from-drops.ts";
import { made, plain } from "./made.ts";

const view = startView(made, "sv");
const matrix = regionMatrix(made, "sv");

describe("regionMatrix", () => {
  it("has the series that speaks for each measure, in its newest period", () => {
    expect(matrix?.columns.map(({ series, period }) => [series.id, period])).toEqual([
      ["primary-assessment-completed", "november 2021"],
      ["first-visit-waiting", "november 2021"],
      ["follow-up-completed-yearly", "2020"],
      ["bup-first-visit-completed", "november 2021"],
    ]);
    expect(matrix?.caption).toBe("Regionernas uppgifter, mått för mått");
    expect(matrix?.hasThresholds).toBe(true);
  });

  it("has every region in order of name, with its figure or why there is none", () => {
    const row = (name: string) =>
      matrix?.rows
        .find(({ region }) => region.shortName === name)
        ?.figures.map(({ text, verdict }) => plain([text, verdict?.verdict ?? "–"].join(" ")));
    expect(matrix?.rows.map(({ region }) => region.shortName)).toEqual([
      "Jönköping",
      "Kalmar",
      "Kronoberg",
      "Stockholm",
      "Sörmland",
      "Uppsala",
      "Östergötland",
    ]);
    expect(matrix?.others).toMatch(/^Uppgifter saknas här för Blekinge, Dalarna, .* och Örebro\.$/);
    expect(row("Stockholm")).toEqual([
      "82,0 % met",
      "50,0 % (preliminär) –",
      "72,5 % –",
      "72,0 % met",
    ]);
    expect(row("Sörmland")?.slice(0, 2)).toEqual(["81,5 % not-met", "55 % (preliminär) –"]);
    expect(row("Jönköping")?.[0]).toBe("Färre än 7 –");
    expect(row("Kalmar")?.[0]).toBe("Inga kontakter –");
    expect(row("Kronoberg")?.[0]).toBe("Ej rapporterat –");
    expect(matrix?.nation?.map(({ text }) => plain(text))).toEqual([
      "81,9 %",
      "58,8 % (preliminär)",
      "Uppgift saknas här",
      "71,5 %",
    ]);
  });
});

describe("startView", () => {
  it("tells the newest period, and a paragraph for each care area", () => {
    expect(view.period).toBe("november 2021");
    expect(view.hasDays).toBe(false);
    expect(view.summary.map(({ care }) => care)).toEqual(["primary", "specialist", "bup", null]);
    expect(plain(view.summary[1]?.text ?? "")).toBe(
      "Den 30 november 2021 hade 58,8 procent (nästan 6 av 10) av dem som väntade på ett första besök i specialiserad vård i landet väntat högst 90 dagar, och 30 personer hade väntat mer än 180 dagar.",
    );
    expect(plain(view.summary[3]?.text ?? "")).toContain(
      "För ”Medicinsk bedömning” är siffran för landet den publicerade. För ”Första besök” bygger siffran för landet på 2 av 21 regioner",
    );
  });

  it("has a large figure for each care area, with what is said of it", () => {
    expect(
      view.blocks.map(({ care, figure, others }) => [
        care,
        figure?.series.id,
        plain(figure?.value ?? ""),
        figure?.period,
        figure?.spark !== "",
        figure?.days,
        others,
      ]),
    ).toEqual([
      ["primary", "primary-assessment-completed", "81,9 %", "november 2021", true, null, []],
      ["specialist", "first-visit-waiting", "58,8 %", "november 2021", true, null, []],
      ["bup", "bup-first-visit-completed", "71,5 %", "november 2021", true, null, []],
    ]);
    expect(plain(view.blocks[0]?.figure?.status ?? "")).toMatch(
      /^Det är 0,1 procentenheter under kravet hösten 2021 \(82 procent\)\. Andelen är 2 procentenheter högre än i november 2020, jämfört för de två regioner som har rapporterat båda månaderna\./,
    );
  });

  it("shows the regions by the first care area's series, and names its source and file", () => {
    expect(view.leading?.series.id).toBe("primary-assessment-completed");
    expect(view.leading?.map.id).toBe("map-primary-assessment-completed");
    expect(view.leading?.ranking.id).toBe("ranking-primary-assessment-completed");
    expect(view.leading?.csv).toBe("api/v1/csv/primary-assessment-completed.csv");
    expect(plain(view.leading?.source ?? "")).toMatch(
      /^Källa: Tester, hämtat den 20 december 2021\./,
    );
    expect(plain(view.sources)).toMatch(/^Källa: Tester, hämtat den 25 december 2021\./);
  });

  it("tells how to read what it shows: shares, days, thresholds, months and years", () => {
    expect(view.reading.map((text) => text.split(" ")[0])).toEqual([
      "Andelen",
      "Medianen",
      "Kravnivån",
      "Trenden",
      "Årsvärden",
    ]);
    const shares = modelFrom({
      "2021-12-20-a": {
        "drop.json": JSON.stringify({
          publisher: "Tester",
          title: "Prov",
          retrieved: "2021-12-20",
          synthetic: false,
          files: [{ name: "a.csv", format: "tidy" }],
        }),
        "a.csv": "period,region,measure,basis,share\n2020,01,follow-up,completed,70\n",
      },
    });
    expect(startView(shares, "sv").reading.map((text) => text.split(" ")[0])).toEqual([
      "Andelen",
      "Årsvärden",
    ]);
  });

  it("tells the news of the last delivery", () => {
    expect(view.news.map(plain)).toEqual([
      "Den senaste uppdateringen hämtades den 25 december 2021 från Tester.",
      "Den gav fem nya uppgifter och ändrade inget som redan fanns.",
    ]);
  });

  it("is whole where nothing was delivered", () => {
    const empty = startView({ ...made, series: [], changes: null }, "sv");
    expect(empty).toMatchObject({ period: "", hasDays: false, matrix: null, leading: null });
    expect(empty.blocks.map(({ figure }) => figure)).toEqual([null, null, null]);
    expect(empty.news).toEqual([]);
    expect(empty.reading).toEqual([]);
  });
});
