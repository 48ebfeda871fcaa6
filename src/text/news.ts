/** What the newest delivery changed, in a few sentences. */
import type { Changes } from "../model/changes.ts";
import { formatDate, formatNumber, type Lang } from "./format.ts";
import { fill, formFor, type Forms } from "./sentence.ts";

interface Words {
  readonly delivery: string;
  readonly madeUp: string;
  readonly added: Forms;
  readonly revised: Forms;
  readonly verdicts: Forms;
  readonly nothing: string;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    delivery: "Den senaste leveransen hämtades den {date} från {publisher}.",
    madeUp: "Den är påhittad.",
    added: {
      one: "Den lade till en uppgift som saknades.",
      other: "Den lade till {n} uppgifter som saknades.",
    },
    revised: {
      one: "Ett tidigare publicerat värde rättades.",
      other: "{n} tidigare publicerade värden rättades.",
    },
    verdicts: {
      one: "Ett utfall mot kraven ändrades.",
      other: "{n} utfall mot kraven ändrades.",
    },
    nothing: "Inget som redan fanns ändrades.",
  },
  en: {
    delivery: "The latest delivery was retrieved on {date} from {publisher}.",
    madeUp: "It is made up.",
    added: {
      one: "It added one figure that was missing.",
      other: "It added {n} figures that were missing.",
    },
    revised: {
      one: "One previously published value was revised.",
      other: "{n} previously published values were revised.",
    },
    verdicts: {
      one: "One result against the requirements changed.",
      other: "{n} results against the requirements changed.",
    },
    nothing: "Nothing that was already there changed.",
  },
};

/** A drop as the sentences name it. */
export interface Delivery {
  readonly publisher: string;
  readonly retrieved: string;
  readonly synthetic: boolean;
}

/** "Den senaste leveransen hämtades den 20 november 2026 från …. 266 … värden rättades. …" */
export function describeNews(delivery: Delivery, changes: Changes, lang: Lang): string[] {
  const words = WORDS[lang];
  const { publisher, retrieved, synthetic } = delivery;
  const added = changes.newPeriods.reduce((sum, { areas }) => sum + areas.length, 0);
  const count = (n: number, forms: Forms) =>
    n === 0 ? [] : [fill(formFor(n, forms), { n: formatNumber(n, lang) })];
  const revised = count(changes.revisions.length, words.revised);
  const verdicts = count(changes.verdicts.length, words.verdicts);
  return [
    fill(words.delivery, { date: formatDate(retrieved, lang), publisher }),
    ...(synthetic ? [words.madeUp] : []),
    ...count(added, words.added),
    ...(revised.length + verdicts.length === 0 ? [words.nothing] : [...revised, ...verdicts]),
  ];
}
