/** `npm run test:small`: writes the small folders and builds a site of each, for the site's tests. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { cutFolder } from "../cut-folder.ts";
import { SMALL_FOLDERS, SMALL_NAMES, smallData, smallSite } from "./small-sites.ts";

const BUILD = join(import.meta.dirname, "..", "..", "scripts", "build.ts");

for (const name of SMALL_NAMES) {
  cutFolder(SMALL_FOLDERS[name], smallData(name));
  const places = ["--data", smallData(name), "--out", smallSite(name)];
  const { status } = spawnSync(process.execPath, [BUILD, ...places, "--without-demo"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`the site of the folder ${name} is not built`);
}
