/** What is published changes whole or not at all, at whatever moment the run ends. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Files } from "../../../scripts/publish/files.ts";
import { DISK } from "../../../scripts/publish/files.ts";
import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { mend, publish, rollBack } from "../../../scripts/publish/publish.ts";
import { failing, mountedAt } from "./faults.ts";
import { makeSite, namesIn, siteAt } from "./sites.ts";

let folder = "";
let web = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  web = join(folder, "web");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fresh = (name: string) => makeSite(join(folder, `fresh-${name}`), name);
const asLink = () => ({ ...placeOf(web), isLink: true });

describe("a folder", () => {
  it("is made, and replaced, and nothing is left beside it", () => {
    publish(fresh("a"), placeOf(web), SITE, 0);
    expect(siteAt(web)).toBe("a");
    publish(fresh("b"), placeOf(web), SITE, 0);
    expect(siteAt(web)).toBe("b");
    expect(namesIn(folder)).toEqual(["web"]);
  });

  it("keeps as many sites as asked, and rolls back through them", () => {
    for (const name of ["a", "b", "c", "d"]) publish(fresh(name), placeOf(web), SITE, 2);
    expect(namesIn(join(folder, "web.sites"))).toEqual(["2", "3"]);
    const shown = [2, 1].map(() => {
      rollBack(placeOf(web));
      return siteAt(web);
    });
    expect(shown).toEqual(["c", "b"]);
    expect(() => {
      rollBack(placeOf(web));
    }).toThrow(`there is no site before the one in "${web}"`);
  });

  it("that is no site of ours is left alone", () => {
    mkdirSync(web);
    writeFileSync(join(web, "diary.txt"), "dear");
    expect(() => {
      publish(fresh("a"), placeOf(web), SITE, 0);
    }).toThrow(`"${web}" holds files that are not a site of ours`);
    expect(namesIn(web)).toEqual(["diary.txt"]);
  });

  it.each(["a file", "a link to a file"])("is not made of %s", (kind) => {
    const file = join(folder, "file");
    writeFileSync(file, "mine");
    if (kind === "a file") writeFileSync(web, "mine");
    else symlinkSync(file, web);
    expect(() => {
      publish(fresh("a"), placeOf(web), SITE, 0);
    }).toThrow("is no folder: name another place");
  });

  it("behind a link is renewed where the link leads", () => {
    const real = makeSite(join(folder, "srv", "html"), "a");
    symlinkSync(real, web);
    publish(fresh("b"), placeOf(web), SITE, 0);
    expect([siteAt(real), readlinkSync(web)]).toEqual(["b", real]);
  });

  it("that cannot be renamed is emptied and filled", () => {
    makeSite(web, "a");
    publish(fresh("b"), placeOf(web), SITE, 1, mountedAt(web));
    expect(siteAt(web)).toBe("b");
    expect(namesIn(web).filter((name) => name.startsWith("."))).toEqual([]);
    expect(siteAt(join(folder, "web.sites", "1"))).toBe("a");
  });

  it.each([
    ["rename", "EROFS"],
    ["rename", "ENOSPC"],
  ] as const)("stays as it was where %s fails with %s", (what, code) => {
    makeSite(web, "a");
    const made = fresh("b");
    expect(() => {
      publish(made, placeOf(web), SITE, 0, failing(what, code));
    }).toThrow(code);
    expect(siteAt(web)).toBe("a");
    expect(namesIn(folder)).toEqual(["fresh-b", "web"]);
  });

  it("stays as it was where a copy to another disk runs out of room", () => {
    makeSite(web, "a");
    const full: Files = {
      ...DISK,
      rename: failing("rename", "EXDEV").rename,
      copy: (from, to) => {
        DISK.copy(join(from, "matt"), to);
        failing("copy", "ENOSPC").copy(from, to);
      },
    };
    expect(() => {
      publish(fresh("b"), placeOf(web), SITE, 0, full);
    }).toThrow("ENOSPC");
    expect(siteAt(web)).toBe("a");
    expect(namesIn(folder)).toEqual(["fresh-b", "web"]);
  });
});

describe("a link", () => {
  it("is switched, and keeps as many sites as asked", () => {
    for (const name of ["a", "b", "c", "d"]) publish(fresh(name), asLink(), SITE, 2);
    expect(siteAt(web)).toBe("d");
    expect(readlinkSync(web)).toBe(join("web.sites", "4"));
    expect(placeOf(web).isLink).toBe(true);
    expect(namesIn(join(folder, "web.sites"))).toEqual(["2", "3", "4"]);
    rollBack(placeOf(web));
    expect(siteAt(web)).toBe("c");
    expect(namesIn(join(folder, "web.sites"))).toEqual(["2", "3"]);
  });

  it("to nothing is refused", () => {
    symlinkSync(join(folder, "gone"), web);
    expect(() => placeOf(web)).toThrow("is a link to nothing: remove it");
  });
});

/** Runs a publication that is killed before its change number `call`; whether it was killed. */
function killAt(call: number, keep: number, kind: string, made: string): boolean {
  const script = join(import.meta.dirname, "swap-and-die.ts");
  const args = [script, made, web, String(keep), String(call), kind];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (signal !== "SIGKILL" && status !== 0) throw new Error(stderr);
  return signal === "SIGKILL";
}

describe.each([
  ["folder", 0],
  ["folder", 2],
  ["mounted", 0],
  ["link", 2],
] as const)("a %s that keeps %i, killed before every change", (kind, keep) => {
  it("is mended by the next run, and shows one of the two", { timeout: 120_000 }, () => {
    const seen = new Set<string>();
    for (let call = 1; ; call += 1) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      const files = kind === "mounted" ? mountedAt(web) : DISK;
      const place = () => (kind === "link" ? asLink() : placeOf(web));
      publish(fresh("a"), place(), SITE, keep, files);
      const wasKilled = killAt(call, keep, kind, fresh("b"));
      const between = siteAt(web);
      expect(between).not.toBe("mixture");
      if (kind === "link") expect(["a", "b"]).toContain(between);
      mend(place(), keep, files);
      seen.add(siteAt(web));
      expect(["a", "b"]).toContain(siteAt(web));
      publish(fresh("c"), place(), SITE, keep, files);
      expect(siteAt(web)).toBe("c");
      const left = namesIn(folder).filter(
        (name) => !["web", "web.sites", "fresh-b"].includes(name),
      );
      expect(left).toEqual([]);
      for (const name of keep > 0 ? namesIn(join(folder, "web.sites")) : []) {
        expect(["a", "b", "c"]).toContain(siteAt(join(folder, "web.sites", name)));
      }
      if (!wasKilled) break;
      expect(call).toBeLessThan(40);
    }
    expect([...seen].sort()).toEqual(["a", "b"]);
  });
});
