import type { Lang } from "../../src/text/format.ts";
import { describeOutcome } from "../../src/text/outcome.ts";
import { because } from "../policy/helpers.ts";
import { outcome, queueOutcome, requirement } from "./outcomes.ts";
import { sentenceTable } from "./sentence-table.ts";
import { measure } from "./subjects.ts";

type Say = (lang: Lang) => string;

const judged = (id: string, measureId: string, given: Parameters<typeof outcome>[1]): Say => {
  const result = outcome(id, given);
  return (lang) => describeOutcome(result, requirement(id), measure(measureId), lang);
};
const judgedQueue = (
  before: number,
  after: number,
  given: Parameters<typeof queueOutcome>[2],
): Say => {
  const result = queueOutcome(before, after, given);
  return (lang) =>
    describeOutcome(result, requirement("first-visit-180"), measure("first-visit"), lang);
};

sentenceTable([
  [
    "met",
    judged("primary-assessment", "primary-assessment", {}),
    "Kravet är uppfyllt: i snitt 84,2 procent under september–november 2021, 2,2 procentenheter över kravets 82 procent.",
    "The requirement is met: 84.2 per cent on average in September–November 2021, 2.2 percentage points above the required 82 per cent.",
  ],
  [
    "exactly on the threshold",
    judged("primary-assessment", "primary-assessment", {
      value: 82,
    }),
    "Kravet är uppfyllt: i snitt 82 procent under september–november 2021, precis kravets 82 procent.",
    "The requirement is met: 82 per cent on average in September–November 2021, exactly the required 82 per cent.",
  ],
  [
    "missed by little",
    judged("primary-assessment", "primary-assessment", {
      verdict: "not-met",
      value: 81.96,
      shortBy: 1,
    }),
    "Kravet är inte uppfyllt: i snitt 81,96 procent under september–november 2021, 0,04 procentenheter under kravets 82 procent; en bedömning till inom 3 dagar hade räckt.",
    "The requirement is not met: 81.96 per cent on average in September–November 2021, 0.04 percentage points below the required 82 per cent; one more assessment within 3 days would have been enough.",
  ],
  [
    "missed",
    judged("primary-assessment", "primary-assessment", {
      verdict: "not-met",
      value: 79.6,
      shortBy: 1131,
    }),
    "Kravet är inte uppfyllt: i snitt 79,6 procent under september–november 2021, 2,4 procentenheter under kravets 82 procent; 1 131 fler bedömningar inom 3 dagar hade räckt.",
    "The requirement is not met: 79.6 per cent on average in September–November 2021, 2.4 percentage points below the required 82 per cent; 1,131 more assessments within 3 days would have been enough.",
  ],
  [
    "rounded",
    judged("primary-assessment", "primary-assessment", {
      value: 82,
      shortBy: null,
      rounded: true,
    }),
    "Kravet är uppfyllt: i snitt 82 procent under september–november 2021, precis kravets 82 procent. Bara avrundade andelar är publicerade, så de exakta kan ge ett annat utfall.",
    "The requirement is met: 82 per cent on average in September–November 2021, exactly the required 82 per cent. Only rounded shares were published, so the exact ones may give another result.",
  ],
  [
    "sensitive",
    judged("primary-assessment", "primary-assessment", {
      value: 82.1,
      sensitive: true,
      readings: [
        { id: "mean-of-months", value: 82.1, verdict: "met", rounded: false },
        { id: "pooled", value: 81.98, verdict: "not-met", rounded: false },
      ],
    }),
    "Kravet är uppfyllt: i snitt 82,1 procent under september–november 2021, 0,1 procentenheter över kravets 82 procent. Utfallet beror på hur texten läses: ”Medelvärdet av de tre månadernas andelar” ger uppfyllt (82,1 procent); ”Alla bedömningar under perioden tillsammans” ger inte uppfyllt (81,98 procent).",
    "The requirement is met: 82.1 per cent on average in September–November 2021, 0.1 percentage points above the required 82 per cent. The result depends on how the text is read: “The mean of the three monthly shares” gives met (82.1 per cent); “All assessments in the period taken together” gives not met (81.98 per cent).",
  ],
  [
    "a month not reported",
    judged("primary-assessment", "primary-assessment", {
      verdict: "not-assessable",
      value: null,
      shortBy: null,
      reasons: [because("2021-10", "completed", "not-reported")],
    }),
    "Kravet går inte att bedöma: oktober 2021 är inte rapporterad.",
    "The requirement cannot be assessed: October 2021 was not reported.",
  ],
  [
    "two months not reported and one suppressed",
    judged("primary-assessment", "primary-assessment", {
      verdict: "not-assessable",
      value: null,
      shortBy: null,
      reasons: [
        because("2021-09", "completed", "not-reported"),
        because("2021-10", "completed", "not-reported"),
        because("2021-11", "completed", "suppressed"),
      ],
    }),
    "Kravet går inte att bedöma: september 2021 och oktober 2021 är inte rapporterade; siffran för november 2021 visas inte, eftersom så få berörs.",
    "The requirement cannot be assessed: September 2021 and October 2021 were not reported; the figure for November 2021 is not shown, since so few are concerned.",
  ],
  [
    "queue shrank enough",
    judgedQueue(400, 300, {}),
    "Kravet är uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 300 (25 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent.",
    "The requirement is met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 300 (25 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more.",
  ],
  [
    "queue one too many",
    judgedQueue(400, 301, { verdict: "not-met", shortBy: 1 }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 301 (24,8 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 301 (24.8 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long.",
  ],
  [
    "queue nearly",
    judgedQueue(40000, 30001, { verdict: "not-met", shortBy: 1 }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 40 000 till 30 001 (24,998 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 40,000 to 30,001 (24.998 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long.",
  ],
  [
    "queue grew",
    judgedQueue(400, 420, { verdict: "not-met", shortBy: 120 }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård ökade från 400 till 420 mellan den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om 120 personer färre hade väntat så länge.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care rose from 400 to 420 between 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if 120 people fewer had waited that long.",
  ],
  [
    "queue as long",
    judgedQueue(400, 400, { verdict: "not-met", shortBy: 100 }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård var 400 både den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om 100 personer färre hade väntat så länge.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care was 400 on both 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if 100 people fewer had waited that long.",
  ],
  [
    "backlog 0 and 0",
    judgedQueue(0, 0, {}),
    "Kravet är uppfyllt: ingen hade väntat mer än 180 dagar på ett första besök i specialiserad vård, varken den 31 augusti eller den 30 november 2021.",
    "The requirement is met: nobody had waited more than 180 days for a first visit in specialised care, neither on 31 August nor on 30 November 2021.",
  ],
  [
    "backlog 0 and 5",
    judgedQueue(0, 5, { verdict: "not-met", shortBy: 5 }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård ökade från 0 till 5 mellan den 31 augusti och den 30 november 2021, i stället för att minska med 25 procent. Det hade räckt om fem personer färre hade väntat så länge.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care rose from 0 to 5 between 31 August and 30 November 2021, instead of falling by 25 per cent. It would have been enough if five people fewer had waited that long.",
  ],
  [
    "queue sensitive",
    judgedQueue(400, 301, {
      verdict: "not-met",
      shortBy: 1,
      sensitive: true,
      readings: [
        { id: "aug-to-nov", value: -24.75, verdict: "not-met", rounded: false },
        { id: "sep-to-nov", value: -26, verdict: "met", rounded: false },
      ],
    }),
    "Kravet är inte uppfyllt: antalet som väntat mer än 180 dagar på ett första besök i specialiserad vård minskade från 400 till 301 (24,8 procent) mellan den 31 augusti och den 30 november 2021, mot kravet på minst 25 procent. Det hade räckt om en person färre hade väntat så länge. Utfallet beror på hur texten läses: ”Från den 31 augusti till den 30 november” ger inte uppfyllt; ”Från den 30 september till den 30 november” ger uppfyllt.",
    "The requirement is not met: the number who had waited more than 180 days for a first visit in specialised care fell from 400 to 301 (24.8 per cent) between 31 August and 30 November 2021, against the required 25 per cent or more. It would have been enough if one person fewer had waited that long. The result depends on how the text is read: “From 31 August to 30 November” gives not met; “From 30 September to 30 November” gives met.",
  ],
  [
    "both parts met",
    judged("bup-first-visit", "bup-first-visit", {
      value: 75,
      shortBy: { completed: 0, waiting: 0 },
      conditional: { applies: true, waiting: 41, share: 73.2 },
    }),
    "Kravet är uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Bland dem som väntade var den 73,2 procent, 1,2 procentenheter över kravets 72 procent.",
    "The requirement is met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. Among those waiting it was 73.2 per cent, 1.2 percentage points above the required 72 per cent.",
  ],
  [
    "few waiting",
    judged("bup-first-visit", "bup-first-visit", {
      value: 75,
      shortBy: { completed: 0, waiting: 0 },
      conditional: { applies: false, waiting: 18.333333333333332, share: 60 },
    }),
    "Kravet är uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Kravet på dem som väntar gällde inte, eftersom i snitt 18,3 väntade; det gäller bara när fler än 20 väntar.",
    "The requirement is met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. The requirement on those waiting did not apply, since 18.3 on average were waiting; it applies only when more than 20 are.",
  ],
  [
    "the waiting part missed",
    judged("bup-first-visit", "bup-first-visit", {
      verdict: "not-met",
      value: 75,
      shortBy: { completed: 0, waiting: 5 },
      conditional: { applies: true, waiting: 41, share: 60 },
    }),
    "Kravet är inte uppfyllt. Bland de genomförda var andelen i snitt 75 procent under september–november 2021, 3 procentenheter över kravets 72 procent. Bland dem som väntade var den 60 procent, 12 procentenheter under kravets 72 procent. För de väntande: det hade räckt om fem färre hade väntat mer än 30 dagar.",
    "The requirement is not met. Among those completed the share was 75 per cent on average in September–November 2021, 3 percentage points above the required 72 per cent. Among those waiting it was 60 per cent, 12 percentage points below the required 72 per cent. For those waiting: it would have been enough if five fewer had waited more than 30 days.",
  ],
  [
    "both parts missed",
    judged("bup-first-visit", "bup-first-visit", {
      verdict: "not-met",
      value: 70,
      shortBy: { completed: 1, waiting: 1 },
      conditional: { applies: true, waiting: 41, share: 71.5 },
    }),
    "Kravet är inte uppfyllt. Bland de genomförda var andelen i snitt 70 procent under september–november 2021, 2 procentenheter under kravets 72 procent. Bland dem som väntade var den 71,5 procent, 0,5 procentenheter under kravets 72 procent. För de genomförda: ett besök till inom 30 dagar hade räckt. För de väntande: det hade räckt om en färre hade väntat mer än 30 dagar.",
    "The requirement is not met. Among those completed the share was 70 per cent on average in September–November 2021, 2 percentage points below the required 72 per cent. Among those waiting it was 71.5 per cent, 0.5 percentage points below the required 72 per cent. For those completed: one more visit within 30 days would have been enough. For those waiting: it would have been enough if one fewer had waited more than 30 days.",
  ],
  [
    "snapshots missing",
    judged("bup-first-visit", "bup-first-visit", {
      verdict: "not-assessable",
      value: null,
      shortBy: null,
      conditional: null,
      reasons: [
        because("2021-09", "waiting", "no-number"),
        because("2021-11", "completed", "suppressed"),
      ],
    }),
    "Kravet går inte att bedöma: antalet är inte publicerat för september 2021 (väntande); siffran för november 2021 (genomförda) visas inte, eftersom så få berörs.",
    "The requirement cannot be assessed: the number for September 2021 (waiting) was not published; the figure for November 2021 (completed) is not shown, since so few are concerned.",
  ],
  [
    "a month missing on both bases",
    judged("bup-first-visit", "bup-first-visit", {
      verdict: "not-assessable",
      value: null,
      shortBy: null,
      conditional: null,
      reasons: [
        because("2021-10", "completed", "not-reported"),
        because("2021-10", "waiting", "not-reported"),
      ],
    }),
    "Kravet går inte att bedöma: oktober 2021 är inte rapporterad.",
    "The requirement cannot be assessed: October 2021 was not reported.",
  ],
]);
