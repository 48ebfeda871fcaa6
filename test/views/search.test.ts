import { describe, expect, it } from "vitest";

import { findableNames, searchView } from "../../src/views/search.ts";
import { model } from "./model.ts";

describe("the page where a region is found by a town", () => {
  it("lists every municipality once, below its region", () => {
    const { regions } = searchView(model, "sv");
    expect(regions.map(({ name }) => name).slice(0, 2)).toEqual(["Blekinge", "Dalarna"]);
    expect(regions.find(({ name }) => name === "Gotland")?.towns).toEqual(["Gotland"]);
    expect(regions.flatMap(({ towns }) => towns)).toHaveLength(290);
  });

  it("gives a script all names, with what each is and where it leads", () => {
    const names = findableNames(model, "en");
    expect(names).toContainEqual({ name: "Malmö", kind: "Skåne", page: { region: "skane" } });
    expect(names).toContainEqual({ name: "Skåne", kind: "region", page: { region: "skane" } });
    expect(names.filter(({ kind }) => kind === "measure")).toHaveLength(model.data.measures.length);
  });
});
