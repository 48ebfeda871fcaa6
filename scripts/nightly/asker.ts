/** Asks a service as often as it allows, and takes from what is kept what has not changed since. */
import { setTimeout as sleep } from "node:timers/promises";

import type { WebSource } from "../../src/data/fetch-plan.ts";
import type { SiteSettings } from "../../src/data/site-settings.ts";
import { Refusal } from "../command.ts";
import { download, type Patience } from "./download.ts";
import { keepAnswer, keptAnswer } from "./kept-answers.ts";

/** The body of an address; with `body`, of what is sent there as JSON. */
export type Asker = (address: string, body?: string) => Promise<Uint8Array>;

/** What is the same for all services of a night. */
export interface Manners {
  readonly userAgent: string;
  readonly patience: Patience;
  /** Folder of the answers that are kept. */
  readonly kept: string;
}

/** The asker of one source. */
export function askerOf({ hosts, perSecond }: WebSource, manners: Manners): Asker {
  const { userAgent, patience, kept } = manners;
  let next = 0;
  return async (address, body) => {
    await sleep(Math.max(0, next - performance.now()));
    next = performance.now() + 1000 / perSecond;
    const question = body === undefined ? address : `${address}\n${body}`;
    const known = keptAnswer(kept, question);
    const request = { address, body: body ?? null, hosts, userAgent, known };
    const answer = await download(request, patience);
    if (answer.body === null) return known?.body ?? new Uint8Array();
    keepAnswer(kept, question, { ...answer, body: answer.body });
    return answer.body;
  };
}

/** How we name ourselves: who we are, what for, and where we can be reached where that is known. */
export function userAgentOf({ address, contact }: SiteSettings): string {
  const reach = [address, contact].filter((text) => text !== null);
  return `Vantelaget/1 (${["statistics of waiting times, fetched once a night", ...reach].join("; ")})`;
}

/** A body as JSON; a `Refusal` that begins with `what` where it is none. */
export function readJsonAnswer(body: Uint8Array, what: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new Refusal(`${what} is not UTF-8`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${what} is no JSON; it begins "${text.slice(0, 40)}"`);
  }
}

/** An address below another, with one slash between them. */
export const below = (address: string, path: string): string =>
  `${address.replace(/\/+$/, "")}/${path}`;
