/** One file at an address, night after night. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { keepAnswer, keptAnswer, sha256 } from "../../../scripts/nightly/kept-answers.ts";
import { loadData } from "../../../src/data/load.ts";
import { DATA, TODAY } from "../../data-folders.ts";
import { fetchOn, folderWith, urlSource } from "./plans.ts";
import { type Answer, withService } from "./service.ts";

const table = (share: string) =>
  ["period,region,measure,basis,share", `2021-09,01,bup-first-visit,completed,${share}`, ""].join(
    "\n",
  );

it("is a delivery, then 304, then another, and is kept as it was received", async () => {
  let text = table("71.5");
  const statuses: number[] = [];
  const answer: Answer = (response, { headers }) => {
    const etag = `"${sha256(text)}"`;
    const status = headers["if-none-match"] === etag ? 304 : 200;
    statuses.push(status);
    response
      .writeHead(status, { etag, "content-type": "text/csv" })
      .end(status === 200 ? text : "");
  };
  await withService(answer, async (origin) => {
    const address = `${origin}/register.csv`;
    const data = folderWith(urlSource(address));
    expect(await fetchOn(data, "2021-12-25")).toMatchObject([
      { outcome: { fate: "accepted", change: { added: 1 } } },
    ]);
    const drop = join(data, "drops", "2021-12-25-register");
    expect(readFileSync(join(drop, "register.csv"), "utf8")).toBe(text);
    expect(JSON.parse(readFileSync(join(drop, "drop.json"), "utf8"))).toMatchObject({
      files: [{ format: "tidy", sha256: sha256(text), from: address }],
    });
    expect(await fetchOn(data, "2021-12-26")).toMatchObject([{ outcome: { fate: "nothing new" } }]);
    text = table("-");
    expect(await fetchOn(data, "2021-12-27")).toMatchObject([
      {
        outcome: {
          fate: "held",
          drop: "2021-12-27-register",
          change: { touched: 1, changed: 1, lostRegions: ["01"] },
        },
      },
    ]);
    expect(statuses).toEqual([200, 304, 200]);
    // A file that somebody has touched is no longer what was received.
    writeFileSync(join(drop, "register.csv"), table("99"));
    const codes = loadData(data, DATA, TODAY).problems.map(({ code }) => code);
    expect(codes).toContain("changed-file");
    expect(await fetchOn(data, "2021-12-28").catch(String)).toContain("The data have errors");
    rmSync(data, { recursive: true });
  });
});

it("an answer that is kept damaged is asked for anew, and one without a version is not kept", () => {
  const folder = `${folderWith()}-answers`;
  const body = Buffer.from("a");
  keepAnswer(folder, "one", { etag: '"1"', lastModified: null, body });
  keepAnswer(folder, "two", { etag: null, lastModified: null, body });
  expect(keptAnswer(folder, "one")).toMatchObject({ etag: '"1"', body });
  expect(keptAnswer(folder, "two")).toBeNull();
  writeFileSync(join(folder, `${sha256("one")}.body`), "b");
  expect(keptAnswer(folder, "one")).toBeNull();
  writeFileSync(join(folder, `${sha256("one")}.json`), "{");
  expect(keptAnswer(folder, "one")).toBeNull();
});
