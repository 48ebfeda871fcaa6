import type { Changes } from "../../src/model/changes.ts";
import { describeNews } from "../../src/text/news.ts";
import { sentenceTable } from "./sentence-table.ts";
import { notReported, suppressed } from "./subjects.ts";

const DELIVERY = { publisher: "SKR", retrieved: "2026-11-20", synthetic: false };
const VERDICT: Changes["verdicts"][number] = {
  agreement: "2021-supplement",
  region: "03",
  period: null,
  requirement: "primary-assessment",
  before: "met",
  after: "not-met",
};
const REVISION: Changes["revisions"][number] = {
  measure: "first-visit",
  basis: "waiting",
  period: "2026-09",
  isDays: false,
  region: "03",
  before: notReported,
  after: suppressed(5),
};

const changed = (added: number, revised: number, verdicts = 0): Changes => ({
  drop: "a-drop",
  newPeriods: [
    {
      measure: "first-visit",
      basis: "waiting",
      period: "2026-10",
      isDays: false,
      areas: Array.from({ length: added }, () => "03"),
      isNewest: true,
    },
  ],
  revisions: Array.from({ length: revised }, () => REVISION),
  verdicts: Array.from({ length: verdicts }, () => VERDICT),
});

const news =
  (added: number, revised: number, verdicts = 0, synthetic = false) =>
  (lang: "sv" | "en"): string =>
    describeNews({ ...DELIVERY, synthetic }, changed(added, revised, verdicts), lang).join(" ");

sentenceTable([
  [
    "new figures and revisions",
    news(13, 266, 2),
    "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den gav 13 nya uppgifter och 266 rättelser. Två utfall mot kraven ändrades.",
    "The latest update was retrieved on 20 November 2026 from SKR. It brought 13 new figures and 266 revisions. Two results against the requirements changed.",
  ],
  [
    "one of each",
    news(1, 1, 1),
    "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den gav en ny uppgift och en rättelse. Ett utfall mot kraven ändrades.",
    "The latest update was retrieved on 20 November 2026 from SKR. It brought one new figure and one revision. One result against the requirements changed.",
  ],
  [
    "new figures alone",
    news(1234, 0),
    "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den gav 1 234 nya uppgifter och ändrade inget som redan fanns.",
    "The latest update was retrieved on 20 November 2026 from SKR. It brought 1,234 new figures and changed nothing that was already there.",
  ],
  [
    "revisions alone",
    news(0, 7),
    "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den gav sju rättelser.",
    "The latest update was retrieved on 20 November 2026 from SKR. It brought seven revisions.",
  ],
  [
    "nothing",
    news(0, 0),
    "Den senaste uppdateringen hämtades den 20 november 2026 från SKR. Den ändrade inget som redan fanns.",
    "The latest update was retrieved on 20 November 2026 from SKR. It changed nothing that was already there.",
  ],
  [
    "a made-up one",
    news(7, 0, 0, true),
    "Den senaste uppdateringen är från den 20 november 2026 och är påhittad. Den gav sju nya uppgifter och ändrade inget som redan fanns.",
    "The latest update is from 20 November 2026 and is made up. It brought seven new figures and changed nothing that was already there.",
  ],
]);
