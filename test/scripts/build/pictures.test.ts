import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { drawPictures, drawPng } from "../../../scripts/build/pictures.ts";
import { svgFile } from "../../../src/pictures/picture.ts";
import { block, type Type } from "../../../src/pictures/words.ts";

const TYPE: Type = { size: 40, leading: 60, face: "sans", weight: 400, colour: "ink" };
const WORDS = { title: "Titel", description: "", lang: "sv" };
const pictureOf = (...lines: string[]): string =>
  svgFile(WORDS, 200, [block(lines, TYPE, [20, 20])]);

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** How many pixels are not of the paper, the first of the palette. */
function inkOf(png: Buffer): number {
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const stride = 601;
  return rows.filter((byte, i) => i % stride !== 0 && byte !== 0).length;
}

describe("drawPng", () => {
  it("sets words in the faces that come with it: a face that is missing would draw none", async () => {
    const [none, sans, serif] = await Promise.all([
      drawPng(pictureOf()),
      drawPng(pictureOf("Ångermanland 83,5 %")),
      drawPng(
        svgFile(WORDS, 200, [
          block(["Ångermanland"], { ...TYPE, face: "serif", weight: 700 }, [20, 20]),
        ]),
      ),
    ]);
    expect(inkOf(none)).toBe(0);
    expect(inkOf(sans)).toBeGreaterThan(1000);
    expect(inkOf(serif)).toBeGreaterThan(1000);
  });

  it("draws the same bytes twice", async () => {
    const svg = pictureOf("Samma");
    expect(await drawPng(svg)).toEqual(await drawPng(svg));
  });
});

describe("drawPictures", () => {
  const write = (site: string, path: string, content: string): void => {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), content);
  };

  it("lays a PNG file beside each picture, and puts one in the place of each card", async () => {
    const site = join(root, "site");
    write(site, "bilder/a.svg", pictureOf("a"));
    write(site, "en/pictures/a.svg", pictureOf("a in English"));
    write(site, "bilder/kort/regioner-uppsala.svg", pictureOf("kort"));
    write(site, "other/b.svg", pictureOf("b"));
    await drawPictures(site, root);
    const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.\w+$/.test(path),
    );
    expect(files.sort()).toEqual([
      "bilder/a.png",
      "bilder/a.svg",
      "bilder/kort/regioner-uppsala.png",
      "en/pictures/a.png",
      "en/pictures/a.svg",
      "other/b.svg",
    ]);
    expect(readFileSync(join(site, "bilder/a.png"))).toEqual(await drawPng(pictureOf("a")));
  });

  it("draws what was drawn before from what was kept", async () => {
    const cache = join(root, ".cache", "pictures");
    const kept = readdirSync(cache);
    expect(kept).toHaveLength(3);
    for (const name of kept) writeFileSync(join(cache, name), "kept");
    const site = join(root, "again");
    write(site, "bilder/a.svg", pictureOf("a"));
    write(site, "bilder/new.svg", pictureOf("new"));
    await drawPictures(site, root);
    expect(readFileSync(join(site, "bilder/a.png"), "utf8")).toBe("kept");
    expect(readFileSync(join(site, "bilder/new.png"))).toEqual(await drawPng(pictureOf("new")));
    expect(readdirSync(cache)).toHaveLength(4);
  });

  it("does nothing where there are no pictures", async () => {
    const site = join(root, "none");
    mkdirSync(site);
    await drawPictures(site, join(root, "elsewhere"));
    expect(readdirSync(site)).toEqual([]);
  });
});
