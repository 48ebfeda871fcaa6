/** Feeds and calendars as the files that they are published as, for the list of all files. */
import { type PublishedFile, publishedFile } from "../api/published-file.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/format.ts";
import { CALENDAR, feedPath } from "../text/paths.ts";
import { atomFeed } from "./atom.ts";
import { calendarOf } from "./calendar.ts";
import { feedOf, feedPage, feedScopes } from "./feed.ts";
import { icsText } from "./ics.ts";

const LANGS: readonly Lang[] = ["sv", "en"];

/**
 * What can be followed, by address relative to the root of the site. `today` is the ISO day of the
 * build; `addressOf` makes the absolute address of a path from the root, and is null where that is not
 * known: there are no feeds then.
 */
export function followFiles(
  model: Model,
  today: string,
  addressOf: ((path: string) => string) | null,
): ReadonlyMap<string, PublishedFile> {
  const host = addressOf === null ? null : new URL(addressOf("")).host;
  const calendars = LANGS.flatMap((lang) => {
    const calendar = calendarOf(model, today, host, lang);
    return calendar === null
      ? []
      : [[CALENDAR[lang], publishedFile("calendar", icsText(calendar))] as const];
  });
  const feeds = addressOf === null ? [] : feedFiles(model, addressOf);
  return new Map([...calendars, ...feeds].map(([path, file]) => [path.replace(/^\//, ""), file]));
}

const feedFiles = (model: Model, addressOf: (path: string) => string) =>
  feedScopes(model).flatMap((scope) =>
    LANGS.map((lang) => {
      const text = atomFeed(feedOf(model, scope, lang, addressOf));
      return [feedPath(lang, feedPage(scope)), publishedFile("feed", text)] as const;
    }),
  );
