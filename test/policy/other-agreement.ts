/** A made-up agreement with months, thresholds and money of its own. */
import type { PaidAgreement, Redistribution } from "../../src/policy/agreement.ts";

const wording = { sv: "påhittat", en: "made up" };
const words = { name: wording, text: wording };

export function otherAgreement(
  redistribution: Redistribution = "within-requirement",
): PaidAgreement {
  return {
    id: "other",
    slug: { sv: "other", en: "other" },
    year: 2031,
    evaluable: true,
    name: wording,
    summary: wording,
    period: wording,
    months: ["2031-02", "2031-03"],
    requirements: [
      {
        id: "visits",
        ...words,
        statistic: "mean-share",
        measure: "follow-up",
        basis: "completed",
        months: ["2031-02", "2031-03"],
        threshold: 55.5,
        readings: [{ id: "mean", name: wording, method: "mean-of-months" }],
      },
      {
        id: "queue",
        ...words,
        statistic: "reduction",
        measure: "procedure",
        basis: "waiting",
        count: "total",
        threshold: -10,
        readings: [{ id: "year-end", name: wording, from: "2030-12", to: "2031-03" }],
      },
      {
        id: "treatment",
        ...words,
        statistic: "conditional-share",
        measure: "bup-treatment",
        basis: "completed",
        months: ["2031-03"],
        threshold: 70,
        condition: { moreThanWaiting: 2, threshold: 50 },
        readings: [{ id: "only", name: wording, completed: "pooled", waiting: "last" }],
      },
    ],
    money: {
      kronor: 1000,
      pools: [
        { kronor: 899, requirements: ["visits", "treatment"] },
        { kronor: 101, requirements: ["queue"] },
      ],
      populationDate: "2030-11-01",
      redistribution,
    },
    amounts: [],
    payments: [],
    sections: [],
    choices: [],
    unknown: [],
    sources: [{ title: "Påhittad", publisher: "Testet", url: null }],
  };
}
