import type { Fault, Where } from "../core/fault";
import { cellAddress } from "../core/table/address";
import { severityOf } from "../model/segments/remarks";
import { inTheirWords } from "./columns/inTheirWords";
import { tellMeanings } from "./columns/tellMeanings";
import type { Finding } from "./labData";
import type { TableRange } from "./ports/workbook";
import { tellNumbers, type ReadCells } from "./repair/tellNumbers";

/** The address of what a fault is about, when its range is known. */
const addressIn = (range: TableRange, where: Where): string | undefined =>
  where.row === undefined
    ? undefined
    : cellAddress(range.sheet, range.row + where.row - 1, range.column + (where.column ?? 1) - 1);

/** A fault as an entry of the check list. */
export const findingOf = (fault: Fault, range: TableRange): Finding => {
  const { row, column } = fault.where;
  const address = addressIn(range, fault.where);
  return {
    severity: severityOf(fault),
    fault,
    range,
    ...(row === undefined ? {} : { row: row - 1, column: (column ?? 1) - 1 }),
    ...(address === undefined ? {} : { address }),
  };
};

/** The faults of a table as entries of the check list, in the words and numbers of its user. */
export const tableFindings = (
  faults: readonly Fault[],
  table: ReadCells & { readonly range: TableRange }
): readonly Finding[] => {
  const told = tellNumbers(table);
  const meant = tellMeanings(table);
  return faults.map((found) => {
    const { fault, repair } = told(meant(found));
    const finding = findingOf(inTheirWords(fault, table.mapping), table.range);
    return repair ? { ...finding, repair } : finding;
  });
};
