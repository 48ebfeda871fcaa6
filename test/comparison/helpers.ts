/** A small document for the comparison's own code: three months of three regions. */
import type { AreaSeries, SeriesDocument } from "../../src/comparison/document.ts";

const area = (name: string, values: readonly (number | null)[], kinds: string): AreaSeries => ({
  name,
  values,
  kinds,
  latest: {
    value: "80,0\u00A0%",
    period: "mars 2021",
    changeYear: "+1,0",
    trend: "Förbättras",
    verdict: "Under kravet",
    rank: "2 av 3",
  },
});

const figure = {
  preliminary: false,
  synthetic: false,
  word: "",
  mark: "",
  decimals: 1,
  delivered: true,
};

/** Kinds: a figure, a preliminary one, too few, not reported, nothing delivered, two decimals. */
export const DOCUMENT: SeriesDocument = {
  id: "first-visit-waiting",
  title: "Andel i tid",
  unit: "Procent",
  suffix: "\u00A0%",
  periods: ["2020-12", "2021-01", "2021-02", "2021-03"],
  kinds: [
    { ...figure, status: "ok" },
    { ...figure, status: "ok", preliminary: true, mark: "preliminär" },
    { ...figure, status: "suppressed", word: "Färre än 5" },
    { ...figure, status: "not-reported", word: "Ej rapporterat" },
    { ...figure, status: "not-reported", word: "–", delivered: false },
    { ...figure, status: "ok", decimals: 2 },
  ],
  axis: { unit: "percent", min: 0, max: 100, cutNote: null },
  thresholds: [
    { value: 82, from: "2020-12", to: null, label: "krav 82\u00A0%", outside: "nivå 82\u00A0%" },
  ],
  marks: [
    { period: "2021-02", kind: "break", label: "ny serie", area: "skane" },
    { period: "2021-03", kind: "break", label: "ny serie", area: "gotland" },
  ],
  nation: area("Riket", [70, 71, 72, 73], "aaaa"),
  regions: {
    uppsala: area("Uppsala", [null, 81.96, 82, 83.4], "efab"),
    skane: area("Skåne", [null, null, 61.2, 0], "edaa"),
    gotland: area("Gotland", [55, null, null, 60], "acda"),
  },
  words: {
    madeUp: "påhittade siffror",
    gaps: {
      notReported: "ej rapporterat",
      lacking: "uppgift saknas här",
      suppressed: "för få för att visas",
    },
    months: "Månad",
    latest: ["Region", "Andel", "Sedan ett år", "Krav", "Trend", "Rang", "Period"],
  },
  source: "Källa: provet.",
  csv: "api/v1/csv/first-visit-waiting.csv",
};
