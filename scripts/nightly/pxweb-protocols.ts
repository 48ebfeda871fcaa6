/**
 * The two versions of PxWeb's interface: where they answer and how a selection is written. Version 2:
 * https://github.com/statisticssweden/PxApiSpecs (PxAPI-2.yml).
 */
import { below } from "./asker.ts";

/** Dimension → codes. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** What a service allows; one that does not say allows any number of cells. */
export interface Limits {
  readonly cells: number;
  /** Milliseconds between two questions. */
  readonly wait: number;
}

/** How a version is spoken with. */
export interface Protocol {
  readonly longestAddress: number;
  readonly configAt: (address: string) => string;
  readonly limits: (config: unknown) => Limits;
  readonly metadataAt: (address: string, table: string) => string;
  /** Codes of each dimension, in the order of the table. */
  readonly codes: (metadata: unknown) => Selection;
  readonly question: (
    address: string,
    table: string,
    selection: Selection,
  ) => { readonly address: string; readonly body?: string };
}

/** Longer addresses are refused by servers on the way. */
const LONGEST_ADDRESS = 2000;

const VERSION_1: Protocol = {
  longestAddress: LONGEST_ADDRESS,
  configAt: (address) => `${address}?config`,
  limits: (config) => limitsFrom(config, "maxCells", "maxCalls"),
  metadataAt: below,
  codes: (metadata) => {
    const variables = property(metadata, "variables");
    if (!Array.isArray(variables)) return new Map();
    return new Map(
      variables.map((one: unknown) => [
        textOf(property(one, "code")),
        texts(property(one, "values")),
      ]),
    );
  },
  question: (address, table, selection) => {
    const query = [...selection].map(([code, values]) => ({
      code,
      selection: { filter: "item", values },
    }));
    const body = JSON.stringify({ query, response: { format: "json-stat2" } });
    return { address: below(address, table), body };
  },
};

const VERSION_2: Protocol = {
  longestAddress: LONGEST_ADDRESS,
  configAt: (address) => below(address, "config"),
  limits: (config) => limitsFrom(config, "maxDataCells", "maxCallsPerTimeWindow"),
  metadataAt: (address, table) =>
    below(address, `tables/${encodeURIComponent(table)}/metadata?outputFormat=json-stat2`),
  codes: (metadata) => {
    const dimensions = property(metadata, "dimension");
    if (typeof dimensions !== "object" || dimensions === null) return new Map();
    return new Map(
      Object.entries(dimensions).map(([name, dimension]) => {
        const index = property(property(dimension, "category"), "index");
        return [name, Array.isArray(index) ? texts(index) : codesByPlace(index)];
      }),
    );
  },
  question: (address, table, selection) => {
    const codes = [...selection].map(
      ([name, values]) =>
        `valueCodes[${encodeURIComponent(name)}]=${values.map(encodeURIComponent).join(",")}`,
    );
    const query = [...codes, "outputFormat=json-stat2"].join("&");
    return { address: below(address, `tables/${encodeURIComponent(table)}/data?${query}`) };
  },
};

/** The versions by their number. */
export const PROTOCOLS: Readonly<Record<1 | 2, Protocol>> = { 1: VERSION_1, 2: VERSION_2 };

/** Limits of a configuration; services that have moved a limit elsewhere answer 0 for it. */
function limitsFrom(config: unknown, cellsKey: string, callsKey: string): Limits {
  const number = (key: string) => {
    const value = Number(property(config, key));
    return value > 0 ? value : null;
  };
  const calls = number(callsKey);
  const seconds = number("timeWindow");
  return {
    cells: number(cellsKey) ?? Infinity,
    wait: calls === null || seconds === null ? 0 : (seconds * 1000) / calls,
  };
}

const property = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

/** Codes of an index written as code → place. */
const codesByPlace = (index: unknown): string[] =>
  Object.entries(typeof index === "object" && index !== null ? index : {})
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code);
