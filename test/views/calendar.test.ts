import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { calendarOf } from "../../src/views/calendar.ts";
import { icsText } from "../../src/views/ics.ts";
import { tidy } from "../data/helpers.ts";
import { modelFrom } from "../model-from-drops.ts";
import { model as demonstration } from "./model.ts";

const model = modelFrom({
  "2026-08-24-socialstyrelsen-bup": tidy(["2026-06,01,primary-assessment,completed,50,40,"], {
    retrieved: "2026-08-24",
  }),
  "2026-08-25-kolada": tidy(["2025,03,primary-assessment,completed,,,80.5"], {
    retrieved: "2026-08-25",
  }),
});
const calendar = (today: string, lang: "sv" | "en" = "sv") => {
  const made = calendarOf(model, today, "exempel.se", lang);
  if (made === null) throw new Error("nothing is expected");
  return made;
};

describe("calendarOf", () => {
  it("has what every source is to deliver within a year, by day, one period after the other", () => {
    const { days, known } = calendar("2026-09-15");
    const monthly = days.filter(({ uid }) => uid.startsWith("socialstyrelsen"));
    expect(known).toBe("2026-09-15");
    expect(monthly.slice(0, 2).map(({ uid, date }) => [uid, date])).toEqual([
      ["socialstyrelsen-2026-07@exempel.se", "2026-09-29"],
      ["socialstyrelsen-2026-08@exempel.se", "2026-10-30"],
    ]);
    expect(monthly.map(({ date }) => date)).toHaveLength(12);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    expect(days.filter(({ uid }) => uid.startsWith("kolada"))).toEqual([
      {
        uid: "kolada-2026@exempel.se",
        date: "2027-06-29",
        summary: "RKA/Kolada: uppgifter för 2026",
        description: "RKA/Kolada: uppgifter för 2026 väntas senast den 29 juni 2027.",
        url: "https://www.kolada.se/",
      },
    ]);
  });

  it("says of what has not come that it is late, under the same id", () => {
    const [first] = calendar("2026-11-24", "en").days;
    expect(first).toMatchObject({
      uid: "socialstyrelsen-2026-07@exempel.se",
      date: "2026-09-29",
      summary: "Socialstyrelsen: figures for July 2026",
    });
    expect(first?.description).toContain("have not reached this site");
  });

  it("is none where nothing is expected at a known time, nor of made-up figures", () => {
    const other = modelFrom({ "2021-11-25-a": tidy(["2021-10,01,procedure,completed,50,40,"]) });
    expect(calendarOf(other, "2021-12-01", null, "sv")).toBeNull();
    expect(calendarOf(demonstration, "2026-11-24", null, "sv")).toBeNull();
  });
});

describe("icsText", () => {
  it("is read by a calendar program as it was written", () => {
    const made = calendar("2026-09-15");
    const parsed = new ICAL.Component(ICAL.parse(icsText(made)) as [string, [], []]);
    expect(parsed.getFirstPropertyValue("version")).toBe("2.0");
    const events = parsed.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(
      events.map(({ uid, summary, description, startDate }) => [
        uid,
        startDate.toString(),
        summary,
        description,
      ]),
    ).toEqual(
      made.days.map(({ uid, date, summary, description }) => [uid, date, summary, description]),
    );
  });

  it("has lines of at most 75 octets, cut between characters", () => {
    const long = "å".repeat(100);
    const day = {
      uid: "a",
      date: "2026-01-31",
      summary: `${long}; x, y\\z`,
      description: "rad ett\nrad två",
      url: "https://exempel.se/",
    };
    const text = icsText({ name: "Namn", known: "2026-01-01", days: [day] });
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${long}\\; x\\, y\\\\z\r\n`);
    expect(text).toContain("DESCRIPTION:rad ett\\nrad två\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20260131\r\n");
    expect(text).not.toMatch(/[^\r]\n/);
  });
});
