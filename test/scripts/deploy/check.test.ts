/** A published site is looked at as its operator sees it, on this machine. */
import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { deployFaults } from "../../../scripts/deploy/check.ts";
import { ALWAYS, CACHE, policyFor } from "../../../scripts/deploy/rules.ts";
import { type Answer, withService } from "../nightly/service.ts";

const CSV = "a,b\n1,2\n";
const BUILT = "2026-11-24T02:00:00.000Z";
const NOW = "2026-11-24T20:00:00.000Z";

const PAGES: Readonly<Record<string, string>> = {
  "/": '<html lang="sv"><link rel="stylesheet" href="/_astro/a.1.css"><a href="/om/">Om</a><a href="/inbaddning/a/">a</a>',
  "/om/": '<html lang="sv">',
  "/inbaddning/a/": '<html lang="sv">',
  "/_astro/a.1.css": "a{}",
  "/api/v1/csv/a.csv": CSV,
  "/api/v1/index.json": JSON.stringify({
    generatedAt: BUILT,
    files: [
      { address: "api/v1/csv/a.csv", sha256: createHash("sha256").update(CSV).digest("hex") },
    ],
  }),
};

function headersOf(path: string): OutgoingHttpHeaders {
  const isApi = path.startsWith("/api/");
  return {
    ...Object.fromEntries(ALWAYS),
    "Content-Security-Policy": policyFor(path.startsWith("/inbaddning/")),
    "Cache-Control": isApi ? CACHE.open : path.startsWith("/_astro/") ? CACHE.hashed : CACHE.page,
    "Content-Type": path.endsWith(".csv") ? "text/csv; charset=utf-8" : "text/html",
    ...(isApi && { "Access-Control-Allow-Origin": "*" }),
  };
}

/** A host that does all as it should, but for what `spoil` changes. */
const host =
  (spoil: (path: string, headers: OutgoingHttpHeaders) => void = () => undefined): Answer =>
  (response, request) => {
    const path = request.url ?? "/";
    const page = PAGES[path];
    const headers = headersOf(path);
    spoil(path, headers);
    if (page === undefined) {
      const lang = path.startsWith("/en/") ? "en" : "sv";
      response.writeHead(404, headers).end(`<html lang="${lang}">`);
    } else if (headers["Content-Encoding"] === "") {
      delete headers["Content-Encoding"];
      response.writeHead(200, headers).end(page);
    } else {
      response.writeHead(200, { ...headers, "Content-Encoding": "gzip" }).end(gzipSync(page));
    }
  };

const faultsAt = (answer: Answer, now = NOW) =>
  withService(answer, (origin) => deployFaults(`${origin}/`, now));

describe("a published site", () => {
  it("is well where all is as the rules say", async () => {
    expect(await faultsAt(host())).toEqual([]);
  });

  it("is well where the host joins two policies", async () => {
    const joined = host((_, headers) => {
      const policy = String(headers["Content-Security-Policy"]);
      headers["Content-Security-Policy"] = policy.replace("; frame-", ", frame-");
    });
    expect(await faultsAt(joined)).toEqual([]);
  });

  it.each<[string, (path: string, headers: OutgoingHttpHeaders) => void, string]>([
    [
      "no nosniff",
      (_, h) => delete h["X-Content-Type-Options"],
      '/: X-Content-Type-Options is missing, expected "nosniff"',
    ],
    [
      "no compression",
      (_, h) => (h["Content-Encoding"] = ""),
      "/: not compressed (content-encoding none)",
    ],
    [
      "no immutable",
      (p, h) => p.startsWith("/_astro/") && delete h["Cache-Control"],
      "/_astro/a.1.css: Cache-Control is missing",
    ],
    [
      "an embed nobody may frame",
      (p, h) => p.startsWith("/inb") && (h["Content-Security-Policy"] = policyFor(false)),
      '/inbaddning/a/: Content-Security-Policy lacks "frame-ancestors *"',
    ],
    [
      "no open data",
      (p, h) => p.startsWith("/api/") && delete h["Access-Control-Allow-Origin"],
      "/api/v1/index.json: Access-Control-Allow-Origin is not *",
    ],
    [
      "CSV of another type",
      (p, h) => p.endsWith(".csv") && (h["Content-Type"] = "text/plain"),
      "/api/v1/csv/a.csv: type text/plain, expected text/csv",
    ],
  ])("with %s is told of", async (_, spoil, fault) => {
    const faults = await faultsAt(host((path, headers) => void spoil(path, headers)));
    expect(faults).toContainEqual(expect.stringContaining(fault));
    expect(faults).toHaveLength(1);
  });

  it("that is old, lacks a page or answers 200 to everything is told of", async () => {
    expect(await faultsAt(host(), "2026-11-26T20:00:00.000Z")).toEqual([
      `/api/v1/index.json: built at ${BUILT}, 66 hours ago`,
    ]);
    const broken: Answer = (response, request, call) => {
      if (request.url === "/om/") response.writeHead(404).end();
      else host()(response, request, call);
    };
    expect(await faultsAt(broken)).toEqual(["/om/: 404, though the start page links to it"]);
    const everything: Answer = (response, request, call) => {
      if (PAGES[request.url ?? ""] === undefined) response.end("hello");
      else host()(response, request, call);
    };
    expect(await faultsAt(everything)).toEqual([
      "/finns-inte/: 200, expected 404",
      "/en/is-not-there/: 200, expected 404",
    ]);
    expect(await deployFaults("http://127.0.0.1:9/", NOW)).toEqual([
      "http://127.0.0.1:9/: no answer",
    ]);
  });
});
