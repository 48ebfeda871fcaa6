/** The one clock of the project; SOURCE_DATE_EPOCH (seconds) holds it still. */
import { UsageError } from "./command.ts";

/** Now, or the moment that SOURCE_DATE_EPOCH names, as ISO date and time in UTC. */
export function now(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return new Date().toISOString();
  const moment = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : NaN);
  // Years of more than four digits are written in another way, which no reader of ours knows.
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > LAST_YEAR) {
    throw new UsageError(
      `SOURCE_DATE_EPOCH is "${epoch}"; expected a whole number of seconds since 1970`,
    );
  }
  return moment.toISOString();
}

/** The day of a moment, ISO. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

const LAST_YEAR = 9999;
