/** One answer of a service over the network, within limits, or a sentence why there is none. */
import { setTimeout as sleep } from "node:timers/promises";

import pRetry, { AbortError } from "p-retry";

import { Refusal } from "../command.ts";

/** How patient a download is. */
export interface Patience {
  /** Time for one answer with all of its body, in milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  /** Wait before the first retry, in milliseconds; it doubles from one to the next. */
  readonly wait: number;
  /** Longest `Retry-After` that is waited for, in milliseconds. */
  readonly longestWait: number;
  /** Largest body, in bytes. */
  readonly largest: number;
}

/** What a night waits for. */
export const PATIENCE: Patience = {
  timeout: 60_000,
  retries: 4,
  wait: 1_000,
  longestWait: 120_000,
  largest: 50_000_000,
};

/** What tells one version of an answer from the next; null where the service does not say. */
export interface Version {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is asked. */
export interface Request {
  readonly address: string;
  /** Sent as JSON; null for a plain question. */
  readonly body: string | null;
  /** Hosts that may be redirected to, besides that of the address. */
  readonly hosts: readonly string[];
  readonly userAgent: string;
  /** The version that is here already; null where there is none. */
  readonly known: Version | null;
}

/** The answer as it was received; without a body where it is the version that is here already. */
export interface Answer extends Version {
  readonly body: Uint8Array | null;
}

/** A service that says no, with its status: some of them can be met by asking otherwise. */
export class StatusRefusal extends Refusal {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const REDIRECTS = 5;

/** Faults of a service that may be over in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks once and, after faults that may pass, again with longer and longer waits. Follows redirects to
 * the hosts allowed; https, but for this machine. Every other ending is a `Refusal` with the address.
 */
export async function download(request: Request, patience: Patience = PATIENCE): Promise<Answer> {
  const allowed = new Set([new URL(request.address).host, ...request.hosts]);
  try {
    return await pRetry(() => ask(request, allowed, patience, REDIRECTS), {
      retries: patience.retries,
      minTimeout: patience.wait,
      randomize: true,
    });
  } catch (error) {
    const said = `${request.address}: ${error instanceof Error ? error.message : String(error)}`;
    throw error instanceof StatusRefusal
      ? new StatusRefusal(said, error.status)
      : new Refusal(said);
  }
}

async function ask(
  request: Request,
  allowed: ReadonlySet<string>,
  patience: Patience,
  redirects: number,
): Promise<Answer> {
  assertSafe(request.address);
  const response = await answerOf(request, AbortSignal.timeout(patience.timeout));
  const { status, headers } = response;
  const next = headers.get("location");
  if (status === 200) return answerFrom(response, patience.largest);
  await response.body?.cancel();
  if (status === 304 && request.known !== null) return { ...request.known, body: null };
  if (status >= 300 && status < 400 && next !== null) {
    const address = redirected(request.address, next, allowed, redirects);
    return ask({ ...request, address }, allowed, patience, redirects - 1);
  }
  if (PASSING.has(status)) {
    await waitAsAsked(headers, patience);
    throw new Error(`the service answers ${status}`);
  }
  const said = `the service answers ${status}, which does not pass by waiting`;
  throw new AbortError(new StatusRefusal(said, status));
}

async function answerOf(request: Request, signal: AbortSignal): Promise<Response> {
  const { address, body, userAgent, known } = request;
  const headers = {
    "user-agent": userAgent,
    accept: "application/json, text/csv;q=0.9, */*;q=0.1",
    ...(body !== null && { "content-type": "application/json" }),
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
  const method = body === null ? "GET" : "POST";
  try {
    return await fetch(address, { method, body, redirect: "manual", signal, headers });
  } catch (error) {
    throw new Error(describe(error));
  }
}

/** The message of the innermost cause: fetch itself says no more than that it failed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer within the time allowed";
  return error.cause === undefined ? error.message : describe(error.cause);
}

function redirected(from: string, to: string, allowed: ReadonlySet<string>, left: number): string {
  if (left === 0) throw new AbortError("the service redirects round and round");
  if (!URL.canParse(to, from)) throw new AbortError(`the service redirects to "${to}"`);
  const target = new URL(to, from);
  if (allowed.has(target.host)) return target.href;
  throw new AbortError(`the service redirects to another host, ${target.host}`);
}

function assertSafe(address: string): void {
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === "127.0.0.1" || hostname === "localhost";
  if (protocol === "https:" || (protocol === "http:" && isHere)) return;
  throw new AbortError("only https is fetched");
}

/** Waits as long as `Retry-After` says: seconds, or a date. */
async function waitAsAsked(headers: Headers, { longestWait }: Patience): Promise<void> {
  const asked = headers.get("retry-after");
  if (asked === null) return;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  if (wait > longestWait) {
    throw new AbortError(`the service asks to come back in ${Math.round(wait / 1000)} s`);
  }
  if (wait > 0) await sleep(wait);
}

async function answerFrom(response: Response, largest: number): Promise<Answer> {
  if (response.headers.get("content-type")?.toLowerCase().startsWith("text/html")) {
    await response.body?.cancel();
    throw new AbortError("the service answers with a page for people (text/html)");
  }
  const etag = response.headers.get("etag");
  const lastModified = response.headers.get("last-modified");
  const body = await bodyOf(response, largest);
  if (PAGE.test(new TextDecoder().decode(body.subarray(0, 100)))) {
    throw new AbortError("the service answers with a page for people");
  }
  return { etag, lastModified, body };
}

/** Beginning of a page, whatever type it is said to be of. */
const PAGE = /^\s*<(!doctype html|html)\b/i;

async function bodyOf(response: Response, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      size += part.value.length;
      if (size > largest) break;
      chunks.push(part.value);
    }
  } catch (error) {
    throw new Error(`the answer is cut: ${describe(error)}`);
  }
  if (size > largest) {
    await reader?.cancel();
    throw new AbortError(`the answer is larger than ${largest} bytes`);
  }
  return Buffer.concat(chunks);
}
