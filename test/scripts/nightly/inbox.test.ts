/** Files that a person leaves: what is recognised becomes a delivery, the rest stays with a sentence. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { recognise, type Recognised } from "../../../scripts/nightly/recognise.ts";
import type { InboxSource } from "../../../src/data/fetch-plan.ts";
import { DATA } from "../../data-folders.ts";
import { fetchOn, folderWith } from "./plans.ts";

const { sources } = JSON.parse(readFileSync(join(DATA, "sources.json"), "utf8")) as {
  sources: InboxSource[];
};
const INBOX = sources.filter(({ kind }) => kind === "inbox");

const EXPORT = readFileSync(
  join(DATA, "drops/2026-08-24-socialstyrelsen-bup/vantetider-bup-forsta-besok-median.csv"),
  "utf8",
);
const TIDY = "period;region;mått;mätmetod;andel\n2021-09;01;bup-first-visit;genomförda;71,5\n";
const TABLE = [
  "Landsting / region\tAndel genomförda inom 30 dagar\tAntal genomförda totalt",
  "Stockholm\t66 %\t32 st",
  "",
].join("\n");
const INDICATORS = [
  "Enhetsnamn;Enhetstyp;Kön/Totalt;Indikator-Id;Titel;Måttenhet;Mätperiod;Värde",
  "Region Stockholm;Region;Totalt;abc;Väntan;Procent;2021-09;71,5",
  "",
].join("\n");

describe("what is recognised", () => {
  it.each<[string, Recognised | null, string]>([
    ["an export of Socialstyrelsen", "socialstyrelsen-table", EXPORT],
    ["one that has lost its title", "socialstyrelsen-table", EXPORT.replace(/^.*\n/, "\n")],
    ["an export of vardenisiffror.se", "vardenisiffror-export", INDICATORS],
    ["its columns in another order", "vardenisiffror-export", "Mätperiod;Indikator-Id;Värde\n"],
    ["a table of Väntetider i vården", "vantetider-table", TABLE],
    ["a newer one", "vantetider-table", TABLE.replace("Landsting / region", "Region")],
    ["a tidy file", "tidy", TIDY],
    ["a shopping list", null, "mjölk\nägg\n"],
    ["a list of regions", null, "Region;Invånare\nStockholm;1\n"],
    ["nothing", null, ""],
  ])("%s", (_, format, text) => {
    expect(recognise(text)).toBe(format);
  });
});

describe("the inbox", () => {
  let data = "";
  let inbox = "";
  beforeEach(() => {
    data = folderWith(...INBOX);
    inbox = join(data, "inbox");
    mkdirSync(inbox);
  });
  afterEach(() => {
    rmSync(data, { recursive: true });
  });
  const put = (name: string, text: string) => {
    writeFileSync(join(inbox, name), text);
  };

  it("makes a delivery of an export, whatever its name, once", async () => {
    put("Export (3).txt", EXPORT);
    expect(await fetchOn(data, "2026-08-24")).toMatchObject([
      {
        source: "inbox (Export (3).txt)",
        outcome: { drop: "2026-08-24-socialstyrelsen", fate: "accepted", change: { added: 254 } },
      },
    ]);
    expect(readdirSync(inbox)).toEqual([]);
    put("igen.csv", EXPORT);
    expect(await fetchOn(data, "2026-08-25")).toMatchObject([{ outcome: { fate: "nothing new" } }]);
    expect(readdirSync(join(inbox, "known"))).toEqual(["igen.csv"]);
  });

  it("takes what a table does not tell from the words beside it", async () => {
    put("bup.tsv", TABLE);
    expect(await fetchOn(data, "2021-12-25")).toMatchObject([
      { failure: expect.stringContaining('lay "period", "measure" and "basis" beside it') },
    ]);
    expect(readFileSync(join(inbox, "bup.tsv.why.txt"), "utf8")).toContain('lay "period"');
    put(
      "bup.tsv.json",
      JSON.stringify({ period: "2021-09", measure: "bup-first-visit", basis: "completed" }),
    );
    expect(await fetchOn(data, "2021-12-26")).toMatchObject([
      { outcome: { drop: "2021-12-26-vantetider", fate: "accepted", change: { added: 1 } } },
    ]);
    expect(readdirSync(inbox)).toEqual([]);
  });

  it("asks who published a tidy file, and what an indicator is", async () => {
    put("siffror.csv", TIDY);
    put("indikator.csv", INDICATORS);
    expect(await fetchOn(data, "2021-12-25")).toMatchObject([
      { failure: expect.stringContaining('add "indicators" to sources.json') },
      { failure: expect.stringContaining("nobody says who published it") },
    ]);
    put("siffror.csv.json", JSON.stringify({ publisher: "Region Stockholm", title: "BUP" }));
    const indicators = { abc: { measure: "bup-first-visit", basis: "completed" } };
    put("indikator.csv.json", JSON.stringify({ indicators }));
    expect(await fetchOn(data, "2021-12-26")).toMatchObject([
      { outcome: { drop: "2021-12-26-vardenisiffror", fate: "accepted" } },
      // Both tell the same cell with the same share.
      { outcome: { drop: "2021-12-26-tidy", fate: "nothing new" } },
    ]);
  });

  it("takes a part for a part, and an export without a region for a loss", async () => {
    const row = (region: string) => `2021-09;${region};bup-first-visit;genomförda;71,5\n`;
    const about = JSON.stringify({ publisher: "Regionerna", title: "BUP" });
    const heading = TIDY.split("\n")[0] ?? "";
    put("alla.csv", `${heading}\n${row("01")}${row("03")}`);
    put("alla.csv.json", about);
    put("export.csv", EXPORT);
    await fetchOn(data, "2026-08-24");
    put("en.csv", `${heading}\n${row("01").replace("71,5", "71,6")}${row("04")}`);
    put("en.csv.json", about);
    put("kort.csv", EXPORT.replace(/^Uppsala.*\n/m, ""));
    expect(await fetchOn(data, "2026-08-25")).toMatchObject([
      { source: "inbox (en.csv)", outcome: { change: { touched: 1, missing: [] } } },
      { source: "inbox (kort.csv)", outcome: { fate: "held", change: { lostRegions: ["03"] } } },
    ]);
  });

  it("leaves the rest where it is, each with a sentence", async () => {
    put("lista.csv", "mjölk\n");
    put("bild.csv", "\0\u0001");
    put("trasig.csv", TIDY);
    put("trasig.csv.json", "{");
    put("laddas.csv.part", EXPORT);
    put("stor.csv", "x".repeat(1_000_001));
    mkdirSync(join(inbox, "mapp"));
    symlinkSync("/etc/passwd", join(inbox, "lank.csv"));
    const said = (await fetchOn(data, "2021-12-25")).map((one) =>
      "failure" in one ? `${one.source}: ${one.failure.slice(0, 24)}` : one.source,
    );
    expect(said).toEqual([
      "inbox (bild.csv): It is no text in UTF-8 o",
      "inbox (lank.csv): It is no file: put the f",
      "inbox (lista.csv): Its first line is not th",
      "inbox (mapp): It is no file: put the f",
      "inbox (stor.csv): It is larger than 100000",
      'inbox (trasig.csv): ".json" beside it is no ',
    ]);
    expect(readdirSync(inbox)).toContain("laddas.csv.part");
    expect(readdirSync(join(data, "drops"))).toHaveLength(1);
  });

  it("holds a file with errors, beside a good one", async () => {
    put("a.csv", EXPORT.replace("Stockholm;30", "Stockholm;trettio"));
    put("b.tsv", TABLE);
    put(
      "b.tsv.json",
      JSON.stringify({ period: "2021-09", measure: "bup-first-visit", basis: "completed" }),
    );
    expect(await fetchOn(data, "2026-08-24")).toMatchObject([
      { outcome: { drop: "2026-08-24-socialstyrelsen", fate: "held" } },
      { outcome: { drop: "2026-08-24-vantetider", fate: "accepted" } },
    ]);
    expect(readdirSync(inbox)).toEqual([]);
    const held = readFileSync(join(data, "held/2026-08-24-socialstyrelsen/held.md"), "utf8");
    expect(held).toContain('not-a-number  found "trettio"');
  });
});
