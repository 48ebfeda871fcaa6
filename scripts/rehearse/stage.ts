/** Where a rehearsal is played: folders of its own, a service on this machine, and a small site. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { apiFiles } from "../../src/api/files.ts";
import type { UrlSource } from "../../src/data/fetch-plan.ts";
import { loadModel } from "../../src/model/load-model.ts";
import { makeWorkFolder } from "../build/work-folder.ts";
import { Refusal } from "../command.ts";
import { makeFolder, writeFile } from "../folders.ts";
import type { Patience } from "../nightly/download.ts";
import type { Teller } from "../nightly/night.ts";
import { type NightReport, runNight } from "../nightly/run-night.ts";
import { faultsOf } from "../nightly/verify.ts";
import { problemLines } from "../problems.ts";
import { placeOf } from "../publish/place.ts";

const DEFAULTS = join(import.meta.dirname, "..", "..", "data");

/** Nothing is waited for: the service is here. */
const HASTE: Patience = { timeout: 5_000, retries: 1, wait: 1, longestWait: 1, largest: 5_000_000 };

/** A service whose one answer is set from night to night; null is a fault. */
export interface Service {
  readonly address: string;
  readonly answerWith: (text: string | null) => void;
  readonly close: () => void;
}

/** Starts the service. */
export async function startService(): Promise<Service> {
  let answer: string | null = null;
  const server = createServer((_, response) => {
    if (answer === null) response.writeHead(500).end();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/register.csv`,
    answerWith: (text) => {
      answer = text;
    },
    close: () => server.close(),
  };
}

/** Folders of the rehearsal below its own. */
export const stageAt = (folder: string) => ({
  data: join(folder, "data"),
  web: join(folder, "web"),
  state: join(folder, "state"),
});

/** Makes a data folder without a delivery, whose one source is at the address. */
export function setStage(folder: string, address: string): void {
  const source: UrlSource = {
    id: "register",
    kind: "url",
    enabled: true,
    address,
    hosts: [],
    perSecond: 5,
    publisher: "Repetition",
    title: { sv: "Repetition", en: "Rehearsal" },
    url: "https://example.org/",
    licence: null,
    disclosureLimit: 0,
    cadence: { every: "month", withinDays: 20 },
    file: { name: "register.csv", format: "tidy" },
  };
  const plan = { hold: { changedShare: 0.1, nationPoints: 5 }, keep: 2, sources: [source] };
  const { data } = stageAt(folder);
  makeFolder(join(data, "drops"));
  writeFile(join(data, "sources.json"), JSON.stringify(plan));
}

/** Plays one night; its site is the published files and one page that names the night. */
export function playNight(folder: string, date: string, tell: Teller): Promise<NightReport> {
  const { data, web, state } = stageAt(folder);
  const moment = momentOf(date);
  return runNight({
    data,
    defaults: DEFAULTS,
    moment,
    kept: join(state, "answers"),
    patience: HASTE,
    place: placeOf(web, "link"),
    state,
    work: makeWorkFolder(folder),
    record: () => [],
    build: (out) => {
      const { model, problems } = loadModel(data, DEFAULTS, date);
      if (model === null) throw new Refusal(problemLines(problems).join("\n"));
      for (const [path, content] of apiFiles(model, moment, null)) {
        writeFile(join(out, "api", "v1", path), content);
      }
      writeFile(join(out, "index.html"), `<h1>${date}</h1><a href="/api/v1/index.json">data</a>`);
      return Promise.resolve();
    },
    verify: (fresh) => faultsOf(fresh, web, "/"),
    tell,
  });
}

/** The night whose site is shown, if the page and the data are of the same one. */
export function shownNight(folder: string): string {
  const { web } = stageAt(folder);
  const page = readFileSync(join(web, "index.html"), "utf8").slice("<h1>".length, 14);
  const index: unknown = JSON.parse(readFileSync(join(web, "api", "v1", "index.json"), "utf8"));
  const isOne =
    typeof index === "object" &&
    index !== null &&
    "generatedAt" in index &&
    index.generatedAt === momentOf(page);
  return isOne ? page : "a mixture";
}

/** Nights run at two. */
const momentOf = (date: string): string => `${date}T02:00:00.000Z`;
