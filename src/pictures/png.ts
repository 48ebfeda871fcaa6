/**
 * Pixels as a PNG file of at most sixteen colours. Drawings have few colours, and the shades between
 * them at edges; general quantisers (libimagequant by way of sharp was tried) shift the paper and
 * the other flat colours to serve the shades better, and take longer for larger files.
 */
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflated = promisify(deflate);

/** Pixels row by row, four bytes each: red, green, blue and an opacity that is taken for full. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Half a byte for a pixel holds so many colours. */
const MOST_COLOURS = 16;
/** Shades between the colours of the drawing, from many to none. */
const SHADES = [MOST_COLOURS, 6, 3, 0];
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTH = 4;
const INDEXED = 3;

/**
 * The file, the same bytes for the same pixels. The `colours` that it is drawn in, as `#RRGGBB`, stay
 * what they are, since they mean something; of the shades between them as many are kept as `limit`
 * bytes leave room for, and none where it is larger without them too.
 */
export async function palettePng(
  { width, height, data }: Pixels,
  colours: Iterable<string>,
  limit: number,
): Promise<Buffer> {
  // A copy, so that four bytes can be read as one number wherever the pixels lie.
  const pixels = new Uint32Array(new Uint8Array(data).buffer);
  const counts = countColours(pixels);
  const drawn = [...new Set(colours)].map(colourOf).filter((colour) => counts.has(colour));
  let file: Buffer = Buffer.alloc(0);
  for (const shades of SHADES) {
    const size = Math.min(Math.max(drawn.length + shades, 1), MOST_COLOURS);
    const palette = choosePalette(counts, drawn, size);
    const rows = rowsOf(pixels, width, height, indicesOf(counts, palette));
    file = fileOf(width, height, palette, await deflated(rows, { level: 9 }));
    if (file.length <= limit) break;
  }
  return file;
}

/** "#RRGGBB" as a pixel without transparency, its red in the lowest byte. */
function colourOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = Buffer.from(hex.slice(1), "hex");
  return (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
}

function countColours(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let i = 1; i <= pixels.length; i++) {
    const colour = pixels[start] ?? 0;
    if (pixels[i] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + i - start);
    start = i;
  }
  return counts;
}

/**
 * First what is drawn, then colour by colour the one that those before serve worst: how far off, times
 * how often.
 */
function choosePalette(
  counts: ReadonlyMap<number, number>,
  drawn: readonly number[],
  size: number,
): number[] {
  const palette = drawn.slice(0, MOST_COLOURS);
  const all = [...counts].map(([colour, count]) => {
    const off = Math.min(FARTHEST, ...palette.map((one) => distance(one, colour)));
    return { colour, count, off };
  });
  while (palette.length < size) {
    const worst = all.reduce((a, b) => (b.count * b.off > a.count * a.off ? b : a));
    if (worst.off === 0) break;
    palette.push(worst.colour);
    for (const one of all) one.off = Math.min(one.off, distance(one.colour, worst.colour));
  }
  return palette;
}

/** For each colour the place of the nearest in the palette. */
const indicesOf = (
  counts: ReadonlyMap<number, number>,
  palette: readonly number[],
): ReadonlyMap<number, number> =>
  new Map(
    [...counts.keys()].map((colour) => {
      const off = palette.map((one) => distance(one, colour));
      return [colour, off.indexOf(Math.min(...off))];
    }),
  );

/** Rows as the format has them: a byte that says "as is", then two pixels a byte. */
function rowsOf(
  pixels: Uint32Array,
  width: number,
  height: number,
  indices: ReadonlyMap<number, number>,
): Buffer {
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  let [colour, index] = [-1, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const own = pixels[y * width + x] ?? 0;
      if (own !== colour) [colour, index] = [own, indices.get(own) ?? 0];
      const at = y * stride + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << DEPTH : index);
    }
  }
  return rows;
}

function fileOf(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const channels = (colour: number): [red: number, green: number, blue: number] => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

/** Square of how far two colours lie apart. */
function distance(a: number, b: number): number {
  const [[r, g, bl], [r2, g2, bl2]] = [channels(a), channels(b)];
  return (r - r2) ** 2 + (g - g2) ** 2 + (bl - bl2) ** 2;
}

const FARTHEST = 3 * 255 ** 2;
