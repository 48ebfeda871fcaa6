import { describe, expect, it } from "vitest";

import { verdictStrip } from "../../src/charts/verdict-strip.ts";

describe("verdictStrip", () => {
  it("draws one element for each kind that occurs, hidden from those who listen", () => {
    const svg = verdictStrip(["met", "met", "not-met"]);
    expect(svg).toContain('width="36"');
    expect(svg).toContain('aria-hidden="true"');
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg).not.toContain("unknown");
  });

  it("has a shape of its own for what depends and for what is unknown", () => {
    const svg = verdictStrip(["depends", "unknown"]);
    expect(svg).toContain('class="ring depends"');
    expect(svg).toContain('class="half"');
    expect(svg).toContain('class="ring unknown"');
  });
});
