/**
 * A file system of its own as the place: mounted, read-only, full. Where the machine lets nobody
 * mount one, the disks with faults stand in for it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { DISK, type Files } from "../../../scripts/publish/files.ts";
import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { publish } from "../../../scripts/publish/publish.ts";
import { failing, mountedAt } from "./faults.ts";
import { makeSite, namesIn, siteAt } from "./sites.ts";

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

let folder = "";
let mount = "";
let isMounted = false;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
  mount = join(folder, "mount");
  mkdirSync(mount);
  isMounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", mount);
});
afterEach(() => {
  if (isMounted) run("umount", mount);
  rmSync(folder, { recursive: true, force: true });
});

const fresh = (name: string) => makeSite(join(folder, `fresh-${name}`), name);
const scratch = (path: string) => namesIn(path).filter((name) => name.startsWith("."));
const orElse = (stand: Files): Files => (isMounted ? DISK : stand);

describe("a file system of its own", () => {
  it("is the place itself, and is emptied and filled", () => {
    const files = () => orElse(mountedAt(mount));
    publish(fresh("a"), placeOf(mount), SITE, 0, files());
    publish(fresh("b"), placeOf(mount), SITE, 0, files());
    expect(siteAt(mount)).toBe("b");
    expect([...scratch(mount), ...scratch(folder)]).toEqual([]);
  });

  it.each(["folder", "link"] as const)("holds a %s, to which a site is copied", (kind) => {
    const web = join(mount, "web");
    for (const name of ["a", "b"]) publish(fresh(name), placeOf(web, kind), SITE, 1);
    expect(siteAt(web)).toBe("b");
    expect(namesIn(mount)).toEqual(["web", "web.sites"]);
    expect(namesIn(folder)).toEqual(["mount"]);
  });

  it("that is full keeps the site that it has, and nothing of the new one", () => {
    const web = join(mount, "web");
    publish(fresh("a"), placeOf(web), SITE, 0);
    const big = fresh("b");
    writeFileSync(join(big, "matt", "big.bin"), Buffer.alloc(2_000_000));
    const full: Files = { ...DISK, rename: failing("rename", "EXDEV").rename };
    const stand = { ...full, copy: failing("copy", "ENOSPC").copy };
    expect(() => {
      publish(big, placeOf(web), SITE, 0, orElse(stand));
    }).toThrow("ENOSPC");
    expect(siteAt(web)).toBe("a");
    expect(namesIn(mount)).toEqual(["web"]);
  });

  it("that cannot be written keeps the site that it has", () => {
    const web = join(mount, "web");
    publish(fresh("a"), placeOf(web), SITE, 0);
    if (isMounted) run("mount", "-o", "remount,ro", mount);
    expect(() => {
      publish(fresh("b"), placeOf(web), SITE, 0, orElse(failing("rename", "EROFS")));
    }).toThrow("EROFS");
    expect(siteAt(web)).toBe("a");
    expect(namesIn(mount)).toEqual(["web"]);
  });
});
