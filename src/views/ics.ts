/** A calendar of whole days as text (RFC 5545). */

/** Something that is expected on a day. */
export interface CalendarDay {
  /** For ever the same, and no other event's. */
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Absolute address of a page that tells more. */
  readonly url: string;
}

/** A calendar before it is written. */
export interface Calendar {
  readonly name: string;
  /** ISO date on which what it says was known. */
  readonly known: string;
  readonly days: readonly CalendarDay[];
}

/** Writes the calendar: lines of at most 75 octets, which end with CR and LF. */
export function icsText({ name, known, days }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Vantelaget//Expected deliveries//SV",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(({ uid, date, summary, description, url }) => [
      "BEGIN:VEVENT",
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${basic(known)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** 2026-09-30 → 20260930. */
const basic = (date: string): string => date.replaceAll("-", "");

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

const LONGEST = 75;

/** Cut between characters, not inside one; what follows begins with a space, which counts. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
