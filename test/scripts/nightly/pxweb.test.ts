/** Tables of PxWeb databases of both versions, whatever their limits. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { loadData } from "../../../src/data/load.ts";
import { DATA, TODAY } from "../../data-folders.ts";
import { fetchOn, folderWith, pxwebSource } from "./plans.ts";
import { type Answer, withService } from "./service.ts";

const REGIONS = ["01", "03", "12", "14"];
const DAY = "2021-12-25";

/** What a service that is like PxWeb allows and says. */
interface Temper {
  readonly version: 1 | 2;
  /** Cells that its configuration tells, and those that it really answers. */
  readonly told: number;
  readonly real: number;
}

/** Shares of 70 percent and the region's code, as a json-stat2 dataset of what was selected. */
function dataset(regions: readonly string[], times: readonly string[]): string {
  const category = (codes: readonly string[]) => ({
    category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, code])) },
  });
  return JSON.stringify({
    version: "2.0",
    class: "dataset",
    id: ["Region", "Tid", "Contents"],
    size: [regions.length, times.length, 1],
    dimension: { Region: category(regions), Tid: category(times), Contents: category(["share"]) },
    value: regions.flatMap((region) => times.map(() => 70 + Number(region) / 10)),
  });
}

function pxweb({ version, told, real }: Temper, asked: string[]): Answer {
  const config =
    version === 2
      ? { maxDataCells: told, maxCallsPerTimeWindow: 0, timeWindow: 0 }
      : { maxCells: told, maxCalls: 1000, timeWindow: 1 };
  const metadata =
    version === 2
      ? { dimension: { Region: { category: { index: { "03": 1, "01": 0, "12": 2, "14": 3 } } } } }
      : { variables: [{ code: "Region", values: REGIONS }] };
  return (response, request) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const isConfig = version === 2 ? url.pathname.endsWith("/config") : url.search === "?config";
    const answer = (regions: readonly string[], times: readonly string[]) => {
      asked.push(`${regions.join(",")} × ${times.join(",")}`);
      if (regions.length * times.length > real) response.writeHead(403).end();
      else response.end(dataset(regions, times));
    };
    if (isConfig) response.end(JSON.stringify(config));
    else if (version === 2 && url.pathname.endsWith("/metadata")) {
      response.end(JSON.stringify(metadata));
    } else if (version === 2) {
      expect(url.searchParams.get("outputFormat")).toBe("json-stat2");
      const codes = (name: string) =>
        (url.searchParams.get(`valueCodes[${name}]`) ?? "").split(",");
      answer(codes("Region"), codes("Tid"));
    } else if (request.method === "GET") response.end(JSON.stringify(metadata));
    else {
      let text = "";
      request.on("data", (part: Buffer) => (text += part.toString()));
      request.on("end", () => {
        const { query } = JSON.parse(text) as {
          query: { code: string; selection: { values: string[] } }[];
        };
        const codes = (name: string) =>
          query.find(({ code }) => code === name)?.selection.values ?? [];
        answer(codes("Region"), codes("Tid"));
      });
    }
  };
}

async function cellsFrom(temper: Temper): Promise<{ cells: string[]; asked: string[] }> {
  const asked: string[] = [];
  return withService(pxweb(temper, asked), async (origin) => {
    const data = folderWith(pxwebSource(`${origin}/api/v${temper.version}/`, temper.version));
    expect(await fetchOn(data, DAY)).toMatchObject([
      { outcome: { fate: "accepted", change: { added: 8 } } },
    ]);
    const { series } = loadData(data, DATA, TODAY).data;
    const cells = series
      .filter(({ id }) => id === "bup-first-visit-completed")
      .flatMap(({ regions }) => [...regions.values()].flat())
      .map(({ region, period }) => `${region} ${period}`);
    expect(readdirSync(join(data, "drops", `${DAY}-px`))).toContain("px-1.json");
    rmSync(data, { recursive: true });
    return { cells, asked };
  });
}

describe.each([1, 2] as const)("version %i", (version) => {
  it("gives all in one answer where that is allowed", async () => {
    const { cells, asked } = await cellsFrom({ version, told: 150_000, real: 150_000 });
    expect(asked).toEqual(["01,03,12,14 × 2021M09,2021M10"]);
    expect(cells).toHaveLength(8);
  });

  it("is asked in parts where its configuration says so", async () => {
    const { asked } = await cellsFrom({ version, told: 4, real: 4 });
    expect(asked).toEqual(["01,03 × 2021M09,2021M10", "12,14 × 2021M09,2021M10"]);
  });

  it("is asked in parts where it says no, though its configuration knows no limit", async () => {
    const { cells, asked } = await cellsFrom({ version, told: 0, real: 2 });
    expect(asked.slice(0, 3)).toEqual([
      "01,03,12,14 × 2021M09,2021M10",
      "01,03 × 2021M09,2021M10",
      "01 × 2021M09,2021M10",
    ]);
    expect(cells).toHaveLength(8);
  });
});

it("a service that refuses a single cell is told, and nothing is taken", async () => {
  await withService(pxweb({ version: 2, told: 0, real: 0 }, []), async (origin) => {
    const data = folderWith(pxwebSource(`${origin}/api/v2`, 2));
    expect(await fetchOn(data, DAY)).toMatchObject([
      { failure: expect.stringMatching(/answers 403/) },
    ]);
    expect(readdirSync(join(data, "drops"))).toHaveLength(1);
    rmSync(data, { recursive: true });
  });
});
