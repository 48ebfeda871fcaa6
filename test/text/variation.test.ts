import { describeCautions, describeVariation } from "../../src/text/variation.ts";
import { sentenceTable } from "./sentence-table.ts";
import { chart } from "./subjects.ts";

const pointsOf = (n: number) => Array.from({ length: n }, () => chart().points).flat();
const EIGHT = pointsOf(8);

sentenceTable([
  [
    "common",
    (lang) => describeVariation(chart(), lang),
    "Värdet för oktober 2026 ligger inom den vanliga variationen från månad till månad.",
    "The value for October 2026 lies within the ordinary variation from month to month.",
  ],
  [
    "above the limit",
    (lang) => describeVariation(chart({ cause: "above-limit", variation: "improvement" }), lang),
    "Värdet för oktober 2026 ligger över den övre gränsen för vanlig variation: det tyder på en förbättring och inte bara på slump.",
    "The value for October 2026 lies above the upper limit of ordinary variation: a sign of improvement, not of chance alone.",
  ],
  [
    "above the limit, for the worse",
    (lang) => describeVariation(chart({ cause: "above-limit", variation: "concern" }), lang),
    "Värdet för oktober 2026 ligger över den övre gränsen för vanlig variation: det tyder på en försämring och inte bara på slump.",
    "The value for October 2026 lies above the upper limit of ordinary variation: a sign of worsening, not of chance alone.",
  ],
  [
    "below the limit",
    (lang) => describeVariation(chart({ cause: "below-limit", variation: "concern" }), lang),
    "Värdet för oktober 2026 ligger under den nedre gränsen för vanlig variation: det tyder på en försämring och inte bara på slump.",
    "The value for October 2026 lies below the lower limit of ordinary variation: a sign of worsening, not of chance alone.",
  ],
  [
    "rising",
    (lang) => describeVariation(chart({ cause: "trend-up", variation: "improvement" }), lang),
    "Minst sju värden i rad, till och med oktober 2026, har stigit: det tyder på en förbättring och inte bara på slump.",
    "At least seven values in a row, up to and including October 2026, have risen: a sign of improvement, not of chance alone.",
  ],
  [
    "falling",
    (lang) => describeVariation(chart({ cause: "trend-down", variation: "concern" }), lang),
    "Minst sju värden i rad, till och med oktober 2026, har sjunkit: det tyder på en försämring och inte bara på slump.",
    "At least seven values in a row, up to and including October 2026, have fallen: a sign of worsening, not of chance alone.",
  ],
  [
    "two of three high",
    (lang) =>
      describeVariation(chart({ cause: "two-of-three-high", variation: "improvement" }), lang),
    "Minst två av de tre senaste värdena ligger nära den övre gränsen för vanlig variation: det tyder på en förbättring och inte bara på slump.",
    "At least two of the last three values lie near the upper limit of ordinary variation: a sign of improvement, not of chance alone.",
  ],
  [
    "two of three low",
    (lang) => describeVariation(chart({ cause: "two-of-three-low", variation: "concern" }), lang),
    "Minst två av de tre senaste värdena ligger nära den nedre gränsen för vanlig variation: det tyder på en försämring och inte bara på slump.",
    "At least two of the last three values lie near the lower limit of ordinary variation: a sign of worsening, not of chance alone.",
  ],
  [
    "run above",
    (lang) => describeVariation(chart({ cause: "run-high", variation: "improvement" }), lang),
    "Minst sju värden i rad, till och med oktober 2026, ligger över medelvärdet: det tyder på en förbättring och inte bara på slump.",
    "At least seven values in a row, up to and including October 2026, lie above the mean: a sign of improvement, not of chance alone.",
  ],
  [
    "run below",
    (lang) => describeVariation(chart({ cause: "run-low", variation: "concern" }), lang),
    "Minst sju värden i rad, till och med oktober 2026, ligger under medelvärdet: det tyder på en försämring och inte bara på slump.",
    "At least seven values in a row, up to and including October 2026, lie below the mean: a sign of worsening, not of chance alone.",
  ],
  [
    "one value",
    (lang) => describeVariation(chart({ lower: null }), lang),
    "Det finns bara ett värde, så det går inte att säga vad som är vanlig variation.",
    "There is only one value, so nothing can be said of what variation is ordinary.",
  ],
  ["no values", (lang) => describeVariation(chart({ points: [] }), lang), null, null],
  [
    "trial limits",
    (lang) => describeCautions(chart({ trial: true, points: EIGHT }), "completed", lang).join(" "),
    "Gränserna är preliminära, eftersom de bygger på bara 8 värden.",
    "The limits are preliminary, since they rest on only 8 values.",
  ],
  [
    "trial limits of a whole year",
    (lang) =>
      describeCautions(chart({ trial: true, points: pointsOf(12) }), "completed", lang).join(" ") ||
      null,
    null,
    null,
  ],
  [
    "a queue",
    (lang) => describeCautions(chart(), "waiting", lang).join(" "),
    "I en kö står till stor del samma personer månad efter månad. Därför larmar gränserna för vanlig variation för ofta.",
    "A queue holds largely the same people month after month. The limits of ordinary variation therefore raise the alarm too often.",
  ],
]);
