/** Whether a quantity is on its way up or down: the change over a year and the trend, told as one. */
import type { AreaFacts } from "../model/area-facts.ts";
import { isOpposed } from "../model/course.ts";
import { describeChange } from "./change.ts";
import type { Lang } from "./format.ts";
import { uncapital, withoutFullStop } from "./sentence.ts";
import type { Subject } from "./subject.ts";
import { describeTrend, describeYearlyTrend } from "./trend.ts";

const BUT: Record<Lang, string> = { sv: ", men ", en: ", but " };

/**
 * Change since a year ago and trend. Where they point different ways they are one sentence with a
 * "but" between, so that neither can be quoted as the whole: "Andelen är 0,6 procentenheter högre än
 * i oktober 2025, men de senaste 36 månaderna är trenden för andelen nedåt, …".
 */
export function describeCourse(
  subject: Pick<Subject, "quantity">,
  facts: Pick<AreaFacts, "latest" | "change" | "trend" | "yearlyTrend">,
  lang: Lang,
  regionsInAll: number | null = null,
): string[] {
  const { latest, trend, yearlyTrend } = facts;
  if (latest === null) return [];
  const change = describeChange(subject, facts, "year", lang, regionsInAll);
  const course =
    trend === null
      ? yearlyTrend && describeYearlyTrend(subject, yearlyTrend, lang)
      : describeTrend(subject, trend.last36, "last36", lang);
  if (change !== null && course !== null && isOpposed(facts)) {
    return [withoutFullStop(change) + BUT[lang] + uncapital(course)];
  }
  return [change, course].filter((sentence) => sentence !== null);
}
