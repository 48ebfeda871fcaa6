import { tmpdir } from "node:os";
import { join } from "node:path";

import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
/** Folder for machine-readable results, one file a run; set by .ci/run. */
const results = process.env["VITEST_RESULTS"];
/** The commands that tests start need not be compiled anew each time. */
const env = { TZ: "UTC", NODE_COMPILE_CACHE: join(tmpdir(), "vantelaget-compiled") };

export default defineConfig({
  test: {
    root,
    env,
    reporters: results
      ? ["default", ["json", { outputFile: `${results}/${process.pid}.json` }]]
      : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          root,
          env,
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "node_modules/**"],
          testTimeout: 30_000,
          // No test leaves anything behind in a module, so that each is loaded once a worker.
          isolate: false,
        },
      },
      {
        test: {
          name: "site",
          root,
          env,
          include: ["test/site/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
