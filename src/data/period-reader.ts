/** The periods of a file, each spelling read once. */
import { addDays, lastDay } from "./period.ts";
import { parsePeriod, periodNumber } from "./period-text.ts";
import type { FileReading } from "./reading.ts";

/** A period of the file, worked out once per spelling. */
export interface PeriodEntry {
  readonly number: number;
  /** Last day on which a region reports the month in time. */
  readonly deadline: string;
  /** Ends after the drop was retrieved: only a blank cell may stand there. */
  readonly isFuture: boolean;
}

/** Reads a period with a cache per file; null for a text that is no period. */
export function periodReader(file: FileReading): (text: string) => PeriodEntry | null {
  const known = new Map<string, PeriodEntry | null>();
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = readPeriod(text, file);
      known.set(text, entry);
    }
    return entry;
  };
}

function readPeriod(text: string, { retrieved, reference }: FileReading): PeriodEntry | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  const end = lastDay(period);
  return {
    number: periodNumber(period),
    deadline: addDays(end, reference.reporting.withinDays),
    isFuture: end > retrieved,
  };
}
