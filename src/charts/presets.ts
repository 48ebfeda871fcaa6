/** The two widths that charts are drawn at; CSS shows the one that keeps its text readable. */
export interface Preset {
  readonly name: "wide" | "narrow";
  readonly width: number;
  /** Height of the plot area of a line chart, without margins. */
  readonly plotHeight: number;
  /** Size of labels, and of secondary text such as axes and notes. */
  readonly text: number;
  readonly small: number;
  /** The most that labels at the right end may take. */
  readonly rightLimit: number;
  /** Row height of ranked charts. */
  readonly row: number;
}

/** For places of at least 600 px, where 12 px text is shown at 11.25 px or more. */
export const WIDE: Preset = {
  name: "wide",
  width: 640,
  plotHeight: 230,
  text: 13,
  small: 12,
  rightLimit: 190,
  row: 20,
};

/** For phones: at 320 px with 16 px of page margin, 13 px text is shown at 11 px. */
export const NARROW: Preset = {
  name: "narrow",
  width: 340,
  plotHeight: 190,
  text: 13,
  small: 13,
  rightLimit: 96,
  row: 24,
};
