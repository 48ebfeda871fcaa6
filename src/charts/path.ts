/** Paths of straight lines in their shortest form. Free of Plot and of the document. */
import type { Point } from "./geometry.ts";

/** A line through points, broken at each `null`; a point between two nulls is a dot of the pen. */
export function linePath(points: ReadonlyArray<Point | null>, decimals = 1): string {
  let path = "";
  points.forEach((point, i) => {
    if (point === null) return;
    const [before, after] = [points[i - 1] ?? null, points[i + 1] ?? null];
    path += `${before === null ? "M" : "L"}${digits(point[0])},${digits(point[1])}`;
    if (before === null && after === null) path += "h0";
  });
  return compactPath(path, decimals);
}

/** As many decimals as Plot writes, so that both round alike in the end. */
const digits = (n: number): number => Math.round(n * 1000) / 1000;

/** Dots of a round pen, one at each point: as many marks as wanted in a single element. */
export function dotsPath(points: readonly Point[]): string {
  return compactPath(points.map(([x, y]) => `M${x},${y}h0`).join(""));
}

/**
 * Rewrites a path of lines in the shortest relative form, coordinates rounded (errors do not add
 * up). A path with curves keeps its commands and is only rounded.
 */
export function compactPath(path: string, decimals = 1): string {
  if (/[^MLHVZmlhvz\d\s,.eE+-]/.test(path)) return roundNumbers(path, decimals);
  const unit = 10 ** decimals;
  const out = writer(unit);
  // The pen and the start of the sub-path, and the same as written so far, in rounded units.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [unitX, unitY, startUnitX, startUnitY] = [0, 0, 0, 0];
  const tokens = path.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g) ?? [];
  let [kind, relative, fresh] = ["", false, false];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? "";
    if (/^[a-zA-Z]/.test(token)) {
      kind = token.toLowerCase();
      relative = kind === token;
      fresh = true;
      i += 1;
      if (kind === "z") {
        out.write("z");
        [x, y, unitX, unitY] = [startX, startY, startUnitX, startUnitY];
      }
      continue;
    }
    if (kind !== "v") x = Number(tokens[i++]) + (relative ? x : 0);
    if (kind !== "h") y = Number(tokens[i++]) + (relative ? y : 0);
    const toX = Math.round(x * unit);
    const toY = Math.round(y * unit);
    const dx = toX - unitX;
    const dy = toY - unitY;
    if (kind === "m" && fresh) {
      if (out.isEmpty()) out.write("M", toX, toY);
      else out.write("m", dx, dy);
      [startX, startY, startUnitX, startUnitY] = [x, y, toX, toY];
    } else if (dy === 0 && kind !== "v") out.write("h", dx);
    else if (dx === 0) out.write("v", dy);
    else out.write("l", dx, dy);
    [unitX, unitY, fresh] = [toX, toY, false];
  }
  return out.text();
}

/** Every number of a text rounded to so many decimals. */
export function roundNumbers(text: string, decimals: number): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (n) => String(+Number(n).toFixed(decimals)));
}

/**
 * Collects commands and numbers (in units), without needless letters, zeros and separators; level
 * steps in the same direction become one.
 */
function writer(unit: number) {
  let text = "";
  let implied = "";
  let previous = "";
  let level = 0;
  const put = (command: string, units: readonly number[]): void => {
    if (command !== implied) {
      text += command;
      previous = "";
    }
    implied = command === "m" ? "l" : command;
    for (const n of units) {
      const number = short(n / unit);
      const apart =
        previous === "" ||
        number.startsWith("-") ||
        (number.startsWith(".") && previous.includes("."));
      text += apart ? number : ` ${number}`;
      previous = number;
    }
  };
  const flush = (): void => {
    if (level !== 0) put("h", [level]);
    level = 0;
  };
  return {
    isEmpty: () => text === "",
    text: () => {
      flush();
      return text;
    },
    write(command: string, ...units: number[]): void {
      const [step = 0] = units;
      if (command === "h" && step !== 0 && step * level >= 0) {
        level += step;
        return;
      }
      flush();
      if (command === "h" && step !== 0) level = step;
      else put(command, units);
    },
  };
}

/** The shortest text of a number: ".5" for 0.5. */
function short(n: number): string {
  const text = String(n);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}
