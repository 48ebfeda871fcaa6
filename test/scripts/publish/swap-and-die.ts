/**
 * Publishes a site and is killed before the call of the file system with the given number:
 * `node swap-and-die.ts FRESH PLACE KEEP CALL`. `mounted` after it makes the place a mount point.
 */
import { DISK, type Files } from "../../../scripts/publish/files.ts";
import { placeOf, SITE } from "../../../scripts/publish/place.ts";
import { publish } from "../../../scripts/publish/publish.ts";
import { countCalls, mountedAt } from "./faults.ts";

const [fresh = "", path = "", keep = "0", call = "0", kind = ""] = process.argv.slice(2);
const disk: Files = kind === "mounted" ? mountedAt(path) : DISK;
const place = kind === "link" ? { ...placeOf(path), isLink: true } : placeOf(path);
const files = countCalls(disk, Number(call), () => {
  process.kill(process.pid, "SIGKILL");
});
publish(fresh, place, SITE, Number(keep), files);
