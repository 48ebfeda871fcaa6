/**
 * How readers reach whoever publishes the site: the one place to fill in before it goes public.
 * While both are null the pages say that there is no address yet.
 */
export const CONTACT: { readonly email: string | null; readonly repository: string | null } = {
  email: null,
  repository: null,
};

/** How accessibility was assessed: dates as ISO, to be moved with each assessment. */
export const ASSESSMENT = { assessed: "2026-11-22", updated: "2026-11-22" } as const;
