/** A table of sentences in Swedish and English, each held to its words and to the rules of prose. */
import { expect, test } from "vitest";

import type { Lang } from "../../src/text/format.ts";
import { faultsOf } from "./prose.ts";
import { visible } from "./subjects.ts";

/** Name, sentence in a language, and what it must be; null where there is nothing to say. */
export type Row = readonly [
  name: string,
  say: (lang: Lang) => string | null,
  sv: string | null,
  en: string | null,
];

/**
 * A test for each row. Spaces that do not break are shown as ordinary ones. Read the sentences aloud
 * when wording changes.
 */
export const sentenceTable = (rows: readonly Row[]): void => {
  test.each(rows)("%s", (_, say, sv, en) => {
    const [swedish, english] = [say("sv"), say("en")];
    expect(visible(swedish)).toBe(sv);
    expect(visible(english)).toBe(en);
    for (const text of [swedish, english]) expect(text === null ? [] : faultsOf(text)).toEqual([]);
  });
};
