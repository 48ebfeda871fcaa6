/**
 * Whatever is delivered, reading ends: with 0 or 1 through the command, with places for what is wrong,
 * without a stack trace, soon and in little memory.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { loadPublishable } from "../../scripts/load.ts";
import { problemLines } from "../../scripts/problems.ts";
import { apiFiles } from "../../src/api/files.ts";
import { hasErrors } from "../../src/data/problems.ts";
import { codes, dropJson, load, PROJECT_DATA, withFolder } from "../data/helpers.ts";
import { TODAY } from "../data-folders.ts";
import { type Delivery, delivery, SAMPLES } from "./hostile-deliveries.ts";

/** Deliveries in one folder: what is the same for all of them is read once. */
const TOGETHER = 10;
const ROOT = join(import.meta.dirname, "..", "..");

const drops = (deliveries: readonly Delivery[]) =>
  Object.fromEntries(deliveries.map((files, i) => [`2021-12-25-prov${i}`, files]));

/** What every outcome keeps to. */
function readAll(deliveries: readonly Delivery[]): void {
  const before = process.cpuUsage();
  withFolder(drops(deliveries), (folder) => {
    const { model, problems } = loadPublishable(folder, PROJECT_DATA, TODAY);
    expect(model === null).toBe(hasErrors(problems));
    for (const { code, file, line, column, found, expected, remedy } of problems) {
      expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect([line >= 1, column >= 1]).toEqual([true, true]);
      for (const text of [file, found, expected, remedy]) expect(text).not.toBe("");
    }
    // What a terminal would obey.
    for (const line of problemLines(problems)) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    if (model !== null) apiFiles(model, `${TODAY}T00:00:00.000Z`, null);
  });
  const { user, system } = process.cpuUsage(before);
  // Of the processor, not of the clock: other work on the machine does not count.
  expect((user + system) / 1e6).toBeLessThan(2 * deliveries.length);
}

test("the samples are sound, so that damage is what is tried", () => {
  for (const { entry, text } of SAMPLES) {
    const sound = load({
      "2021-12-25-prov": { "drop.json": dropJson([{ name: "fil", ...entry }]), fil: text },
    });
    expect(codes(sound, "error")).toEqual([]);
  }
});

test("2 000 damaged deliveries", { timeout: 600_000 }, () => {
  const memory = process.memoryUsage.rss();
  const several = fc.array(delivery, { minLength: TOGETHER, maxLength: TOGETHER });
  fc.assert(fc.property(several, readAll), { numRuns: 190, endOnFailure: true });
  const one = delivery.map((files) => [files]);
  fc.assert(fc.property(one, readAll), { numRuns: 100 });
  expect((process.memoryUsage.rss() - memory) / 2 ** 20).toBeLessThan(300);
});

test("twenty of them through the command", { timeout: 600_000 }, () => {
  for (const [i, files] of fc.sample(delivery, 20).entries()) {
    withFolder(drops([files]), (folder) => {
      const out = join(tmpdir(), `vantelaget-hostile-${process.pid}-${i}`);
      const args = ["scripts/data.ts", "--data", folder, "--out", out];
      const { status, stderr } = spawnSync("node", args, { cwd: ROOT, encoding: "utf8" });
      rmSync(out, { recursive: true, force: true });
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status === 0 || status === 1, `exit code ${status}: ${stderr}`).toBe(true);
    });
  }
});
