/** The markup of every type of page, held to html-validate's recommended and accessibility rules. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";

import { readPages, samples, SITE } from "./pages.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    rules: {
      // A checksum guards files of other servers; the site has none, and its own files carry a
      // hash in their name.
      "require-sri": ["error", { target: "crossorigin" }],
      // A list may have a name, and screen readers say it; the rule only finds it unusual.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
    },
  }),
);

const pages = readPages(SITE);
const all = [...samples(pages, "sv"), ...samples(pages, "en")];

describe("markup", () => {
  it.each(all)("$path has no error", async ({ path, html }) => {
    const { results } = await validator.validateString(html, path);
    const byRule = Map.groupBy(
      results.flatMap(({ messages }) => messages),
      ({ ruleId }) => ruleId,
    );
    const said = [...byRule].map(([rule, messages]) => {
      const places = messages
        .slice(0, 5)
        .map(({ message, selector }) => `${message} ${selector ?? ""}`);
      return `${rule}, ${messages.length} times: ${places.join("; ")}`;
    });
    expect(said).toEqual([]);
  });
});
