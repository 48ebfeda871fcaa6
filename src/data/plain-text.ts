/** Text as text: what may stand in the data's own sentences, and how a terminal is shown anything. */

/**
 * Characters that nobody sees and that change what somebody sees: controls, marks of direction,
 * invisible joints and spaces, halves of characters. Line breaks are among them.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{2800}\u{3164}\u{ffa0}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, "gu");

/** More accents on one letter than any language has; they would cover the lines around it. */
const PILED = /\p{M}{5}/u;

/** The beginning of a link or of an element; nothing else is markup in the project's texts. */
const MARKUP = /\]\(|<[a-z/!?]/i;

/** What {@link isPlainText} asks for, in words. */
export const PLAIN_TEXT =
  "plain text: something to read, no markup, no control or direction characters";

/** Whether the text can be shown as it is: something to read, no unseen characters, no markup. */
export const isPlainText = (text: string): boolean =>
  text.trim() !== "" && !UNSEEN.test(text) && !PILED.test(text) && !MARKUP.test(text);

/** Whether the text holds a character that nobody sees. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** The text with unseen characters written out, `\u001b` and the like, so that they do nothing. */
export const escapeUnseen = (text: string): string =>
  text.replace(ALL_UNSEEN, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });

/** Whether the text is an https address without a name or password in it. */
export function isHttps(text: string): boolean {
  if (!isPlainText(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
}

/** What may stand in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** {@link SLUG} in words. */
export const SLUG_WORDS = "small letters a to z, digits and hyphens, for an address";
