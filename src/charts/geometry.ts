/**
 * Places on paper: scales, compact paths, text widths and labels that keep apart. Free of Plot and
 * of the document, so that a script in the browser can draw the same line in the same frame.
 */

/** A linear scale: values in `domain` to pixels in `range`. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** The plot area of a chart: where a period (by its index) and a value lie. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
}

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** The pixel of a value. */
export function position({ domain, range }: Scale, value: number): number {
  return range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
}

/** Where labels go, and how tall each is. */
export interface Placed {
  readonly at: number;
  readonly size: number;
}

/**
 * New centres for labels so that none overlap, moved as little as may be, in their order and
 * inside `from`…`to` (as far as there is room).
 */
export function nudge(labels: readonly Placed[], from: number, to: number): number[] {
  type Member = Placed & { readonly index: number };
  interface Block {
    readonly members: readonly Member[];
    readonly size: number;
    readonly top: number;
  }
  const settle = (members: readonly Member[]): Block => {
    const size = members.reduce((sum, member) => sum + member.size, 0);
    let [offset, wish] = [0, 0];
    for (const member of members) {
      wish += (member.at - member.size / 2 - offset) / members.length;
      offset += member.size;
    }
    return { members, size, top: Math.max(from, Math.min(wish, to - size)) };
  };
  const blocks: Block[] = [];
  const sorted = labels.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at);
  for (const member of sorted) {
    let block = settle([member]);
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (above.top + above.size <= block.top) break;
      blocks.pop();
      block = settle([...above.members, ...block.members]);
    }
    blocks.push(block);
  }
  const centres = labels.map(({ at }) => at);
  for (const { members, top } of blocks) {
    let offset = top;
    for (const { index, size } of members) {
      centres[index] = offset + size / 2;
      offset += size;
    }
  }
  return centres;
}

/** Width of a text in pixels, on the generous side (DejaVu Sans is the widest face we may meet). */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const c of text) {
    if (/[iljI.,:;'|! \u00A0\u202F]/.test(c)) em += 0.36;
    else if (/[tfr]/.test(c)) em += 0.42;
    else if (/[mwMWÅÄ%]/.test(c)) em += 0.9;
    else em += /[A-ZÖ+−0-9]/.test(c) ? 0.65 : 0.61;
  }
  return em * size * (bold ? 1.16 : 1);
}
