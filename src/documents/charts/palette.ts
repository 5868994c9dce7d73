/** The colours and letters of a chart. A page on screen names them by variables that suit its theme. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly band: string;
  readonly grid: string;
  readonly paper: string;
  readonly against: string;
  readonly font: string;
}

/** On a page whose style declares these variables. */
export const onScreen: Palette = {
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  accent: "var(--accent)",
  band: "var(--band)",
  grid: "var(--grid)",
  paper: "var(--paper)",
  against: "var(--against)",
  font: "inherit",
};
