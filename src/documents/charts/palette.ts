/** The colours and letters of a chart. A page on screen names them by variables that suit its theme. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly band: string;
  readonly grid: string;
  readonly paper: string;
  readonly against: string;
  readonly tint: string;
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
  tint: "var(--tint)",
  font: "inherit",
};

export const onPaper: Palette = {
  ink: "#1F2A33",
  quiet: "#5A6670",
  accent: "#1F5A8A",
  band: "#C9DCEB",
  grid: "#D6DDE3",
  paper: "#FFFFFF",
  against: "#B4540F",
  tint: "#F3F6F9",
  font: "Roboto",
};
