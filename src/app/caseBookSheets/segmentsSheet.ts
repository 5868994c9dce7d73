import { segmentColumnList } from "../../model/segments/columns";
import { caseBook } from "../../model/casebook/caseBook";
import type { CaseRow } from "../../model/casebook/caseRow";
import type { Basis, CodedValue } from "../../model/casebook/codedValue";
import type { Block, CellStyle, NewSheet } from "../ports/workbook";

const looks: Readonly<Record<Basis, CellStyle>> = {
  paper: "paper",
  assumed: "assumed",
  template: "assumed",
};

/** Runs of cells of one look, so that a sheet is written in few pieces. */
const styled = (
  row: number,
  column: number,
  cells: readonly (CodedValue | undefined)[]
): readonly Block[] =>
  cells.flatMap((cell, c) =>
    cell === undefined
      ? []
      : [{ row, column: column + c, values: [[cell.value]], style: looks[cell.basis] }]
  );

const usedColumns = segmentColumnList.filter((column) =>
  caseBook.some((row) => row.columns[column.id as keyof CaseRow["columns"]] !== undefined)
);

const widthOf = (id: string): number =>
  [
    "source",
    "cooperationReason",
    "cooperationFunctions",
    "originTrigger",
    "associationServices",
  ].includes(id)
    ? 34
    : ["cluster", "subsector"].includes(id)
      ? 22
      : Math.max(11, id.length + 3);

/** The Segments table with the columns the case book fills; assumptions are tinted. */
export const segmentsSheet = (): NewSheet => ({
  name: "Segments",
  frozenRows: 1,
  columnWidths: usedColumns.map((column) => widthOf(column.id)),
  tables: [
    { name: "Segments", row: 0, column: 0, rows: caseBook.length + 1, columns: usedColumns.length },
  ],
  charts: [],
  blocks: [
    { row: 0, column: 0, values: [usedColumns.map((column) => column.id)], style: "header" },
    ...caseBook.flatMap((row, r) =>
      styled(
        r + 1,
        0,
        usedColumns.map((column) => row.columns[column.id as keyof CaseRow["columns"]])
      )
    ),
  ],
});
