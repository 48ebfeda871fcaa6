import { describeCollector } from "../../src/text/collector.ts";
import { sentenceTable } from "./sentence-table.ts";

const event = {
  period: "2025-07",
  explanation: { sv: "Socialstyrelsen tog över.", en: "Socialstyrelsen took over." },
} as const;

sentenceTable([
  [
    "a year with the change in it",
    (lang) => describeCollector({ event, isLarge: false }, lang),
    "Insamlingen bytte huvudman under 2025. Socialstyrelsen tog över.",
    "The collection changed hands during 2025. Socialstyrelsen took over.",
  ],
  [
    "a large change",
    (lang) => describeCollector({ event, isLarge: true }, lang),
    "Insamlingen bytte huvudman under 2025. Socialstyrelsen tog över. Förändringen från året före är så stor att den kan bero på att insamlingen bytte huvudman i juli 2025.",
    "The collection changed hands during 2025. Socialstyrelsen took over. The change from the year before is so large that it may be because the collection changed hands in July 2025.",
  ],
  ["any other year", (lang) => describeCollector(null, lang), null, null],
]);
