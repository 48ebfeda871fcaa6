/** Whether every link, anchor and asset of a built site leads somewhere inside it; the site may lie at a `base`. */
import { decode, type Tag, tagsOf } from "./markup.ts";
import { filesOf, type SitePage } from "./pages.ts";

const ORIGIN = "https://site.example";

/** Attributes that hold an address, by the elements that they are read on. */
const ADDRESSES: Record<string, readonly string[]> = {
  a: ["href"],
  link: ["href"],
  script: ["src"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  iframe: ["src"],
  form: ["action"],
  use: ["href", "xlink:href"],
  image: ["href"],
  option: ["data-href"],
};

/** Addresses that name nothing in the site, each with a page that has it. */
export function brokenLinks(root: string, pages: readonly SitePage[], base = "/"): string[] {
  const files = new Set(filesOf(root));
  const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  const broken = new Map<string, string[]>();
  for (const page of pages) {
    for (const { tag, address } of addressesOf(page.html)) {
      const problem = problemOf(address, page, { files, ids, base });
      if (problem === null) continue;
      const said = `<${tag.name}> "${address}" ${problem}`;
      broken.set(said, [...(broken.get(said) ?? []), page.path]);
    }
  }
  return [...broken].map(([said, on]) => `${said}: on ${on[0] ?? ""} and ${on.length - 1} more`);
}

/** Every address on a page with the tag that holds it. */
export function addressesOf(html: string): { readonly tag: Tag; readonly address: string }[] {
  return tagsOf(html).flatMap((tag) =>
    (ADDRESSES[tag.name] ?? []).flatMap((name) => {
      const value = tag.attributes.get(name);
      if (value === undefined) return [];
      const all =
        name === "srcset" ? value.split(",").map((one) => one.trim().split(" ")[0]) : [value];
      return all.map((address) => ({ tag, address: address ?? "" }));
    }),
  );
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly base: string;
}

function problemOf(address: string, page: SitePage, { files, ids, base }: Site): string | null {
  if (address === "") return "is empty";
  const own = ORIGIN + base + page.path.slice(1);
  const url = new URL(address, own);
  if (url.protocol === "mailto:") return null;
  if (url.protocol === "http:") return "is not https";
  if (url.origin !== ORIGIN) return null;
  if (!url.pathname.startsWith(base)) return "lies outside the base";
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const file = (path.endsWith("/") ? `${path}index.html` : path).slice(1);
  if (!files.has(file)) return "names no file of the site";
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== "" && !ids.get(path)?.has(anchor)) return "names no id of the page";
  return null;
}

const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decode(match[1] ?? "")));
