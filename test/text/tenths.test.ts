import { expect, test } from "vitest";

import { tenths } from "../../src/text/tenths.ts";

test.each([
  [0, null, null],
  [0.1, "färre än 1 av 20", "fewer than 1 in 20"],
  [4.99, "färre än 1 av 20", "fewer than 1 in 20"],
  [5, "färre än 1 av 10", "fewer than 1 in 10"],
  [8, "nästan 1 av 10", "nearly 1 in 10"],
  [10, "1 av 10", "1 in 10"],
  [44.4, "drygt 4 av 10", "just over 4 in 10"],
  [45, "mellan 4 och 5 av 10", "between 4 and 5 in 10"],
  [48, "nästan hälften", "nearly half"],
  [49.5, "ungefär hälften", "about half"],
  [50, "hälften", "half"],
  [53, "drygt hälften", "just over half"],
  [55, "mellan 5 och 6 av 10", "between 5 and 6 in 10"],
  [79, "nästan 8 av 10", "nearly 8 in 10"],
  [79.5, "ungefär 8 av 10", "about 8 in 10"],
  [80, "8 av 10", "8 in 10"],
  [80.9, "ungefär 8 av 10", "about 8 in 10"],
  [81, "drygt 8 av 10", "just over 8 in 10"],
  [84.2, "drygt 8 av 10", "just over 8 in 10"],
  [84.5, "drygt 8 av 10", "just over 8 in 10"],
  [84.6, "mellan 8 och 9 av 10", "between 8 and 9 in 10"],
  [85.4, "mellan 8 och 9 av 10", "between 8 and 9 in 10"],
  [85.5, "nästan 9 av 10", "nearly 9 in 10"],
  [94.9, "drygt 9 av 10", "just over 9 in 10"],
  [95, "nästan alla", "nearly all"],
  [99.99, "nästan alla", "nearly all"],
  [100, null, null],
])("%s per cent", (percent, sv, en) => {
  expect(tenths(percent, "sv")).toBe(sv);
  expect(tenths(percent, "en")).toBe(en);
});
