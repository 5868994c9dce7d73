import { slideFormula as slide } from "@excelts/excel/utils/shared-formula.js";
import { cellAddress } from "../addresses";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula as it would read copied from one cell to another; what is in quotes stays. */
export const slideFormula = (formula: string, from: Place, to: Place): string => {
  if (from.row === to.row && from.column === to.column) return formula;
  const [start, end] = [from, to].map(({ row, column }) => cellAddress(row, column));
  return formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 1 ? piece : slide(piece, start ?? "", end ?? "")))
    .join("");
};
