import { detectDelimiter, parseCsv, stripBom } from "@cj-tech-master/excelts/csv";
import { isCellError, type CellValue } from "../core/fault";
import { createSpreadsheet } from "./exceltsSpreadsheet";
import { freeSheetName } from "./sheetNames";
import type { Spreadsheet } from "./spreadsheet";

const withPoint = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
const withComma = /^-?(0|[1-9]\d*),\d+$/;
const hasPoint = /^-?\d+\.\d+$/;
/** Longer numbers are codes: a cell would cut their last digits. */
const mostDigits = 15;

/** Is the comma the decimal sign of this file? */
const usesComma = (rows: readonly (readonly string[])[], delimiter: string): boolean =>
  delimiter !== "," &&
  rows.some((row) => row.some((field) => withComma.test(field.trim()))) &&
  !rows.some((row) => row.some((field) => hasPoint.test(field.trim())));

const valueOf = (field: string, comma: boolean): CellValue => {
  const text = field.trim();
  if (text === "") return null;
  const number = comma ? text.replace(",", ".") : text;
  if (withPoint.test(number) && number.replace(/\D/g, "").length <= mostDigits)
    return Number(number);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  // An apostrophe keeps as text what would else be a formula.
  return isCellError(text) ? text : `'${field}`;
};

/**
 * Opens text with values between commas, semicolons or tabs as a workbook of one sheet. Numbers may
 * have a point or, in files with other separators, a decimal comma. Codes with leading zeros or
 * more than 15 digits stay text, and so does everything that looks like a formula.
 */
export const openCsv = (text: string, sheetName: string): Spreadsheet => {
  const content = stripBom(text);
  const delimiter = detectDelimiter(content);
  const rows = parseCsv(content, { headers: false, delimiter });
  const comma = usesComma(rows, delimiter);
  const spreadsheet = createSpreadsheet();
  const { id } = spreadsheet.addSheet(freeSheetName(sheetName, []));
  spreadsheet.write(
    id,
    0,
    0,
    rows.map((row) => row.map((field) => valueOf(field, comma)))
  );
  return spreadsheet;
};
