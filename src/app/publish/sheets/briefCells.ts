import { columnLetters } from "../../../core/table/address";
import type { Brief } from "../../brief/brief";
import { firstRow } from "../page";

/** Columns of the page that is printed; what it rests on stands to the right of them. */
export const printedWidths = [58, 10, 10, 10, 10, 10, 10] as const;

/** Where the results stand, a row each: the value, and the id beside it. */
export const resultColumn = printedWidths.length + 1;
export const firstResult = firstRow + 1;

/** Where the tables behind the charts stand. */
export const chartColumn = resultColumn + 5;

/** Gives the cell of a result on the sheet of the brief. */
export const resultCells = ({ results }: Brief): ((result: string) => string) => {
  const rows = new Map([...results.keys()].map((id, i) => [id, firstResult + i + 1]));
  return (result) => {
    const row = rows.get(result);
    if (row === undefined) throw new Error(`The brief has no result ${result}.`);
    return `$${columnLetters(resultColumn)}$${row}`;
  };
};
