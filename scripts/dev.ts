/** `npm run dev`: the pages of data/ on a local server that follows changes of the code. */
import { join } from "node:path";

import { dev } from "astro";

import { publishedFiles } from "../src/api/files.ts";
import { loadModel } from "../src/model/load-model.ts";
import { giveInput } from "../src/site-input.ts";
import { dayOf, now } from "./clock.ts";
import { Refusal, runCommand } from "./command.ts";
import { problemLines } from "./problems.ts";

const ROOT = join(import.meta.dirname, "..");
const DEFAULTS = join(ROOT, "data");
const DATA = DEFAULTS;

async function main(): Promise<number> {
  const builtAt = now();
  const { model, problems } = loadModel(DATA, DEFAULTS, dayOf(builtAt));
  if (model === null) throw new Refusal(problemLines(problems).join("\n"));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const files = publishedFiles(model, builtAt, null);
  giveInput({ model, builtAt, part: "only", withPictures: false, files });
  const server = await dev({ root: ROOT });
  console.log(`http://localhost:${server.address.port}/`);
  return 0;
}

await runCommand("Usage: npm run dev", main);
