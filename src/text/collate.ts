/** Order of names: å, ä, ö come last, in both languages, since the names are Swedish. */
const collator = new Intl.Collator("sv");

/** Compares two names for sorting. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
