/** The rehearsal in its short form: the nights of a year on which something odd happens. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { expect, it } from "vitest";

import { story, YEAR } from "../../scripts/rehearse/story.ts";

const ROOT = join(import.meta.dirname, "..", "..");

it("a year has every kind of night", () => {
  const scenes = story(YEAR);
  expect(scenes).toHaveLength(365);
  expect(new Set(scenes.map(({ ending }) => ending))).toEqual(
    new Set(["accepted", "nothing new", "held", "failed", "killed"]),
  );
  expect(scenes.filter(({ event }) => event?.includes("month"))).toHaveLength(12);
  expect(scenes.filter(({ isReleased }) => isReleased)).toHaveLength(1);
});

it("every odd night ends as it has to", () => {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/rehearse.ts", "--short"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(
    /^\d+ nights, \d+ deliveries, 0 ended otherwise than they have to\.$/,
  );
  for (const part of [
    /^2025-02-10 {2}accepted .*three figures are corrected \(8 new, 3 of 88 changed\)$/,
    /^2025-03-02 {2}failed .*the service answers 500/,
    /^2025-03-03 {2}failed .*a page for people/,
    /^2025-04-01 {2}killed {2}shows 2025-03-04 /,
    /^2025-05-11 {2}held .*120 of 120 changed/,
    /^2025-07-20 {2}accepted .*a figure is taken back/,
  ]) {
    expect(lines).toContainEqual(expect.stringMatching(part));
  }
}, 300_000);
