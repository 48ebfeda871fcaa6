/** The workflows and units that run by themselves: pinned, with few rights, and with commands that are there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const WORKFLOWS = join(".github", "workflows");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe.each(readdirSync(join(ROOT, WORKFLOWS)))("%s", (name) => {
  const text = read(WORKFLOWS, name);

  it("pins every action to a commit, and says which release it is", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action = ""]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("has no right that it does not name, and a limit of time for each job", () => {
    expect(text).toMatch(/^permissions:/m);
    const jobs = text.split("\njobs:\n")[1]?.match(/^ {2}[\w-]+:$/gm) ?? [];
    expect(text.match(/timeout-minutes:/g)).toHaveLength(jobs.length);
  });
});

it("the night runs one at a time, and only the job that commits may write to the repository", () => {
  const text = read(WORKFLOWS, "nightly.yml");
  expect(text).toContain("concurrency:\n  group: nightly\n  cancel-in-progress: false");
  expect(text).toContain("\npermissions: {}\n");
  expect(text.match(/contents: write/g)).toHaveLength(1);
  expect(text.match(/pages: write/g)).toHaveLength(1);
  expect(text.match(/issues: write/g)).toHaveLength(1);
});

it.each(["vantelaget.service", "vantelaget.cron", "Containerfile"])(
  "%s runs commands that are there",
  (name) => {
    const commands = [
      ...read("scripts", "deploy", name).matchAll(/npm run (?:--silent )?([\w:]+)/g),
    ];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, command = ""] of commands) expect(Object.keys(scripts)).toContain(command);
  },
);

it("the container's images are pinned, and its server runs as nobody", () => {
  const text = read("scripts", "deploy", "Containerfile");
  for (const [, image = ""] of text.matchAll(/^FROM (\S+)/gm)) {
    expect(image).toMatch(/@sha256:[0-9a-f]{64}$/);
  }
  expect(text.split("\n").filter((line) => line.startsWith("USER"))).toEqual(["USER nobody"]);
});
