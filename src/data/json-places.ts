/**
 * Where the values of a JSON text stand. Each container is walked when somebody first asks for
 * something in it, so that the places of many faults cost no more than one pass over the text.
 */
import type { JsonPath, Position } from "./json.ts";
import { keyOf, stringEnd } from "./json-strings.ts";

/** Offsets by path, and offsets as lines and columns. */
export interface Places {
  /** Offset of the value at the path or, where it is missing, of its nearest ancestor. */
  readonly offsetOf: (path: JsonPath) => number;
  readonly at: (offset: number) => Position;
}

/** Offsets of the values within a container: by key of an object, by position of an array. */
type Children = ReadonlyMap<string, number> | readonly number[];

const childOf = (children: Children, step: string | number): number | undefined =>
  "get" in children ? children.get(String(step)) : children[Number(step)];

/** Finds places in a text that is well-formed JSON (`at` works in any text). */
export function locate(text: string): Places {
  const walked = new Map<number, Children>();
  let starts: Uint32Array | undefined;
  return {
    offsetOf: (path) => {
      let offset = valueStart(text, 0);
      for (const step of path) {
        const children = walked.get(offset) ?? childrenOf(text, offset);
        walked.set(offset, children);
        const next = childOf(children, step);
        if (next === undefined) break;
        offset = next;
      }
      return offset;
    },
    at: (offset) => {
      starts ??= lineStarts(text);
      const line = lineOf(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (const { index, 0: sign } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + sign.length);
  return Uint32Array.from(starts);
}

/** Position of the last start at or before the offset. */
function lineOf(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isBlank = (sign: string | undefined): boolean =>
  sign === " " || sign === "\n" || sign === "\r" || sign === "\t";

/** Past the blanks, commas and colons before a value or a key. */
function valueStart(text: string, from: number): number {
  let i = from;
  while (isBlank(text[i]) || text[i] === "," || text[i] === ":") i += 1;
  return i;
}

function childrenOf(text: string, offset: number): Children {
  const keys = new Map<string, number>();
  const positions: number[] = [];
  const isObject = text[offset] === "{";
  if (!isObject && text[offset] !== "[") return keys;
  for (let i = valueStart(text, offset + 1); i < text.length;) {
    if (text[i] === "}" || text[i] === "]") break;
    if (isObject) {
      const end = stringEnd(text, i);
      const key = keyOf(text.slice(i + 1, end - 1));
      i = valueStart(text, end);
      keys.set(key, i);
    } else positions.push(i);
    i = valueStart(text, valueEnd(text, i));
  }
  return isObject ? keys : positions;
}

function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '"') {
      i = stringEnd(text, i) - 1;
      if (depth === 0) return i + 1;
    } else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") {
      depth -= 1;
      // The end of the container around a number, or of the value itself.
      if (depth <= 0) return depth < 0 ? i : i + 1;
    } else if (depth === 0 && (sign === "," || isBlank(sign))) return i;
  }
  return text.length;
}
