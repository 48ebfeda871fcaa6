/** Words of the page for addresses that lead nowhere; whoever comes here may read either language. */
export const NOT_FOUND_WORDS = {
  sv: {
    description: "Adressen leder ingenstans. Här finns alla regioner, mått och sidor.",
    pages: "Andra sidor",
    other: "This page in English: regions, measures and other pages",
  },
  en: {
    description: "The address leads nowhere. Here are all regions, measures and pages.",
    pages: "Other pages",
    other: "Sidan på svenska: regioner, mått och andra sidor",
  },
} as const;
