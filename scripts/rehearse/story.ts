/** A year of nights of a made-up register: what its service answers each night, and what has to come of it. */
import { addDays, addMonths, lastDay, monthRange } from "../../src/data/period.ts";
import type { Month } from "../../src/data/types.ts";

/** What a night has to end with. */
export type Ending = "nothing new" | "accepted" | "held" | "failed" | "killed";

/** One night. */
export interface Scene {
  /** ISO date. */
  readonly date: string;
  /** What happens that does not happen every night; null for a night like any other. */
  readonly event: string | null;
  /** Body of the answer; null where the service has a fault. */
  readonly answer: string | null;
  readonly ending: Ending;
  /** A person has let the held delivery through on the day before. */
  readonly isReleased: boolean;
}

/** First night, and the first month that the register has. */
const START = "2025-01-01";
const FIRST_MONTH: Month = "2024-01";
/** The day of the month on which a month before it comes. */
const PUBLISHED_ON = "20";

/** What happens every month. */
export const A_MONTH = "a month comes";

/** What happens, by the number of the night. */
const EVENTS: Readonly<Record<number, string>> = {
  40: "three figures are corrected",
  60: "the service has a fault",
  61: "the service answers with a page for people",
  90: "the night is killed before the swap",
  109: "a month comes without one region",
  122: "the late region comes",
  130: "nearly all is another figure",
  133: "the delivery has been let through",
  200: "a figure is taken back",
  262: "a month comes, and the night is killed when it has taken it in",
};

/** Every night of a year. */
export const YEAR: readonly number[] = Array.from({ length: 365 }, (_, night) => night);

/** The first night, those on which something odd happens, and the nights after them. */
export const ODD_NIGHTS: readonly number[] = YEAR.filter(
  (night) => night < 2 || night in EVENTS || night - 1 in EVENTS,
);

/** The nights with the given numbers; New Year's is 0. */
export function story(nights: readonly number[]): Scene[] {
  const scenes: Scene[] = [];
  let before = "";
  for (const night of nights) {
    const date = addDays(START, night);
    const event = EVENTS[night] ?? null;
    const isFault = night === 60 || night === 61;
    const table = registerOn(date, night);
    const isNews = table !== before && !isFault;
    scenes.push({
      date,
      event: event ?? (isNews ? A_MONTH : null),
      answer: isFault ? (night === 61 ? PAGE : null) : table,
      ending: endingOf(night, isFault, isNews),
      isReleased: night === 133,
    });
    if (!isFault) before = table;
  }
  return scenes;
}

const PAGE = "<!doctype html><title>Underhåll</title>";

function endingOf(night: number, isFault: boolean, isNews: boolean): Ending {
  if (night === 90 || night === 262) return "killed";
  if (isFault) return "failed";
  if (night >= 130 && night < 133) return "held";
  return isNews ? "accepted" : "nothing new";
}

/** The register as a tidy file on a day. */
function registerOn(date: string, night: number): string {
  const rows = monthsOn(date).flatMap((month) =>
    REGIONS.flatMap((region, i) => {
      const isLate = region === "03" && month === LATE_MONTH && night < 122;
      if (isLate) return [];
      const value =
        night >= 200 && region === "14" && month === "2024-03" ? "-" : share(month, i, night);
      return [`${month},${region},bup-first-visit,completed,${value}`];
    }),
  );
  return ["period,region,measure,basis,share", ...rows, ""].join("\n");
}

/** Comes on night 109, without one region. */
const LATE_MONTH: Month = "2025-03";

/** Months that have come by a day. */
function monthsOn(date: string): Month[] {
  const isOut = date.slice(8) >= PUBLISHED_ON;
  const own = date.slice(0, 7) as Month;
  return monthRange(FIRST_MONTH, addMonths(own, isOut ? -1 : -2));
}

/** A share of 50 to 90 percent; from the great correction on, three points lower. */
function share(month: Month, region: number, night: number): string {
  const number = Number(lastDay(month).slice(8)) + Number(month.slice(5, 7)) * 2 + region;
  const corrected = night >= 40 && month === "2024-02" && region < 3 ? 1 : 0;
  const lowered = night >= 130 ? 3 : 0;
  return (50 + (number % 40) + corrected - lowered).toFixed(1);
}

/** Codes of the register's regions. */
const REGIONS = ["01", "03", "04", "05", "12", "14", "18", "25"];
