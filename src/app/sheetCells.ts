import type { CellValue } from "../core/fault";
import type { Block, NewSheet, NewTable } from "./ports/workbook";

const holds = (block: Block, row: number, column: number): boolean =>
  row >= block.row &&
  column >= block.column &&
  (block.values[row - block.row]?.length ?? 0) > column - block.column;

const blockAt = ({ blocks }: NewSheet, row: number, column: number): Block | undefined =>
  blocks.find((block) => holds(block, row, column));

/** What a described sheet has in a cell; rows and columns count from 0. */
export const cellOfSheet = (sheet: NewSheet, row: number, column: number): CellValue => {
  const block = blockAt(sheet, row, column);
  return block?.values[row - block.row]?.[column - block.column] ?? null;
};

/** The columns of a table whose header belongs over numbers, unless its block says otherwise. */
export const headersOverNumbers = (sheet: NewSheet, table: NewTable): readonly number[] =>
  Array.from({ length: table.columns }, (_, index) => table.column + index).filter((column) => {
    const below = blockAt(sheet, table.row + 1, column);
    const isNumber =
      below?.formulas === true || typeof cellOfSheet(sheet, table.row + 1, column) === "number";
    return (
      isNumber &&
      (below?.align ?? "right") === "right" &&
      blockAt(sheet, table.row, column)?.align === undefined
    );
  });
