/**
 * The PNG files of a site's pictures and cards. Each is kept in .cache/ under the hash of what it is
 * drawn from, so that a build draws only those that changed.
 */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";

import { renderAsync, type ResvgRenderOptions } from "@resvg/resvg-js";

import { palettePng } from "../../src/pictures/png.ts";
import { CARD_FOLDERS, PICTURE_FOLDERS } from "../../src/text/paths.ts";
import { isFolder, writeFile } from "../folders.ts";

/** The most that a file may take, in bytes. */
const LARGEST = 40_000;

/** Files that are kept, the newest, for a few builds of several sites. */
const MOST_KEPT = 4_000;

const { resolve } = createRequire(import.meta.url);
const FONTS = [
  "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
].map((path) => resolve(`@expo-google-fonts/${path}`));

const OPTIONS: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Source Sans 3" },
};

/** Draws a PNG file beside every SVG file of pictures; of cards the PNG files alone are left. */
export async function drawPictures(site: string, root: string): Promise<void> {
  const cache = join(root, ".cache", "pictures");
  const key = drawnWith();
  const left = [...PICTURE_FOLDERS, ...CARD_FOLDERS].flatMap((folder) =>
    svgFiles(join(site, folder)),
  );
  const draw = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const svg = readFileSync(path, "utf8");
      const kept = join(cache, `${createHash("sha256").update(key).update(svg).digest("hex")}.png`);
      if (existsSync(kept)) touch(kept);
      else await keep(kept, svg);
      copyFileSync(kept, path.replace(/\.svg$/, ".png"));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, draw));
  for (const folder of CARD_FOLDERS) {
    for (const path of svgFiles(join(site, folder))) rmSync(path);
  }
  forgetOldest(cache);
}

/** A drawing as a PNG file, set in the open faces of the pictures. */
export async function drawPng(svg: string): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, OPTIONS);
  const colours = svg.match(/#[0-9A-F]{6}/g) ?? [];
  return palettePng({ width, height, data: pixels }, colours, LARGEST);
}

/** Written under another name first, so that no other build meets half a file. */
async function keep(path: string, svg: string): Promise<void> {
  const half = `${path}.${process.pid}`;
  writeFile(half, await drawPng(svg));
  renameSync(half, path);
}

/** What else than the drawing the bytes depend on: the program that draws, the faces, the palette. */
function drawnWith(): string {
  const ours = join(import.meta.dirname, "..", "..", "src", "pictures", "png.ts");
  const parts = [resolve("@resvg/resvg-js/package.json"), ours, ...FONTS];
  const hash = createHash("sha256");
  for (const path of parts) hash.update(readFileSync(path));
  return hash.digest("hex");
}

const svgFiles = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".svg"))
        .map((name) => join(folder, name))
    : [];

/** Marks a kept file as used in this build. */
function touch(path: string): void {
  const time = Date.now() / 1000;
  utimesSync(path, time, time);
}

function forgetOldest(cache: string): void {
  if (!isFolder(cache)) return;
  readdirSync(cache)
    .map((name) => join(cache, name))
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
    .slice(MOST_KEPT)
    .forEach(({ path }) => {
      rmSync(path, { force: true });
    });
}
