/** What no text of the site may have in it. */

const RULES: ReadonlyArray<readonly [string, RegExp]> = [
  ["a double space", /[ \u00A0]{2}/],
  ["a value that is none", /undefined|null|NaN|Infinity|\[object/],
  ["a placeholder", /[{}]/],
  ["significance without a test", /signifi[ck]an/i],
  ["a hyphen for a minus", /(^|[\s(])-\d/],
  ["a region called worst", /\bsämst|\bworst/i],
  ["a forecast", /du (kommer|får) vänta|you will wait/i],
  ["a space before a full stop or comma", /\s[.,;]/],
  ["two full stops", /\.\./],
  ["no full stop at the end", /[^.”“]$/],
  ["no capital at the start", /^[^\p{Lu}]/u],
  ["a sentence without a capital", /\. [^\p{Lu}]/u],
];

/** Names of the rules that a text of sentences breaks. */
export const faultsOf = (text: string): string[] =>
  RULES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** The same for titles and labels, which are no sentences. */
export const faultsOfTitle = (text: string): string[] =>
  faultsOf(`${text}.`).filter((fault) => fault !== "two full stops");
