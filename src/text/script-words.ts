/** The few words that a script writes; alone, since every page carries them. */
export const SCRIPT_WORDS = {
  sv: {
    remembered: "Senast visade du",
    sortBy: "Sortera efter",
    choose: "Välj",
    onlyChosen: "Visa bara valda rader",
    showAll: "Visa alla rader",
    copy: "Kopiera",
    copyTable: "Kopiera tabellen",
    copySaid: "Kopiera texten med källa",
    copied: "Kopierat.",
    notCopied: "Det gick inte att kopiera.",
  },
  en: {
    remembered: "You last looked at",
    sortBy: "Sort by",
    choose: "Choose",
    onlyChosen: "Show only the chosen rows",
    showAll: "Show all rows",
    copy: "Copy",
    copyTable: "Copy the table",
    copySaid: "Copy the text with its source",
    copied: "Copied.",
    notCopied: "Could not be copied.",
  },
} as const;

/** The words in the language of a page. */
export const scriptWords = ({ documentElement }: Document) =>
  SCRIPT_WORDS[documentElement.lang === "en" ? "en" : "sv"];
