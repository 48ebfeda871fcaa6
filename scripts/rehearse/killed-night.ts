/** A night that is killed when a step begins: `node killed-night.ts FOLDER DATE STEP`. */
import { playNight } from "./stage.ts";

const [folder = "", date = "", step = ""] = process.argv.slice(2);

await playNight(folder, date, {
  begin: (name) => {
    if (name === step) process.kill(process.pid, "SIGKILL");
  },
  end: () => undefined,
});
