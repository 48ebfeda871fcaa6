import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decode, placeOfByte } from "../../src/data/encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text whose characters are all below U+0100, as Windows-1252 has them. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("decode", () => {
  test.each([
    ["UTF-8", utf8("Jämtland–Härjedalen 1\u202f397"), "Jämtland–Härjedalen 1\u202f397"],
    ["a byte order mark is no text", utf8("\ufeffperiod"), "period"],
    ["Windows-1252", latin("Örebro 1\u00a0397"), "Örebro 1\u00a0397"],
    ["the dash of Windows-1252", Uint8Array.of(0x96, 0x20, 0x80), "– €"],
    ["one letter at the very end", latin("Skå"), "Skå"],
    ["nothing", new Uint8Array(), ""],
  ])("%s", (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test.each([
    ["UTF-16, little end first", Uint8Array.of(0xff, 0xfe, 0x70, 0), 0, "UTF-16"],
    ["UTF-16, big end first", Uint8Array.of(0xfe, 0xff, 0, 0x70), 0, "UTF-16"],
    ["NUL", utf8("ab\0c"), 2, "a NUL byte"],
    ["no letter of Windows-1252", Uint8Array.of(0xe5, 0x81), 1, "the byte 0x81"],
    ["letters of both", Uint8Array.from([...utf8("å"), 0xe5]), 0, "UTF-8 and other bytes mixed"],
    [
      "spaces of UTF-8 and letters of the other",
      Uint8Array.from([0xe5, ...utf8("1\u2009397")]),
      2,
      "UTF-8 and other bytes mixed",
    ],
    [
      "byte order mark of UTF-8 and letters of the other",
      Uint8Array.from([...utf8("\ufeff"), 0xe5]),
      0,
      "UTF-8 and other bytes mixed",
    ],
  ])("%s is refused", (_name, bytes, offset, reason) => {
    expect(decode(bytes)).toEqual({ text: null, offset, reason });
  });

  test("any text that is written as UTF-8 is read as written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = text
          .replaceAll("\0", "")
          .replace(/^\ufeff/, "")
          .toWellFormed();
        expect(decode(utf8(plain))).toEqual({ text: plain.replace(/^\ufeff/, "") });
      }),
    );
  });

  test("any bytes are text, or refused at a place in them", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.text !== null) expect(decoded.text.length).toBeLessThanOrEqual(bytes.length);
        else expect(decoded.offset).toBeLessThan(bytes.length);
      }),
    );
  });
});

test.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [4, { line: 2, column: 1 }],
  [6, { line: 3, column: 1 }],
])("place of byte %i", (offset, place) => {
  expect(placeOfByte(utf8("ab\r\nc\nd"), offset)).toEqual(place);
});

test.each([
  ["UTF-32", [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff, 0x00, 0x00, 0x00, 0x61]],
  ["UTF-16", [0xff, 0xfe, 0x61, 0x00]],
  ["UTF-16", [0xfe, 0xff, 0x00, 0x61]],
])("%s is named by its mark", (reason, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ text: null, offset: 0, reason });
});
