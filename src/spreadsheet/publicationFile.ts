import type { CopySheet, Publication, PublicationUnderWay } from "../app/ports/publication";
import { completed } from "../app/publish/publication";
import { success, type Result } from "../core/fault";
import { quotedSheet } from "../core/table/address";
import { absoluteAddress } from "./addresses";
import { createSpreadsheet } from "./exceltsSpreadsheet";
import { rowHeights } from "./rowHeights";
import type { Area, Sheet, Spreadsheet } from "./spreadsheet";
import { addSheet, fillSheet } from "./spreadsheetWorkbook";
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

const sheetCalled = (spreadsheet: Spreadsheet, name: string): Sheet => {
  const sheet = spreadsheet.sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(`The sheet ${name} did not get the name it asked for.`);
  return sheet;
};

const fit = (spreadsheet: Spreadsheet, wanted: CopySheet): void => {
  const { name, unlocked, indented, links, choices, paper } = wanted;
  const sheet = sheetCalled(spreadsheet, name);
  for (const area of textRows(wanted)) spreadsheet.format(sheet.id, area, { vertical: "top" });
  for (const area of unlocked) spreadsheet.format(sheet.id, area, { unlocked: true });
  for (const area of indented)
    spreadsheet.format(sheet.id, area, { horizontal: "left", indent: 1 });
  for (const choice of choices)
    spreadsheet.rules.set(sheet.id, { ...choice, rows: 1, columns: 1 }, choiceRule(choice));
  spreadsheet.fit(sheet.id, {
    links,
    paper,
    rowHeights: rowHeights(wanted),
    isProtected: true,
  });
};

const laidOut = ({ sheets }: Publication): Spreadsheet => {
  const spreadsheet = createSpreadsheet();
  for (const sheet of sheets) addSheet(spreadsheet, sheet);
  return spreadsheet;
};

const finished = async (
  spreadsheet: Spreadsheet,
  { sheets, stored }: Publication
): Promise<Spreadsheet> => {
  await spreadsheet.settled();
  for (const sheet of sheets) fit(spreadsheet, sheet);
  for (const { xml } of stored) spreadsheet.xml.add(xml);
  return spreadsheet;
};

/** A publication as a workbook of its own. */
export const openPublication = (publication: Publication): Promise<Spreadsheet> =>
  finished(laidOut(publication), publication);

/** The same of one that is still under way: what is known is laid out before what is to come. */
export const openUnderWay = async (underWay: PublicationUnderWay): Promise<Result<Spreadsheet>> => {
  const spreadsheet = laidOut(underWay);
  const late = await underWay.toCome;
  if (!late.ok) return late;
  const sheet = late.value;
  if (sheet) fillSheet(spreadsheet, sheetCalled(spreadsheet, sheet.name), sheet);
  return success(await finished(spreadsheet, completed(underWay, sheet)));
};
