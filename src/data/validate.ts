/** JSON Schema faults as sentences: where, what was found, what was expected. */
import { Ajv2020, type AnySchemaObject, type ErrorObject } from "ajv/dist/2020.js";
import { closest, distance } from "fastest-levenshtein";

import type { JsonPath } from "./json.ts";
import { isDate } from "./period.ts";
import { isHttps, isPlainText, PLAIN_TEXT } from "./plain-text.ts";
import { listSome, quote } from "./problems.ts";

/** One fault of a value against its schema. */
export interface SchemaFault {
  readonly path: JsonPath;
  readonly found: string;
  readonly expected: string;
  /** It is a key that the schema does not know and that is like none which it knows. */
  readonly isStrayKey?: boolean;
}

/** Checks a value and returns every fault; an empty list means that the value fits the schema. */
export type SchemaCheck = (value: unknown) => SchemaFault[];

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date, YYYY-MM-DD",
  text: PLAIN_TEXT,
  https: "an https address",
};

/** Keywords whose error only says that another one was found inside. */
const ECHOES = new Set(["if", "oneOf"]);

/**
 * Compiles a schema (2020-12), or the part of it that `pointer` names (`/$defs/form`); the format
 * `date` is a day of the calendar.
 */
export function schemaCheck(schema: AnySchemaObject, pointer = ""): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    // A key may be required outside and described in the kinds of a discriminator.
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
  });
  ajv.addFormat("date", isDate);
  ajv.addFormat("text", isPlainText);
  ajv.addFormat("https", isHttps);
  const validate =
    pointer === ""
      ? ajv.compile(schema)
      : ajv.addSchema(schema, "whole").compile({ $ref: `whole#${pointer}` });
  return (value) => {
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !ECHOES.has(keyword));
    const more = errors.length - MOST_FAULTS;
    const faults = errors.slice(0, MOST_FAULTS).map(faultOf);
    if (more <= 0) return faults;
    const expected = "none of them";
    return [...faults, { path: [], found: `${more} more faults of this kind`, expected }];
  };
}

/** Faults that are put into words; nobody reads more, and a file may have as many as values. */
export const MOST_FAULTS = 100;

/** A key this near to a known one is taken for it, misspelt: at most a third of it, and two signs. */
const NEAR = { share: 1 / 3, signs: 2 };

function nearestKey(key: string, known: readonly string[]): string | null {
  const best = known.length > 0 ? closest(key.toLowerCase(), known) : null;
  if (best === null) return null;
  const gap = distance(key.toLowerCase(), best.toLowerCase());
  return gap <= Math.max(NEAR.signs, best.length * NEAR.share) ? best : null;
}

function faultOf(error: ErrorObject): SchemaFault {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const params = error.params as Record<string, unknown>;
  const name = path.length > 0 ? `"${path.join(".")}"` : "the file";
  switch (error.keyword) {
    case "required":
      return {
        path,
        found: `no "${String(params.missingProperty)}" in ${name}`,
        expected: "it, since it is required",
      };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      const near = nearestKey(key, known);
      const all = known.length > 0 ? `one of ${listSome(known, 20)}` : "no such key";
      return {
        path: [...path, key],
        found: `the unknown key ${quote(key)} in ${name}`,
        expected: near === null ? all : `${quote(near)}, or another of the known keys`,
        ...(near === null && { isStrayKey: true }),
      };
    }
    case "discriminator": {
      const tag = String(params.tag);
      const found = `"${[...path, tag].join(".")}" ${show(params.tagValue)}`;
      return { path: [...path, tag], found, expected: "a known kind" };
    }
    default:
      return {
        path,
        found: `${name} ${show(error.data)}`,
        expected: expectation(error, params),
      };
  }
}

function expectation(error: ErrorObject, params: Record<string, unknown>): string {
  if (error.keyword === "type") return [params.type].flat().join(" or ");
  if (error.keyword === "enum") return `one of ${(params.allowedValues as unknown[]).join(", ")}`;
  if (error.keyword === "const") return JSON.stringify(params.allowedValue);
  if (error.keyword === "format") return FORMATS[String(params.format)] ?? "another format";
  return (error.message ?? error.keyword).replace(/^must /, "to ");
}

function show(value: unknown): string {
  if (typeof value === "string") return quote(value);
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
