/** Which tests can notice a fault in a file: those that import it, however far away. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

import ts from "typescript";

/** Every file that a test file reaches by its imports, by test file. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/** What each of these test files reaches; paths are told from `root`. */
export const reachOf = (root: string, tests: readonly string[]): Reach =>
  new Map(tests.map((test) => [test, reachedFrom(root, test, new Set())]));

/** The test file that mirrors a file of `src`, and the others that reach it. */
export function testsOf(path: string, reach: Reach): [mirror: string[], others: string[]] {
  const name = path.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  const reaching = [...reach].filter(([, files]) => files.has(path)).map(([test]) => test);
  return [reaching.filter((test) => test === name), reaching.filter((test) => test !== name)];
}

function reachedFrom(root: string, file: string, reached: Set<string>): Set<string> {
  const path = join(root, file);
  if (reached.has(file) || !existsSync(path)) return reached;
  reached.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"));
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith(".")) {
      reachedFrom(root, normalize(join(dirname(file), fileName)), reached);
    }
  }
  return reached;
}
