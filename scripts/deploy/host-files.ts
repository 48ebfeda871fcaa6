/** The rules as each kind of host reads them. */
import {
  ALWAYS,
  CACHE,
  COMPRESSED,
  EMBEDS,
  HASHED,
  OPEN,
  policyFor,
  TYPES,
  unframed,
} from "./rules.ts";

/** Path from the checkout → content. */
export function hostFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["src/public/_headers", netlify()],
    ["src/public/.htaccess", apache()],
    ["scripts/deploy/nginx.conf", nginx()],
    ["scripts/deploy/Caddyfile", caddy()],
  ]);
}

const NOTE = "Written by `npm run headers` from scripts/deploy/rules.ts; change it there.";

/** Netlify and Cloudflare Pages join what several rules say, so that who may frame stands apart. */
function netlify(): string {
  const [policy = ""] = policyFor(false).split("; frame-ancestors");
  const rule = (path: string, ...headers: readonly string[]) =>
    [path, ...headers.map((header) => `  ${header}`), ""].join("\n");
  return [
    `# For Netlify and Cloudflare Pages. ${NOTE}`,
    "# Below a sub-path, put it before every address.",
    rule(
      "/*",
      `Content-Security-Policy: ${policy}`,
      ...ALWAYS.map(([name, value]) => `${name}: ${value}`),
    ),
    ...unframed().map((path) => rule(path, "Content-Security-Policy: frame-ancestors 'none'")),
    ...EMBEDS.map((path) => rule(`${path}*`, "Content-Security-Policy: frame-ancestors *")),
    rule(`${HASHED}*`, `Cache-Control: ${CACHE.hashed}`),
    rule(`${OPEN}*`, "Access-Control-Allow-Origin: *", `Cache-Control: ${CACHE.open}`),
    ...KNOWN_FILES.map(([path, end]) => rule(path, `Content-Type: ${TYPES[end] ?? ""}`)),
  ].join("\n");
}

/** Addresses of unusual types, since a rule there can only end in `*`. */
const KNOWN_FILES = [
  ["/manifest.webmanifest", ".webmanifest"],
  [`${OPEN}v1/csv/*`, ".csv"],
  [`${OPEN}v1/dcat.jsonld`, ".jsonld"],
] as const;

function apache(): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  const onlyIf = (test: string, ...lines: readonly string[]) => [
    `  <If "${test}">`,
    ...lines.map((line) => `    ${line}`),
    "  </If>",
  ];
  const at = (path: string) => `%{REQUEST_URI} =~ m#${path}#`;
  return [
    `# For Apache 2.4. ${NOTE}`,
    "# Below a sub-path, put it in front of both ErrorDocument addresses.",
    "AddDefaultCharset utf-8",
    ...Object.entries(TYPES).map(([end, type]) => `AddType ${type.split(";")[0] ?? ""} ${end}`),
    "AddCharset utf-8 .csv .json .jsonld .xml .svg .ics .webmanifest",
    "DirectoryIndex index.html",
    "Options -Indexes",
    "",
    "ErrorDocument 404 /404.html",
    `<If "${at("^/en/")}">`,
    "  ErrorDocument 404 /en/404.html",
    "</If>",
    "",
    "<IfModule mod_headers.c>",
    ...ALWAYS.map(([name, value]) => `  ${set(name, value)}`),
    `  ${set("Content-Security-Policy", policyFor(false))}`,
    `  ${set("Cache-Control", CACHE.page)}`,
    ...onlyIf(at(`(${EMBEDS.join("|")})`), set("Content-Security-Policy", policyFor(true))),
    ...onlyIf(at(HASHED), set("Cache-Control", CACHE.hashed)),
    ...onlyIf(at(OPEN), set("Access-Control-Allow-Origin", "*"), set("Cache-Control", CACHE.open)),
    "</IfModule>",
    "",
    "<IfModule mod_deflate.c>",
    `  AddOutputFilterByType DEFLATE ${COMPRESSED.join(" ")}`,
    "</IfModule>",
    "",
  ].join("\n");
}

function nginx(): string {
  const map = (name: string, rows: readonly (readonly [string, string])[]) => [
    `map $uri ${name} {`,
    ...rows.map(([test, value]) => `  ${test} "${value}";`),
    "}",
    "",
  ];
  return [
    `# For nginx, in its block "http". ${NOTE}`,
    ...map("$vl_policy", [
      [`~^(${EMBEDS.join("|")})`, policyFor(true)],
      ["default", policyFor(false)],
    ]),
    ...map("$vl_cache", [
      [`~^${HASHED}`, CACHE.hashed],
      [`~^${OPEN}`, CACHE.open],
      ["default", CACHE.page],
    ]),
    // A header with an empty value is not sent.
    ...map("$vl_origin", [
      [`~^${OPEN}`, "*"],
      ["default", ""],
    ]),
    "server {",
    "  listen 8080;",
    "  root /srv/vantelaget/current;",
    "  index index.html;",
    "  charset utf-8;",
    // nginx always counts HTML among them, and warns where it is named.
    `  charset_types ${COMPRESSED.filter((type) => type !== "text/html").join(" ")};`,
    "  gzip on;",
    `  gzip_types ${COMPRESSED.filter((type) => type !== "text/html").join(" ")};`,
    "",
    "  # All in one place: an add_header inside a location would drop the others.",
    ...ALWAYS.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  add_header Content-Security-Policy $vl_policy always;",
    "  add_header Cache-Control $vl_cache always;",
    "  add_header Access-Control-Allow-Origin $vl_origin always;",
    "",
    "  error_page 404 /404.html;",
    "  location /en/ { error_page 404 /en/404.html; }",
    ...Object.entries(TYPES).map(
      ([end, type]) =>
        `  location ~ \\${end}$ { types { } default_type ${type.split(";")[0] ?? ""}; }`,
    ),
    "}",
    "",
  ].join("\n");
}

function caddy(): string {
  const header = (matcher: string, name: string, value: string) =>
    `\theader ${matcher}${name} "${value}"`;
  return [
    `# For Caddy 2. ${NOTE}`,
    ":8080 {",
    "\troot * {$SITE_ROOT:/srv/vantelaget/current}",
    "\tencode zstd gzip",
    "\tfile_server",
    "",
    `\t@embed path ${EMBEDS.map((path) => `${path}*`).join(" ")}`,
    `\t@page not path ${EMBEDS.map((path) => `${path}*`).join(" ")}`,
    `\t@hashed path ${HASHED}*`,
    `\t@open path ${OPEN}*`,
    `\t@rest not path ${HASHED}* ${OPEN}*`,
    ...ALWAYS.map(([name, value]) => header("", name, value)),
    header("@page ", "Content-Security-Policy", policyFor(false)),
    header("@embed ", "Content-Security-Policy", policyFor(true)),
    header("@hashed ", "Cache-Control", CACHE.hashed),
    header("@open ", "Cache-Control", CACHE.open),
    header("@open ", "Access-Control-Allow-Origin", "*"),
    header("@rest ", "Cache-Control", CACHE.page),
    ...Object.entries(TYPES).flatMap(([end, type]) => [
      `\t@${end.slice(1)} path *${end}`,
      header(`@${end.slice(1)} `, "Content-Type", type),
    ]),
    "",
    "\thandle_errors {",
    "\t\t@english path /en/*",
    "\t\trewrite @english /en/404.html",
    "\t\t@swedish not path /en/*",
    "\t\trewrite @swedish /404.html",
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}
