/** Small data folders cut from the published figures of this repository: nothing in them is made up. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { loadData } from "../src/data/load.ts";
import type { PublishedShare } from "../src/data/share.ts";
import type { AnySeries, Cell, DaysCell, RegionCode } from "../src/data/types.ts";
import { DATA, TODAY } from "./data-folders.ts";

/** Where a cell stands, for the choice of those that are kept. */
export interface CellPlace extends Pick<AnySeries, "measure" | "basis" | "frequency"> {
  readonly period: string;
  readonly region: RegionCode;
  readonly isDays: boolean;
}

/** What a folder keeps of the published figures. */
export interface Cut {
  readonly keeps: (place: CellPlace) => boolean;
  /** Every figure is withheld, as a publisher withholds what is too few to show. */
  readonly isSuppressed?: boolean;
}

const HEADINGS = "period,region,measure,basis,total,within,share,over_180,median_days,mean_days";

/** Writes a data folder with what is kept, a drop for each that it comes from. */
export function cutFolder({ keeps, isSuppressed = false }: Cut, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const rows: { readonly source: string; readonly row: string }[] = [];
  for (const { series, isDays, region, period, cell } of publishedCells()) {
    const { measure, basis, frequency } = series;
    if (!keeps({ measure, basis, frequency, period, region, isDays })) continue;
    const fields = isSuppressed ? withheld(isDays) : fieldsOf(cell);
    rows.push({ source: cell.source, row: [period, region, measure, basis, ...fields].join(",") });
  }
  for (const [source, own] of Map.groupBy(rows, (one) => one.source)) {
    const drop = join(folder, "drops", source);
    mkdirSync(drop, { recursive: true });
    const about: object = JSON.parse(
      readFileSync(join(DATA, "drops", source, "drop.json"), "utf8"),
    );
    const files = [{ name: "cells.csv", format: "tidy" }];
    writeFileSync(join(drop, "drop.json"), JSON.stringify({ ...about, files }));
    const text = [HEADINGS, ...own.map(({ row }) => row)].join("\n");
    writeFileSync(join(drop, "cells.csv"), `${text}\n`);
  }
}

function publishedCells() {
  return loadData(DATA, DATA, TODAY).data.series.flatMap((series) => {
    const nation = series.nation.filter(({ published }) => published);
    const cells = [nation, ...series.regions.values()].flat();
    const days = [series.days.nation, ...series.days.regions.values()].flat();
    return [
      ...cells.map(({ period, region, cell }) => ({ series, isDays: false, period, region, cell })),
      ...days.map(({ period, region, cell }) => ({ series, isDays: true, period, region, cell })),
    ];
  });
}

/** The fields of a row after its key, in the order of the headings. */
function fieldsOf(cell: Cell | DaysCell): (string | number | null)[] {
  if ("medianDays" in cell) return [null, null, null, null, cell.medianDays, cell.meanDays];
  if (cell.status === "suppressed") return withheld(false);
  if (cell.status === "not-reported") return [null, null, null, null, null, null];
  const share = "share" in cell && cell.share !== null ? digitsOf(cell.share) : null;
  return [cell.total, cell.within, share, cell.over180, null, null];
}

const withheld = (isDays: boolean): (string | null)[] =>
  isDays ? [null, null, null, null, "*", null] : [null, null, "*", null, null, null];

const digitsOf = ({ units, decimals }: PublishedShare): string =>
  (units / 10 ** decimals).toFixed(decimals);
