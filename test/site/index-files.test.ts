/** index.json of the built sites lists files that are there, each with its size and checksum. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { IndexDocument } from "../../src/api/index-schema.ts";
import { REAL_SITE, SITE } from "./pages.ts";

describe.each([
  ["the real site", REAL_SITE],
  ["the demonstration", SITE],
])("index.json of %s", (_, site) => {
  const { files } = JSON.parse(
    readFileSync(join(site, "api/v1/index.json"), "utf8"),
  ) as IndexDocument;

  it("tells the size and the checksum of every file that it lists", () => {
    const wrong = files.filter(({ address, bytes, sha256 }) => {
      const content = readFileSync(join(site, address));
      const sum = createHash("sha256").update(content).digest("hex");
      return content.length !== bytes || sum !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  it("lists every file below api/v1/ but itself and the archive's", () => {
    const folder = join(site, "api/v1");
    const found = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
      .filter((path) => path !== "api/v1/index.json" && !path.startsWith("api/v1/arkiv/"));
    const listed = new Set(files.map(({ address }) => address));
    expect(found.filter((path) => !listed.has(path))).toEqual([]);
  });
});
