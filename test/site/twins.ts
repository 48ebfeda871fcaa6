/** Pages and their twins in the other language: the link for readers, the links for search engines. */
import { tagsOf } from "./markup.ts";
import type { SitePage } from "./pages.ts";

/** Pages whose link to the other language leads to a page that does not lead back. */
export function brokenTwins(pages: readonly SitePage[]): string[] {
  const twins = new Map(pages.map((page) => [page.path, twinOf(page)]));
  return pages.flatMap(({ path }) => {
    const twin = twins.get(path) ?? null;
    const back = twin === null ? null : twins.get(twin);
    return back === path ? [] : [`${path}: twin ${String(twin)} points to ${String(back)}`];
  });
}

function twinOf({ html, lang }: SitePage): string | null {
  const other = lang === "sv" ? "en" : "sv";
  const link = tagsOf(html).find(
    ({ name, attributes }) => name === "a" && attributes.get("hreflang") === other,
  );
  return link?.attributes.get("href") ?? null;
}

/** Where a page says that it and its twins lie; null where it says nothing of it. */
export function relationsOf(html: string) {
  const links = tagsOf(html.slice(0, html.indexOf("</head>"))).filter(
    ({ name }) => name === "link",
  );
  const canonical = links.find(({ attributes }) => attributes.get("rel") === "canonical");
  const alternates = links.filter(({ attributes }) => attributes.has("hreflang"));
  if (canonical === undefined && alternates.length === 0) return null;
  return {
    canonical: canonical?.attributes.get("href") ?? null,
    alternates: new Map(
      alternates.map(({ attributes }) => [
        attributes.get("hreflang") ?? "",
        attributes.get("href") ?? "",
      ]),
    ),
  };
}

/** Pages whose address, twins or default are not what they are at `address`, which ends in "/". */
export function wrongRelations(pages: readonly SitePage[], address: string): string[] {
  return pages.flatMap(({ path, lang, html }) => {
    const own = new URL(path.slice(1), address).href;
    const { canonical = null, alternates = new Map<string, string>() } = relationsOf(html) ?? {};
    const says = [
      ...(canonical === own ? [] : [`canonical is ${String(canonical)}`]),
      ...(alternates.get(lang) === own ? [] : [`hreflang ${lang} is not the page`]),
      ...(alternates.get("x-default") === alternates.get("sv") ? [] : ["x-default is not sv"]),
      ...(alternates.has(lang === "sv" ? "en" : "sv") ? [] : ["no twin"]),
    ];
    return says.map((text) => `${path}: ${text}`);
  });
}
