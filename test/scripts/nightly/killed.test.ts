/** A night that is killed, at whatever step and change of the disk: readers and data are whole. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { publish } from "../../../scripts/publish/publish.ts";
import { loadData } from "../../../src/data/load.ts";
import { hasErrors } from "../../../src/data/problems.ts";
import { DATA, TODAY } from "../../data-folders.ts";
import { makeSite, siteAt } from "../publish/sites.ts";
import { prepare, smallNight } from "./small-night.ts";

const DROP = "2026-08-24-socialstyrelsen";
const STEPS = ["fetch, check, hold", "record", "build", "verify", "swap"];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Kills a night, and lets another follow; whether it was killed. */
async function killed(when: string): Promise<boolean> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const { data, web } = prepare(folder);
  publish(makeSite(join(folder, "fresh"), "a"), placeOf(web, "link"), SITE, 1);
  const script = join(import.meta.dirname, "night-and-die.ts");
  const { signal, status, stderr } = spawnSync(process.execPath, [script, folder, when], {
    encoding: "utf8",
  });
  if (signal !== "SIGKILL" && status !== 0) throw new Error(stderr);
  expect(["a", "b"]).toContain(siteAt(web));
  expect(hasErrors(loadData(data, DATA, TODAY).problems)).toBe(false);

  expect(await smallNight(folder, "c")).toMatchObject({ isPublished: true });
  expect(siteAt(web)).toBe("c");
  const drops = readdirSync(join(data, "drops"));
  expect(drops.filter((name) => name.startsWith("2026-"))).toEqual([DROP]);
  expect(readdirSync(join(data, "inbox")).filter((name) => name !== "known")).toEqual([]);
  const left = [folder, data, join(folder, "web.sites")].flatMap((path) =>
    readdirSync(path).filter((name) => name.startsWith(".")),
  );
  expect(left).toEqual([]);
  return signal === "SIGKILL";
}

describe("a night", () => {
  it.each(STEPS.flatMap((step) => [`begin:${step}`, `end:${step}`]))(
    "killed at %s is followed by a whole one",
    async (when) => {
      expect(await killed(when)).toBe(true);
    },
  );

  it("killed before every other change of the disk is followed by a whole one", async () => {
    let call = 1;
    while (await killed(String(call))) call += 2;
    // Two locks, the trial's copies, the delivery, the inbox, the swap.
    expect(call).toBeGreaterThan(15);
  }, 300_000);

  it("tells what came, and what a person has to look at", async () => {
    prepare(folder);
    await smallNight(folder, "b");
    const report: unknown = JSON.parse(
      readFileSync(join(folder, "state", "last-run.json"), "utf8"),
    );
    expect(report).toMatchObject({
      moment: "2026-08-24T02:00:00.000Z",
      isPublished: true,
      needsAttention: false,
      sources: [{ source: "inbox (export.csv)", outcome: { drop: DROP, fate: "accepted" } }],
      steps: STEPS.map((name) => ({ name, outcome: "done" })),
    });
    expect(readFileSync(join(folder, "state", "last-run.md"), "utf8")).toContain(
      `- inbox (export.csv): ${DROP} accepted: 254 new figures, 0 of 0 earlier ones changed`,
    );
  });
});
