/** `npm run dev`: the pages of data/ on a local server that follows changes of the code. */
import { join } from "node:path";

import { dev } from "astro";

import { now } from "./clock.ts";

const ROOT = join(import.meta.dirname, "..");

process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.VANTELAGET_DATA = join(ROOT, "data");
process.env.VANTELAGET_DEFAULTS = join(ROOT, "data");
process.env.VANTELAGET_NOW = now();
const server = await dev({ root: ROOT });
console.log(`http://localhost:${server.address.port}/`);
