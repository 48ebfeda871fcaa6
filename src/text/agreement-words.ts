/** Words of the agreement pages that no data file holds: heads, keys and short sentences. */
import { MONEY_WORDS } from "./agreement-words/money.ts";
import { OUTCOME_WORDS } from "./agreement-words/outcomes.ts";
import { REGION_WORDS } from "./agreement-words/region.ts";
import { REPORT_WORDS } from "./agreement-words/report.ts";
import { RULES_WORDS } from "./agreement-words/rules.ts";
import { WHAT_IF_WORDS } from "./agreement-words/what-if.ts";

const sv = {
  ...RULES_WORDS.sv,
  ...OUTCOME_WORDS.sv,
  ...MONEY_WORDS.sv,
  ...WHAT_IF_WORDS.sv,
  ...REPORT_WORDS.sv,
  ...REGION_WORDS.sv,
};

const en: typeof sv = {
  ...RULES_WORDS.en,
  ...OUTCOME_WORDS.en,
  ...MONEY_WORDS.en,
  ...WHAT_IF_WORDS.en,
  ...REPORT_WORDS.en,
  ...REGION_WORDS.en,
};

/** Words of the agreement pages, in both languages. */
export const AGREEMENT_WORDS = { sv, en };
