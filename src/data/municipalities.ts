/** The municipalities, for those who know their town rather than their region. */
import { type Problem, quote } from "./problems.ts";
import { dataRows, openTable, type ReferenceFile } from "./reference.ts";
import type { Municipality, Region } from "./types.ts";

/** Reads municipalities.csv; each lies in the region that its code begins with. Those of regions not given are left out. */
export function readMunicipalities(
  file: ReferenceFile,
  regions: readonly Region[],
  problems: Problem[],
): Municipality[] {
  const { csv, cell, fault } = openTable(file, ["code", "name", "region"], [], problems);
  const column = (name: string) =>
    Math.max(0, csv.rows[0]?.findIndex((heading) => heading.trim() === name) ?? 0);
  const seen = new Set<string>();
  return dataRows(csv).flatMap((row) => {
    const [code, name, region] = [cell(row, "code"), cell(row, "name"), cell(row, "region")];
    const fail = (at: string, found: string, expected: string) => {
      fault(row, column(at), found, expected);
    };
    if (!/^\d{4}$/.test(code)) fail("code", quote(code), "a municipality's code of four digits");
    else if (seen.has(code)) fail("code", `the code ${quote(code)} again`, "a code of its own");
    if (name === "") fail("name", "nothing", "the name of a municipality");
    if (region === "" || !code.startsWith(region)) {
      fail("region", quote(region), "the code of the region that it lies in");
    }
    seen.add(code);
    // A data folder may have regions of its own; those of others are nobody's to find.
    return regions.some((one) => one.code === region) ? [{ code, name, region }] : [];
  });
}
