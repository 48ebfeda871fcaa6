/** JSON with places: values for the program, line and column for the person who has to mend it. */
import {
  findNodeAtLocation,
  parse,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

/** A path into a JSON value: keys and positions. */
export type JsonPath = readonly (string | number)[];

/** A parsed file, or the place at which it stops being JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly place: (path: JsonPath) => Place }
  | { readonly ok: false; readonly reason: string; readonly place: Place };

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Parses strict JSON. Numbers come as the text they were written with when `numbersAsText` is set,
 * so that 86.0 keeps its decimal.
 */
export function parseJson(text: string, { numbersAsText = false } = {}): ParsedJson {
  try {
    const value: unknown = numbersAsText ? JSON.parse(text, keepDigits) : JSON.parse(text);
    let tree: ReturnType<typeof parseTree>;
    return {
      ok: true,
      value,
      place: (path) => {
        tree ??= parseTree(text);
        return placeOf(text, (tree && closest(tree, path)?.offset) ?? 0);
      },
    };
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const first = errors[0];
    const reason = first ? printParseErrorCode(first.error) : "InvalidSymbol";
    return { ok: false, reason, place: placeOf(text, first?.offset ?? 0) };
  }
}

/** `JSON.parse` gives the source text of a number as a third argument of the reviver. */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === "number" && context?.source !== undefined ? context.source : value;
}

/** The node at the path or, where it is missing, its nearest ancestor. */
function closest(tree: NonNullable<ReturnType<typeof parseTree>>, path: JsonPath) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
