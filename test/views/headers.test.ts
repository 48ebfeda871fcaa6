/** The headers for hosts: the same strict policy as in every page, and nothing inline. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "..", "src");
const read = (path: string): string => readFileSync(join(SRC, path), "utf8");

describe("headers", () => {
  const block = /const csp = \[([^\]]+)\]/.exec(read("layouts/Page.astro"))?.[1] ?? "";
  const policy = [...block.matchAll(/"([^"]+)"/g)].map((match) => match[1]).join("; ");

  it("have a policy without anything inline", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it.each(["public/_headers", "public/.htaccess"])("%s repeats the policy of the pages", (path) => {
    expect(read(path)).toContain(policy);
    for (const name of [
      "X-Content-Type-Options",
      "Referrer-Policy",
      "Permissions-Policy",
      "Strict-Transport-Security",
      "immutable",
      "application/manifest+json",
    ]) {
      expect(read(path)).toContain(name);
    }
    expect(read(path)).toMatch(/text\/csv/);
  });

  it("the manifest works at any path", () => {
    const manifest = JSON.parse(read("public/manifest.webmanifest")) as Record<string, unknown>;
    expect(manifest).toMatchObject({ start_url: "./", scope: "./" });
  });
});
