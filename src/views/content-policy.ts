/** What a page may load and do; the headers of every host say the same (`npm run headers`). */

/** Content-Security-Policy of every page: its own files, and nothing inline. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");
