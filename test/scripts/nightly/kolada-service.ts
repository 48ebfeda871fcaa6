/** Answers of a service like Kolada's, and a data folder that asks it. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { KoladaSource } from "../../../src/data/fetch-plan.ts";
import { DATA } from "../../data-folders.ts";
import type { Answer } from "./service.ts";

/** Share of a place in a year; null for none. */
export type Shares = (place: string, year: number) => number | null | undefined;

/** The regions that answer, and the nation. */
export const PLACES = ["0000", "0001", "0003", "0012"];

/** Answers for one indicator; all others have no values. Pages of four rows where `paged`. */
export const koladaAnswer =
  (kpi: string, years: readonly number[], shares: Shares, paged = false): Answer =>
  (response, request) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const rows = url.pathname.includes(`/kpi/${kpi}/`)
      ? years.flatMap((year) =>
          PLACES.flatMap((municipality) => {
            const value = shares(municipality, year);
            if (value === undefined) return [];
            const values = [{ gender: "T", count: 1, status: "", value, isdeleted: false }];
            return [{ kpi, municipality, period: year, values }];
          }),
        )
      : [];
    const size = paged ? 4 : rows.length;
    const page = Number(url.searchParams.get("page") ?? 1);
    const own = rows.slice((page - 1) * size, page * size);
    const isLast = page * size >= rows.length;
    const at = (number: number) =>
      `http://${request.headers.host ?? ""}${url.pathname}?page=${number}`;
    const next_url = isLast ? (page > 1 ? "" : null) : at(page + 1);
    const previous_url = page > 1 ? at(page - 1) : null;
    response.end(JSON.stringify({ count: own.length, next_url, previous_url, values: own }));
  };

/** A data folder with one published delivery, whose one source is the service. */
export function folderAsking(origin: string): string {
  const data = mkdtempSync(join(tmpdir(), "vantelaget-"));
  const drop = "2017-07-25-vantetider-rapport-2017-06";
  cpSync(join(DATA, "drops", drop), join(data, "drops", drop), { recursive: true });
  mkdirSync(join(data, "reference"));
  const source: KoladaSource = {
    id: "kolada",
    kind: "kolada-v3",
    enabled: true,
    address: `${origin}/v3/`,
    hosts: [],
    perSecond: 5,
    fromYear: 2020,
    publisher: "RKA, Kolada",
    title: { sv: "Kolada", en: "Kolada" },
    url: "https://www.kolada.se/",
    licence: null,
    disclosureLimit: 0,
    cadence: null,
  };
  const hold = { changedShare: 0.1, nationPoints: 5 };
  writeFileSync(join(data, "sources.json"), JSON.stringify({ hold, keep: 2, sources: [source] }));
  return data;
}
