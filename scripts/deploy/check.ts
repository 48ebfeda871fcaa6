/** Whether a published site answers as it should: headers, compression, links, files, freshness. */
import { createHash } from "node:crypto";

import { addressesOf } from "../../test/site/link-check.ts";
import { ALWAYS, CACHE, EMBEDS, HASHED, policyFor, TYPES } from "./rules.ts";

/** Links of the start page, and published files, that are asked for. */
const MOST_LINKS = 60;
const MOST_FILES = 5;
/** Age from which a site that is built every night has missed one, in hours. */
const OLDEST_HOURS = 36;
const TIMEOUT_MS = 20_000;

/** An answer with its body. */
interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** What is wrong with the site at `address`, which ends in "/"; nothing where all is well. */
export async function deployFaults(address: string, now: string): Promise<string[]> {
  const at = (path: string) => new URL(path.replace(/^\//, ""), address);
  const start = await ask(at(""));
  if (start === null) return [`${address}: no answer`];
  if (start.status !== 200) return [`${address}: status ${start.status}, expected 200`];
  const links = linksOf(start, address);
  const faults = [
    ...headerFaults(start, address.startsWith("https:")),
    ...policyFaults(start, false),
    ...compressionFaults(start),
    ...(await missingFaults(at)),
    ...(await fileFaults(at, now)),
  ];
  for (const link of links.slice(0, MOST_LINKS)) {
    const answer = await ask(link);
    if (answer?.status !== 200) {
      faults.push(
        `${link.pathname}: ${answer?.status ?? "no answer"}, though the start page links to it`,
      );
    } else if (link.pathname.includes(HASHED)) faults.push(...cacheFaults(answer, CACHE.hashed));
    else if (isEmbed(link)) faults.push(...policyFaults(answer, true));
  }
  return faults;
}

const isEmbed = ({ pathname }: URL): boolean => EMBEDS.some((path) => pathname.includes(path));

/** Addresses of the same site on a page, without their anchors; files of a hash first. */
function linksOf({ body, url }: Answer, address: string): URL[] {
  const own = addressesOf(body.toString())
    .map((one) => new URL(one.address, url))
    .filter(({ href }) => href.startsWith(address))
    .map(({ origin, pathname }) => `${origin}${pathname}`);
  const isHashed = (href: string) => (href.includes(HASHED) ? 0 : 1);
  return [...new Set(own)].sort((a, b) => isHashed(a) - isHashed(b)).map((href) => new URL(href));
}

function headerFaults({ url, headers }: Answer, isEncrypted: boolean): string[] {
  return ALWAYS.flatMap(([name, value]) => {
    // Over plain http, as on one's own machine, nobody heeds it.
    if (name === "Strict-Transport-Security" && !isEncrypted) return [];
    const found = headers.get(name);
    return found === value
      ? []
      : [
          `${url.pathname}: ${name} is ${found === null ? "missing" : `"${found}"`}, expected "${value}"`,
        ];
  });
}

/** The policy may come in one header or, as some hosts join rules, in parts with commas between. */
function policyFaults({ url, headers }: Answer, mayBeFramed: boolean): string[] {
  const found = new Set((headers.get("Content-Security-Policy") ?? "").split(/\s*[;,]\s*/));
  const missing = policyFor(mayBeFramed)
    .split("; ")
    .filter((part) => !found.has(part));
  return missing.length === 0
    ? []
    : [`${url.pathname}: Content-Security-Policy lacks "${missing.join("; ")}"`];
}

function compressionFaults({ url, headers }: Answer): string[] {
  const encoding = headers.get("content-encoding") ?? "none";
  return /^(br|gzip|zstd)$/.test(encoding)
    ? []
    : [`${url.pathname}: not compressed (content-encoding ${encoding})`];
}

function cacheFaults({ url, headers }: Answer, expected: string): string[] {
  const found = headers.get("cache-control") ?? "missing";
  return found === expected
    ? []
    : [`${url.pathname}: Cache-Control is ${found}, expected "${expected}"`];
}

/** A page that is not there has to say so, in the language of its address. */
async function missingFaults(at: (path: string) => URL): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, lang] of [
    ["finns-inte/", "sv"],
    ["en/is-not-there/", "en"],
  ] as const) {
    const answer = await ask(at(path));
    if (answer?.status !== 404)
      faults.push(`/${path}: ${answer?.status ?? "no answer"}, expected 404`);
    else if (!answer.body.toString().includes(`<html lang="${lang}"`)) {
      faults.push(`/${path}: another page than ours for what is not there (${lang})`);
    }
  }
  return faults;
}

/** The published files: open to everybody, of the right type, as they were built, and not old. */
async function fileFaults(at: (path: string) => URL, now: string): Promise<string[]> {
  const answer = await ask(at("api/v1/index.json"));
  if (answer?.status !== 200) return [`/api/v1/index.json: ${answer?.status ?? "no answer"}`];
  const index = JSON.parse(answer.body.toString()) as {
    generatedAt: string;
    files?: { address: string; sha256: string }[];
  };
  const hours = (Date.parse(now) - Date.parse(index.generatedAt)) / 3_600_000;
  const faults = [
    ...cacheFaults(answer, CACHE.open),
    ...(answer.headers.get("Access-Control-Allow-Origin") === "*"
      ? []
      : ["/api/v1/index.json: Access-Control-Allow-Origin is not *"]),
    ...(hours > OLDEST_HOURS
      ? [`/api/v1/index.json: built at ${index.generatedAt}, ${Math.round(hours)} hours ago`]
      : []),
  ];
  const all = index.files ?? [];
  const step = Math.max(1, Math.floor(all.length / MOST_FILES));
  for (const { address: path, sha256 } of all.filter((_, i) => i % step === 0)) {
    const file = await ask(at(path));
    const expected = TYPES[/\.\w+$/.exec(path)?.[0] ?? ""]?.split(";")[0];
    const type = file?.headers.get("content-type") ?? "none";
    if (file?.status !== 200) faults.push(`/${path}: ${file?.status ?? "no answer"}`);
    else if (createHash("sha256").update(file.body).digest("hex") !== sha256) {
      faults.push(`/${path}: another content than index.json says`);
    } else if (expected !== undefined && !type.startsWith(expected)) {
      faults.push(`/${path}: type ${type}, expected ${expected}`);
    }
  }
  return faults;
}

/** Null where nobody answers. */
async function ask(url: URL): Promise<Answer | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const { status, headers } = response;
    return { url, status, headers, body: Buffer.from(await response.arrayBuffer()) };
  } catch {
    return null;
  }
}
