/** Feeds and calendars of a site, as the list of all files has them. */
import { describe, expect, it } from "vitest";

import { publishedFiles } from "../../src/api/files.ts";
import { CALENDAR } from "../../src/text/paths.ts";
import { atomFeed } from "../../src/views/atom.ts";
import { calendarOf } from "../../src/views/calendar.ts";
import { feedOf, feedScopes } from "../../src/views/feed.ts";
import { followFiles } from "../../src/views/follow-files.ts";
import { icsText } from "../../src/views/ics.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";

const rows = ["2021-10,01,first-visit,waiting,100,80,"];
const model = modelFrom({ "2021-12-25-a": tidy(rows) });
const TODAY = "2026-11-22";
const addressOf = (path: string) => new URL(path.replace(/^\//, ""), "https://example.org/v/").href;
const feeds = followFiles(model, TODAY, addressOf);

describe("followFiles", () => {
  it("has one for the site, each region and each measure, in both languages", () => {
    const own = [...feeds.values()].filter(({ kind }) => kind === "feed");
    expect(own.length).toBe(2 * (1 + 21 + model.data.measures.length));
    expect([...feeds.keys()]).toEqual(
      expect.arrayContaining(["feed.xml", "en/feed.xml", "regioner/uppsala/feed.xml"]),
    );
  });

  it("has what the page's own file has", () => {
    const [site] = feedScopes(model);
    expect(site && atomFeed(feedOf(model, site, "en", addressOf))).toBe(
      feeds.get("en/feed.xml")?.content,
    );
  });

  it("is listed in index.json beside the files below api/v1/", () => {
    const now = "2026-11-22T00:00:00.000Z";
    const files = publishedFiles(model, now, "https://example.org/v/", feeds);
    const index = JSON.parse(String(files.get("index.json")?.content)) as {
      files: { address: string }[];
    };
    expect(index.files.find(({ address }) => address === "regioner/uppsala/feed.xml")).toEqual({
      address: "regioner/uppsala/feed.xml",
      kind: "feed",
      mediaType: "application/atom+xml",
      schema: null,
      rows: null,
      bytes: feeds.get("regioner/uppsala/feed.xml")?.bytes,
      sha256: feeds.get("regioner/uppsala/feed.xml")?.sha256,
    });
    expect([...files.keys()]).not.toContain("feed.xml");
  });

  it("has the calendar as it is published, also where the address is not known", () => {
    const alone = followFiles(model, TODAY, null);
    const calendar = calendarOf(model, TODAY, null, "sv");
    expect([...alone.values()].every(({ kind }) => kind === "calendar")).toBe(true);
    expect(alone.get(CALENDAR.sv.slice(1))?.content).toBe(
      calendar === null ? undefined : icsText(calendar),
    );
  });

  it("are none where figures are made up", () => {
    const madeUp = modelFrom({ "2021-12-25-a": tidy(rows, { synthetic: true }) });
    expect(followFiles(madeUp, TODAY, addressOf).size).toBe(0);
  });
});
