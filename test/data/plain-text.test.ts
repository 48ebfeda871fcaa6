import { expect, test } from "vitest";

import { escapeUnseen, hasUnseen, isHttps, isPlainText, SLUG } from "../../src/data/plain-text.ts";

test.each([
  ["Väntetider i vården, 2021–2025", true],
  ["2 < 3 & 4 > 3", true],
  ["${x} {{y}} %s `z`", true],
  ["à la carte", true],
  ["   ", false],
  ["\u200b", false],
  ["\u2800\u2800", false],
  ["a\u202eb", false],
  ["a\nb", false],
  ["\ud800", false],
  [`a${"\u0301".repeat(200)}`, false],
  ["<b>x", false],
  ["</script>", false],
  ["[x](https://example.org)", false],
])("%j is plain text: %s", (text, isPlain) => {
  expect(isPlainText(text)).toBe(isPlain);
});

test.each([
  ["https://www.vantetider.se/", true],
  ["http://www.vantetider.se/", false],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["https://name:word@example.org/", false],
  ["https://example.org/ x", false],
  ["www.vantetider.se", false],
])("%j is an https address: %s", (text, isAddress) => {
  expect(isHttps(text)).toBe(isAddress);
});

test("what nobody sees is written out for a terminal", () => {
  expect(escapeUnseen("a\u001b[31m\nb\u{e0001}")).toBe("a\\u001b[31m\\u000ab\\u{e0001}");
  expect([hasUnseen("a\u200eb"), hasUnseen("a b")]).toEqual([true, false]);
});

test.each([
  ["stockholm", true],
  ["jamtland-harjedalen", true],
  ["", false],
  ["-a", false],
  ["../../evil", false],
  ["Åre", false],
])("%j is a slug: %s", (text, isSlug) => {
  expect(SLUG.test(text)).toBe(isSlug);
});
