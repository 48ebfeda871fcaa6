/**
 * `npm run deploy:check -- URL`: whether a published site has its headers, is compressed and fresh, and
 * its links and files are there. Exit codes: 0 all is well, 1 faults, 2 wrong usage.
 */
import { parseArgs } from "node:util";

import { now } from "./clock.ts";
import { runCommand, UsageError } from "./command.ts";
import { deployFaults } from "./deploy/check.ts";

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [address = ""] = positionals;
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new UsageError(`"${address}" is no address such as https://example.org/`);
  }
  const faults = await deployFaults(address.replace(/\/*$/, "/"), now());
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? "All is well." : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

await runCommand("Usage: npm run deploy:check -- URL", main);
