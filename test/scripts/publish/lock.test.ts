/** Two runs are kept apart, and a dead one keeps nobody out. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { withLock } from "../../../scripts/publish/lock.ts";

const SINCE = "2026-11-21T00:00:00.000Z";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  file = join(folder, "deep", "lock");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const holder = (process: number, host: string) =>
  JSON.stringify({ process, host, command: "npm run build", since: SINCE });

describe("a lock", () => {
  it("stands while the work goes on, says whose it is, and is gone afterwards", async () => {
    const seen = await withLock(file, "npm run build", SINCE, () => readFileSync(file, "utf8"));
    expect(JSON.parse(seen)).toEqual(JSON.parse(holder(process.pid, hostname())));
    expect(readdirSync(join(folder, "deep"))).toEqual([]);
  });

  it("is gone also after work that failed", async () => {
    const failed = withLock(file, "x", SINCE, () => Promise.reject(new Error("no")));
    await expect(failed).rejects.toThrow("no");
    expect(existsSync(file)).toBe(false);
  });

  it("names the process that holds it, and lets it be", async () => {
    await withLock(file, "x", SINCE, () => undefined);
    writeFileSync(file, holder(process.ppid, hostname()));
    await expect(withLock(file, "x", SINCE, () => 1)).rejects.toThrow(
      `npm run build of ${SINCE} (process ${process.ppid} on ${hostname()}) is at work there`,
    );
    expect(readFileSync(file, "utf8")).toBe(holder(process.ppid, hostname()));
  });

  it("that a run was killed over before it had it is cleared away", async () => {
    await withLock(file, "x", SINCE, () => undefined);
    writeFileSync(`${file}.${spawnSync("true").pid}`, "");
    writeFileSync(`${file}.${process.ppid}`, "of a run that waits");
    await withLock(file, "x", SINCE, () => undefined);
    expect(readdirSync(join(folder, "deep"))).toEqual([`lock.${process.ppid}`]);
  });

  it("of another machine is held for alive", async () => {
    await withLock(file, "x", SINCE, () => undefined);
    writeFileSync(file, holder(1, "another"));
    await expect(withLock(file, "x", SINCE, () => 1)).rejects.toThrow("on another) is at work");
  });

  it.each([
    ["of a process that is no more", () => holder(spawnSync("true").pid, hostname())],
    ["that a killed run left empty", () => ""],
  ])("%s is taken over", async (_, text) => {
    await withLock(file, "x", SINCE, () => undefined);
    writeFileSync(file, text());
    expect(await withLock(file, "x", SINCE, () => 1)).toBe(1);
  });
});
