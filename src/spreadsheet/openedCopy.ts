import { headedRange } from "../app/columns/headedRange";
import type { OpenedCopy } from "../app/ports/copyDesk";
import type { Cells } from "../core/fault";
import { returnedCopy } from "./returnedCopy";
import type { Spreadsheet } from "./spreadsheet";
import { workbookOf } from "./spreadsheetWorkbook";

type OpenedTable = OpenedCopy["tables"][number];

const isFilled = (cell: Cells[number][number] | undefined): boolean =>
  cell !== null && cell !== undefined && cell !== "";

/**
 * What of the used cells of a sheet is its table, where a program dropped the Excel table: from the
 * header row as far as it has names, without what stands beside and blank rows below.
 */
const cutToTable = ({ range, cells }: OpenedTable): OpenedTable => {
  if (range.kind === "table") return { range, cells };
  const [header = []] = cells;
  const first = Math.max(0, header.findIndex(isFilled));
  const end = header.findIndex((cell, column) => column > first && !isFilled(cell));
  const table = cells
    .map((row) => row.slice(first, end < 0 ? undefined : end))
    .filter((row) => row.some(isFilled));
  const columns = table[0]?.length ?? 0;
  const headers = table[0] ?? [];
  return { range: { ...range, column: range.column + first, columns, headers }, cells: table };
};

/** A workbook as a copy that came back, its tables included. */
export const openedCopy = async (spreadsheet: Spreadsheet): Promise<OpenedCopy> => {
  const workbook = workbookOf(spreadsheet);
  const ranges = (await workbook.ranges()).map(headedRange);
  const tables = await Promise.all(
    ranges.map(async (range) => cutToTable({ range, cells: await workbook.read(range) }))
  );
  return { ...returnedCopy(spreadsheet), tables };
};
