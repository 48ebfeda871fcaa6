/** Bytes → text: UTF-8 (with or without BOM) or Windows-1252, and nothing by guess. */

/** Decoded text, or the offset of the byte that cannot be read and why. */
export type Decoded =
  | { readonly text: string }
  | { readonly text: null; readonly offset: number; readonly reason: string };

/** Byte order marks of what is not read; UTF-32 goes first, since its little-endian mark begins as UTF-16's. */
const OTHER_MARKS = [
  { name: "UTF-32", mark: [0xff, 0xfe, 0x00, 0x00] },
  { name: "UTF-32", mark: [0x00, 0x00, 0xfe, 0xff] },
  { name: "UTF-16", mark: [0xff, 0xfe] },
  { name: "UTF-16", mark: [0xfe, 0xff] },
] as const;

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Decodes a file. Bytes that are not UTF-8 are taken for Windows-1252, unless the file also holds a
 * byte order mark or well-formed letters of UTF-8: then any reading of it would damage names.
 */
export function decode(bytes: Uint8Array): Decoded {
  const other = OTHER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (other !== undefined) return { text: null, offset: 0, reason: other.name };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { text: null, offset: nul, reason: "a NUL byte" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const mixed = bytes.findIndex(
    (byte, i) => isUtf8Letter(byte, bytes[i + 1]) || isUtf8Mark(byte, bytes[i + 1], bytes[i + 2]),
  );
  if (mixed >= 0) return { text: null, offset: mixed, reason: "UTF-8 and other bytes mixed" };
  const unknown = bytes.findIndex((byte) => UNDEFINED_1252.has(byte));
  if (unknown >= 0) {
    const hex = (bytes[unknown] ?? 0).toString(16);
    return { text: null, offset: unknown, reason: `the byte 0x${hex}` };
  }
  return { text: new TextDecoder("windows-1252").decode(bytes) };
}

/** Two bytes that are å, ä, ö, é … in UTF-8 and an unlikely pair ("Ã¥") in Windows-1252. */
const isUtf8Letter = (byte: number, next: number | undefined): boolean =>
  byte === 0xc3 && next !== undefined && next >= 0x80 && next <= 0xbf;

/** The byte order mark, or a dash, space or quotation mark of UTF-8. */
const isUtf8Mark = (byte: number, next: number | undefined, third: number | undefined): boolean =>
  (byte === 0xef && next === 0xbb && third === 0xbf) ||
  (byte === 0xe2 && next === 0x80 && third !== undefined && third >= 0x80 && third <= 0xbf);

/** Line and column (from 1, in bytes) of an offset. */
export function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i += 1) {
    if (bytes[i] === 0x0a) {
      line += 1;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
