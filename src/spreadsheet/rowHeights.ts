import { looks } from "../app/looks";
import type { CopySheet } from "../app/ports/publication";
import type { Block } from "../app/ports/workbook";
import { sum } from "../core/numeric/sum";

/** Points for a line of text at the standard size. */
const lineHeight = 15;
/** How wide letters of the standard font are beside its digits. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’|!()[\] ]/, 0.5],
  [/[ftr"/-]/, 0.67],
  [/[mwMW%@—…]/, 1.6],
  [/[acegksvxyz]/, 0.93],
  [/\p{Lu}/u, 1.15],
];
const otherLetters = 1.04;
/** How much wider they are where they are bold. */
const boldWidth = 1.1;
/** Widths count digits of seven pixels, as Excel shows them; on paper a digit is wider. */
const digitOnPaper = 1.06;
/** A cell's margin, in digits. */
const cellMargin = 0.5;
const standardWidth = 8.43;
/** Text beyond this many points needs a taller row, by this much more than its size. */
const standardSize = 12;
const leading = 1.4;

/** A copy has a million letters, but few that differ. */
const known = new Map<string, number>();

const letterWidth = (letter: string): number => {
  const width =
    known.get(letter) ??
    letterWidths.find(([letters]) => letters.test(letter))?.[1] ??
    otherLetters;
  known.set(letter, width);
  return width;
};

const textWidth = (text: string): number => sum([...text].map(letterWidth));

const space = letterWidth(" ");

/** How many lines words take in a room of so many digits, each word where it still fits. */
const linesOf = (text: string, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const width of text.split(/\s+/).map(textWidth)) {
    const fits = used === 0 || used + space + width <= room;
    if (!fits) lines++;
    used = fits && used > 0 ? used + space + width : width;
    lines += Math.max(1, Math.ceil(used / room)) - 1;
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
    const width = ((columnWidths[column] ?? standardWidth) - cellMargin) / digitOnPaper;
    const needed = linesOf(text, Math.max(1, bold ? width / boldWidth : width));
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
