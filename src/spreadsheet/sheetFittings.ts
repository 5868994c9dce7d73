import { PaperSize, type Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, quotedSheet } from "../core/table/address";
import { areaAddress } from "./addresses";
import type { SheetFittings } from "./spreadsheet";

const linkFont = {
  name: "Calibri",
  size: 11,
  family: 2,
  color: { argb: "FF1F5A8A" },
  underline: true,
};

const addLink = (sheet: Worksheet, row: number, column: number, to: string): void => {
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = { text: cell.text, hyperlink: `#${quotedSheet(to)}!A1` };
  cell.style = { ...cell.style, font: { ...cell.font, ...linkFont } };
};

const setPaper = (sheet: Worksheet, paper: NonNullable<SheetFittings["paper"]>): void => {
  const { orientation, footer, onePage = false, pagesWide, printed } = paper;
  const { repeatedRows = 0, repeatedColumns = 0 } = paper;
  Object.assign(sheet.pageSetup, {
    paperSize: PaperSize.A4,
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: onePage ? 1 : 0,
    ...(repeatedRows > 0 ? { printTitlesRow: `1:${repeatedRows}` } : {}),
    ...(repeatedColumns > 0
      ? { printTitlesColumn: `A:${columnLetters(repeatedColumns - 1)}` }
      : {}),
    ...(printed ? { printArea: areaAddress({ row: 0, column: 0, ...printed }) } : {}),
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: `&L&A&R${footer}` };
};

/** Gives a sheet its ways to other sheets, its paper and its lock. */
export const fitSheet = (sheet: Worksheet, fittings: SheetFittings): void => {
  for (const { row, column, to } of fittings.links ?? []) addLink(sheet, row, column, to);
  fittings.rowHeights?.forEach((height, row) => (sheet.getRow(row + 1).height = height));
  if (fittings.paper) setPaper(sheet, fittings.paper);
  // Without a password there is nothing to compute, and nothing to wait for.
  if (fittings.isProtected === true)
    void sheet.protect("", {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      autoFilter: true,
    });
};
