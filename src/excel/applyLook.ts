import type { CellLook } from "../app/looks";

const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const setFont = (font: Excel.RangeFont, look: CellLook): void => {
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.fontColor !== undefined) font.color = look.fontColor;
};

/** Queues a look for the cells of a range. */
export const applyLook = (range: Excel.Range, look: CellLook): void => {
  const { format } = range;
  setFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.vertical !== undefined) format.verticalAlignment = vertical[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.bottomBorder === undefined) return;
  const border = format.borders.getItem("EdgeBottom");
  border.style = "Continuous";
  border.color = look.bottomBorder;
};
