/** The steps of a colour scale: round edges, and a threshold as an edge of its own. */

/** Widths of a step, the finest first. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200];

/** So many edges can be told apart in a ramp of nine. */
const MOST_EDGES = 6;

/** Part of the values at each end that may share the outermost step. */
const TAIL = 0.05;

/**
 * Round edges over the bulk of the values (percent or days), low to high, so that a single region
 * far off does not make the steps coarse for all. A threshold is always one of them; a round edge
 * within half a step of it gives way. Without values, or of values that are all alike, one edge.
 */
export function roundEdges(values: readonly number[], threshold: number | null): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const tail = Math.floor(TAIL * sorted.length);
  const low = sorted[tail] ?? 0;
  const high = sorted[sorted.length - 1 - tail] ?? 0;
  for (const step of STEPS) {
    const first = Math.floor(low / step) + 1;
    const count = Math.max(0, Math.ceil(high / step) - first);
    if (count > MOST_EDGES) continue;
    const round = Array.from({ length: count }, (_, i) => (first + i) * step).filter(
      (edge) => threshold === null || Math.abs(edge - threshold) >= step / 2,
    );
    const edges = threshold === null ? round : [...round, threshold].sort((a, b) => a - b);
    if (edges.length <= MOST_EDGES && edges.length > 0) return edges;
  }
  return [threshold ?? Math.round(low)];
}
