/** What each published file is called, in both languages. */
import type { Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { areasOf } from "./areas.ts";
import type { PublishedFile } from "./published-file.ts";

const BASIS: Readonly<Record<string, Wording>> = {
  completed: { sv: "genomförda", en: "completed" },
  waiting: { sv: "väntande", en: "waiting" },
};

/** Names of the kinds that there is one file or one form of. */
const KINDS: Readonly<Record<string, Wording>> = {
  "all-cells": { sv: "Alla månadsserier i en tabell", en: "All monthly series in one table" },
  "all-yearly-cells": { sv: "Alla årsserier i en tabell", en: "All yearly series in one table" },
  summary: {
    sv: "Senaste siffran för varje serie och region",
    en: "The newest figure of every series and region",
  },
  changes: {
    sv: "Vad den senaste leveransen ändrade",
    en: "What the newest delivery changed",
  },
  everything: { sv: "Alla tabeller i en fil", en: "All tables in one file" },
  dcat: { sv: "Beskrivning för dataportaler", en: "Description for data portals" },
};

/** Title of a file. */
export function titleOf(path: string, { kind }: PublishedFile, model: Model): Wording {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  const known = KINDS[kind];
  if (known !== undefined) return known;
  if (kind === "region") return areaTitle(name, model);
  const series = seriesTitle(name, model);
  if (series === null) return policyTitle(name, kind, model) ?? { sv: path, en: path };
  return kind === "trends" ? { sv: `${series.sv}: trender`, en: `${series.en}: trends` } : series;
}

/** Title of a series: measure, basis and, where it is of years, that it is; null if there is none. */
export function seriesTitle(id: string, { data }: Model): Wording | null {
  const series = data.series.find((one) => one.id === id);
  const measure = data.measures.find((one) => one.id === series?.measure);
  const basis = BASIS[series?.basis ?? ""];
  if (series === undefined || measure === undefined || basis === undefined) return null;
  const yearly =
    series.frequency === "year" ? { sv: ", per år", en: ", by year" } : { sv: "", en: "" };
  return {
    sv: `${measure.name.sv} (${basis.sv}${yearly.sv})`,
    en: `${measure.name.en} (${basis.en}${yearly.en})`,
  };
}

function areaTitle(name: string, { data }: Model): Wording {
  const area = areasOf(data.regions).find(({ code, slug }) => code === name || slug === name);
  const shown = area?.name ?? name;
  return { sv: `${shown}: alla serier`, en: `${shown}: all series` };
}

function policyTitle(name: string, kind: string, model: Model): Wording | null {
  const id = name.replace(/^(?:agreement|what-if|report)-/, "").replace(/-compilation$/, "");
  const agreement = model.policy.agreements.find((one) => one.id === id);
  const form = model.forms.find((one) => one.form.id === id)?.form;
  switch (kind) {
    case "agreement":
      return agreement?.name ?? null;
    case "what-if":
      return agreement === undefined
        ? null
        : {
            sv: `${agreement.name.sv}: tankeexempel, samma regler senare`,
            en: `${agreement.name.en}: thought experiment, the same rules later`,
          };
    case "report":
      return form?.name ?? null;
    case "compilation":
      return form === undefined
        ? null
        : {
            sv: `${form.name.sv}: svaren fråga för fråga`,
            en: `${form.name.en}: the answers question by question`,
          };
    default:
      return null;
  }
}
