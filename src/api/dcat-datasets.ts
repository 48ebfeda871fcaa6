/** What the catalogue calls datasets: each series, all of them, and what becomes of them. */
import { isMonth, lastDay } from "../data/period.ts";
import type { AnySeries, Period, Wording } from "../data/types.ts";
import type { Model } from "../model/model.ts";
import { date, type Node } from "./dcat-nodes.ts";
import { rowsOf } from "./observations.ts";
import { packageTexts } from "./package-texts.ts";
import type { PublishedFile } from "./published-file.ts";
import { seriesTitle } from "./titles.ts";

/** A dataset: how it is called, and which files hold it. */
export interface DatasetForm {
  readonly id: string;
  readonly title: Wording;
  readonly description: Wording;
  /** How often it changes, in the words of the EU. */
  readonly frequency: "MONTHLY" | "ANNUAL" | "IRREG";
  readonly temporal: Node | null;
  readonly holds: (path: string, file: PublishedFile) => boolean;
}

/** The datasets of the catalogue, in order; a series without any row is none. */
export function catalogueDatasets(model: Model): DatasetForm[] {
  const ofKind =
    (...kinds: readonly string[]) =>
    (_path: string, { kind }: PublishedFile): boolean =>
      kinds.includes(kind);
  const irregular = { frequency: "IRREG", temporal: null } as const;
  const forms: DatasetForm[] = [
    ...model.data.series.flatMap((series) => seriesForm(series, model)),
    {
      id: "dataset-all",
      title: {
        sv: "Alla väntetidsserier tillsammans, per region och i en tabell",
        en: "All waiting-time series together, by region and in one table",
      },
      description: packageTexts(model).description,
      frequency: "MONTHLY",
      temporal: temporal(
        model.data.series.flatMap((one) => rowsOf(one).map(({ period }) => period)),
      ),
      holds: ofKind("all-cells", "all-yearly-cells", "summary", "region", "everything"),
    },
    {
      id: "dataset-agreements",
      title: {
        sv: "Överenskommelser om tillgänglighet: krav, utfall och pengar",
        en: "Agreements on access to care: requirements, results and money",
      },
      description: {
        sv: "Regionernas utfall mot kraven i överenskommelserna mellan staten och regionerna, med uträkning, och regionernas redovisningar.",
        en: "Results of the regions under the agreements with the state, with the arithmetic, and the reports of the regions.",
      },
      ...irregular,
      holds: ofKind("agreement", "what-if", "report", "compilation"),
    },
    {
      id: "dataset-changes",
      title: { sv: "Vad den senaste leveransen ändrade", en: "What the newest delivery changed" },
      description: {
        sv: "Nya månader, rättade värden och ändrade utfall.",
        en: "New months, revised values and changed results.",
      },
      ...irregular,
      holds: ofKind("changes"),
    },
  ];
  return model.synthetic ? forms.map(marked) : forms;
}

function seriesForm(series: AnySeries, model: Model): DatasetForm[] {
  const { id, measure, frequency } = series;
  const periods = rowsOf(series).map(({ period }) => period);
  const title = seriesTitle(id, model);
  if (title === null || periods.length === 0) return [];
  const definition = model.data.measures.find((one) => one.id === measure)?.definition;
  return [
    {
      id: `dataset-${id}`,
      title,
      description: definition ?? title,
      frequency: frequency === "month" ? "MONTHLY" : "ANNUAL",
      temporal: temporal(periods),
      holds: (path) => path.replace(/^\w+\/|\.\w+$/g, "") === id,
    },
  ];
}

const marked = (form: DatasetForm): DatasetForm => ({
  ...form,
  title: {
    sv: `${form.title.sv} (påhittade siffror)`,
    en: `${form.title.en} (made-up figures)`,
  },
});

/** From the first day of the first period to the last day of the last; null without any. */
function temporal(periods: readonly Period[]): Node | null {
  const firstDay = (period: Period) => (isMonth(period) ? `${period}-01` : `${period}-01-01`);
  const starts = periods.map(firstDay).sort();
  const ends = periods.map(lastDay).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    "@type": "dcterms:PeriodOfTime",
    "dcat:startDate": date(first),
    "dcat:endDate": date(last),
  };
}
