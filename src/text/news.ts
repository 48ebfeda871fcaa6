/** What the newest delivery changed, in a few sentences. To the public a delivery is an update. */
import type { Changes } from "../model/changes.ts";
import { formatDate, type Lang } from "./format.ts";
import { numberWord } from "./quantities.ts";
import { capital, fill, formFor, type Forms } from "./sentence.ts";

interface Words {
  readonly update: Readonly<Record<"real" | "madeUp", string>>;
  readonly brought: string;
  readonly both: string;
  readonly unchanged: string;
  readonly nothing: string;
  readonly added: Forms;
  readonly revised: Forms;
  readonly verdicts: Forms;
}

const WORDS: Record<Lang, Words> = {
  sv: {
    update: {
      real: "Den senaste uppdateringen hämtades den {date} från {publisher}.",
      madeUp: "Den senaste uppdateringen är från den {date} och är påhittad.",
    },
    brought: "Den gav {what}.",
    both: "{added} och {revised}",
    unchanged: "{added} och ändrade inget som redan fanns",
    nothing: "Den ändrade inget som redan fanns.",
    added: { one: "en ny uppgift", other: "{n} nya uppgifter" },
    revised: { one: "en rättelse", other: "{n} rättelser" },
    verdicts: { one: "Ett utfall mot kraven ändrades.", other: "{N} utfall mot kraven ändrades." },
  },
  en: {
    update: {
      real: "The latest update was retrieved on {date} from {publisher}.",
      madeUp: "The latest update is from {date} and is made up.",
    },
    brought: "It brought {what}.",
    both: "{added} and {revised}",
    unchanged: "{added} and changed nothing that was already there",
    nothing: "It changed nothing that was already there.",
    added: { one: "one new figure", other: "{n} new figures" },
    revised: { one: "one revision", other: "{n} revisions" },
    verdicts: {
      one: "One result against the requirements changed.",
      other: "{N} results against the requirements changed.",
    },
  },
};

/** A drop as the sentences name it. */
export interface NamedDrop {
  readonly publisher: string;
  readonly retrieved: string;
  readonly synthetic: boolean;
}

/**
 * "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den gav 13 nya uppgifter och 266
 * rättelser. Två utfall mot kraven ändrades."
 */
export function describeNews(delivery: NamedDrop, changes: Changes, lang: Lang): string[] {
  const words = WORDS[lang];
  const { publisher, retrieved, synthetic } = delivery;
  const update = synthetic ? words.update.madeUp : words.update.real;
  const verdicts = changes.verdicts.length;
  return [
    fill(update, { date: formatDate(retrieved, lang), publisher }),
    broughtSentence(changes, lang),
    ...(verdicts === 0 ? [] : [counted(verdicts, words.verdicts, lang)]),
  ];
}

/** What was new and what was revised. */
function broughtSentence({ newPeriods, revisions }: Changes, lang: Lang): string {
  const words = WORDS[lang];
  const cells = newPeriods.reduce((sum, { areas }) => sum + areas.length, 0);
  const added = counted(cells, words.added, lang);
  const revised = counted(revisions.length, words.revised, lang);
  if (cells === 0) {
    return revisions.length === 0 ? words.nothing : fill(words.brought, { what: revised });
  }
  const form = revisions.length === 0 ? words.unchanged : words.both;
  return fill(words.brought, { what: fill(form, { added, revised }) });
}

/** The form for the number, with numbers up to twelve as words. */
function counted(count: number, forms: Forms, lang: Lang): string {
  const n = numberWord(count, lang);
  return fill(formFor(count, forms), { n, N: capital(n) });
}
