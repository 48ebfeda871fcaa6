/** What is drawn in a picture, by kind of figure. */
import type { Chart, SingleChart } from "../charts/chart.ts";
import { LIGHT } from "../charts/palette.ts";
import { elementText, shapeText, svgText } from "../charts/svg-text.ts";
import { type VerdictMark, verdictMarks } from "../charts/verdict-marks.ts";
import type { Multiples, Tile } from "../views/multiples.ts";
import type { Literal } from "./literal.ts";
import { type Body, INNER } from "./picture.ts";
import { block, type Type } from "./words.ts";

/** Writes the looks of a drawing into it. */
export type Literally = (svg: string) => Literal;

const TEXT: Type = { size: 22, leading: 30, face: "sans", weight: 400, colour: "ink" };
const HEAD: Type = { ...TEXT, weight: 600 };

/** A chart across the picture. */
export function chartBody({ wide }: Pick<Chart, "wide">, literally: Literally): Body {
  const drawing = literally(wide);
  const scale = INNER / drawing.width;
  return { height: drawing.height * scale, content: placed(drawing, 0, 0, scale) };
}

/** The names and figures beside a map are what makes its file large. */
const ROW: Type = { ...TEXT, size: 18, leading: 27 };
const ROW_HEAD: Type = { ...ROW, weight: 600 };
const MAP_WIDTH = 370;
const TABLE_LEFT = MAP_WIDTH + 80;
const TABLE_WIDTH = 400;

/** A map with the figures of all regions beside it. */
export function mapBody({ svg, table }: SingleChart, literally: Literally): Body {
  const drawing = literally(svg);
  const scale = MAP_WIDTH / drawing.width;
  const height = drawing.height * scale;
  const row = Math.min(38, (height - ROW.leading) / (table.rows.length + 1));
  const right = TABLE_LEFT + TABLE_WIDTH;
  // Names and figures; on which side of a threshold a region lies is shown by its mark on the map.
  const rows = [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ head, cells }) => [head, ...cells]),
  ];
  const lines = rows.flatMap(([name = "", figure = ""], i) => [
    block([name], i === 0 ? ROW_HEAD : ROW, [TABLE_LEFT, i * row]),
    block([figure], i === 0 ? ROW_HEAD : ROW, [right, i * row], "end"),
    elementText(
      "path",
      { d: `M${TABLE_LEFT} ${(i + 1) * row - 3}h${TABLE_WIDTH}`, stroke: LIGHT.roles.rule },
      "",
    ),
  ]);
  return { height, content: placed(drawing, 0, 0, scale) + lines.join("") };
}

const COLUMNS = 4;
const TILE_GAP = 40;

/** The small charts of all regions, in rows of four, each under its name and figure. */
export function multiplesBody({ tiles }: Multiples, literally: Literally): Body {
  const width = (INNER - (COLUMNS - 1) * TILE_GAP) / COLUMNS;
  const heads = 2 * TEXT.leading + 4;
  const drawings = tiles.map(({ svg }) => literally(svg));
  const scale = width / Math.max(...drawings.map((drawing) => drawing.width));
  const row = heads + Math.max(...drawings.map((drawing) => drawing.height)) * scale + 28;
  const content = tiles.flatMap((tile, i) => {
    const drawing = drawings[i];
    const [x, y] = [(i % COLUMNS) * (width + TILE_GAP), Math.floor(i / COLUMNS) * row];
    return drawing === undefined
      ? []
      : [...tileHead(tile, x, y, literally), placed(drawing, x, y + heads, scale)];
  });
  return { height: Math.ceil(tiles.length / COLUMNS) * row - 28, content: content.join("") };
}

/** Name and figure; where there is a threshold, the shape of its verdict goes before the figure. */
function tileHead({ region, value, verdict }: Tile, x: number, y: number, literally: Literally) {
  const below = y + TEXT.leading;
  const mark = verdict && literally(markDrawing(verdict.verdict));
  return [
    block([region.shortName], HEAD, [x, y]),
    mark ? placed(mark, x, below + (TEXT.leading - MARK * MARK_SCALE) / 2 + 1, MARK_SCALE) : "",
    block([value], TEXT, [mark ? x + MARK * MARK_SCALE + 8 : x, below]),
  ];
}

const MARK = 12;
const MARK_SCALE = 1.5;

const markDrawing = (verdict: VerdictMark): string =>
  svgText(
    verdictMarks([{ verdict, point: [MARK / 2, MARK / 2] }])
      .map(shapeText)
      .join(""),
    { width: MARK, height: MARK },
    { id: "", classes: [], label: "", description: null, reading: null },
  );

const placed = ({ content }: Literal, x: number, y: number, scale: number): string =>
  elementText(
    "g",
    { transform: `translate(${+x.toFixed(1)} ${+y.toFixed(1)}) scale(${+scale.toFixed(4)})` },
    content,
  );
