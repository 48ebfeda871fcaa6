import { crc32, inflateSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { palettePng, type Pixels } from "../../src/pictures/png.ts";

/** Rows of colours as RRGGBB. */
function pixelsOf(rows: readonly (readonly string[])[]): Pixels {
  const bytes = rows.flat().flatMap((colour) => [...Buffer.from(`${colour}FF`, "hex")]);
  return { width: rows[0]?.length ?? 0, height: rows.length, data: Uint8Array.from(bytes) };
}

/** The chunks of a file, their checksums tested. */
function chunksOf(file: Buffer): Map<string, Buffer> {
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.subarray(0, 4).toString("latin1"), body.subarray(4));
    at += length + 12;
  }
  return chunks;
}

/** The colours of the pixels again. */
function decoded(file: Buffer): string[][] {
  const chunks = chunksOf(file);
  const [header, palette, data] = ["IHDR", "PLTE", "IDAT"].map(
    (type) => chunks.get(type) ?? Buffer.alloc(0),
  );
  const [width, height] = [header?.readUInt32BE(0) ?? 0, header?.readUInt32BE(4) ?? 0];
  expect([...(header?.subarray(8) ?? [])]).toEqual([4, 3, 0, 0, 0]);
  const rows = inflateSync(data ?? Buffer.alloc(0));
  const stride = 1 + Math.ceil(width / 2);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const byte = rows[y * stride + 1 + (x >> 1)] ?? 0;
      const index = x % 2 === 0 ? byte >> 4 : byte & 15;
      return (palette ?? Buffer.alloc(0)).subarray(3 * index, 3 * index + 3).toString("hex");
    }),
  );
}

const PAPER = "fbfaf7";
const INK = "1b1f23";
const DRAWN = [`#${PAPER}`, `#${INK}`, "#0B5D57"];

describe("palettePng", () => {
  it("keeps the pixels of a few colours as they are, in an odd number of columns too", async () => {
    const rows = [
      [PAPER, INK, PAPER],
      ["0b5d57", PAPER, "b3361b"],
    ];
    expect(decoded(await palettePng(pixelsOf(rows), [], 1000))).toEqual(rows);
  });

  it("keeps the flat colours of many, and gives the rare shades between them the nearest", async () => {
    const shades = Array.from({ length: 40 }, (_, i) => (100 + i).toString(16).repeat(3));
    const flat = [PAPER, INK, "0b5d57", "b3361b"].map((colour) => Array<string>(40).fill(colour));
    const file = await palettePng(pixelsOf([...flat, shades]), [], 10_000);
    const rows = decoded(file);
    expect(rows.slice(0, 4)).toEqual(flat);
    expect(new Set(rows.flat()).size).toBe(16);
    const [first, last] = [rows[4]?.[0] ?? "", rows[4]?.at(-1) ?? ""];
    expect(Math.abs(parseInt(first.slice(0, 2), 16) - 100)).toBeLessThan(5);
    expect(Math.abs(parseInt(last.slice(0, 2), 16) - 139)).toBeLessThan(5);
  });

  it("keeps a colour of the drawing however little of it there is", async () => {
    const few = ["0b5d57", ...Array<string>(63).fill(PAPER)];
    const shades = Array.from({ length: 8 }, (_, y) =>
      Array.from({ length: 64 }, (_, x) => (64 + y * 16 + (x % 16)).toString(16).repeat(3)),
    );
    const pixels = pixelsOf([few, ...shades]);
    const rows = decoded(await palettePng(pixels, DRAWN, 10_000));
    expect(rows[0]?.slice(0, 2)).toEqual(["0b5d57", PAPER]);
    // A colour that is named and not there takes no place.
    expect(new Set(rows.flat()).size).toBe(16);
  });

  it("is the same file for the same pixels", async () => {
    const pixels = pixelsOf([[PAPER, INK]]);
    expect(await palettePng(pixels, [], 1000)).toEqual(await palettePng(pixels, [], 1000));
  });

  it("takes fewer shades where many would be too large, and never fewer than the colours", async () => {
    // Noise that does not compress: the fewer colours, the smaller.
    let seed = 1;
    const noise = Array.from({ length: 50 }, () =>
      Array.from({ length: 50 }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return (seed % 16_777_216).toString(16).padStart(6, "0");
      }),
    );
    const flat = Array.from({ length: 50 }, (_, i) => [PAPER, INK, "0b5d57"][i % 3] ?? PAPER);
    const [wide, tight] = await Promise.all(
      [10_000, 1000].map((limit) => palettePng(pixelsOf([flat, ...noise]), DRAWN, limit)),
    );
    expect(chunksOf(wide ?? Buffer.alloc(0)).get("PLTE")?.length).toBe(48);
    expect(chunksOf(tight ?? Buffer.alloc(0)).get("PLTE")?.length).toBeLessThan(48);
    expect(decoded(tight ?? Buffer.alloc(0))[0]).toEqual(flat);
    expect(tight?.length).toBeLessThanOrEqual(1000);
    const none = await palettePng(pixelsOf([flat, ...noise]), DRAWN, 1);
    expect(chunksOf(none).get("PLTE")?.length).toBe(9);
  });
});
