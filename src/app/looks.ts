import type { CellStyle } from "./ports/workbook";

/** How cells of one style look, whatever program shows them. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** The colour of a thin line below. */
  readonly bottomBorder?: string;
}

const ink = "#1F2A33";
const quiet = "#5A6670";
const accent = "#1F5A8A";
const line = "#C9D3DB";

/** The one look of every sheet this project writes: calm, legible, and fit for paper. */
export const looks: Readonly<Record<CellStyle, CellLook>> = {
  title: { bold: true, fontSize: 18, fontColor: accent, vertical: "center" },
  subtitle: { fontSize: 12, fontColor: quiet },
  note: { italic: true, fontSize: 9, fontColor: quiet, vertical: "top" },
  header: {
    bold: true,
    fontColor: "#FFFFFF",
    fill: accent,
    vertical: "center",
    wrap: true,
    bottomBorder: accent,
  },
  label: { bold: true, fontColor: ink, bottomBorder: line },
  changed: { fill: "#FCE9D4", fontColor: "#7A3E0C", bold: true },
  assumed: { fill: "#F3EFE0", fontColor: "#5C5326", italic: true },
  paper: { fontColor: ink },
  answer: { fill: "#F2F7FB", fontColor: ink, bottomBorder: line, vertical: "top", wrap: true },
  warning: { fill: "#FBE3E1", fontColor: "#8A1F17" },
};

/** The look of tables in those sheets, by the name Excel has for it. */
export const tableLook = "TableStyleLight9";
