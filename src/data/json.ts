/** JSON with places: values for the program, line and column for the person who has to mend it. */
import { parse, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** A path into a JSON value: keys and positions. */
export type JsonPath = readonly (string | number)[];

/** A parsed file, or the place at which it stops being JSON. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly place: (path: JsonPath) => Place }
  | { readonly ok: false; readonly reason: string; readonly place: Place };

/** What an object of a file holds under a key; never what every object inherits. */
export const own = <T>(object: Readonly<Record<string, T>> | undefined, key: string) =>
  object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;

/** Deeper nesting than this is no file of ours, and too much for the parsers. */
const DEEPEST = 200;

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
  const tooDeep = deepOffset(text);
  if (tooDeep >= 0) return { ok: false, reason: "TooDeep", place: placeOf(text, tooDeep) };
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

/**
 * `JSON.parse` gives the source text of a number as a third argument of the reviver. A number with
 * an exponent is written out.
 */
function keepDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== "number" || context?.source === undefined) return value;
  return /e/i.test(context.source) ? String(value) : context.source;
}

/** Offset at which brackets stand deeper than {@link DEEPEST}; −1 where they do not. */
function deepOffset(text: string): number {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (isString && sign === "\\") i += 1;
    else if (sign === '"') isString = !isString;
    else if (!isString && (sign === "[" || sign === "{")) depth += 1;
    else if (!isString && (sign === "]" || sign === "}")) depth -= 1;
    if (depth > DEEPEST) return i;
  }
  return -1;
}

/** The node at the path or, where it is missing, its nearest ancestor. */
function closest(tree: NonNullable<ReturnType<typeof parseTree>>, path: JsonPath) {
  let node = tree;
  for (const step of path) {
    const next =
      node.type === "array"
        ? node.children?.[Number(step)]
        : node.children?.find(({ children }) => children?.[0]?.value === String(step))
            ?.children?.[1];
    if (next === undefined) break;
    node = next;
  }
  return node;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
