import { detectDelimiter, parseCsv, stripBom } from "@cj-tech-master/excelts/csv";
import { isCellError, type CellValue } from "../core/fault";
import { createSpreadsheet } from "./exceltsSpreadsheet";
import { freeSheetName } from "./sheetNames";
import type { Spreadsheet } from "./spreadsheet";

const withPoint = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
const hasPoint = /^-?\d+\.\d+$/;
const hasComma = /^-?\d+,\d+$/;
/** A mark that can stand before thousands as well as before decimals, such as 1.200. */
const inDoubt = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Thousands apart by points, as where the comma stands before decimals. */
const hasThousands = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
/** Longer numbers are codes: a cell would cut their last digits. */
const mostDigits = 15;

/** What stands before the decimals of a file, as far as its numbers tell. */
type DecimalSign = "point" | "comma" | "unknown";

const tells = (fields: readonly string[], shape: RegExp): boolean =>
  fields.some((field) => shape.test(field) && !inDoubt.test(field));

const decimalSign = (rows: readonly (readonly string[])[], delimiter: string): DecimalSign => {
  if (delimiter === ",") return "point";
  const fields = rows.flat().map((field) => field.trim());
  const comma = tells(fields, hasComma) || tells(fields, hasThousands);
  if (tells(fields, hasPoint)) return comma ? "unknown" : "point";
  return comma ? "comma" : "unknown";
};

/** A number as JavaScript writes it; where the sign is unknown, a number in doubt stays as it is. */
const plain = (text: string, sign: DecimalSign): string => {
  if (sign === "comma")
    return (hasThousands.test(text) ? text.replaceAll(".", "") : text).replace(",", ".");
  return sign === "unknown" && inDoubt.test(text) ? "" : text;
};

const valueOf = (field: string, sign: DecimalSign): CellValue => {
  const text = field.trim();
  if (text === "") return null;
  const number = plain(text, sign);
  if (withPoint.test(number) && number.replace(/\D/g, "").length <= mostDigits)
    return Number(number);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  // An apostrophe keeps as text what would else be a formula.
  return isCellError(text) ? text : `'${field}`;
};

/** The separator that a first line such as `sep=;` names for Excel, and the rest of the text. */
const separatorSaid = (text: string): readonly [separator: string | undefined, rest: string] => {
  const [line = "", separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return [separator, text.slice(line.length)];
};

/**
 * Opens text with values between commas, semicolons or tabs as a workbook of one sheet. Numbers may
 * have a point or, in files with other separators, a decimal comma; where nothing in such a file
 * tells which, 1.200 stays text, so that the check list can ask. Codes with leading zeros or
 * more than 15 digits stay text, and so does everything that looks like a formula.
 */
export const openCsv = (text: string, sheetName: string): Spreadsheet => {
  const [said, content] = separatorSaid(stripBom(text));
  const delimiter = said ?? detectDelimiter(content);
  const rows = parseCsv(content, { headers: false, delimiter });
  const sign = decimalSign(rows, delimiter);
  const spreadsheet = createSpreadsheet();
  const { id } = spreadsheet.addSheet(freeSheetName(sheetName, []));
  spreadsheet.write(
    id,
    0,
    0,
    rows.map((row) => row.map((field) => valueOf(field, sign)))
  );
  return spreadsheet;
};
