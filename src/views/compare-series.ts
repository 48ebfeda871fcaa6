/** A series as the document that comparisons are made of, once per series and language. */
import type { LinePoint } from "../charts/runs.ts";
import {
  type AreaSeries,
  type Kind,
  type LatestRow,
  LETTERS,
  NATION,
  type SeriesDocument,
} from "../comparison/document.ts";
import { isRoundedShare } from "../data/cells.ts";
import type { Break, Cell, Period, RegionCode } from "../data/types.ts";
import { areaOf } from "../model/area-trend.ts";
import { onGrid, periodsOf } from "../model/grid.ts";
import type { Model, SeriesModel } from "../model/model.ts";
import { percentOfCellWords, shareWords } from "../text/cell-words.ts";
import type { Lang } from "../text/format.ts";
import { phrasesOf } from "../text/measure-phrases.ts";
import { capital } from "../text/sentence.ts";
import { markWords, trendWord } from "../text/short-words.ts";
import { UI } from "../text/ui.ts";
import {
  gapNotes,
  linePoints,
  percentAxis,
  thresholdSteps,
  thresholdVerdicts,
} from "./chart-parts.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { seriesFiles } from "./files.ts";
import { sourceSentence } from "./sources.ts";

const known = new WeakMap<SeriesModel, Partial<Record<Lang, SeriesDocument>>>();

/** The document of a series; made when it is first asked for. */
export function seriesDocument(model: Model, one: SeriesModel, lang: Lang): SeriesDocument {
  const documents = known.get(one) ?? {};
  known.set(one, documents);
  return (documents[lang] ??= makeDocument(model, one, lang));
}

function makeDocument(model: Model, one: SeriesModel, lang: Lang): SeriesDocument {
  const ui = UI[lang];
  const { measure, basis, series } = one;
  const periods = periodsOf(series);
  const kinds: Kind[] = [];
  const area = (code: RegionCode, name: string): AreaSeries => {
    const cells = onGrid(areaOf(series, code), periods);
    return {
      name,
      shares: cells.map((cell) => shownShare(cell, one, lang)),
      kinds: linePoints(series, code, periods)
        .map((point, i) => letterOf(kindOf(cells[i] ?? null, point, lang), kinds))
        .join(""),
      latest: latestRow(figuresOf(one, code, lang), one, lang),
    };
  };
  const nation = area("00", ui.figure.nation);
  const regions = Object.fromEntries(
    model.data.regions.map(({ code, slug, shortName }) => [slug, area(code, shortName)]),
  );
  const { title, unit } = phrasesOf(measure, basis, lang);
  const thresholds = thresholdSteps(measure, lang);
  const shares = [nation, ...Object.values(regions)].flatMap((one) => one.shares);
  const values = [...shares, ...thresholds.map(({ value }) => value)];
  const slugs = new Map(model.data.regions.map(({ code, slug }) => [code, slug]));
  return {
    id: one.id,
    title,
    unit: capital(unit),
    periods,
    kinds,
    axis: percentAxis(values, lang),
    thresholds,
    marks: marksOf(model.data.breaks, measure.id, periods, lang).map(({ region, ...mark }) => ({
      ...mark,
      area: region === "*" ? null : (slugs.get(region) ?? NATION),
    })),
    nation,
    regions,
    words: {
      madeUp: ui.figure.madeUp,
      gaps: gapNotes(lang),
      months: ui.table.month,
      latest: [
        ui.table.region,
        ui.table.share,
        ui.table.changeYearPoints,
        ui.table.threshold,
        ui.table.trend,
        ui.table.rank,
        ui.table.period,
      ],
    },
    // What the nation is computed of is the regions' own.
    source: sourceSentence([...series.regions.values()].flat(), model.data.sources, lang),
    csv: seriesFiles(one.id).csv,
  };
}

/** The share as it reads: the digits of its text, so that writing it again gives the same text. */
function shownShare(cell: Cell | null, { measure }: SeriesModel, lang: Lang): number | null {
  const text = cell && percentOfCellWords(cell, measure.thresholds.at(-1)?.value ?? null, lang);
  if (text === null) return null;
  return Number(text.replace(",", ".").replace(/[^\d.]/g, ""));
}

function kindOf(
  cell: Cell | null,
  { status, preliminary, synthetic }: LinePoint,
  lang: Lang,
): Kind {
  const [mark = ""] = cell === null ? [] : markWords({ preliminary, synthetic: false }, lang);
  const word = status === "ok" ? "" : shareWords(cell, null, lang);
  return {
    status,
    preliminary,
    synthetic,
    word,
    mark: mark.toLowerCase(),
    delivered: cell !== null,
    decimals: cell?.status === "ok" && isRoundedShare(cell) ? (cell.share?.decimals ?? null) : null,
  };
}

/** The letter of a kind, which joins the list when it is new. */
function letterOf(kind: Kind, kinds: Kind[]): string {
  const text = JSON.stringify(kind);
  const place = kinds.findIndex((other) => JSON.stringify(other) === text);
  const letter = LETTERS[place < 0 ? kinds.push(kind) - 1 : place];
  if (letter === undefined) throw new RangeError("more kinds of month than letters");
  return letter;
}

function latestRow(
  figures: Figures | null,
  { measure }: SeriesModel,
  lang: Lang,
): LatestRow | null {
  if (figures === null) return null;
  const { share, period, changeYear, trend, verdict, rank } = figures;
  const latest = trend.latest?.period;
  const verdicts = latest === undefined ? null : thresholdVerdicts(measure, latest, lang);
  const none = UI[lang].status.noThreshold;
  const words = { met: verdicts?.met, "not-met": verdicts?.notMet, none };
  const last36 = trend.trend?.last36 ?? null;
  const trendText = trendWord(last36, lang);
  return {
    share,
    period,
    changeYear,
    trend: trendText,
    verdict: words[verdict ?? "none"] ?? none,
    rank,
  };
}

/** Breaks and events of all areas on the series' time axis; see {@link timeMarks} for one area. */
function marksOf(
  breaks: readonly Break[],
  measure: string,
  periods: readonly Period[],
  lang: Lang,
) {
  const ui = UI[lang].figure;
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  return breaks
    .filter((one) => one.measure === "*" || one.measure === measure)
    .filter(({ period }) => period > first && period <= last)
    .map(({ period, kind, region }) => ({
      period,
      kind,
      region,
      label: kind === "break" ? ui.newSeries : ui.newCollector,
    }));
}
