/** Parts that the schemas of several published documents share. */
import { z } from "zod";

/** A month `YYYY-MM`, or a year `YYYY`. */
export const period = z.string().regex(/^\d{4}(-\d{2})?$/);

/** A month `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Code of a region, `00` for the nation. */
export const regionCode = z.string().regex(/^\d{2}$/);

/** Contacts carried out, or those waiting at the end of the period. */
export const basis = z.enum(["completed", "waiting"]);

/** How long the periods of a series are. */
export const frequency = z.enum(["month", "year"]);

/** What is told of a series: the share, the median wait or the long waits. */
export const quantity = z.enum(["share", "median", "backlog"]);

/** Whether a cell has a figure, and why not. */
export const status = z.enum(["ok", "suppressed", "not-reported", "no-contacts"]);

/** Result of a requirement. */
export const verdict = z.enum(["met", "not-met", "not-assessable"]);

/** The same in Swedish and in English. */
export const wording = z.strictObject({ sv: z.string(), en: z.string() });

/** Persons, contacts, kronor or days that are counted: whole and not negative. */
export const count = z.int().min(0);

/** A share, 0 to 100. */
export const percent = z.number().min(0).max(100);

/** How an area is called, and how many live there. */
export const areaFields = {
  code: regionCode,
  slug: z.string(),
  name: z.string(),
  shortName: z.string(),
  population: z.record(z.iso.date(), z.int().min(1)).describe("Inhabitants by date."),
};

/** An array that nobody writes to. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
