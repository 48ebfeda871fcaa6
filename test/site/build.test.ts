/** The build as an operator runs it: below a sub-path, the same twice, and never half of a site. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addressesOf, brokenLinks } from "./link-check.ts";
import { filesOf, readPages } from "./pages.ts";
import { wrongRelations } from "./twins.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const BASE = "/vantan/";
const ADDRESS = "https://site.example";
/** Two whole builds beside each other take about a minute and a half; more on a busy machine. */
const PATIENCE = 600_000;
/** What a build reads. */
const SOURCES = ["astro.config.mjs", "data", "package.json", "scripts", "src", "tsconfig.json"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vantelaget-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the build of the checkout in `root` with the clock held still. */
function build(root: string, ...args: string[]): Promise<Ended> {
  // Without what the test runner sets for itself: its BASE_URL would win over --base.
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, TZ: "UTC", SOURCE_DATE_EPOCH: "1795219200" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["scripts/build.ts", ...args], { cwd: root, env });
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, said });
    });
  });
}

/** Path → checksum of all files below a folder. */
const checksums = (root: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(root).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex"),
    ]),
  );

describe("two builds below a sub-path", () => {
  let first = "";
  let second = "";
  beforeAll(async () => {
    // The site must not depend on where its checkout lies.
    const other = join(folder, "checkout");
    for (const name of SOURCES) cpSync(join(ROOT, name), join(other, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(other, "node_modules"));
    first = join(folder, "first");
    second = join(folder, "second");
    const ended = await Promise.all([
      build(ROOT, "--base", BASE, "--site", ADDRESS, "--out", first),
      build(other, "--base", BASE, "--site", ADDRESS, "--out", second),
    ]);
    expect(ended.map(({ code, said }) => (code === 0 ? "built" : said))).toEqual([
      "built",
      "built",
    ]);
  }, PATIENCE);

  it("are the same byte for byte", () => {
    const [one, other] = [checksums(first), checksums(second)];
    expect(Object.keys(one)).toEqual(Object.keys(other));
    expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([]);
  });

  it("say where they lie, with their twins", () => {
    // What is embedded has no twin and is in no index.
    const pages = readPages(first).filter(({ type }) => type !== "embed");
    expect(wrongRelations(pages, ADDRESS + BASE)).toEqual([]);
    expect(readFileSync(join(first, "sitemap.xml"), "utf8")).toContain(`<loc>${ADDRESS}${BASE}<`);
  });

  it("name a card that is there on the pages of regions and measures", () => {
    const all = readPages(first).filter(({ type }) => type === "region" || type === "measure");
    const wrong = all.flatMap(({ path, html }) => {
      const image = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
      // A measure that nothing has been delivered of has no figure to show.
      if (image === undefined) return /\bbig-number\b/.test(html) ? [`${path}: no card`] : [];
      const root = `${ADDRESS}${BASE}`;
      const file = image.startsWith(root) && join(first, image.slice(root.length));
      return file && existsSync(file) ? [] : [`${path}: ${image}`];
    });
    expect(wrong).toEqual([]);
  });

  it("have every link below it", () => {
    expect(brokenLinks(first, readPages(first), BASE)).toEqual([]);
  });

  it("say no address of the root in styles and scripts", () => {
    const code = filesOf(first).filter((path) => /\.(css|m?js|webmanifest)$/.test(path));
    const wrong = code.flatMap((path) => {
      const text = readFileSync(join(first, path), "utf8");
      const found =
        /(url\(|["'`])\/(?!\/|vantan\/)(_astro|api|regioner|matt|jamfor|en)\b[^"'`)]*/.exec(text);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("have as many links as pages need", () => {
    const [start] = readPages(first).filter(({ path }) => path === "/");
    expect(addressesOf(start?.html ?? "").length).toBeGreaterThan(20);
  });
});

describe("bad data", () => {
  it(
    "end with 1 and leave the site that was built before as it was",
    async () => {
      const out = join(folder, "before");
      mkdirSync(join(out, "api"), { recursive: true });
      writeFileSync(join(out, "index.html"), "<!doctype html><title>Before</title>");
      writeFileSync(join(out, "api", "index.json"), "{}");
      const before = checksums(out);
      const { code, said } = await build(
        ROOT,
        "--data",
        "test/fixtures/broken/bad-json",
        "--out",
        out,
      );
      expect(code).toBe(1);
      expect(said).toContain("svar.json.txt");
      expect(said).toContain("Nothing was built");
      expect(checksums(out)).toEqual(before);
      expect(filesOf(folder).filter((path) => path.startsWith("before."))).toEqual([]);
    },
    PATIENCE,
  );
});
