import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { DARK, LIGHT, paletteCss, rampClass, type Role } from "../../src/charts/palette.ts";
import { contrast, difference, luminance, VISIONS } from "./colour.ts";

const TEXT: Role[] = [
  "ink",
  "muted",
  "focus",
  "met",
  "not-met",
  "compare-2",
  "compare-3",
  "compare-4",
];
const GRAPHICS: Role[] = [...TEXT, "nation"];

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("%s", (_, { roles, ramp }) => {
  test.each(["paper", "surface"] as const)("text has 4.5:1 and graphics 3:1 on %s", (ground) => {
    for (const role of TEXT)
      expect(contrast(roles[role], roles[ground]), role).toBeGreaterThan(4.5);
    for (const role of GRAPHICS)
      expect(contrast(roles[role], roles[ground]), role).toBeGreaterThan(3);
  });

  test.each(Object.entries(VISIONS))(
    "met and not met are told apart with %s",
    (_vision, matrix) => {
      expect(difference(roles.met, roles["not-met"], matrix)).toBeGreaterThanOrEqual(60);
    },
  );

  test("marks on the land of the map have 3:1", () => {
    expect(contrast(roles.met, roles.paper)).toBeGreaterThan(3);
    expect(contrast(roles["not-met"], roles.paper)).toBeGreaterThan(3);
  });

  test("the ramp goes one way, from the paper to its opposite, in steps that can be seen", () => {
    expect(ramp).toHaveLength(9);
    const lights = ramp.map(luminance);
    const direction = Math.sign((lights[8] ?? 0) - (lights[0] ?? 0));
    expect(direction).toBe(luminance(roles.paper) > 0.5 ? -1 : 1);
    lights.slice(1).forEach((light, i) => {
      expect(Math.sign(light - (lights[i] ?? 0))).toBe(direction);
      expect(contrast(ramp[i + 1] ?? "", ramp[i] ?? "")).toBeGreaterThan(1.15);
    });
    expect(contrast(ramp[8] ?? "", roles.paper)).toBeGreaterThan(7);
  });
});

test("the style sheet has every role in both schemes, dark on screens only", () => {
  const css = paletteCss();
  expect(css).toContain("--not-met:#B3361B");
  expect(css).toContain("--ramp-9:#14305A");
  expect(css).toMatch(/@media screen and \(prefers-color-scheme:dark\)\{:root\{--paper:#121518/);
  for (const role of Object.keys(LIGHT.roles)) expect(css.split(`--${role}:`)).toHaveLength(3);
});

test("the chart style sheet has no literal colour and knows every variable it uses", () => {
  const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  const known = paletteCss() + "--chart-background:--step:";
  for (const [, name] of css.matchAll(/var\(--([\w-]+)/g)) expect(known).toContain(`--${name}:`);
});

test("a scale of few steps is spread over the whole ramp", () => {
  expect([0, 1, 2].map((i) => rampClass(i, 3))).toEqual([1, 5, 9]);
  expect(rampClass(0, 1)).toBe(5);
});
