import type { CopySheet, Publication } from "../app/ports/publication";
import { quotedSheet } from "../core/table/address";
import { absoluteAddress } from "./addresses";
import { createSpreadsheet } from "./exceltsSpreadsheet";
import { rowHeights } from "./rowHeights";
import type { Area, Spreadsheet } from "./spreadsheet";
import { SpreadsheetWorkbook } from "./spreadsheetWorkbook";
import { anyValue, type CellRule } from "./validation/cellRule";

/** Rows of text that may take several lines, whose numbers are to stand beside the first of them. */
const textRows = ({ blocks, columnWidths }: CopySheet): readonly Area[] =>
  blocks
    .filter(({ wrap, style }) => wrap === true && style !== "header")
    .map(({ row, values }) => ({
      row,
      column: 0,
      rows: values.length,
      columns: columnWidths.length,
    }));

/** The cell takes only what the cells of an area hold. */
const choiceRule = ({ from, title, message }: CopySheet["choices"][number]): CellRule => ({
  ...anyValue,
  kind: "list",
  formulas: [`${quotedSheet(from.sheet)}!${absoluteAddress(from)}`],
  ignoresBlanks: false,
  alert: { shown: true, title, message, style: "stop" },
});

const fit = (spreadsheet: Spreadsheet, wanted: CopySheet): void => {
  const { name, unlocked, indented, links, choices, paper } = wanted;
  const sheet = spreadsheet.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(`The sheet ${name} did not get the name it asked for.`);
  for (const area of textRows(wanted)) spreadsheet.format(sheet.id, area, { vertical: "top" });
  for (const area of unlocked) spreadsheet.format(sheet.id, area, { unlocked: true });
  for (const area of indented)
    spreadsheet.format(sheet.id, area, { horizontal: "left", indent: 1 });
  for (const choice of choices)
    spreadsheet.setRule(sheet.id, { ...choice, rows: 1, columns: 1 }, choiceRule(choice));
  spreadsheet.fit(sheet.id, {
    links,
    paper,
    rowHeights: rowHeights(wanted),
    isProtected: true,
  });
};

/** A publication as a workbook of its own. */
export const openPublication = async (publication: Publication): Promise<Spreadsheet> => {
  const spreadsheet = createSpreadsheet();
  await new SpreadsheetWorkbook(spreadsheet).addSheets(publication.sheets);
  for (const sheet of publication.sheets) fit(spreadsheet, sheet);
  for (const { xml } of publication.stored) spreadsheet.addXml(xml);
  return spreadsheet;
};
