import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import sortImports from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", ".astro", ".build", "coverage", "node_modules", "test-results"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    plugins: { "simple-import-sort": sortImports },
    rules: {
      "simple-import-sort/imports": "error",
      "simple-import-sort/exports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `T[]` where it reads well, `Array<T>` where it does not: the writer sees which.
      "@typescript-eslint/array-type": "off",
      eqeqeq: "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        {
          name: "process",
          message: "src reads no environment: take what you need as an argument.",
        },
        { name: "fetch", message: "src uses no network." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "src reads no clock: take now as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "src reads no clock: take now as an argument.",
        },
      ],
    },
  },
  {
    files: ["*.config.*", "test/vitest.config.ts", "**/*.astro", "src/pages/**"],
    rules: { "no-restricted-exports": "off" },
  },
);
