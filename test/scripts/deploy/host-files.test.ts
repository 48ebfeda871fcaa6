/** The files for hosts say what the rules say, and the rules what the pages say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { hostFiles } from "../../../scripts/deploy/host-files.ts";
import { ALWAYS, policyFor } from "../../../scripts/deploy/rules.ts";
import { CONTENT_POLICY } from "../../../src/views/content-policy.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const files = [...hostFiles()];
const textOf = (end: string): string => files.find(([path]) => path.endsWith(end))?.[1] ?? "";

describe("the files", () => {
  it.each(files)("%s is as `npm run headers` writes it", (path, content) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(content);
  });

  it.each(files)("%s has every header, and who may frame what", (_, content) => {
    for (const [name, value] of ALWAYS) {
      expect(content).toContain(name);
      expect(content).toContain(value);
    }
    for (const text of [
      CONTENT_POLICY,
      "frame-ancestors *",
      "frame-ancestors 'none'",
      "immutable",
    ]) {
      expect(content).toContain(text);
    }
    expect(content).toContain("application/manifest+json");
    expect(content).toMatch(/Access-Control-Allow-Origin/);
  });

  it("the policy of the pages has nothing inline, and is the one in their heads", () => {
    expect(CONTENT_POLICY).toContain("default-src 'none'");
    expect(CONTENT_POLICY).not.toContain("unsafe");
    expect(readFileSync(join(ROOT, "src/layouts/Page.astro"), "utf8")).toContain(
      '<meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />',
    );
  });

  it("the manifest works at any path", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(ROOT, "src/public/manifest.webmanifest"), "utf8"),
    );
    expect(manifest).toMatchObject({ start_url: "./", scope: "./" });
  });
});

/** Headers that the rules of `_headers` give an address, joined as Netlify and Cloudflare join them. */
function netlifyHeaders(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let isMet = false;
  for (const line of textOf("_headers").split("\n")) {
    if (line.startsWith("/")) {
      isMet = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (isMet && line.startsWith("  ")) {
      const [name = "", ...value] = line.trim().split(": ");
      headers[name] = [
        ...(headers[name] === undefined ? [] : [headers[name]]),
        value.join(": "),
      ].join(", ");
    }
  }
  return headers;
}

/** What nginx's maps give an address. */
function nginxValue(map: string, path: string): string | undefined {
  const [, body = ""] =
    new RegExp(`map \\$uri \\$${map} \\{\\n([^}]*)\\}`).exec(textOf("nginx.conf")) ?? [];
  const rows = [...body.matchAll(/^ {2}(\S+) "(.*)";$/gm)].map(([, test = "", value = ""]) => ({
    test,
    value,
  }));
  const met = rows.find(({ test }) => test.startsWith("~") && new RegExp(test.slice(1)).test(path));
  return (met ?? rows.find(({ test }) => test === "default"))?.value;
}

describe.each([
  ["/", false, "no-cache", false],
  ["/regioner/uppsala/", false, "no-cache", false],
  ["/en/measures/x/", false, "no-cache", false],
  ["/inbaddning/a/", true, "no-cache", false],
  ["/en/embed/a/", true, "no-cache", false],
  ["/_astro/a.123.css", false, "public, max-age=31536000, immutable", false],
  ["/api/v1/csv/all.csv", false, "public, max-age=600", true],
])("%s", (path, isEmbed, cache, isOpen) => {
  it("may be framed, kept and read by others alike at every host", () => {
    const headers = netlifyHeaders(path);
    const isPage = cache === "no-cache";
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Content-Security-Policy"]).toBe(
      isPage ? policyFor(isEmbed).replace("; frame-", ", frame-") : CONTENT_POLICY,
    );
    expect(headers["Cache-Control"]).toBe(isPage ? undefined : cache);
    expect(headers["Access-Control-Allow-Origin"]).toBe(isOpen ? "*" : undefined);
    expect(nginxValue("vl_policy", path)).toBe(policyFor(isEmbed));
    expect(nginxValue("vl_cache", path)).toBe(cache);
    expect(nginxValue("vl_origin", path)).toBe(isOpen ? "*" : "");
  });
});
