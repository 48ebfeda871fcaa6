/** The wording of {@link file://./outcome.ts}. */

/** Sentences about an outcome under an agreement. */
export const OUTCOME_WORDS = {
  sv: {
    verdict: { met: "Kravet är uppfyllt", "not-met": "Kravet är inte uppfyllt" },
    mean: "{verdict}: i snitt {value} {months}, {against}{more}.",
    part: {
      completed: "För de genomförda: {more}.",
      waiting: "För de väntande: {more}.",
    },
    above: "{points} över kravets {threshold}",
    below: "{points} under kravets {threshold}",
    exactly: "precis kravets {threshold}",
    alone: "{verdict}.",
    completed: "Bland de genomförda var andelen i snitt {value} {months}, {against}.",
    waiting: "Bland dem som väntade var den {value}, {against}.",
    waitingFree:
      "Kravet på dem som väntar gällde inte, eftersom {n} väntade; det gäller bara när fler än {limit} väntar.",
    meanNumber: "i snitt {n}",
    during: "under {span}",
    decreased:
      "{verdict}: antalet som väntat mer än {days} på {goal} minskade från {before} till {after} ({percent}) mellan {from} och {to}, mot kravet på minst {threshold}.",
    increased:
      "{verdict}: antalet som väntat mer än {days} på {goal} ökade från {before} till {after} mellan {from} och {to}, i stället för att minska med {threshold}.",
    same: "{verdict}: antalet som väntat mer än {days} på {goal} var {after} både {from} och {to}, i stället för att minska med {threshold}.",
    stillNone: "{verdict}: ingen hade väntat mer än {days} på {goal}, varken {from} eller {to}.",
    fewer: {
      one: "Det hade räckt om en person färre hade väntat så länge.",
      other: "Det hade räckt om {n} personer färre hade väntat så länge.",
    },
    rounded: "Bara avrundade andelar är publicerade, så de exakta kan ge ett annat utfall.",
    sensitive: "Utfallet beror på hur texten läses: {readings}.",
    reading: "”{name}” ger {verdict}",
    readingValue: "”{name}” ger {verdict} ({value})",
    readingVerdict: { met: "uppfyllt", "not-met": "inte uppfyllt" },
    notAssessable: "Kravet går inte att bedöma: {reasons}.",
    gap: {
      "not-reported": "{months} är inte rapporterade",
      suppressed: "siffrorna för {months} visas inte, eftersom så få berörs",
      "no-contacts": "det fanns inget att räkna {months}",
      "no-share": "andelen är inte publicerad för {months}",
      "no-counts": "antalen är inte publicerade för {months}",
      "no-number": "antalet är inte publicerat för {months}",
      break: "siffrorna kan inte jämföras bakåt, eftersom serien börjar om i {months}",
    },
    gapOne: {
      "not-reported": "{months} är inte rapporterad",
      suppressed: "siffran för {months} visas inte, eftersom så få berörs",
      "no-contacts": "det fanns inget att räkna {months}",
      "no-share": "andelen är inte publicerad för {months}",
      "no-counts": "antalen är inte publicerade för {months}",
      "no-number": "antalet är inte publicerat för {months}",
      break: "siffrorna kan inte jämföras bakåt, eftersom serien börjar om i {months}",
    },
    basis: { completed: "{months} (genomförda)", waiting: "{months} (väntande)" },
  },
  en: {
    verdict: { met: "The requirement is met", "not-met": "The requirement is not met" },
    mean: "{verdict}: {value} on average {months}, {against}{more}.",
    part: {
      completed: "For those completed: {more}.",
      waiting: "For those waiting: {more}.",
    },
    above: "{points} above the required {threshold}",
    below: "{points} below the required {threshold}",
    exactly: "exactly the required {threshold}",
    alone: "{verdict}.",
    completed: "Among those completed the share was {value} on average {months}, {against}.",
    waiting: "Among those waiting it was {value}, {against}.",
    waitingFree:
      "The requirement on those waiting did not apply, since {n} were waiting; it applies only when more than {limit} are.",
    meanNumber: "{n} on average",
    during: "in {span}",
    decreased:
      "{verdict}: the number who had waited more than {days} for {goal} fell from {before} to {after} ({percent}) between {from} and {to}, against the required {threshold} or more.",
    increased:
      "{verdict}: the number who had waited more than {days} for {goal} rose from {before} to {after} between {from} and {to}, instead of falling by {threshold}.",
    same: "{verdict}: the number who had waited more than {days} for {goal} was {after} on both {from} and {to}, instead of falling by {threshold}.",
    stillNone:
      "{verdict}: nobody had waited more than {days} for {goal}, neither on {from} nor on {to}.",
    fewer: {
      one: "It would have been enough if one person fewer had waited that long.",
      other: "It would have been enough if {n} people fewer had waited that long.",
    },
    rounded: "Only rounded shares were published, so the exact ones may give another result.",
    sensitive: "The result depends on how the text is read: {readings}.",
    reading: "“{name}” gives {verdict}",
    readingValue: "“{name}” gives {verdict} ({value})",
    readingVerdict: { met: "met", "not-met": "not met" },
    notAssessable: "The requirement cannot be assessed: {reasons}.",
    gap: {
      "not-reported": "{months} were not reported",
      suppressed: "the figures for {months} are not shown, since so few are concerned",
      "no-contacts": "there was nothing to count in {months}",
      "no-share": "the share for {months} was not published",
      "no-counts": "the counts for {months} were not published",
      "no-number": "the number for {months} was not published",
      break:
        "the figures cannot be compared with earlier ones, since a new series starts in {months}",
    },
    gapOne: {
      "not-reported": "{months} was not reported",
      suppressed: "the figure for {months} is not shown, since so few are concerned",
      "no-contacts": "there was nothing to count in {months}",
      "no-share": "the share for {months} was not published",
      "no-counts": "the counts for {months} were not published",
      "no-number": "the number for {months} was not published",
      break:
        "the figures cannot be compared with earlier ones, since a new series starts in {months}",
    },
    basis: { completed: "{months} (completed)", waiting: "{months} (waiting)" },
  },
} as const;
