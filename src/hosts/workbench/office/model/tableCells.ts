import type { CellValue } from "../../../../core/fault";
import type { Area, Table } from "../../../../spreadsheet/spreadsheet";
import { invalidArgument, itemNotFound, NotImplemented } from "../protocol/apiError";
import { type Block, fill, intersection } from "./area";
import type { Book } from "./book";
import { asText, writeCells } from "./write";

export const tableById = (book: Book, id: string): Table => {
  const table = book.spreadsheet.tables.find((each) => each.id === id);
  if (!table) throw itemNotFound();
  return table;
};

export const headerArea = (table: Table): Area => ({ ...table.area, rows: 1 });

/** Without rows of data a table still shows an empty one. */
export const bodyArea = (table: Table): Area => ({
  ...table.area,
  row: table.area.row + 1,
  rows: Math.max(1, table.area.rows - 1),
});

export const bodyRows = (table: Table): number => Math.max(1, table.area.rows - 1);

type Contents = (CellValue | undefined)[][];

/** What stands in the cells, formulas as formulas, ready to be written elsewhere. */
export const contents = (book: Book, block: Block): Contents => {
  book.calculation.ensure();
  return book.spreadsheet
    .read(block.sheet, block.area)
    .map((row) =>
      row.map(
        (cell) => cell.formula ?? (typeof cell.value === "string" ? asText(cell.value) : cell.value)
      )
    );
};

const isBlank = (book: Book, block: Block): boolean => {
  book.calculation.ensure();
  return book.spreadsheet
    .read(block.sheet, block.area)
    .every((row) => row.every((cell) => cell.value === null && cell.formula === undefined));
};

/** Excel would move what is there; this host has no way to, and will not overwrite it. */
export const requireBlank = (book: Book, block: Block, member: string): void => {
  if (!isBlank(book, block))
    throw new NotImplemented(member, "cells beside the table would have to be moved");
};

/** Moves a block of cells within its sheet over blank ones and empties what it leaves. */
export const moveCells = (book: Book, block: Block, down: number, right: number): void => {
  const moved = contents(book, block);
  writeCells(
    book,
    block,
    fill(block.area, () => null)
  );
  const { area } = block;
  writeCells(
    book,
    { ...block, area: { ...area, row: area.row + down, column: area.column + right } },
    moved
  );
};

export const checkNoOverlap = (book: Book, block: Block, except?: string): void => {
  for (const table of book.spreadsheet.tables)
    if (table.id !== except && table.sheet === block.sheet && intersection(table.area, block.area))
      throw invalidArgument("A table can't overlap another table.");
};
