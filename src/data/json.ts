/** JSON with places: values for the program, line and column for the person who has to fix it. */
import { printParseErrorCode, visit } from "jsonc-parser";

import { locate } from "./json-places.ts";
import { keyOf, stringEnd } from "./json-strings.ts";

/** A path into a JSON value: keys and positions. */
export type JsonPath = readonly (string | number)[];

/** A parsed file, or the place at which it stops being JSON and what stands there. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly place: (path: JsonPath) => Position }
  | { readonly ok: false; readonly found: string; readonly place: Position };

/** What an object of a file holds under a key; never what every object inherits. */
export const own = <T>(object: Readonly<Record<string, T>> | undefined, key: string) =>
  object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;

/** Deeper nesting than this is no file of ours, and too much for the parsers. */
const DEEPEST = 200;

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Parses strict JSON in which no object has a key twice. Numbers come as the text they were written
 * with when `numbersAsText` is set, so that 86.0 keeps its decimal.
 */
export function parseJson(text: string, { numbersAsText = false } = {}): ParsedJson {
  const fault = structureFault(text);
  const places = locate(text);
  if (fault?.isTooDeep) return { ok: false, found: fault.found, place: places.at(fault.offset) };
  try {
    const value: unknown = numbersAsText ? JSON.parse(text, keepDigits) : JSON.parse(text);
    if (fault) return { ok: false, found: fault.found, place: places.at(fault.offset) };
    return { ok: true, value, place: (path) => places.at(places.offsetOf(path)) };
  } catch {
    if (text.trim() === "") {
      return {
        ok: false,
        found: "a fault of the kind ValueExpected",
        place: { line: 1, column: 1 },
      };
    }
    const { reason, offset } = firstFault(text);
    return { ok: false, found: `a fault of the kind ${reason}`, place: places.at(offset) };
  }
}

/** Stops the visit; a file may hold more faults than anybody wants to have counted. */
class FirstFault extends Error {
  readonly reason: string;
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

function firstFault(text: string): { reason: string; offset: number } {
  try {
    const onError = (error: number, offset: number) => {
      throw new FirstFault(printParseErrorCode(error), offset);
    };
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (error instanceof FirstFault) return error;
    throw error;
  }
  return { reason: "InvalidSymbol", offset: 0 };
}

/**
 * `JSON.parse` gives the source text of a number as a third argument of the reviver. A number with
 * an exponent is written out, unless it is too large or too small for that.
 */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== "number" || context?.source === undefined) return value;
  const { source } = context;
  if (!/e/i.test(source)) return source;
  const isLost = !Number.isFinite(value) || (value === 0 && /[1-9].*e/i.test(source));
  return isLost ? source : String(value);
}

interface StructureFault {
  readonly found: string;
  readonly offset: number;
  readonly isTooDeep: boolean;
}

/** Too deep nesting, or the first key that an object has twice; null for neither. Takes any text. */
function structureFault(text: string): StructureFault | null {
  // The keys of each open object, null for an array.
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  let twice: StructureFault | null = null;
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case QUOTE: {
        const end = stringEnd(text, i);
        const keys = open.at(-1);
        if (isKey && keys && twice === null) {
          const key = keyOf(text.slice(i + 1, end - 1));
          if (keys.has(key)) {
            const found = `the key ${JSON.stringify(key.slice(0, 60))} twice in one object`;
            twice = { found, offset: i, isTooDeep: false };
          }
          keys.add(key);
        }
        isKey = false;
        i = end - 1;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        isKey = text.charCodeAt(i) === OPEN_OBJECT;
        open.push(isKey ? new Set() : null);
        if (open.length > DEEPEST) {
          return { found: "a fault of the kind TooDeep", offset: i, isTooDeep: true };
        }
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        open.pop();
        isKey = false;
        break;
      case COMMA:
        isKey = open.at(-1) instanceof Set;
        break;
    }
  }
  return twice;
}

const [QUOTE, COMMA] = [0x22, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
