import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
/** Folder for machine-readable results, one file a run; set by .ci/run. */
const results = process.env["VITEST_RESULTS"];
const env = { TZ: "UTC" };

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
