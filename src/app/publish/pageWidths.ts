import type { Cells, CellValue } from "../../core/fault";
import type { CopySheet } from "../ports/publication";
import type { Block } from "../ports/workbook";

/** Characters across a page at the smallest print that is easily read. */
const charactersAcross = { portrait: 150, landscape: 215 } as const;

/** Bold letters are wider than the digits that widths count, and a cell has a margin. */
const boldLetter = 1.15;
const margin = 2.5;

const longestWord = (text: CellValue): number =>
  typeof text === "string" ? Math.max(...text.split(/\s+/).map(({ length }) => length)) : 0;

/** The widths, where need be larger, so that no word of a header is broken. */
export const widthsForHeaders = (
  widths: readonly number[],
  blocks: readonly Block[]
): readonly number[] => {
  const headers = blocks.filter(({ style, wrap }) => style === "header" && wrap !== false);
  return widths.map((width, column) => {
    const words = headers.flatMap((block) =>
      block.values.map((cells) => longestWord(cells[column - block.column] ?? null))
    );
    const longest = Math.max(0, ...words);
    return Math.max(width, longest === 0 ? 0 : longest * boldLetter + margin);
  });
};

/** On how many pages beside each other a sheet goes, where each repeats the first columns. */
export const pagesAcross = (
  widths: readonly number[],
  orientation: CopySheet["paper"]["orientation"],
  repeatedColumns: number
): number => {
  const sum = (some: readonly number[]): number => some.reduce((all, width) => all + width, 0);
  const room = charactersAcross[orientation];
  if (sum(widths) <= room) return 1;
  const repeated = sum(widths.slice(0, repeatedColumns));
  return Math.ceil((sum(widths) - repeated) / (room - repeated));
};

const narrowest = 9;
const widest = 32;

/** Widths for the cells of a table; a longer text goes on below. */
export const widthsForCells = (cells: Cells): readonly number[] =>
  (cells[0] ?? []).map((_, column) => {
    const longest = Math.max(...cells.slice(1).map((row) => String(row[column] ?? "").length), 0);
    return Math.min(widest, Math.max(narrowest, longest + margin));
  });
