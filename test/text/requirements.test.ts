import { describeRequirements } from "../../src/text/requirements.ts";
import { AGREEMENT } from "./outcomes.ts";
import { sentenceTable } from "./sentence-table.ts";

function results(first: "met" | "sensitive", met: number, missed: number, unknown: number) {
  const of = (verdict: "met" | "not-met" | "not-assessable", count: number) =>
    Array.from({ length: count }, (_, i) => ({
      verdict,
      period: null,
      sensitive: first === "sensitive" && verdict === "met" && i === 0,
    }));
  return [...of("met", met), ...of("not-met", missed), ...of("not-assessable", unknown)];
}

sentenceTable([
  [
    "some",
    (lang) => describeRequirements("Region Uppsala", AGREEMENT, results("met", 3, 2, 1), lang),
    "Region Uppsala uppfyllde tre av de sex kraven i tilläggsöverenskommelsen 2021; ett går inte att bedöma.",
    "Region Uppsala met three of the six requirements of the 2021 supplementary agreement; one cannot be assessed.",
  ],
  [
    "one",
    (lang) => describeRequirements("Region Uppsala", AGREEMENT, results("met", 1, 5, 0), lang),
    "Region Uppsala uppfyllde ett av de sex kraven i tilläggsöverenskommelsen 2021.",
    "Region Uppsala met one of the six requirements of the 2021 supplementary agreement.",
  ],
  [
    "all",
    (lang) => describeRequirements("Region Uppsala", AGREEMENT, results("met", 6, 0, 0), lang),
    "Region Uppsala uppfyllde alla sex krav i tilläggsöverenskommelsen 2021.",
    "Region Uppsala met all six requirements of the 2021 supplementary agreement.",
  ],
  [
    "none",
    (lang) => describeRequirements("Region Uppsala", AGREEMENT, results("met", 0, 4, 2), lang),
    "Region Uppsala uppfyllde inget av de sex kraven i tilläggsöverenskommelsen 2021; två går inte att bedöma.",
    "Region Uppsala met none of the six requirements of the 2021 supplementary agreement; two cannot be assessed.",
  ],
  [
    "not assessable",
    (lang) => describeRequirements("Region Uppsala", AGREEMENT, results("met", 0, 0, 6), lang),
    "Inget av de sex kraven i tilläggsöverenskommelsen 2021 går att bedöma för Region Uppsala.",
    "None of the six requirements of the 2021 supplementary agreement can be assessed for Region Uppsala.",
  ],
  [
    "one sensitive",
    (lang) =>
      describeRequirements("Region Uppsala", AGREEMENT, results("sensitive", 3, 3, 0), lang),
    "Region Uppsala uppfyllde tre av de sex kraven i tilläggsöverenskommelsen 2021; ett utfall beror på hur texten läses.",
    "Region Uppsala met three of the six requirements of the 2021 supplementary agreement; one result depends on how the text is read.",
  ],
]);
