import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
const env = { TZ: "UTC" };

export default defineConfig({
  test: {
    root,
    env,
    reporters: process.env["VITEST_JSON"]
      ? ["default", ["json", { outputFile: process.env["VITEST_JSON"] }]]
      : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          root,
          env,
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "node_modules/**"],
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
