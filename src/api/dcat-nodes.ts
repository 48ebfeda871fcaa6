/** Parts that every node of the catalogue is made of. */
import type { Wording } from "../data/types.ts";

/** A node or a value of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Where the Union keeps its lists of languages, themes, formats and frequencies. */
export const EU = "http://publications.europa.eu/resource/authority";

/** Points to a node or an address. */
export const ref = (id: string) => ({ "@id": id });

/** A text in both languages. */
export const both = ({ sv, en }: Wording) => [
  { "@language": "sv", "@value": sv },
  { "@language": "en", "@value": en },
];

/** A day, ISO. */
export const date = (day: string) => ({ "@type": "xsd:date", "@value": day });
