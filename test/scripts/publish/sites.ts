/** Small sites for tests of publication: every file says which site it is of. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PATHS = ["index.html", "matt/index.html", "matt/a.css", "om/index.html"];

/** Writes a site whose every file holds `name`, and returns its folder. */
export function makeSite(folder: string, name: string): string {
  for (const path of [...PATHS, `only-${name}.html`]) write(join(folder, path), name);
  write(join(folder, "api/v1/index.json"), JSON.stringify({ schemaVersion: 1, name }));
  return folder;
}

/** What can be read at a place: the one whole site there, "none", or "mixture". */
export function siteAt(folder: string): string {
  if (!existsSync(folder)) return "none";
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(".vantelaget-"));
  const names = new Set(
    files.map((path) =>
      /"name":"(\w+)"|^(\w+)$/.exec(readFileSync(path, "utf8"))?.slice(1).join(""),
    ),
  );
  const [name = "none"] = names;
  if (names.size > 1) return "mixture";
  if (files.length === 0) return "none";
  return files.length === PATHS.length + 2 ? name : `part of ${name}`;
}

/** Names in a folder, what stands there only while something changes included. */
export const namesIn = (folder: string): string[] => readdirSync(folder).sort();

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
