/** A table of a PxWeb database, in as many answers as the service's own limits ask for. */
import { setTimeout as sleep } from "node:timers/promises";

import type { PxwebSource } from "../../src/data/fetch-plan.ts";
import { Refusal } from "../command.ts";
import { type Asker, readJsonAnswer } from "./asker.ts";
import { StatusRefusal } from "./download.ts";
import { PROTOCOLS, type Selection } from "./pxweb-protocols.ts";
import type { Received } from "./received.ts";

/** The service's answer to a question of too many cells. */
const TOO_MANY_CELLS = 403;

/** More answers than any table of ours can need: a service that refuses whatever is asked. */
const MOST_ANSWERS = 200;

/** Fetches the selected cells; each answer is a file of the delivery. */
export async function fetchPxweb(source: PxwebSource, ask: Asker): Promise<Received[]> {
  const protocol = PROTOCOLS[source.version];
  const { id, address, table } = source;
  const said = (body: Uint8Array) => readJsonAnswer(body, `${id}: the answer`);
  const limits = protocol.limits(said(await ask(protocol.configAt(address))));
  const selection = await expand(source, async () =>
    protocol.codes(said(await ask(protocol.metadataAt(address, table)))),
  );
  const received: Received[] = [];
  const queue = [selection];
  for (let calls = 0; queue.length > 0; calls += 1) {
    if (calls >= MOST_ANSWERS)
      throw new Refusal(`${id}: the service refuses every part of ${table}`);
    const part = queue.shift() ?? selection;
    const question = protocol.question(address, table, part);
    if (limits.cells < cellsIn(part) || question.address.length > protocol.longestAddress) {
      queue.unshift(...halves(part, id));
      continue;
    }
    await sleep(limits.wait);
    try {
      const body = await ask(question.address, question.body);
      const name = `${id}-${received.length + 1}.json`;
      const entry = { ...source.file, name, format: "json-stat2" };
      received.push({ entry, body, from: question.address });
    } catch (error) {
      if (!(error instanceof StatusRefusal) || error.status !== TOO_MANY_CELLS) throw error;
      if (cellsIn(part) === 1) throw error;
      queue.unshift(...halves(part, id));
    }
  }
  return received;
}

/** The selection with `*` replaced by all codes of the dimension, which are asked for once. */
async function expand(
  { id, select }: PxwebSource,
  readCodes: () => Promise<ReadonlyMap<string, readonly string[]>>,
): Promise<Selection> {
  const isAll = ([, codes]: [string, readonly string[]]) => codes.length === 1 && codes[0] === "*";
  const wanted = Object.entries(select);
  if (!wanted.some(isAll)) return new Map(wanted);
  const known = await readCodes();
  return new Map(
    wanted.map((entry) => {
      if (!isAll(entry)) return entry;
      const codes = known.get(entry[0]) ?? [];
      if (codes.length === 0) throw new Refusal(`${id}: the table has no dimension "${entry[0]}"`);
      return [entry[0], codes];
    }),
  );
}

const cellsIn = (selection: Selection): number =>
  [...selection.values()].reduce((product, codes) => product * codes.length, 1);

/** The selection in two parts, cut through the dimension with the most codes. */
function halves(selection: Selection, id: string): [Selection, Selection] {
  const [dimension, codes] = [...selection].reduce((longest, one) =>
    one[1].length > longest[1].length ? one : longest,
  );
  if (codes.length < 2) throw new Refusal(`${id}: a single cell is more than the service allows`);
  const middle = Math.ceil(codes.length / 2);
  return [
    new Map([...selection, [dimension, codes.slice(0, middle)]]),
    new Map([...selection, [dimension, codes.slice(middle)]]),
  ];
}
