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

const USER_AGENT = "Vantelaget/1 (statistics of waiting times; fetches once a night)";
const REDIRECTS = 5;

/** Faults of a service that may be over in a moment. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * The body of an address as text. Asks again, with longer and longer waits, after faults that may
 * pass; follows redirects on the same host alone; https, but for this machine.
 */
export async function download(address: string, patience: Patience = PATIENCE): Promise<string> {
  try {
    return await pRetry(() => ask(address, patience, REDIRECTS), {
      retries: patience.retries,
      minTimeout: patience.wait,
      randomize: true,
    });
  } catch (error) {
    throw new Refusal(`${address}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function ask(address: string, patience: Patience, redirects: number): Promise<string> {
  assertSafe(address);
  const signal = AbortSignal.timeout(patience.timeout);
  const response = await answerOf(address, signal);
  const next = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && next !== null) {
    await response.body?.cancel();
    return ask(redirected(address, next, redirects), patience, redirects - 1);
  }
  if (PASSING.has(response.status)) {
    await response.body?.cancel();
    await waitAsAsked(response, patience);
    throw new Error(`the service answers ${response.status}`);
  }
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new AbortError(`the service answers ${response.status}, which does not pass by waiting`);
  }
  return bodyOf(response, patience.largest);
}

async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  try {
    const headers = { "user-agent": USER_AGENT, accept: "application/json, text/csv;q=0.9" };
    return await fetch(address, { redirect: "manual", signal, headers });
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

function redirected(from: string, to: string, left: number): string {
  const target = new URL(to, from);
  if (left === 0) throw new AbortError("the service redirects round and round");
  if (target.host === new URL(from).host) return target.href;
  throw new AbortError(`the service redirects to another host, ${target.host}`);
}

function assertSafe(address: string): void {
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === "127.0.0.1" || hostname === "localhost";
  if (protocol === "https:" || (protocol === "http:" && isHere)) return;
  throw new AbortError("only https is fetched");
}

/** Waits as long as `Retry-After` says: seconds, or a date. */
async function waitAsAsked({ headers }: Response, { longestWait }: Patience): Promise<void> {
  const asked = headers.get("retry-after");
  if (asked === null) return;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  if (wait > longestWait) {
    throw new AbortError(`the service asks to come back in ${Math.round(wait / 1000)} s`);
  }
  if (wait > 0) await sleep(wait);
}

async function bodyOf(response: Response, largest: number): Promise<string> {
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
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new AbortError("the answer is not UTF-8");
  }
}
