/**
 * feed.xml of the site, of each region and of each measure, in both languages. What they say and where
 * they lie has to be absolute, so that there is none without the site's address.
 */
import type { APIRoute, GetStaticPaths } from "astro";

import { fileAt, model } from "../../site.ts";
import type { Lang } from "../../text/format.ts";
import { pagePath } from "../../text/paths.ts";
import { atomFeed } from "../../views/atom.ts";
import { feedOf, feedPage, type FeedScope, feedScopes } from "../../views/feed.ts";

interface Props {
  readonly lang: Lang;
  readonly scope: FeedScope;
}

const LANGS: readonly Lang[] = ["sv", "en"];

/** One file a page that has a feed. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? feedScopes(model).flatMap((scope) =>
        LANGS.map((lang) => {
          const path = pagePath(lang, feedPage(scope)).replace(/^\/|\/$/g, "");
          return { params: { path: path === "" ? undefined : path }, props: { lang, scope } };
        }),
      )
    : []) satisfies GetStaticPaths;

/** Writes the file. */
export const GET: APIRoute<Props> = ({ props: { lang, scope }, site }) => {
  const addressOf = (path: string) => new URL(fileAt(path), site).href;
  const headers = { "content-type": "application/atom+xml; charset=utf-8" };
  return new Response(atomFeed(feedOf(model, scope, lang, addressOf)), { headers });
};
