import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { listFolder, readText } from "../../src/data/files.ts";
import { withFolder } from "./helpers.ts";

describe("readText", () => {
  test("text and hash", () => {
    withFolder({ d: { "a.csv": "\ufeffå\r\n" } }, (folder) => {
      const sha256 = createHash("sha256").update("\ufeffå\r\n").digest("hex");
      const content = readText(join(folder, "drops/d"), "a.csv");
      expect(content).toEqual({ ok: true, text: "å\r\n", sha256 });
    });
  });

  test("a file in a folder of its own, and a link within the folder", () => {
    withFolder({ d: { "sub/a.csv": "x" } }, (root) => {
      const folder = join(root, "drops/d");
      symlinkSync(join(folder, "sub/a.csv"), join(folder, "b.csv"));
      expect(readText(folder, "sub/a.csv").ok).toBe(true);
      expect(readText(folder, "b.csv").ok).toBe(true);
      expect(readText(folder, "./sub/../sub/a.csv").ok).toBe(true);
    });
  });

  test.each([
    ["../e/a.csv", "outside-drop"],
    ["../d2/a.csv", "outside-drop"],
    ["sub/../../e/a.csv", "outside-drop"],
    ["/etc/hostname", "outside-drop"],
    ["..", "outside-drop"],
    [".", "outside-drop"],
    ["link.csv", "outside-drop"],
    ["linked/a.csv", "outside-drop"],
    ["dangling.csv", "missing-file"],
    ["b.csv", "missing-file"],
    ["A.CSV", "missing-file"],
    ["..\\e\\a.csv", "missing-file"],
    ["a\0.csv", "missing-file"],
    ["x".repeat(5000), "missing-file"],
    ["sub", "missing-file"],
    ["large.csv", "too-large"],
    ["sixteen.csv", "encoding"],
  ])("%j is refused as %s", (name, code) => {
    withFolder({ d: { "a.csv": "x" }, d2: { "a.csv": "x" }, e: { "a.csv": "x" } }, (root) => {
      const folder = join(root, "drops/d");
      mkdirSync(join(folder, "sub"));
      symlinkSync(join(root, "drops/e/a.csv"), join(folder, "link.csv"));
      symlinkSync(join(root, "drops/e"), join(folder, "linked"));
      symlinkSync(join(root, "nowhere"), join(folder, "dangling.csv"));
      writeFileSync(join(folder, "large.csv"), "");
      truncateSync(join(folder, "large.csv"), 64 * 2 ** 20 + 1);
      writeFileSync(join(folder, "sixteen.csv"), Uint8Array.of(0xff, 0xfe, 0x61, 0));
      expect(readText(folder, name)).toMatchObject({ ok: false, code });
    });
  });

  test("a file of exactly the largest size is read", () => {
    withFolder({ d: { "a.csv": "" } }, (root) => {
      const folder = join(root, "drops/d");
      truncateSync(join(folder, "a.csv"), 64 * 2 ** 20);
      // All NUL: refused for its text, not for its size.
      expect(readText(folder, "a.csv")).toMatchObject({ ok: false, code: "encoding" });
    });
  });

  test("in a folder that is reached through a link", () => {
    withFolder({ d: { "a.csv": "x" } }, (root) => {
      symlinkSync(join(root, "drops/d"), join(root, "d"));
      expect(readText(join(root, "d"), "a.csv").ok).toBe(true);
    });
  });
});

test("entries of a folder in order of name, hidden ones left out", () => {
  withFolder({ b: { x: "" }, a: { x: "" }, ".git": { x: "" } }, (root) => {
    writeFileSync(join(root, "drops/c.txt"), "");
    expect(listFolder(join(root, "drops"))).toEqual([
      { name: "a", isFolder: true },
      { name: "b", isFolder: true },
      { name: "c.txt", isFolder: false },
    ]);
    expect(listFolder(join(root, "nothing"))).toEqual([]);
  });
});
