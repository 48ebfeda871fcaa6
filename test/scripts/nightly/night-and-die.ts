/**
 * A small night that is killed before the change of the disk with the given number, or before the end
 * of a step: `node night-and-die.ts FOLDER NUMBER` or `… FOLDER begin:build`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [folder = "", when = ""] = process.argv.slice(2);

const die = () => process.kill(process.pid, "SIGKILL");

let made = 0;
/** The same call, counted. */
const counted =
  <A extends unknown[], R>(call: (...args: A) => R) =>
  (...args: A): R => {
    made += 1;
    if (made === Number(when)) die();
    return call(...args);
  };

fs.renameSync = counted(fs.renameSync);
fs.rmSync = counted(fs.rmSync);
fs.cpSync = counted(fs.cpSync);
fs.symlinkSync = counted(fs.symlinkSync);
fs.linkSync = counted(fs.linkSync);
syncBuiltinESMExports();

const { smallNight } = await import("./small-night.ts");
await smallNight(folder, "b", {
  begin: (name) => {
    if (when === `begin:${name}`) die();
  },
  end: ({ name }) => {
    if (when === `end:${name}`) die();
  },
});
