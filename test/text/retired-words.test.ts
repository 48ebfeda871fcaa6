/** Words that readers misunderstood and that the site therefore gave up; none may come back. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const FOLDERS = ["src/text", "data/agreements", "data/measures"];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => ({
      name: join(folder, name),
      text: readFileSync(join(folder, name), "utf8"),
    })),
);

const RETIRED: readonly [RegExp, string][] = [
  [/Formerna betyder|shapes mean/, "the signs are called signs, and a key is called a key"],
  [/vårdgarantin gäller alla/, "the care guarantee does not cover follow-up visits"],
  [/beror på läsningen|depends on the reading/, "a text is interpreted"],
  [/till godo/, "a distance is over or under a requirement"],
  [/tomt formulär som är förifyllt/, "a form is either blank or prefilled"],
  [/the state and the regions/, "the parties are the central government and the regions"],
  [/regionmånader|region-months arrived/, "the unit is one nobody knows"],
  [/konstanter som räknar/, "readers do not know of constants"],
  [/bonus pot(?!")\b/, "money that is shared out is a pool"],
];

describe("words that were given up", () => {
  it.each(RETIRED)("%s: %s", (word) => {
    expect(texts.filter(({ text }) => word.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
