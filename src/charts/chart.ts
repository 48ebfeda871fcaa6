/** What a chart is: a drawing that cannot be had without its words and its table. */
import type { Lang } from "../text/format.ts";

export type { Lang };

/** A column of a table. */
export interface Column {
  readonly label: string;
  readonly numeric: boolean;
  /** Language of the cells, where it is not the page's: titles of Swedish sources. */
  readonly lang?: Lang;
}

/** The figures of a chart as a table of finished strings. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell for each column after the first, which is the head. */
  readonly rows: ReadonlyArray<{ readonly head: string; readonly cells: readonly string[] }>;
}

/** All that is said about a chart, composed upstream in the language of the page. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  /** Accessible name. */
  readonly label: string;
  /** Accessible description: level, change, position against the threshold. */
  readonly description: string;
  readonly table: Table;
  /** Made-up figures are part of it. */
  readonly synthetic: boolean;
}

/** A chart drawn for wide and for narrow places; CSS shows one of them. */
export interface Chart extends Words {
  /** Unique in its page; ids inside the drawing begin with it. */
  readonly id: string;
  /** SVG, 640 wide. */
  readonly wide: string;
  /** SVG, 340 wide. */
  readonly narrow: string;
}

/** A chart whose one drawing fits every width. */
export interface SingleChart extends Words {
  readonly id: string;
  readonly svg: string;
}

/** What every chart is drawn from; each kind adds its own. */
export interface ChartInput {
  readonly id: string;
  readonly words: Words;
  /** The words set into the plot when made-up figures are part of it. */
  readonly syntheticMark: string;
}
