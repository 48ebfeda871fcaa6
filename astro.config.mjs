import { defineConfig } from "astro/config";

// The address and sub-path of the published site are given to the build (`npm run build --
// --site … --base …`); scripts/build.ts passes them on. Nothing here reads the environment.
export default defineConfig({
  output: "static",
  publicDir: "./src/public",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // The new default drops line breaks between inline elements, which glues words together.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Scripts are files of their own, however small: the pages allow no other (script-src 'self').
  vite: { build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
});
