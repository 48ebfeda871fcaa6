/** `npm run headers`: writes the header files of all hosts from the rules in scripts/deploy/rules.ts. */
import { join } from "node:path";

import { runCommand } from "./command.ts";
import { hostFiles } from "./deploy/host-files.ts";
import { writeFile } from "./folders.ts";

const ROOT = join(import.meta.dirname, "..");

function main(): number {
  for (const [path, content] of hostFiles()) {
    writeFile(join(ROOT, path), content);
    console.log(`${path} is written.`);
  }
  return 0;
}

await runCommand("Usage: npm run headers", main);
