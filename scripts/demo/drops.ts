/** The two made-up deliveries as files: path below data/demo/ and text. */
import { allCells, type DemoRegion, firstDelivery } from "./first-drop.ts";
import { PUBLISHER, SERIES } from "./plan.ts";
import { DISCLOSURE_LIMIT } from "./reporting.ts";
import { csvOf, type DemoCell } from "./rows.ts";
import { secondDelivery } from "./second-drop.ts";

/** All files of both deliveries, by path below data/demo/. */
export function demoFiles(regions: readonly DemoRegion[]): Map<string, string> {
  const cells = allCells(regions);
  return new Map([
    ...dropFiles(
      "2026-11-18",
      "pahittade-siffror",
      "Påhittade siffror för att visa sidan",
      firstDelivery(cells),
    ),
    ...dropFiles(
      "2026-11-20",
      "pahittade-siffror-rattade",
      "Påhittade siffror för att visa sidan, rättade",
      secondDelivery(cells),
    ),
  ]);
}

/** Reads code and inhabitants on 1 November 2021 from the text of regions.csv (no quoted cells). */
export function readDemoRegions(csv: string): DemoRegion[] {
  const [heading = "", ...lines] = csv.trimEnd().split("\n");
  const columns = heading.split(",");
  const at = (line: string, name: string): string => line.split(",")[columns.indexOf(name)] ?? "";
  return lines.map((line) => ({
    code: at(line, "code"),
    inhabitants: Number(at(line, "2021-11-01")),
  }));
}

function dropFiles(
  retrieved: string,
  slug: string,
  title: string,
  cells: readonly DemoCell[],
): Array<[path: string, text: string]> {
  const folder = `drops/${retrieved}-${slug}`;
  const measures = [...new Set(SERIES.map(({ measure }) => measure))];
  const files = measures
    .filter((measure) => cells.some(({ plan }) => plan.measure === measure))
    .map((measure) => ({ name: `pahittat-${measure}.csv`, text: csvOf(measure, cells) }));
  const manifest = {
    publisher: PUBLISHER,
    title,
    url: "",
    licence: "CC BY 4.0",
    retrieved,
    synthetic: true,
    preliminary: false,
    disclosureLimit: DISCLOSURE_LIMIT,
    files: files.map(({ name }) => ({ name, format: "tidy" })),
  };
  return [
    [`${folder}/drop.json`, `${JSON.stringify(manifest, null, 2)}\n`],
    ...files.map(({ name, text }): [string, string] => [`${folder}/${name}`, text]),
  ];
}
