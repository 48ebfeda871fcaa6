import { expect, test } from "vitest";

import {
  describeBacklog,
  describeBacklogTrend,
  describeClearance,
  describePer1000,
  per1000Text,
} from "../../src/text/queue.ts";
import { sentenceTable } from "./sentence-table.ts";
import { about, facts, figure, trend, visible } from "./subjects.ts";

const queue = about("first-visit", "waiting", "backlog");
const down = trend({ direction: "decreasing", verdict: "improving", slopePerYear: -132 });
const none = trend({ direction: "none", verdict: "stable" });

sentenceTable([
  [
    "operations of the nation",
    (lang) =>
      describeBacklog(
        about("procedure", "waiting", "backlog", "nation"),
        facts({ latest: figure(45_678) }),
        lang,
      ),
    "Den 31 oktober 2026 hade 45 678 personer väntat mer än 180 dagar på en operation eller åtgärd i specialiserad vård i Sverige.",
    "On 31 October 2026, 45,678 people had waited more than 180 days for an operation or procedure in specialised care in Sweden.",
  ],
  [
    "on a day that was just named",
    (lang) => describeBacklog(queue, facts({ latest: figure(7) }), lang, true),
    "Samma dag hade 7 personer väntat mer än 180 dagar på ett första besök i specialiserad vård i Region Uppsala.",
    "On the same day, 7 people had waited more than 180 days for a first visit in specialised care in Region Uppsala.",
  ],
  ["no figure", (lang) => describeBacklog(queue, facts({ latest: null }), lang), null, null],
  [
    "trend",
    (lang) => describeBacklogTrend(queue, down, "last36", lang),
    "De senaste 36 månaderna är trenden för antalet som väntat mer än 180 dagar nedåt, i snitt 132 personer färre om året.",
    "Over the last 36 months, the trend in the number who have waited more than 180 days is downward, 132 people fewer a year on average.",
  ],
  [
    "no trend",
    (lang) => describeBacklogTrend(queue, none, { since: "2021-01" }, lang),
    "Sedan januari 2021 går det inte att se om antalet som väntat mer än 180 dagar ökar eller minskar.",
    "Since January 2021, it cannot be told whether the number who have waited more than 180 days is rising or falling.",
  ],
  [
    "per 1 000",
    (lang) => describePer1000(0.94, lang),
    "Det är 0,9 på 1 000 invånare.",
    "That is 0.9 per 1,000 inhabitants.",
  ],
  [
    "per 1 000, hardly any",
    (lang) => describePer1000(0.02, lang),
    "Det är färre än 0,1 på 1 000 invånare.",
    "That is fewer than 0.1 per 1,000 inhabitants.",
  ],
  ["per 1 000, none", (lang) => describePer1000(0, lang), null, null],
  ["per 1 000, not known", (lang) => describePer1000(null, lang), null, null],
  [
    "clearance time",
    (lang) => describeClearance(queue, facts({ clearanceMonths: 3.42 }), lang),
    "Kön är lika stor som antalet första besök på 3,4 månader, i de tre senaste månadernas takt.",
    "The queue is as large as 3.4 months of first visits, at the pace of the last three months.",
  ],
  [
    "clearance time of one month",
    (lang) =>
      describeClearance(about("procedure", "waiting"), facts({ clearanceMonths: 0.98 }), lang),
    "Kön är lika stor som antalet operationer och åtgärder på en månad, i de tre senaste månadernas takt.",
    "The queue is as large as one month of operations and procedures, at the pace of the last three months.",
  ],
  ["clearance time not known", (lang) => describeClearance(queue, facts(), lang), null, null],
]);

test.each([
  ["0,9", 0.94],
  ["0,1", 0.1],
  ["< 0,1", 0.02],
  ["0,0", 0],
])("%s of 1 000 inhabitants stands for %f in a table", (expected, per1000) => {
  expect(visible(per1000Text(per1000, "sv"))).toBe(expected);
});
