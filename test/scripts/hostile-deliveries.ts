/** Deliveries as nobody should send them: bytes, and sound files of every format that were damaged. */
import fc from "fast-check";

import { dropJson } from "../data/helpers.ts";

/** Files of one drop by name. */
export type Delivery = Readonly<Record<string, string | Uint8Array>>;

interface Sample {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const answer = {
  values: ["0001", "0003", "0000"].map((municipality) => ({
    kpi: "N79173",
    municipality,
    period: 2020,
    values: [{ gender: "T", count: 1, status: "", value: 82.5 }],
  })),
};
const cube = {
  class: "dataset",
  id: ["Region", "Mått"],
  size: [2, 2],
  dimension: {
    Region: { category: { index: ["01", "03"] } },
    Mått: { category: { index: { ANT: 0, INOM: 1 } } },
  },
  value: [50, 41, 60, 33],
};

/** A sound file of each format. */
export const SAMPLES: readonly Sample[] = [
  {
    entry: { format: "tidy" },
    text:
      "period;region;measure;basis;total;within;share;median_days;reported_on\n" +
      "2021-11;Stockholm;primary-assessment;completed;1 397;1 100;78,7;2,5;2021-12-10\n" +
      "2021-11;03;bup-first-visit;waiting;50;..;;12;\n",
  },
  {
    entry: {
      format: "vantetider-table",
      period: "2021-09",
      measure: "bup-first-visit",
      basis: "completed",
    },
    text:
      "Landsting / region\tAndel genomförda inom 30 dagar\tAntal genomförda totalt\tGenomförda väntetid 30 dagar eller kortare\n" +
      "Stockholm\t94 %\t586 st\t550 st\nNorra sjukvårdsregionen\t1 %\t9 st\t1 st\nGotland\tEj deltagit\t\t\n",
  },
  {
    entry: {
      format: "vantetider-table",
      period: "2020",
      measure: "bup-first-visit",
      basis: "waiting",
    },
    text: "Region\tJanuari\tFebruari\nStockholm\t94 %\t93 %\nUppsala\t*\t–\n",
  },
  { entry: { format: "kolada-v3" }, text: JSON.stringify(answer, null, 1) },
  {
    entry: { format: "socialstyrelsen-table" },
    text:
      "Väntetider till barn- och ungdomspsykiatrin, Kontaktstatus: Genomförd, Fas: Första besök, Medianvärdet för väntetid, 50:e percentilen, Alla kön, Ålder: Alla åldrar\n" +
      ";2021;2021\nRegion;Oktober;November\nStockholm;20,5;N\nAlla regioner;14;15\n\nSocialstyrelsens statistikdatabas 2021-12-20\n",
  },
  {
    entry: {
      format: "vardenisiffror-export",
      indicators: { "abc-1": { measure: "procedure", basis: "completed" } },
    },
    text:
      "Enhetsnamn;Enhetstyp;Regionskod;Enhetskod;Kön/Totalt;Indikator-Id;Titel;Måttenhet;Mätperiod;Värde;Täljare;Nämnare/antal fall\n" +
      "Stockholm;Region;01;1;Totalt;abc-1;Åtgärd;Procent;2021-09;50;100;200\n" +
      "Uppsala;Region;03;3;Kvinnor;abc-1;Åtgärd;Procent;2021-09;MSK;-;-\n",
  },
  {
    entry: {
      format: "json-stat2",
      dimensions: { Region: "region", Mått: "field" },
      categories: { Mått: { ANT: "total", INOM: "within" } },
      period: "2021-11",
      measure: "primary-assessment",
      basis: "completed",
    },
    text: JSON.stringify(cube, null, 1),
  },
];

/** Words that readers trip over. */
const TOKENS = fc.oneof(
  fc.constantFrom(
    ...["", " ", '"', '""', ";", ",", "\t", "\n", "\r", "\\", "\0", "\u202e", "\u200b", "\ufeff"],
    ...["null", "true", "[]", "{}", "[", "}", ":", "-0", "1e309", "1e-400", "9007199254740993"],
    ...["NaN", "Infinity", "__proto__", "constructor", "toString", "</script>", "${x}", "\ud800"],
    ...[
      "99999999999999999999",
      "2021-13",
      "9999",
      "0000",
      "101",
      "-1",
      "1.5",
      "5²",
      "٥",
      "<5",
      "%",
    ],
    ...["Riket", "Stоckholm", "Region", "completed", "väntande", "../../etc", "javascript:x"],
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.integer().map(String),
);

type Damage = (text: string) => string;

/** Part of a text, from 0 to 1 of its length. */
const spot = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number): number => Math.floor(part * text.length);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(spot, TOKENS).map(([from, token]): Damage => {
    return (text) => text.slice(0, at(text, from)) + token + text.slice(at(text, from));
  }),
  fc.tuple(spot, fc.nat(40), TOKENS).map(([from, length, token]): Damage => {
    return (text) => text.slice(0, at(text, from)) + token + text.slice(at(text, from) + length);
  }),
  // A whole cell, key or value.
  fc.tuple(spot, TOKENS).map(([from, token]): Damage => {
    return (text) => {
      const parts = text.split(/([;,\t\n":]+)/);
      return parts.with(Math.min(at(text, from), parts.length - 1) % parts.length, token).join("");
    };
  }),
  // A line once more, or one moved.
  fc.tuple(spot, spot).map(([from, to]): Damage => {
    return (text) => {
      const lines = text.split("\n");
      const line = lines[Math.floor(from * lines.length)] ?? "";
      return lines.toSpliced(Math.floor(to * lines.length), 0, line).join("\n");
    };
  }),
  spot.map(
    (from): Damage =>
      (text) =>
        text.slice(0, at(text, from)),
  ),
);

const damaged = (text: string, least: number): fc.Arbitrary<string> =>
  fc
    .array(damage, { minLength: least, maxLength: 4 })
    .map((damages) => damages.reduce((rest, change) => change(rest), text));

const encoded = (text: string): fc.Arbitrary<string | Uint8Array> =>
  fc.constantFrom<string | Uint8Array>(
    text,
    new Uint8Array(Buffer.from(text, "latin1")),
    new Uint8Array(Buffer.from(text, "utf16le")),
    new Uint8Array(Buffer.from(`\ufeff${text}`, "utf8")),
  );

/** drop.json with a value of it replaced, another key added, or its text damaged. */
const aboutDamaged = (about: string): fc.Arbitrary<string> =>
  fc.oneof(
    damaged(about, 1),
    fc.tuple(fc.nat(20), fc.jsonValue({ maxDepth: 2 })).map(([place, value]) => {
      const object = JSON.parse(about) as Record<string, unknown>;
      const key = Object.keys(object)[place] ?? `key${place}`;
      return JSON.stringify({ ...object, [key]: value });
    }),
    fc.tuple(fc.nat(12), fc.jsonValue({ maxDepth: 2 })).map(([place, value]) => {
      const object = JSON.parse(about) as { files: Record<string, unknown>[] };
      const [entry = {}] = object.files;
      const key = Object.keys(entry)[place] ?? "columns";
      return JSON.stringify({ ...object, files: [{ ...entry, [key]: value }] });
    }),
    fc.json(),
  );

/** A delivery of one file. */
export const delivery: fc.Arbitrary<Delivery> = fc
  .constantFrom(...SAMPLES)
  .chain(({ entry, text }) => {
    const about = dropJson([{ name: "fil", ...entry }]);
    const sound = { about: fc.constant(about), file: fc.constant<string | Uint8Array>(text) };
    const bytes = fc.uint8Array({ maxLength: 300 });
    return fc.oneof(
      { weight: 5, arbitrary: fc.record({ ...sound, file: damaged(text, 1) }) },
      { weight: 2, arbitrary: fc.record({ ...sound, file: damaged(text, 0).chain(encoded) }) },
      { weight: 1, arbitrary: fc.record({ ...sound, file: bytes }) },
      { weight: 2, arbitrary: fc.record({ ...sound, about: aboutDamaged(about) }) },
    );
  })
  .map(({ about, file }) => ({ "drop.json": about, fil: file }));
