/** A source over several nights: what is taken in, what says nothing new, what is held and released. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

import { describe, expect, it } from "vitest";

import { fetchAll, type SourceOutcome } from "../../../scripts/nightly/fetch-all.ts";
import { loadData } from "../../../src/data/load.ts";
import { DATA, TODAY } from "../../data-folders.ts";
import { folderAsking, koladaAnswer, PLACES, type Shares } from "./kolada-service.ts";
import { type Answer, withService } from "./service.ts";

const KPI = "N79173";
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const SERIES = "primary-assessment-completed-yearly";

/** 24 figures, all different. */
const shares: Shares = (place, year) => 70 + PLACES.indexOf(place) + (year - 2020) / 10;

/** Does `work` with a data folder; its `night` asks once, on the given day, what then answers so. */
async function withFolder(
  work: (
    data: string,
    night: (day: string, answer: Answer) => Promise<SourceOutcome | undefined>,
  ) => Promise<void>,
): Promise<void> {
  let answer: Answer = (response) => response.end();
  await withService(
    (...call) => {
      answer(...call);
    },
    async (origin) => {
      const data = folderAsking(origin);
      const night = async (day: string, now: Answer) => {
        answer = now;
        const moment = `${day}T02:00:00.000Z`;
        const kept = join(data, "..", `${basename(data)}-answers`);
        return (await fetchAll([], { data, defaults: DATA, moment, kept }))[0];
      };
      await work(data, night);
      rmSync(data, { recursive: true });
    },
  );
}

const drops = (data: string) =>
  readdirSync(join(data, "drops")).filter((one) => /kolada/.test(one));

const nationOf = (data: string) =>
  loadData(data, DATA, TODAY)
    .data.series.find(({ id }) => id === SERIES)
    ?.nation.map(({ period, revisions }) => [period, revisions.length]);

describe("a source", { timeout: 120_000 }, () => {
  it("gives a delivery, then nothing new, then what is new", async () => {
    await withFolder(async (data, night) => {
      const first = await night("2026-06-16", koladaAnswer(KPI, YEARS.slice(0, 5), shares, true));
      expect(first).toMatchObject({
        outcome: {
          drop: "2026-06-16-kolada",
          fate: "accepted",
          change: { added: 20, touched: 0, changed: 0, lostRegions: [], nationPoints: 0 },
        },
      });
      // Five pages of four rows, each kept as it was received.
      const files = readdirSync(join(data, "drops", "2026-06-16-kolada"));
      expect(files.filter((name) => name.includes(KPI))).toHaveLength(5);
      const again = await night("2026-06-17", koladaAnswer(KPI, YEARS.slice(0, 5), shares));
      expect(again).toMatchObject({ outcome: { fate: "nothing new", change: { touched: 20 } } });
      const more = await night("2026-06-18", koladaAnswer(KPI, YEARS, shares));
      expect(more).toMatchObject({ outcome: { fate: "accepted", change: { added: 4 } } });
      expect(drops(data)).toEqual(["2026-06-16-kolada", "2026-06-18-kolada"]);
      expect(readdirSync(data).filter((name) => name.startsWith("."))).toEqual([]);
    });
  });

  it("is held when nearly all changes, and released gives the revisions", async () => {
    await withFolder(async (data, night) => {
      await night("2026-06-16", koladaAnswer(KPI, YEARS, shares));
      const revised: Shares = (place, year) => {
        // One of 24 stays as it was; one is new.
        if (year === 2019) return place === "0000" ? 70 : undefined;
        const before = shares(place, year);
        return place === "0012" && year === 2020 ? before : Number(before) + 1;
      };
      const held = await night("2026-08-22", koladaAnswer(KPI, [2019, ...YEARS], revised));
      expect(held).toMatchObject({
        outcome: {
          fate: "held",
          change: { added: 1, touched: 24, changed: 23 },
          reasons: [expect.stringContaining("It would change 23 of the 24 earlier figures")],
        },
      });
      expect(drops(data)).toEqual(["2026-06-16-kolada"]);
      expect(readFileSync(join(data, "held", "2026-08-22-kolada", "held.md"), "utf8")).toContain(
        "- It would change 23 of the 24",
      );
      const release = (...args: string[]) =>
        spawnSync("node", ["scripts/release.ts", "--data", data, ...args], { encoding: "utf8" });
      expect(release("2026-08-22-kolada").stderr).toContain("--why is missing");
      expect(release("../drops", "--why", "x").stderr).toContain("no held delivery");
      expect(release("2026-08-22-kolada", "--why", "Kolada har rättat alla år").status).toBe(0);
      expect(existsSync(join(data, "held", "2026-08-22-kolada"))).toBe(false);
      const about = readFileSync(join(data, "drops", "2026-08-22-kolada", "drop.json"), "utf8");
      expect(JSON.parse(about)).toMatchObject({ released: "Kolada har rättat alla år" });
      expect(nationOf(data)?.filter(([, revisions]) => revisions === 1)).toHaveLength(6);
    });
  });

  it("is held when a region is lost, or the nation jumps", async () => {
    await withFolder(async (_data, night) => {
      await night("2026-06-16", koladaAnswer(KPI, YEARS, shares));
      const without: Shares = (place, year) => (place === "0012" ? undefined : shares(place, year));
      expect(await night("2026-06-17", koladaAnswer(KPI, YEARS, without))).toMatchObject({
        outcome: {
          fate: "held",
          change: { touched: 24, changed: 6, lostRegions: ["12"] },
          reasons: [
            expect.stringContaining("It would change 6 of the 24 earlier figures"),
            "No figure would be left of the regions 12.",
          ],
        },
      });
      const jump: Shares = (place, year) =>
        place === "0000" && year === 2025 ? 90 : shares(place, year);
      expect(await night("2026-06-18", koladaAnswer(KPI, YEARS, jump))).toMatchObject({
        outcome: {
          fate: "held",
          reasons: [expect.stringContaining("would move by 19.5 percentage points")],
        },
      });
    });
  });

  it("that answers with a page for people is told, and leaves the data alone", async () => {
    await withFolder(async (data, night) => {
      const page: Answer = (response) => response.end("<!doctype html><title>Underhåll</title>");
      expect(await night("2026-06-16", page)).toMatchObject({
        failure: expect.stringContaining("the service answers with a page for people"),
      });
      expect(drops(data)).toEqual([]);
    });
  });
});
