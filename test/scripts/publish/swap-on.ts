/** Publishes so many sites at a link, one after the other: `node swap-on.ts FOLDER PLACE COUNT`. */
import { join } from "node:path";

import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { publish } from "../../../scripts/publish/publish.ts";
import { makeSite } from "./sites.ts";

const [folder = "", path = "", count = "0"] = process.argv.slice(2);
for (let i = 1; i <= Number(count); i += 1) {
  publish(makeSite(join(folder, "fresh"), `site${i}`), placeOf(path, "link"), SITE, 1);
}
