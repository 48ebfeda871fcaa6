/** The style sheet that pages load is the one that the palette writes. */
import { join } from "node:path";

import { expect, it } from "vitest";

import { paletteCss } from "../../src/charts/palette.ts";

const FILE = join(import.meta.dirname, "..", "..", "src", "styles", "palette.css");

it("palette.css is written by the palette", async () => {
  await expect(paletteCss()).toMatchFileSnapshot(FILE);
});
