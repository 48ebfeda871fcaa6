/** The words before the link to the region last looked at; alone, since a script carries them. */
export const REMEMBERED = { sv: "Senast visade du", en: "You last looked at" } as const;
