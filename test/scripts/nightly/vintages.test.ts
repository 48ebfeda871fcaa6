/** Kolada's figures as they were in June and in August 2026: one year changed in place. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { fetchAll } from "../../../scripts/nightly/fetch-all.ts";
import { parseCsv } from "../../../src/data/csv.ts";
import { loadData } from "../../../src/data/load.ts";
import { DATA, TODAY } from "../../data-folders.ts";
import { type Answer, withService } from "./service.ts";

const JUNE = "2026-06-16-kolada";
const AUGUST = join(DATA, "drops", "2026-08-22-kolada");
const KPIS = ["N79221", "N79223"];

/** Answers with the figures of August for the two indicators that changed, with none for others. */
const august: Answer = (response, request) => {
  const kpi = KPIS.find((one) => request.url?.includes(`/kpi/${one}/`));
  const rows =
    kpi === undefined
      ? []
      : parseCsv(readFileSync(join(AUGUST, `kolada-${kpi}-2025.csv`), "utf8"), null).rows.slice(1);
  const values = rows
    .filter((row) => row.length > 4)
    .map(([period, region = "", , , share = ""]) => {
      const value = share === "" ? null : Number(share);
      const one = { gender: "T", count: 1, status: "", value, isdeleted: false };
      return { kpi, municipality: `00${region}`, period: Number(period), values: [one] };
    });
  response.end(JSON.stringify({ count: values.length, next_url: null, values }));
};

it("the second is held, and released gives 22 revisions and two new cells", async () => {
  const data = mkdtempSync(join(tmpdir(), "vantelaget-"));
  cpSync(join(DATA, "drops", JUNE), join(data, "drops", JUNE), { recursive: true });
  mkdirSync(join(data, "reference"));
  await withService(august, async (origin) => {
    const plan = JSON.parse(readFileSync(join(DATA, "sources.json"), "utf8")) as {
      sources: Record<string, unknown>[];
    };
    const [kolada] = plan.sources;
    const sources = [{ ...kolada, address: `${origin}/v3/`, fromYear: 2025 }];
    writeFileSync(join(data, "sources.json"), JSON.stringify({ ...plan, sources }));
    const night = (day: string) =>
      fetchAll([], { data, defaults: DATA, moment: `${day}T02:00:00.000Z`, kept: `${data}-kept` });
    const drop = "2026-08-22-kolada";
    const held = { drop, fate: "held", change: { touched: 23, changed: 22, added: 2 } };
    expect(await night("2026-08-22")).toMatchObject([{ outcome: held }]);
    // The same answer the night after is the same delivery.
    expect(await night("2026-08-23")).toMatchObject([{ outcome: held }]);
    const args = ["scripts/release.ts", drop, "--data", data, "--why", "Kolada har rättat 2025"];
    const { status, stderr } = spawnSync("node", args, { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(await night("2026-08-24")).toMatchObject([{ outcome: { fate: "nothing new" } }]);
    const { series, sources: drops } = loadData(data, DATA, TODAY).data;
    const cells = series
      .flatMap(({ regions }) => [...regions.values()].flat())
      .filter(({ cell, since }) => cell.source === drop && since === drop);
    const corrected = cells.filter(({ revisions }) => revisions.length === 1);
    const fresh = cells.filter(
      ({ cell, revisions }) => cell.status === "ok" && revisions.length === 0,
    );
    expect(corrected).toHaveLength(22);
    // Sörmland's share of operations, and the share that was impossible in June (146.1).
    expect(fresh.map(({ region, period }) => `${region} ${period}`).sort()).toEqual([
      "04 2025",
      "14 2025",
    ]);
    expect(drops.at(-1)?.drop.released).toBe("Kolada har rättat 2025");
  });
  rmSync(data, { recursive: true });
}, 60_000);
