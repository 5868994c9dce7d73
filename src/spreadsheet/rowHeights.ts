import { looks } from "../app/looks";
import type { CopySheet } from "../app/ports/publication";
import type { Block } from "../app/ports/workbook";

/** Points for a line of text at the standard size. */
const lineHeight = 15;
/** Text at the standard size is a little narrower than the digits that widths count, and wider where it is bold. */
const charactersPerWidth = 1.12;
const boldPerWidth = 0.95;
const standardWidth = 8.43;
/** Text beyond this many points needs a taller row, by this much more than its size. */
const standardSize = 12;
const leading = 1.4;

/** How many lines words take in a column, each word where it still fits. */
const linesOf = (text: string, width: number, perWidth: number): number => {
  const room = Math.max(1, Math.floor(width * perWidth));
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const fits = used === 0 || used + 1 + word.length <= room;
    if (!fits) lines++;
    used = fits && used > 0 ? used + 1 + word.length : word.length;
    lines += Math.ceil(Math.max(1, used) / room) - 1;
    used = used > room ? used % room : used;
  }
  return lines;
};

const wraps = ({ wrap, style }: Block): boolean =>
  wrap ?? (style === undefined ? false : looks[style].wrap === true);

const isBold = ({ style }: Block): boolean => style !== undefined && looks[style].bold === true;

/**
 * Heights in points for the rows whose text takes more than a line, by the row from 0. Excel finds
 * them by itself when it opens a file; other programs leave the text in one line's room.
 */
export const rowHeights = ({
  blocks,
  columnWidths,
  shown = [],
}: Pick<CopySheet, "blocks" | "columnWidths" | "shown">): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  const count = (row: number, column: number, text: string, bold = false): void => {
    const perWidth = bold ? boldPerWidth : charactersPerWidth;
    const needed = linesOf(text, columnWidths[column] ?? standardWidth, perWidth);
    lines.set(row, Math.max(needed, lines.get(row) ?? 1));
  };
  for (const block of blocks.filter(wraps))
    block.values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        if (typeof value === "string" && block.formulas !== true)
          count(block.row + r, block.column + c, value, isBold(block));
      })
    );
  for (const { row, column, text } of shown) count(row, column, text);
  const large = blocks.flatMap(({ row, style }): [number, number][] => {
    const size = style === undefined ? undefined : looks[style].fontSize;
    return size === undefined || size <= standardSize ? [] : [[row, size * leading]];
  });
  const least = new Map(shown.map(({ row, atLeast = 0 }) => [row, atLeast]));
  const tall = [...lines]
    .map(([row, needed]) => [row, Math.max(needed * lineHeight, least.get(row) ?? 0)] as const)
    .filter(([, height]) => height > lineHeight);
  return new Map([...large, ...tall]);
};
